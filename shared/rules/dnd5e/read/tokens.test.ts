import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokenise } from './tokens.ts';

const words = (prompt: string): string[] => tokenise(prompt).map(({ start, end }) => prompt.slice(start, end));

describe('words of a prompt', () => {
  it('keep their offsets behind emoji and combining marks', () => {
    expect(words('\u{1F409}\u{1F409} a na\u0131\u0308ve e\u0301lf, level 5')).toEqual([
      'a',
      'na\u0131\u0308ve',
      'e\u0301lf',
      'level',
      '5',
    ]);
  });

  it('are split where letters meet digits, and contractions are one word', () => {
    expect(tokenise("lvl2 isn't 5th").map((token) => token.fold)).toEqual(['lvl', '2', 'isnt', '5', 'th']);
  });

  it('compare alike with and without accents, ligatures and odd letters', () => {
    expect(['Pícaro', 'PI\u0301CARO', 'groß', 'cœur', '\u{1D41D}warf'].map(fold)).toEqual([
      'picaro',
      'picaro',
      'gross',
      'coeur',
      'dwarf',
    ]);
  });

  it('count clauses by commas and dashes and sentences by full stops, but not after abbreviations and ordinals', () => {
    const places = tokenise('lvl. 4 elf, bard. Half-orc - no').map(({ clause, sentence }) => [clause, sentence]);
    expect(places).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 0],
      [2, 1],
      [2, 1],
      [3, 1],
    ]);
  });

  it('are not the tags around them, which part them as they would on a page', () => {
    const prompt = '<b>half</b>-<i>orc</i> bard<br/>one <a href="x">two</a>&nbsp;three [b]four[/b] <elf> a < b';
    expect(words(prompt)).toEqual(['half', 'orc', 'bard', 'one', 'two', 'three', 'four', 'elf', 'a', 'b']);
    const tokens = tokenise(prompt);
    expect(tokens.map(({ gap }) => gap).slice(1, 7)).toEqual(['-', ' ', '\n', ' ', ' ', ' ']);
    expect(tokens.map(({ sentence }) => sentence).slice(0, 7)).toEqual([0, 0, 0, 1, 1, 1, 1]);
  });

  it('come out of any string in order and inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (prompt) => {
        let last = 0;
        for (const { start, end } of tokenise(prompt)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(prompt.length);
      }),
    );
  });
});
