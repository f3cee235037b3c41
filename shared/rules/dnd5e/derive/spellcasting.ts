import type { Ability, ClassEntry, SubclassEntry } from '../catalog.ts';
import type { Sheet } from '../sheet.ts';
import type { Hero } from './hero.ts';
import { ownedOf } from './hero.ts';

/** Spell slots of a full caster by class level and spell level (SRD 5.2, Classes: Wizard Features). */
// prettier-ignore
const SLOTS: readonly (readonly number[])[] = [
  [], [2], [3], [4, 2], [4, 3], [4, 3, 2], [4, 3, 3], [4, 3, 3, 1], [4, 3, 3, 2], [4, 3, 3, 3, 1], [4, 3, 3, 3, 2],
  [4, 3, 3, 3, 2, 1], [4, 3, 3, 3, 2, 1], [4, 3, 3, 3, 2, 1, 1], [4, 3, 3, 3, 2, 1, 1], [4, 3, 3, 3, 2, 1, 1, 1],
  [4, 3, 3, 3, 2, 1, 1, 1], [4, 3, 3, 3, 2, 1, 1, 1, 1], [4, 3, 3, 3, 3, 1, 1, 1, 1], [4, 3, 3, 3, 3, 2, 1, 1, 1],
  [4, 3, 3, 3, 3, 2, 2, 1, 1],
];

/** Class levels that make one level of a full caster; a lone class rounds up. */
const DIVISORS = new Map([
  ['full', 1],
  ['half', 2],
  ['artificer', 2],
  ['third', 3],
]);

/** A caster: the class or the subclass that gives the spells. */
type Caster = ClassEntry | SubclassEntry;

/** Save DC and attack bonus of every class or subclass that casts. */
export function spellcasting(hero: Hero): Sheet['spellcasting'] {
  return casters(hero).flatMap((caster) => {
    const ability = caster.spellcasting?.ability;
    if (!ability) return [];
    return [{ class: classOf(caster), ability, dc: spellDc(hero, ability), attack: spellAttack(hero, ability) }];
  });
}

/** DC of the saving throw against a spell cast with `ability`. */
export function spellDc(hero: Hero, ability: Ability): number {
  return 8 + hero.mods[ability] + hero.proficiencyBonus + hero.changes.sum('bonuses.spell.dc');
}

/** Bonus of an attack with a spell cast with `ability`. */
export function spellAttack(hero: Hero, ability: Ability): number {
  return hero.mods[ability] + hero.proficiencyBonus;
}

/** Slots by dnd5e's key, and the level of the pact slots. */
export function slots(hero: Hero): Pick<Sheet, 'slots' | 'pactLevel'> {
  const out: Record<string, number> = {};
  let pactLevel = 0;
  for (const caster of casters(hero)) {
    const progression = caster.spellcasting?.progression ?? 'none';
    if (progression === 'pact') {
      pactLevel = pactSlotLevel(hero.level);
      out['pact'] = pactSlots(hero.level);
    }
    const divisor = DIVISORS.get(progression);
    if (divisor === undefined || hero.level < firstLevel(progression)) continue;
    const row = SLOTS[Math.min(20, Math.ceil(hero.level / divisor))] ?? [];
    row.forEach((count, i) => (out[`spell${i + 1}`] = count));
  }
  return { slots: out, pactLevel };
}

/** The classes and subclasses that cast, in the order they came. */
export function casters(hero: Hero): Caster[] {
  return [...ownedOf(hero.build, 'class'), ...ownedOf(hero.build, 'subclass')]
    .map(({ entry }) => entry)
    .filter(({ spellcasting: it }) => it !== null && it.progression !== '' && it.progression !== 'none');
}

function classOf(caster: Caster): string {
  return 'classIdentifier' in caster ? caster.classIdentifier : caster.identifier;
}

/** A third caster starts at level 3, when its subclass comes. */
function firstLevel(progression: string): number {
  return progression === 'third' ? 3 : 1;
}

/** SRD 5.2, Classes: Warlock Features. */
function pactSlots(level: number): number {
  if (level < 2) return 1;
  if (level < 11) return 2;
  return level < 17 ? 3 : 4;
}

function pactSlotLevel(level: number): number {
  return Math.min(5, Math.ceil(level / 2));
}
