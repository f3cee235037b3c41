import { describe, expect, it } from 'vitest';
import { meant, slipsBetween } from './typos.ts';
import { vocabulary } from './vocabulary.ts';

const { forgiven } = vocabulary();

describe('a slip of the pen', () => {
  it.each([
    ['drawf', 'dwarf'],
    ['palladin', 'paladin'],
    ['teifling', 'tiefling'],
    ['barbarain', 'barbarian'],
    ['cleirc', 'cleric'],
    ['wizrad', 'wizard'],
    ['dragonbron', 'dragonborn'],
  ])('is forgiven: %s is %s', (written, right) => expect(meant(written, forgiven)).toBe(right));

  it.each([
    'lizard',
    'danger',
    'anger',
    'fluid',
    'eleven',
    'range',
    'librarian',
    'night',
    'humor',
    'ward',
    'elg',
    'lighter',
  ])('is not seen in a word of its own: %s', (word) => expect(meant(word, forgiven)).toBeUndefined());

  it('counts swapped letters once and stops counting past the limit', () => {
    expect(slipsBetween('fihgter', 'fighter', 2)).toBe(1);
    expect(slipsBetween('bard', 'barbarian', 2)).toBe(3);
  });
});
