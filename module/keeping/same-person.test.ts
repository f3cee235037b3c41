import { expect, it } from 'vitest';
import type { Character } from '../../shared/character.ts';
import { isSamePerson } from './same-person.ts';

const somebody = (prompt: string, seed: number, species: string, calling: string): Character =>
  ({
    concept: { prompt },
    recipe: {
      seed,
      choices: [
        { slot: 'species', picks: [`species:${species}`] },
        { slot: 'class', picks: [`class:${calling}`] },
      ],
    },
  }) as unknown as Character;

const brunna = somebody('a dwarf cleric, level 5', 7, 'dwarf', 'cleric');

it('takes another level for the same person', () => {
  expect(isSamePerson(brunna, somebody('a dwarf cleric, level 6', 7, 'dwarf', 'cleric'))).toBe(true);
});

it('takes a class that was changed by hand for the same person', () => {
  expect(isSamePerson(brunna, somebody('a dwarf cleric, level 5', 7, 'dwarf', 'paladin'))).toBe(true);
});

it('takes another draw, and another sentence, for somebody else', () => {
  expect(isSamePerson(brunna, somebody('a dwarf cleric, level 5', 8, 'dwarf', 'cleric'))).toBe(false);
  expect(isSamePerson(brunna, somebody('an elf wizard', 7, 'elf', 'wizard'))).toBe(false);
});
