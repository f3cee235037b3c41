import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns, labelled, padEnd, table, wrap } from './layout.ts';

describe('lines', () => {
  it('are never wider than asked for, and lose no word', () => {
    const text = fc.array(fc.oneof(fc.string(), fc.string({ unit: 'grapheme', maxLength: 200 })), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 10, max: 100 }), (words, width) => {
        const lines = wrap(words.join(' '), width);
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/g, '')).toBe(words.join('').replace(/\s/g, ''));
      }),
    );
  });

  it('break where words end', () => {
    expect(wrap('the old road to the sea', 10)).toEqual(['the old', 'road to', 'the sea']);
    expect(wrap('', 10)).toEqual([]);
    expect(wrap('a'.repeat(25), 10)).toEqual(['aaaaaaaaaa', 'aaaaaaaaaa', 'aaaaa']);
  });

  it('count what they take on the screen: an ideograph takes two columns, an accent none', () => {
    expect(columns('龍')).toBe(2);
    expect(columns('e\u0301')).toBe(1);
    expect(padEnd('龍', 4)).toBe('龍  ');
  });

  it('stand beside their label', () => {
    expect(labelled('Name', 'a long one', 6, 12)).toEqual(['Name  a long', '      one']);
    expect(labelled('Name', '', 6)).toEqual([]);
  });
});

describe('a table', () => {
  it('has columns as wide as their widest cell and wraps the last one', () => {
    expect(
      table(
        [
          ['Dagger', '+5', 'one two three'],
          ['Longsword', '+5', 'x'],
        ],
        23,
      ),
    ).toEqual(['Dagger     +5  one two', '               three', 'Longsword  +5  x']);
    expect(table([])).toEqual([]);
  });
});
