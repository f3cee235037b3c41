import type { Recipe } from '../character.ts';
import type { Ability, Advancement, Catalog, EquipmentEntry } from '../rules/dnd5e/catalog.ts';
import { ABILITIES } from '../rules/dnd5e/catalog.ts';
import { advancementOf, find, lookup } from '../rules/dnd5e/lookup.ts';

/** What somebody holds, wears and plays, as words for prose. */
export interface Kit {
  weapon?: string;
  /** The weapon again, where it is long enough to lean on. */
  pole?: string;
  armor?: string;
  shield?: string;
  instrument?: string;
  symbol?: string;
}

const POLES = new Set(['quarterstaff', 'spear', 'pike', 'halberd', 'glaive', 'lance', 'trident']);

/** `Crossbow, Light` as one says it: `light crossbow`. */
export function spoken(name: string): string {
  const [head = '', tail] = name.split(/,\s*/, 2);
  return (tail === undefined ? head : `${tail} ${head}`).toLowerCase().replace(/ armou?r$/, ' armor');
}

function pickedItems(recipe: Recipe, slots: (slot: string) => boolean, catalog: Catalog): EquipmentEntry[] {
  return recipe.choices
    .filter(({ slot }) => slots(slot))
    .flatMap(({ picks }) => picks)
    .flatMap((pick) => find(catalog, 'item', pick.replace(/\*\d+$/, '')) ?? []);
}

/** The kit that the recipe's choices name; nothing that prose says of gear goes beyond it. */
export function kitOf(recipe: Recipe, catalog: Catalog): Kit {
  const [weapon] = pickedItems(recipe, (slot) => slot === 'equipment:weapons', catalog).filter((item) => item.weapon);
  const worn = pickedItems(recipe, (slot) => slot === 'equipment:armor', catalog);
  const armor = worn.find((item) => item.category !== 'shield' && item.armor);
  const shield = worn.find((item) => item.category === 'shield');
  const carried = pickedItems(recipe, (slot) => slot.startsWith('equipment:'), catalog);
  const instrument = carried.find((item) => item.category === 'music');
  const isHoly = carried.some((item) => item.focus.includes('holy'));
  return {
    ...(weapon && { weapon: spoken(weapon.name) }),
    ...(weapon && POLES.has(weapon.baseItem) && { pole: spoken(weapon.name) }),
    ...(armor && { armor: spoken(armor.name) }),
    ...(shield && { shield: 'shield' }),
    ...(instrument && { instrument: spoken(instrument.name) }),
    ...(isHoly && { symbol: 'holy symbol' }),
  };
}

const levelOf = (advancement: Advancement): number => ('level' in advancement ? advancement.level : 0);

/** Skills by dnd5e's key: those that were picked and those that class, species and background give. */
export function skillsOf(recipe: Recipe, catalog: Catalog): Set<string> {
  const picks = recipe.choices.flatMap((choice) => choice.picks);
  const granted = picks
    .flatMap((pick) => lookup(catalog).byKey.get(pick) ?? [])
    .filter(({ kind }) => kind === 'class' || kind === 'species' || kind === 'background' || kind === 'subclass')
    .flatMap((entry) => advancementOf(entry))
    .flatMap((entry) => (entry.type === 'Trait' && levelOf(entry) <= recipe.level ? entry.grants : []));
  const keys = [...picks, ...granted].filter((key) => key.startsWith('skills:'));
  return new Set(keys.map((key) => key.slice('skills:'.length)));
}

/** Identifiers of the spells that were picked. */
export function spellsOf(recipe: Recipe): string[] {
  const picks = recipe.choices.flatMap((choice) => choice.picks).filter((pick) => pick.startsWith('spell:'));
  return [...new Set(picks.map((pick) => pick.slice('spell:'.length)))];
}

/** The best and the worst ability after increases; the earlier on the sheet where they are equal. */
export function extremesOf(recipe: Recipe): { strong: Ability; weak: Ability } {
  const scores = new Map<string, number>(ABILITIES.map((ability) => [ability, 0]));
  for (const choice of recipe.choices) {
    if (choice.kind !== 'abilities' && choice.kind !== 'increase' && choice.kind !== 'improvement') continue;
    for (const pick of choice.picks) {
      const [ability = '', points = ''] = pick.split(':');
      const score = scores.get(ability);
      if (score !== undefined) scores.set(ability, score + (Number(points) || 0));
    }
  }
  const score = (ability: Ability): number => scores.get(ability) ?? 0;
  return {
    strong: ABILITIES.reduce((best, ability) => (score(ability) > score(best) ? ability : best)),
    weak: ABILITIES.reduce((worst, ability) => (score(ability) < score(worst) ? ability : worst)),
  };
}
