import type { Reason } from '../../../character.ts';
import { hash } from '../../../random.ts';
import type { Slot } from '../walk.ts';
import { said, type Cue, type Taste } from './taste.ts';

/** How much something speaks for an option, and why. */
export interface Pull {
  by: number;
  why: Reason;
}

/** An option's worth, and the strongest reason for it. */
export interface Weighed {
  score: number;
  why: Reason;
}

/** Weighs an option of a slot. */
export type Weigh = (key: string) => Weighed;

/** A pull of `by` for a reason of the given code. */
export const pull = (by: number, code: string, args: Record<string, string> = {}): Pull => ({
  by,
  why: { code, args },
});

/** A pull that comes from the prompt; `times` its weight. Refusals weigh as much as nothing else does. */
export function cued(cue: Cue | undefined, times: number): Pull {
  if (!cue) return none;
  return { by: cue.weight < 0 ? -REFUSED : cue.weight * times, why: said(cue) };
}

/** What a refused option weighs: less than any other. */
export const REFUSED = 1000;
export const none: Pull = { by: 0, why: { code: 'chance', args: {} } };

/** The sum of the pulls, with the reason of the strongest. */
export function add(...pulls: readonly Pull[]): Weighed {
  let score = 0;
  let strongest = none;
  for (const each of pulls) {
    score += each.by;
    if (each.by > strongest.by) strongest = each;
  }
  return { score, why: strongest.why };
}

/** What the themes of the prompt say to something that has `themes` by weight. */
export function themed(taste: Taste, themes: Readonly<Record<string, number>>, times: number): Pull {
  let by = 0;
  let best: Pull = none;
  for (const [theme, cue] of taste.themes) {
    const weight = themes[theme];
    if (weight === undefined) continue;
    const part = cued(cue, times * weight);
    by += part.by;
    if (part.by > best.by) best = part;
  }
  return { by, why: best === none ? none.why : { ...best.why, code: 'theme' } };
}

/** What the roles of the prompt say to something that serves `roles` by weight. */
export function roled(taste: Taste, roles: Readonly<Record<string, number>>, times: number): Pull {
  let by = 0;
  let best: Pull = none;
  for (const [role, cue] of taste.roles) {
    const part = cued(cue, times * (roles[role] ?? 0));
    by += part.by;
    if (part.by > best.by) best = { by: part.by, why: { ...part.why, code: `role-${role}` } };
  }
  return { by, why: best.why };
}

/** Weights written as `fire.9 storm.5`, in tenths; none means 1. */
export function weights(text: string): Readonly<Record<string, number>> {
  const parts = text.split(/\s+/).filter(Boolean);
  return Object.fromEntries(
    parts.map((part) => {
      const [name = '', tenths] = part.split('.');
      return [name, tenths === undefined ? 1 : Number(tenths) / 10];
    }),
  );
}

/** A number in [0, 1) for each option of a slot that depends on nothing but seed, slot and option. */
export function chanceOf(seed: number, place: string): (key: string) => number {
  const base = hash(`${seed}\u0000${place}`);
  return (key) => {
    let h = Math.imul(base ^ hash(key), 0x9e3779b1);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    return ((h ^ (h >>> 13)) >>> 0) / 4294967296;
  };
}

/** Chance in the shape that makes picking the highest sum pick each option with odds of e to its score. */
export function lotOf(seed: number, place: string): (key: string) => number {
  const chance = chanceOf(seed, place);
  return (key) => -Math.log(-Math.log(chance(key) * 0.999998 + 0.000001));
}

/**
 * The best options of a slot beside those that are `held` already, within the limits of the slot. `spread` is how far
 * chance may lift one option over another.
 */
export function pickBest(
  slot: Slot,
  weigh: Weigh,
  chance: (key: string) => number,
  held: readonly string[] = [],
  spread = 1,
): string[] {
  const room = openRoom(slot);
  const picks = [...held];
  held.forEach(room.take);
  const ranked = slot.options
    .filter((key) => !held.includes(key))
    .map((key) => ({ key, score: weigh(key).score + spread * chance(key) }))
    .sort((a, b) => b.score - a.score);
  for (const { key } of ranked) {
    if (picks.length >= slot.count) break;
    if (!room.fits(key)) continue;
    room.take(key);
    picks.push(key);
  }
  return picks;
}

/** Keeps count of the limits of a slot while it is filled. */
export function openRoom(slot: Slot): { fits(key: string): boolean; take(key: string): void } {
  const left = (slot.limits ?? []).map(({ keys, max }) => ({ keys, max }));
  return {
    fits: (key) => left.every((limit) => limit.max > 0 || !limit.keys.has(key)),
    take: (key) => left.forEach((limit) => (limit.max -= limit.keys.has(key) ? 1 : 0)),
  };
}

/** The reason to show for several picks: the one with the strongest words behind it, else that of the best. */
export function mainReason(picks: readonly string[], weigh: Weigh): Reason {
  const weighed = picks
    .map(weigh)
    .sort((a, b) => Number(isQuoted(b.why)) - Number(isQuoted(a.why)) || b.score - a.score);
  return weighed[0]?.why ?? none.why;
}

const isQuoted = ({ at }: Reason): boolean => at !== undefined;
