import type { Sheet } from '../sheet.ts';
import type { Hero } from './hero.ts';
import { ownedOf } from './hero.ts';
import { usesOf } from './uses.ts';

/** The system counts how often these were used; the rules set no limit. */
const UNLIMITED = new Set(['overchannel', 'relentless-rage']);

/** Feats and features in the order they came. */
export function features(hero: Hero): Sheet['features'] {
  return ownedOf(hero.build, 'feat')
    .map(({ entry, from, level }) => ({
      identifier: entry.identifier,
      name: entry.name,
      from,
      level,
      uses: entry.uses && !UNLIMITED.has(entry.identifier) ? usesOf(hero, entry.uses.max, entry.uses.per) : '',
    }))
    .sort((a, b) => a.level - b.level);
}

/** Features that say how many attacks the Attack action makes; several do not add up (SRD 5.2, Classes). */
const ATTACKS = new Map([
  ['extra-attack', 2],
  ['thirsting-blade', 2],
  ['two-extra-attacks', 3],
  ['devouring-blade', 3],
  ['three-extra-attacks', 4],
]);

/** Attacks per Attack action. */
export function attacksPerAction(hero: Hero): number {
  return Math.max(1, ...[...hero.features].map((identifier) => ATTACKS.get(identifier) ?? 1));
}
