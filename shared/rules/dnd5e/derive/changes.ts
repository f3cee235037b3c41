import type { Catalog, EffectChange } from '../catalog.ts';
import { lookup } from '../lookup.ts';
import type { Build } from '../walk.ts';
import type { Worn } from './hero.ts';

/** Foundry's effect modes. */
const MULTIPLY = 1;
const ADD = 2;
const DOWNGRADE = 3;
const UPGRADE = 4;
const OVERRIDE = 5;

/** What lasting effects change, by the system's key without the leading `system.`. */
export interface Changes {
  /** `start` after every change of `key`, in Foundry's order: multiply, add, downgrade, upgrade, override. */
  apply(key: string, start: number): number;
  /** Sum of what is added to `key`; dice and unknown formulas count nothing. */
  sum(key: string): number;
  /** The values given for `key`, as they are, without quotes. */
  values(key: string): string[];
  /** True when the flag `flags.dnd5e.<name>` is set. */
  hasFlag(name: string): boolean;
}

/**
 * The SRD gives these only while something is (not) worn; the system's effects of the same features forget the
 * condition and always apply (checked in dnd5e 5.3.3). The rule wins here. By feature and what it changes.
 */
const WHILE = new Map<string, (worn: Worn) => boolean>([
  ['fast-movement attributes.movement.walk', ({ armor }) => armor?.category !== 'heavy'],
  ['roving attributes.movement.walk', ({ armor }) => armor?.category !== 'heavy'],
  ['unarmored-movement attributes.movement.walk', ({ armor, shield }) => !armor && !shield],
  ['defense attributes.ac.bonus', ({ armor }) => armor !== undefined],
]);

/** Whether what a feature changes under `key` (without `system.`) holds with what is worn. */
export function isInForce(identifier: string, key: string, worn: Worn): boolean {
  return WHILE.get(`${identifier} ${key}`)?.(worn) !== false;
}

/** Where the SRD sets a minimum that the system's effect lacks: Aura of Protection gives at least +1. */
const AT_LEAST = new Map<string, number>([['aura-of-protection', 1]]);

interface Change extends EffectChange {
  identifier: string;
}

/** The changes of a build's lasting effects; `value` evaluates their formulas. */
export function changesOf(build: Build, catalog: Catalog, worn: Worn, value: (formula: string) => number): Changes {
  const { byKey } = lookup(catalog);
  const byTarget = new Map<string, Change[]>();
  for (const effect of build.effects) {
    const identifier = byKey.get(effect.from)?.identifier ?? effect.from.replace(/^[^:]*:/, '');
    const key = effect.key.replace(/^system\./, '');
    if (!isInForce(identifier, key, worn)) continue;
    byTarget.set(key, [...(byTarget.get(key) ?? []), { ...effect, value: unquoted(effect.value), identifier }]);
  }
  const of = (key: string): Change[] => byTarget.get(key) ?? [];
  const amount = (change: Change): number =>
    Math.max(value(change.value), AT_LEAST.get(change.identifier) ?? -Infinity);
  return {
    apply: (key, start) =>
      of(key)
        .toSorted((a, b) => a.mode - b.mode)
        .reduce((current, change) => applied(current, change.mode, amount(change)), start),
    sum: (key) =>
      of(key)
        .filter(({ mode }) => mode === ADD)
        .reduce((sum, change) => sum + amount(change), 0),
    values: (key) => of(key).map((change) => change.value),
    hasFlag: (name) => of(`flags.dnd5e.${name}`).some((change) => change.value !== 'false' && change.value !== '0'),
  };
}

function applied(current: number, mode: number, amount: number): number {
  if (mode === MULTIPLY) return current * amount;
  if (mode === ADD) return current + amount;
  if (mode === DOWNGRADE) return Math.min(current, amount);
  if (mode === UPGRADE) return Math.max(current, amount);
  return mode === OVERRIDE ? amount : current;
}

/** Some effects of the system hold their text in JSON quotes: `"med"`. */
function unquoted(value: string): string {
  return value.replace(/^"(.*)"$/, '$1');
}
