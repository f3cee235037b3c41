import type { Sheet } from '../sheet.ts';
import { evaluate } from './formula.ts';
import type { Hero } from './hero.ts';
import { ownedOf } from './hero.ts';

const KINDS = ['walk', 'burrow', 'climb', 'fly', 'swim'] as const;
const SENSES = ['darkvision', 'blindsight', 'tremorsense', 'truesight'] as const;

/** Feet lost in armour that asks for more Strength (SRD 5.2, Equipment: Armor). dnd5e 5.3.3 does not subtract them. */
const TOO_HEAVY = 10;

/** Speeds in feet by kind, walking first; kinds without speed are left out. */
export function movement(hero: Hero): Sheet['movement'] {
  const species = ownedOf(hero.build, 'species')[0]?.entry;
  const { armor } = hero.worn;
  const isTooHeavy = (armor?.armor?.strength ?? 0) > hero.scores.str;
  const walk = speed(hero, 'walk', species?.movement['walk'] ?? 30);
  const out: Record<string, number> = {};
  for (const kind of KINDS) {
    const feet = kind === 'walk' ? walk : speed(hero, kind, species?.movement[kind] ?? 0, walk);
    if (feet > 0) out[kind] = Math.max(0, feet - (isTooHeavy ? TOO_HEAVY : 0));
  }
  return out;
}

/** Ranges of the special senses in feet; those that she lacks are left out. */
export function senses(hero: Hero): Sheet['senses'] {
  const species = ownedOf(hero.build, 'species')[0]?.entry;
  const out: Record<string, number> = {};
  for (const sense of SENSES) {
    // The system keeps the ranges one step deeper since 5.2; older effects still name them the short way.
    const short = hero.changes.apply(`attributes.senses.${sense}`, species?.senses[sense] ?? 0);
    const range = hero.changes.apply(`attributes.senses.ranges.${sense}`, short);
    if (range > 0) out[sense] = range;
  }
  return out;
}

function speed(hero: Hero, kind: string, start: number, walk = start): number {
  const key = `attributes.movement.${kind}`;
  const asWalking = hero.changes.values(key).some((value) => isWalking(value)) ? walk : 0;
  const feet = Math.max(hero.changes.apply(key, start), asWalking);
  return feet > 0 ? Math.floor(feet + hero.changes.sum('attributes.movement.bonus')) : 0;
}

/** A climb or swim speed equal to the speed is a formula on the finished walking speed. */
function isWalking(formula: string): boolean {
  const refer = (path: string): number | undefined =>
    /^attributes\.movement\.(walk|speed)$/.test(path) ? 1 : undefined;
  return evaluate(formula, refer) === 1 && formula.startsWith('@');
}
