import { ABILITIES, type Ability } from '../catalog.ts';
import { POINT_COSTS, POINTS } from '../walk/judge.ts';

/** Abilities by importance, the most important first, and what a point of each one's modifier is worth. */
export interface Priorities {
  order: readonly Ability[];
  worth: Readonly<Record<Ability, number>>;
}

const worthByRank = [6, 4, 3.4, 1.6, 1, 0.8];

/** Worth by rank in the order. */
export function prioritiesOf(order: readonly Ability[]): Priorities {
  const worth = Object.fromEntries(order.map((ability, rank) => [ability, worthByRank[rank] ?? 0.5]));
  return { order, worth: worth as Record<Ability, number> };
}

/** What scores are worth: by modifier, and a little for being one point short of the next. */
export function valueOf(scores: Readonly<Record<Ability, number>>, { order, worth }: Priorities): number {
  return ABILITIES.reduce((sum, ability) => sum + worth[ability] * stepOf(scores[ability], ability === order[0]), 0);
}

/** Past 16 only the main ability keeps its full worth: then a feat may well be the better choice. */
function stepOf(score: number, isMain: boolean): number {
  const step = Math.floor((score - 10) / 2) + (score % 2 === 1 ? 0.35 : 0);
  return isMain || step <= 3 ? step : 3 + (step - 3) * 0.55;
}

/** Gives the highest score to the most important ability, and so on down. */
export function deal(scores: readonly number[], order: readonly Ability[]): Record<Ability, number> {
  const sorted = [...scores].sort((a, b) => b - a);
  return Object.fromEntries(order.map((ability, rank) => [ability, sorted[rank] ?? 10])) as Record<Ability, number>;
}

/** Every way to place `points` with these options (`str:2`, `str:1` …), each ability at most once. */
export function placements(options: readonly string[], points: number): string[][] {
  if (points === 0) return [[]];
  const ways: string[][] = [];
  options.forEach((option, index) => {
    const [ability, number] = option.split(':');
    const value = Number(number);
    if (value > points) return;
    const rest = options.slice(index + 1).filter((other) => !other.startsWith(`${ability}:`));
    for (const way of placements(rest, points - value)) ways.push([option, ...way]);
  });
  return ways;
}

let spreads: number[][] | undefined;

/** Every set of six scores that costs exactly the points there are, highest first. */
export function pointBuys(): readonly (readonly number[])[] {
  spreads ??= spreadsFrom(6, POINTS, 15);
  return spreads;
}

function spreadsFrom(count: number, points: number, highest: number): number[][] {
  if (count === 0) return points === 0 ? [[]] : [];
  const found: number[][] = [];
  for (let score = highest; score >= 8; score--) {
    const cost = POINT_COSTS[score - 8]!;
    if (cost > points) continue;
    for (const rest of spreadsFrom(count - 1, points - cost, score)) found.push([score, ...rest]);
  }
  return found;
}
