import type { Choice, ChoiceKind, Reason, Recipe } from '../../shared/character.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { advancementOf, lookup } from '../../shared/rules/dnd5e/lookup.ts';
import { nameOf, type Naming } from './names.ts';

/** One line of the choices: slots that people think of as one thing. */
export interface Row {
  id: string;
  label: string;
  kind: ChoiceKind;
  choices: Choice[];
  value: string;
  reason: Reason;
}

/** Rows in this order; kinds that are not here follow in the recipe's own. */
const ORDER: readonly ChoiceKind[] = [
  'species',
  'size',
  'class',
  'subclass',
  'background',
  'abilities',
  'increase',
  'feat',
  'improvement',
  'feature',
  'skill',
  'expertise',
  'tool',
  'language',
  'mastery',
  'trait',
  'spell-ability',
  'cantrip',
  'spellbook',
  'spell',
  'armor',
  'weapon',
  'equipment',
];

const CARRIED = new Set<ChoiceKind>(['equipment', 'wealth', 'purchase']);

/** The choices of a recipe as rows. Slots without a pick are shown only where something could be picked. */
export function rowsOf(recipe: Recipe, naming: Naming): Row[] {
  const groups = new Map<string, Choice[]>();
  for (const choice of recipe.choices) {
    const id = groupOf(choice, naming.catalog);
    const group = groups.get(id);
    if (group) group.push(choice);
    else groups.set(id, [choice]);
  }
  return [...groups]
    .map(([id, choices]) => rowOf(id, choices, naming))
    .filter(({ choices }) => choices.some(({ picks }) => picks.length > 0))
    .sort((a, b) => rank(a) - rank(b));
}

const rank = ({ kind, choices }: Row): number => {
  const at = ORDER.indexOf(kind);
  return (at < 0 ? ORDER.length : at) * 100 + (choices[0]?.level ?? 0);
};

function groupOf(choice: Choice, catalog: Catalog): string {
  if (CARRIED.has(choice.kind)) return 'equipment';
  if (choice.kind === 'improvement') return choice.slot;
  if (choice.kind === 'feature') return `feature/${choice.option}/${titleOf(choice, catalog)}`;
  // Resistances, lands and spell lists are all traits to the rules, and nothing alike to people.
  if (choice.kind === 'trait') return `trait/${choice.picks[0]?.split(':')[0] ?? ''}`;
  return choice.kind;
}

function rowOf(id: string, choices: Choice[], naming: Naming): Row {
  const [first] = choices as [Choice];
  const kind = id === 'equipment' ? 'equipment' : first.kind;
  const label = labelOf({ kind, choices }, naming);
  // "Divine Order: Protector" stands in a row that is called Divine Order already.
  const names = choices.flatMap((choice) => namesOf(choice, naming)).map((name) => name.replace(`${label}: `, ''));
  const value = (kind === 'spell-ability' ? [...new Set(names)] : names).join(', ');
  return { id, kind, choices, label, value, reason: reasonOf(choices) };
}

function namesOf({ kind, picks }: Choice, naming: Naming): string[] {
  if (kind === 'abilities') return [picks.map((pick) => pick.split(':')[1]).join(' ')];
  return picks.map((pick) => nameOf(naming, pick, true)).filter(Boolean);
}

/** The person's own words are the best reason there is; after them the first choice's. */
function reasonOf(choices: readonly Choice[]): Reason {
  const filled = choices.filter(({ picks }) => picks.length > 0);
  return (filled.find(({ reason }) => reason.at) ?? filled[0] ?? choices[0]!).reason;
}

function labelOf({ kind, choices }: Pick<Row, 'kind' | 'choices'>, { catalog, text }: Naming): string {
  const [first] = choices as [Choice];
  if (kind === 'improvement') return text('FCC.Creator.Row.level', { level: first.level });
  if (kind === 'subclass') {
    const key = `FCC.Creator.Subclass.${first.option.replace('class:', '')}`;
    const label = text(key);
    if (label !== key) return label;
  }
  if (kind === 'feature') return titleOf(first, catalog) || text('FCC.Creator.Row.feature');
  if (kind === 'trait') {
    const key = `FCC.Creator.TraitRow.${first.picks[0]?.split(':')[0] ?? ''}`;
    return text(key) === key ? text('FCC.Creator.Row.trait') : text(key);
  }
  return text(`FCC.Creator.Row.${kind}`);
}

/** The title of the advancement behind a choice, without the word that every book hangs on it. */
function titleOf(choice: Choice, catalog: Catalog): string {
  const holder = lookup(catalog).byKey.get(choice.option);
  const found = holder && advancementOf(holder).find(({ id }) => id === choice.advancement);
  const title = found?.title || (holder?.name ?? '');
  return title.replace(/\s+(Choice|Options?)$/i, '');
}
