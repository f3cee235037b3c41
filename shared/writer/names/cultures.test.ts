import { describe, expect, it } from 'vitest';
import { random } from '../../random.ts';
import { makePerson, placeName } from './culture.ts';
import { CULTURES, cultureOf } from './cultures.ts';

describe('names', () => {
  it.each(CULTURES.map((culture) => [culture.id, culture] as const))(
    'of %s people are many and can be said',
    (_, culture) => {
      const draw = random(5, culture.id);
      const people = Array.from({ length: 1000 }, () =>
        makePerson(culture, draw.pick(['feminine', 'masculine', 'neutral'] as const), draw),
      );
      expect(new Set(people.map(({ full }) => full)).size).toBeGreaterThan(880);
      for (const { full, short } of people) {
        expect(full).toMatch(/^[\p{L}' "-]+$/u);
        expect(full).toContain(short);
        expect(full).not.toMatch(/ {2}|\{|([a-z])\1\1/);
        expect(short.length).toBeGreaterThan(1);
      }
    },
  );

  it.each(CULTURES.map((culture) => [culture.id, culture] as const))(
    'of %s places are many and begin with a capital',
    (_, culture) => {
      const draw = random(6, culture.id);
      const places = Array.from({ length: 300 }, () => placeName(culture, draw));
      expect(new Set(places).size).toBeGreaterThan(60);
      for (const place of places) expect(place).toMatch(/^\p{Lu}[\p{L}' -]+$/u);
    },
  );

  it('of families stay when they are given', () => {
    const culture = CULTURES[0];
    expect(makePerson(culture, 'feminine', random(1, 'a'), 'Coalhand').family).toBe('Coalhand');
  });

  it('come from one people, or for humans from a theme', () => {
    expect(cultureOf('dwarf', new Set(['desert']), random(1, 'c')).id).toBe('dwarf');
    for (let seed = 0; seed < 20; seed++) {
      expect(['desert', 'savanna']).toContain(cultureOf('human', new Set(['desert']), random(seed, 'c')).id);
      expect(CULTURES.map(({ id }) => id)).toContain(cultureOf('other', new Set(), random(seed, 'c')).id);
    }
  });
});
