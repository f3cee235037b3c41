import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSrd } from './catalog/srd.ts';
import { Character } from './character.ts';
import { Concept } from './concept.ts';
import { generate } from './generation.ts';
import { Sheet } from './rules/dnd5e/sheet.ts';
import { upgrade } from './upgrade.ts';

const catalog = await loadSrd();
const concept = fc.record({
  prompt: fc.oneof(fc.constantFrom('a grizzled dwarf cleric', 'eine alte Elfe, Stufe 7', ''), fc.string()),
  level: fc.integer({ min: 1, max: 20 }),
});
const seed = fc.integer({ min: 0, max: 0xffffffff });

describe('a generated character', () => {
  it('is legal, whole and in order, whatever was asked for', () => {
    fc.assert(
      fc.property(concept, seed, (asked, number) => {
        const { character, sheet, violations } = generate(Concept.parse(asked), catalog, number);
        expect(violations).toEqual([]);
        expect(Character.parse(character)).toEqual(character);
        expect(Sheet.parse(sheet)).toEqual(sheet);
        expect(sheet).toMatchObject({ name: character.persona.name, level: character.recipe.level });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same concept, catalog and seed', () => {
    fc.assert(
      fc.property(concept, seed, (asked, number) => {
        const once = generate(Concept.parse(asked), catalog, number);
        expect(generate(Concept.parse(asked), catalog, number)).toEqual(once);
      }),
      { numRuns: 20 },
    );
  });

  it.each(catalog.classes.map(({ key, name }) => [name, key]))('can be a %s of level 1 and of level 20', (_, key) => {
    for (const level of [1, 20]) {
      const { sheet, violations } = generate(Concept.parse({ level, fixed: { class: [key] } }), catalog, level);
      expect(violations).toEqual([]);
      expect(sheet.classes.map(({ identifier, levels }) => [`class:${identifier}`, levels])).toEqual([[key, level]]);
    }
  });

  it('survives being stored and read again', () => {
    const { character } = generate(Concept.parse({ prompt: 'a sailor' }), catalog, 1);
    expect(upgrade(JSON.parse(JSON.stringify(character)))).toEqual(character);
  });
});
