import type { Filter } from './host.ts';

/** The tiers of play, by which the library counts levels. */
export const TIERS = [
  { value: '1-4', min: 1, max: 4 },
  { value: '5-10', min: 5, max: 10 },
  { value: '11-16', min: 11, max: 16 },
  { value: '17-20', min: 17, max: 20 },
] as const;

type Levels = Pick<Filter, 'levelMin' | 'levelMax'>;

/** The tiers that a filter lets through; none when it does not ask for levels. */
export function tickedTiers({ levelMin, levelMax }: Levels): string[] {
  if (levelMin === undefined && levelMax === undefined) return [];
  return TIERS.filter(({ min, max }) => max >= (levelMin ?? 1) && min <= (levelMax ?? 20)).map(({ value }) => value);
}

/** The levels after a tick. Levels are asked for from–to, so two ticks also take in what lies between them. */
export function toggleTier(levels: Levels, value: string): Levels {
  const ticked = tickedTiers(levels);
  const at = TIERS.findIndex((tier) => tier.value === value);
  const from = TIERS.findIndex((tier) => tier.value === ticked[0]);
  const to = TIERS.findIndex((tier) => tier.value === ticked.at(-1));
  if (at < 0) return levels;
  if (from < 0) return levelsOf(at, at);
  if (at < from) return levelsOf(at, to);
  if (at > to) return levelsOf(from, at);
  return at === from ? levelsOf(from + 1, to) : levelsOf(from, at - 1);
}

function levelsOf(from: number, to: number): Levels {
  if (to < from) return { levelMin: undefined, levelMax: undefined };
  return { levelMin: TIERS[from]?.min, levelMax: TIERS[to]?.max };
}
