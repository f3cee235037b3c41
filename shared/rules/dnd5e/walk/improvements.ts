import { ABILITIES, type Ability, type AdvancementOf } from '../catalog.ts';
import type { Slot } from '../walk.ts';
import { scoreOf } from './judge.ts';
import { qualifies } from './prerequisites.ts';
import { ask, placeOf, raise, type Holder, type Walker } from './walker.ts';

type Improvement = AdvancementOf<'AbilityScoreImprovement'>;

/**
 * Raises the fixed scores and asks for the free points; a class's improvement may be a feat instead (SRD 5.2, Feats:
 * Ability Score Improvement). Gives the feat with the slot that it came from.
 */
export function applyImprovement(
  walker: Walker,
  holder: Holder,
  improvement: Improvement,
  at: number,
): { feat: string; slot: Slot } | undefined {
  const cap = Math.max(20, improvement.max ?? 0);
  for (const ability of ABILITIES) raise(walker, ability, improvement.fixed[ability] ?? 0, cap);
  if (improvement.points === 0) return undefined;
  const isClass = holder.entry.kind === 'class';
  const points = increases(walker, improvement, cap);
  const slot: Slot = {
    id: placeOf(holder, improvement, at),
    kind: isClass ? 'improvement' : 'increase',
    option: holder.entry.key,
    advancement: improvement.id,
    level: walker.level,
    count: Math.min(improvement.points, headroom(points)),
    options: isClass ? [...points, ...featOptions(walker)] : points,
  };
  if (isClass) slot.count = improvement.points;
  let feat: string | undefined;
  for (const pick of ask(walker, slot)) {
    const score = scoreOf(pick);
    if (score) raise(walker, score.ability, score.value, cap);
    else feat = pick;
  }
  return feat === undefined ? undefined : { feat, slot };
}

/** Every `ability:points` that fits under the cap of the score and of the improvement. */
function increases(walker: Walker, { points, cap: most, locked }: Improvement, cap: number): string[] {
  const steps = Array.from({ length: Math.min(points, most ?? points) }, (_, index) => index + 1);
  return ABILITIES.filter((ability) => !locked.includes(ability)).flatMap((ability) =>
    steps.filter((step) => walker.build.scores[ability] + step <= cap).map((step) => `${ability}:${step}`),
  );
}

/** Points that can be placed at most. */
function headroom(options: readonly string[]): number {
  const most = new Map<Ability, number>();
  for (const option of options) {
    const score = scoreOf(option);
    if (score) most.set(score.ability, Math.max(most.get(score.ability) ?? 0, score.value));
  }
  return [...most.values()].reduce((sum, points) => sum + points, 0);
}

const featKinds = ['origin', 'general', 'fightingStyle', 'epicBoon'] as const;

/** Keys of the feats that the build qualifies for. */
export function featOptions(walker: Walker, subtypes: readonly string[] = featKinds): string[] {
  return subtypes
    .flatMap((subtype) => walker.shelves.featsOf('feat', subtype))
    .filter((feat) => qualifies(walker, feat))
    .map(({ key }) => key);
}
