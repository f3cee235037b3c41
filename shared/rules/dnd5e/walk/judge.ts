import { ABILITIES, type Ability } from '../catalog.ts';
import type { Slot } from '../walk.ts';

/** One fault in the picks of a slot. `pick` is empty when it is the slot as a whole. */
export interface Problem {
  slot: string;
  code: 'missing' | 'unknown-slot' | 'not-offered' | 'too-many' | 'too-few' | 'over-budget';
  pick: string;
}

/** The picks that are legal in `slot`, in order, and what was wrong with the others. */
export function judge(slot: Slot, picks: readonly string[]): { picks: string[]; problems: Problem[] } {
  const kept: string[] = [];
  const problems: Problem[] = [];
  const report = (code: Problem['code'], pick = ''): void => void problems.push({ slot: slot.id, code, pick });
  const room = roomFor(slot);
  const offered = slot.options.length > 12 ? new Set(slot.options) : undefined;
  for (const pick of picks) {
    const { key } = quantityOf(pick);
    const known = hasOwnRule(slot) || (offered ? offered.has(key) : slot.options.includes(key));
    if (!known || (key !== pick && !isMultiplied(slot))) report('not-offered', pick);
    else {
      const fault = room(pick, kept);
      if (fault) report(fault, pick);
      else kept.push(pick);
    }
  }
  if (slot.kind === 'abilities' && kept.length < 6) return { picks: [], problems: [...problems, tooFew(slot)] };
  if (spent(slot, kept) < (slot.min ?? slot.count)) problems.push(tooFew(slot));
  return { picks: kept, problems };
}

/** Key and quantity of an item pick: `item:torch*5` is five of `item:torch`. */
export function quantityOf(pick: string): { key: string; quantity: number } {
  const star = pick.lastIndexOf('*');
  const quantity = star > 0 ? Number(pick.slice(star + 1)) : 1;
  if (star <= 0 || !Number.isInteger(quantity) || quantity < 1) return { key: pick, quantity: 1 };
  return { key: pick.slice(0, star), quantity };
}

/** Ability and number of a pick such as `str:15`; undefined when it is none. */
export function scoreOf(pick: string): { ability: Ability; value: number } | undefined {
  const [ability, number] = pick.split(':');
  const value = Number(number);
  const known = ABILITIES.find((candidate) => candidate === ability);
  return known && Number.isInteger(value) ? { ability: known, value } : undefined;
}

/** Points of 27 that a score from 8 to 15 costs (SRD 5.2, Ability Score Point Costs). */
export const POINT_COSTS: readonly number[] = [0, 1, 2, 3, 4, 5, 7, 9];
/** Points to spend on ability scores (SRD 5.2, Point Cost). */
export const POINTS = 27;

const hasOwnRule = (slot: Slot): boolean => slot.kind === 'abilities' || slot.kind === 'wealth';
const isMultiplied = (slot: Slot): boolean => slot.kind === 'purchase' || slot.kind === 'weapon';
const tooFew = (slot: Slot): Problem => ({ slot: slot.id, code: 'too-few', pick: '' });

type Room = (pick: string, kept: readonly string[]) => Problem['code'] | undefined;

/** How the slot decides whether one more pick fits beside those that were kept. */
function roomFor(slot: Slot): Room {
  if (slot.kind === 'abilities') return abilityRoom(slot);
  if (slot.kind === 'wealth') return (pick, kept) => wealthFault(slot, pick, kept);
  if (slot.kind === 'increase' || slot.kind === 'improvement') return (pick, kept) => pointsFault(slot, pick, kept);
  const counts = (slot.limits ?? []).map(({ keys, max }) => ({ keys, left: max }));
  let left = slot.count;
  let budget = slot.budget ?? Infinity;
  return (pick, kept) => {
    const { key, quantity } = quantityOf(pick);
    const cost = (slot.costs?.get(key) ?? 0) * quantity;
    const size = slot.kind === 'weapon' ? quantity : 1;
    if (kept.some((other) => quantityOf(other).key === key)) return 'too-many';
    if (left < size || counts.some((limit) => limit.keys.has(key) && limit.left < size)) return 'too-many';
    if (cost > budget) return 'over-budget';
    left -= size;
    budget -= cost;
    for (const limit of counts) if (limit.keys.has(key)) limit.left -= size;
    return undefined;
  };
}

function wealthFault(slot: Slot, pick: string, kept: readonly string[]): Problem['code'] | undefined {
  const amount = pick.startsWith('gp:') ? Number(pick.slice(3)) : NaN;
  const { min, max, step } = slot.range ?? { min: 0, max: 0, step: 1 };
  if (!(amount >= min && amount <= max && (amount - min) % step === 0)) return 'not-offered';
  return kept.length > 0 ? 'too-many' : undefined;
}

const isPoints = (pick: string): boolean => scoreOf(pick) !== undefined;

function pointsFault(slot: Slot, pick: string, kept: readonly string[]): Problem['code'] | undefined {
  const ability = scoreOf(pick)?.ability;
  if (ability && kept.some((other) => scoreOf(other)?.ability === ability)) return 'too-many';
  const cost = ability ? scoreOf(pick)!.value : slot.count;
  return spent(slot, kept) + cost > slot.count ? 'too-many' : undefined;
}

/** How much of `slot.count` the picks take up. */
function spent(slot: Slot, picks: readonly string[]): number {
  if (slot.kind === 'increase' || slot.kind === 'improvement') {
    return picks.reduce((sum, pick) => sum + (isPoints(pick) ? scoreOf(pick)!.value : slot.count), 0);
  }
  return picks.length;
}

function abilityRoom(slot: Slot): Room {
  const scores = slot.scores ? [...slot.scores] : undefined;
  let points = POINTS;
  return (pick, kept) => {
    const score = scoreOf(pick);
    if (!score) return 'not-offered';
    if (kept.some((other) => scoreOf(other)?.ability === score.ability)) return 'too-many';
    if (scores) {
      const at = scores.indexOf(score.value);
      if (at < 0) return 'not-offered';
      scores.splice(at, 1);
      return undefined;
    }
    const cost = POINT_COSTS[score.value - 8];
    if (cost === undefined) return 'not-offered';
    if (cost > points) return 'over-budget';
    points -= cost;
    return undefined;
  };
}
