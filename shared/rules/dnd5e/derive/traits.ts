import type { Sheet } from '../sheet.ts';
import type { Hero } from './hero.ts';
import { leaf } from './skills.ts';

/** Training with armour and weapons by dnd5e's keys (`lgt`, `sim`, `longsword`), and the weapons mastered. */
export function proficiencies(hero: Hero): Sheet['proficiencies'] {
  return {
    armor: given(hero, 'armor:', 'traits.armorProf.value'),
    weapons: given(hero, 'weapon:', 'traits.weaponProf.value'),
    masteries: [...new Set(hero.build.masteries.map(leaf))],
  };
}

/** Languages by leaf key, and their names in the same order. */
export function languages(hero: Hero): Pick<Sheet, 'languages' | 'languageNames'> {
  const names = hero.catalog.lists.languages;
  const known = new Map([...keys(hero, 'languages:')].map((key) => [leaf(key), names[key] ?? leaf(key)]));
  return { languages: [...known.keys()], languageNames: [...known.values()] };
}

/** Damage that is halved or ignored, and conditions that do not take hold. */
export function defences(hero: Hero): Pick<Sheet, 'resistances' | 'immunities' | 'conditionImmunities'> {
  return {
    resistances: [...new Set([...given(hero, 'dr:', 'traits.dr.value'), ...wardOfTheLand(hero)])],
    immunities: given(hero, 'di:', 'traits.di.value'),
    // The effect of Nature's Ward in dnd5e 5.3.3 names the damage where it means the condition.
    conditionImmunities: given(hero, 'ci:', 'traits.ci.value').map((key) => (key === 'poison' ? 'poisoned' : key)),
  };
}

/** What Nature's Ward resists by the land chosen (SRD 5.2, Classes: Circle of the Land). */
const WARDS = new Map([
  ['land:arid', 'fire'],
  ['land:polar', 'cold'],
  ['land:temperate', 'lightning'],
  ['land:tropical', 'poison'],
]);

function wardOfTheLand(hero: Hero): string[] {
  if (!hero.features.has('natures-ward')) return [];
  return hero.build.choices.flatMap(({ picks }) => picks.flatMap((pick) => WARDS.get(pick) ?? []));
}

function given(hero: Hero, prefix: string, effect: string): string[] {
  return [...new Set([...keys(hero, prefix).map(leaf), ...hero.changes.values(effect)])];
}

function keys(hero: Hero, prefix: string): string[] {
  return [...hero.build.traits.keys()].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
