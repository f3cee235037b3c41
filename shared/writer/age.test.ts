import fc from 'fast-check';
import { expect, it } from 'vitest';
import { random } from '../random.ts';
import { ageOf } from './age.ts';

const SPANS = {
  dwarf: [50, 345],
  elf: [100, 740],
  gnome: [40, 420],
  halfling: [20, 148],
  goliath: [16, 80],
  human: [17, 85],
  orc: [15, 78],
  dragonborn: [15, 79],
  tiefling: [17, 98],
  other: [17, 85],
} as const;
const anyPeople = fc.constantFrom(...(Object.keys(SPANS) as (keyof typeof SPANS)[]));

it('keeps every age inside the life of its people', () => {
  fc.assert(
    fc.property(
      anyPeople,
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom(undefined, 'young', 'adult', 'old'),
      fc.integer({ min: 0 }),
      (people, tier, band, seed) => {
        const { years, lived } = ageOf(people, tier, band, undefined, random(seed, 'age'));
        expect(years).toBeGreaterThanOrEqual(SPANS[people][0]);
        expect(years).toBeLessThanOrEqual(SPANS[people][1]);
        expect(lived).toBeGreaterThanOrEqual(2);
      },
    ),
  );
});

it('gives the highest tier more years than the lowest', () => {
  const mean = (tier: number): number =>
    Array.from(
      { length: 200 },
      (_, seed) => ageOf('human', tier, undefined, undefined, random(seed, 'age')).years,
    ).reduce((a, b) => a + b) / 200;
  expect(mean(4)).toBeGreaterThan(mean(0) + 10);
});

it('believes the age that a prompt gives', () => {
  expect(ageOf('elf', 0, undefined, 12, random(1, 'age')).years).toBe(12);
});
