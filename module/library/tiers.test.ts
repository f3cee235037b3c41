import { describe, expect, it } from 'vitest';
import { tickedTiers, TIERS, toggleTier } from './tiers.ts';

const after = (...values: string[]): string[] =>
  tickedTiers(values.reduce((levels, value) => toggleTier(levels, value), {}));

describe('ticking levels', () => {
  it('begins with nothing ticked', () => {
    expect(tickedTiers({})).toEqual([]);
  });

  it('ticks one tier, and a second tick takes it away', () => {
    expect(after('5-10')).toEqual(['5-10']);
    expect(after('5-10', '5-10')).toEqual([]);
  });

  it('takes in what lies between two ticks, because levels are asked for from–to', () => {
    expect(after('1-4', '11-16')).toEqual(['1-4', '5-10', '11-16']);
    expect(after('17-20', '11-16')).toEqual(['11-16', '17-20']);
  });

  it('lets go at the end where somebody unticks', () => {
    expect(after('1-4', '17-20', '1-4')).toEqual(['5-10', '11-16', '17-20']);
    expect(after('1-4', '17-20', '17-20')).toEqual(['1-4', '5-10', '11-16']);
    expect(after('1-4', '17-20', '11-16')).toEqual(['1-4', '5-10']);
  });

  it('covers every level once', () => {
    const levels = TIERS.flatMap(({ min, max }) => Array.from({ length: max - min + 1 }, (_, at) => min + at));
    expect(levels).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });
});
