import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, plainAll, safeJson } from './plain.ts';

/** C0 but the line break, DEL and C1, zero width and bidi marks, separators, surrogates on their own. */
const RANGES = [
  [0, 9],
  [11, 31],
  [0x7f, 0x9f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2066, 0x2069],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
] as const;

function unsafeIn(text: string): string[] {
  const isUnsafe = (point: number): boolean => RANGES.some(([from, to]) => point >= from && point <= to);
  return [...text].filter((character) => isUnsafe(character.codePointAt(0) ?? 0));
}

describe('text for a terminal', () => {
  it.each([
    ['\u001B[31mred\u001B[0m', ' [31mred [0m'],
    ['a\u0000b\u0007c', 'a b c'],
    ['\u009B31m', ' 31m'],
    ['left\u202Eright', 'left right'],
    ['x\uD800y', 'x y'],
    ['one\u2028two\u2029three', 'one two three'],
    ['tab\tand\nbreak', 'tab and break'],
    ['Ünïcödé 龍 🐉 stays', 'Ünïcödé 龍 🐉 stays'],
  ])('%j becomes %j', (text, safe) => {
    expect(plain(text)).toBe(safe);
  });

  it('never holds a character that controls the terminal, wherever it came from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary' }), (text, key) => {
        const cleaned = plainAll({ [key]: [text, { deep: text }], text });
        expect(
          unsafeIn(
            Object.entries(cleaned)
              .flat(3)
              .map((one) => (typeof one === 'string' ? one : one.deep))
              .join(''),
          ),
        ).toEqual([]);
      }),
    );
  });
});

describe('JSON for a terminal', () => {
  it('means what it was made from and holds nothing raw', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (value) => {
        const json = safeJson(value);
        expect(JSON.parse(json)).toEqual(value);
        expect(unsafeIn(json)).toEqual([]);
      }),
    );
    expect(safeJson('\u001B[2J\u202E\u009B')).toBe('"\\u001b[2J\\u202e\\u009b"');
  });
});
