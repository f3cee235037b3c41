import type { Choice, Persona } from '../../shared/character.ts';
import type { Concept } from '../../shared/concept.ts';
import type { Generated } from '../../shared/generation.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';
import { inOrder, pickName } from './names.ts';
import { entry, paragraphs, section, type Line } from './page.ts';
import { plainAll } from './plain.ts';
import { sheetLines } from './print-sheet.ts';
import { has, say } from './words.ts';

/** A character as lines for a terminal, 80 columns wide. Nothing in it can control the terminal. */
export function print(generated: Generated, catalog: Catalog): Line[] {
  // Cleaned here, once: whatever is printed below comes out of this object.
  const { character, sheet, violations, notes } = plainAll(generated);
  const { persona, recipe } = character;
  return [
    ...paragraphs(persona.name, 'title'),
    ...paragraphs(persona.epithet, 'faint'),
    ...paragraphs(summary(sheet)),
    ...paragraphs([persona.pronouns, persona.alignment, age(persona.age)].filter(Boolean).join(', ')),
    ...npc(character.concept),
    ...sheetLines(sheet, catalog),
    ...section(say('Generate.Persona'), personaLines(persona)),
    ...section(
      say('Generate.Choices'),
      recipe.choices.flatMap((choice) => choiceLines(choice, catalog)),
    ),
    ...section(
      say('Generate.Notes'),
      notes.flatMap(({ code, args }) => paragraphs(say(`Note.${code}`, args))),
    ),
    { text: '' },
    ...receipt(violations, recipe.choices.length, recipe.rules),
    ...paragraphs(say('Generate.Again', { seed: recipe.seed }), 'faint'),
  ];
}

/** `Dwarf cleric 5, Life Domain, acolyte`. */
export function summary({ species, background, classes }: Sheet): string {
  const [first] = classes;
  const calling = [inOrder(species.name), first?.name.toLowerCase(), first?.levels].filter(Boolean).join(' ');
  return [calling, first?.subclassName, background.name.toLowerCase()].filter(Boolean).join(', ');
}

function npc({ kind, cr }: Concept): Line[] {
  if (kind !== 'npc') return [];
  return paragraphs(cr === undefined ? say('Generate.Npc') : say('Generate.NpcOf', { cr }));
}

/** A bare number is one of years; `early thirties` says what it is. */
function age(written: string): string {
  return /^\d+$/.test(written) ? say('Generate.Age', { years: written }) : written;
}

const TOLD = ['appearance', 'personality', 'ideals', 'bonds', 'flaws', 'backstory'] as const;

function personaLines(persona: Persona): Line[] {
  return [
    ...TOLD.flatMap((field) => told(say(`Generate.Told.${field}`), persona[field])),
    ...told(say('Generate.Told.hooks'), persona.hooks.join('\n')),
  ];
}

function told(label: string, text: string): Line[] {
  return text.split('\n').flatMap((paragraph, i) => entry(i === 0 ? label : ' ', paragraph));
}

function choiceLines({ kind, level, option, picks, reason }: Choice, catalog: Catalog): Line[] {
  const picked = picks.map((pick) => pickedName(kind, pick, catalog)).join(', ') || say('Generate.Nothing');
  const names = isOfOption(kind, option)
    ? say('Generate.From', { option: pickName(catalog, option), names: picked })
    : picked;
  const why = has(`Reason.${reason.code}`) ? ` (${say(`Reason.${reason.code}`, reason.args)})` : '';
  const label = say(`Generate.Choice.${kind}`);
  return entry(level > 1 ? say('Generate.AtLevel', { label, level }) : label, names + why);
}

/** True where the label alone does not say what the choice is for: a feat's spells, a background's equipment. */
function isOfOption(kind: Choice['kind'], option: string): boolean {
  return option !== '' && (kind === 'equipment' || kind === 'spell-ability' || /^feat(ure)?:/.test(option));
}

/** A pick of starting equipment is `gold`, an item, or the id of a node that says nothing to people. */
function pickedName(kind: Choice['kind'], pick: string, catalog: Catalog): string {
  if (kind !== 'equipment' || pick.includes(':')) return pickName(catalog, pick);
  return pick === 'gold' ? say('Generate.GoldInstead') : say('Generate.Bundle');
}

function receipt(violations: Generated['violations'], count: number, rules: string): Line[] {
  if (violations.length === 0) return paragraphs(say('Generate.Legal', { count, rules }));
  const why = violations.flatMap(({ message, source }) =>
    paragraphs(say('Generate.Broken', { message, source }), 'alarm'),
  );
  return [...paragraphs(say('Generate.Illegal', { count: violations.length, rules }), 'alarm'), ...why];
}
