import { CHARACTER_VERSION, type Character, type Recipe, type Span } from '../../shared/character.ts';
import type { Concept, PicksBySlot } from '../../shared/concept.ts';
import { check } from '../../shared/rules/dnd5e/check/check.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { derive } from '../../shared/rules/dnd5e/derive/derive.ts';
import { draft } from '../../shared/rules/dnd5e/draft/draft.ts';
import type { Reading } from '../../shared/rules/dnd5e/reading.ts';
import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';
import { replay, type Slot } from '../../shared/rules/dnd5e/walk.ts';
import { write } from '../../shared/writer/write.ts';
import type { Made } from './host.ts';

/** What stays of the character that is drawn again: picks by slot, and the dice behind rolled scores. */
export interface Keeping {
  keep: PicksBySlot;
  dice?: Recipe['dice'];
}

/** Everything about a character that was drawn, and what was read from its sentence. */
export interface Drawn extends Made {
  reading: Reading;
}

/** A whole character from a concept, here and now: the rules engine and the built-in writer. */
export function make(concept: Concept, catalog: Catalog, seed: number, keeping: Keeping): Drawn {
  const { recipe, notes, reading } = draft(concept, catalog, seed, keeping);
  const persona = write({ concept, reading, recipe, catalog, seed });
  const character: Character = {
    schema: CHARACTER_VERSION,
    concept,
    recipe,
    persona,
    portraits: [{ type: 'heraldry', seed }],
    provenance: { generator: 'fantasy-character-creator', writer: 'built-in' },
  };
  return { ...show(character, catalog), notes, reading };
}

/** Only the recipe and its numbers: what an option would change, before anybody takes it. */
export function tryOut(
  concept: Concept,
  catalog: Catalog,
  seed: number,
  keeping: Keeping,
): { recipe: Recipe; sheet: Sheet } {
  const { recipe } = draft(concept, catalog, seed, keeping);
  return { recipe, sheet: derive(recipe, catalog) };
}

/** The numbers and the legality of a character that is already there. */
export function show(character: Character, catalog: Catalog): Made {
  const sheet = derive(character.recipe, catalog, character.persona.name);
  return { character, sheet, notes: [], violations: check(character.recipe, catalog) };
}

/** Every place of a recipe where something is chosen, with what may be chosen there. */
export function slotsOf(recipe: Recipe, catalog: Catalog): Slot[] {
  return replay(recipe, catalog).slots;
}

/** The words of the sentence that were understood, whether a choice answers them or not. */
export function wordsIn(reading: Reading): Span[] {
  const { level, name, gender, tone, age, trade, pacifist, noMagic } = reading;
  const facts = [level, name, gender, tone, age, trade, pacifist, noMagic];
  return facts.flatMap((fact) => (fact ? [fact.at] : []));
}
