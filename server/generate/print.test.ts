import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../shared/catalog/srd.ts';
import { Concept } from '../../shared/concept.ts';
import { generate } from '../../shared/generation.ts';
import { columns } from './layout.ts';
import { pickName } from './names.ts';
import { paint } from './page.ts';
import { print, summary } from './print.ts';

const catalog = await loadSrd();
const made = generate(Concept.parse({ prompt: 'an elven ranger of the deep wood', level: 7 }), catalog, 42);

describe('a printed character', () => {
  it('has no line wider than 80 columns and no hole in a sentence, whatever was asked for', () => {
    const concept = fc.record({
      prompt: fc.oneof(fc.string({ maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })),
      level: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(concept, fc.nat(), (asked, seed) => {
        const page = paint(print(generate(Concept.parse(asked), catalog, seed), catalog), false);
        for (const line of page.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
        expect(page).not.toMatch(/undefined|NaN|\[object/);
        expect(page).not.toMatch(/(Sheet|Generate|Reason|Note)\.[A-Za-z]/);
      }),
      { numRuns: 60 },
    );
  });

  it('shows every choice with its reason, in names that people use', () => {
    const page = paint(print(made, catalog), false);
    for (const { kind, picks } of made.character.recipe.choices) {
      if (kind === 'equipment') continue;
      for (const pick of picks)
        expect(page.replace(/\s+/g, ' ')).toContain(pickName(catalog, pick).replace(/\s+/g, ' '));
    }
    expect(page).toContain('you wrote');
  });

  it('is painted only where colours are shown', () => {
    const lines = print(made, catalog);
    const escape = String.fromCharCode(27);
    expect(paint(lines, false)).not.toContain(escape);
    expect(paint(lines, true)).toContain(`${escape}[1m`);
    expect(paint(lines, true).replaceAll(new RegExp(`${escape}\\[[0-9;]*m`, 'g'), '')).toBe(paint(lines, false));
  });

  it('says what is not legal, with the rule', () => {
    const violations = [{ code: 'x', slot: '', message: 'Stealth is not a cleric skill', source: 'SRD 5.2, Cleric' }];
    const page = paint(print({ ...made, violations }, catalog), false);
    expect(page).toContain('Not legal: 1');
    expect(page).toContain('- Stealth is not a cleric skill (SRD 5.2, Cleric)');
    expect(page).not.toContain('Legal: ');
  });

  it('sums up who it is', () => {
    const { sheet } = made;
    expect(
      summary({
        ...sheet,
        species: { identifier: 'elf-high', name: 'Elf, High' },
        background: { identifier: 'sage', name: 'Sage' },
        classes: [{ identifier: 'wizard', name: 'Wizard', levels: 2, subclass: null, subclassName: null, hitDie: 6 }],
      }),
    ).toBe('High Elf wizard 2, sage');
  });
});

describe('a pick', () => {
  it.each([
    ['class:cleric', 'Cleric'],
    ['skills:arc', 'Arcana'],
    ['tool:art:smith', "Smith's Tools"],
    ['languages:standard:elvish', 'Elvish'],
    ['weapon:mar:longsword', 'Longsword'],
    ['longsword', 'longsword'],
    ['item:torch*5', 'Torch ×5'],
    ['item:torch', 'Torch'],
    ['item:clothes-travelers', "Traveler's Clothes"],
    ['str:15', 'Strength 15'],
    ['gp:50', '50 GP'],
    ['med', 'Medium'],
    ['wis', 'Wisdom'],
    ['dr:fire', 'fire'],
    ['feat:from-another-world', 'from-another-world'],
    ['constructor:x', 'x'],
  ])('%s is called %s', (pick, name) => {
    expect(pickName(catalog, pick)).toBe(name);
  });
});
