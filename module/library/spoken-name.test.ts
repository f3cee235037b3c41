import { expect, it } from 'vitest';
import { asTitle, spokenName } from './spoken-name.ts';

it('turns shelf marks into words', () => {
  expect(spokenName('Elf, Wood', 'en')).toBe('wood elf');
  expect(spokenName('Dwarf', 'en')).toBe('dwarf');
});

it('leaves German its capitals', () => {
  expect(spokenName('Zwerg', 'de')).toBe('Zwerg');
});

it('begins a line with a capital', () => {
  expect(asTitle('wood elf ranger 3', 'en')).toBe('Wood elf ranger 3');
});
