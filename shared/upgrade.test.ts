import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARACTER_VERSION, type Character } from './character.ts';
import { Failure } from './errors.ts';
import { climb, upgrade, type Step } from './upgrade.ts';

const character: Character = {
  schema: CHARACTER_VERSION,
  concept: {
    system: 'dnd5e',
    rules: '2024',
    kind: 'character',
    prompt: 'a grizzled dwarf cleric',
    fixed: {},
    locks: [],
    language: 'en',
  },
  recipe: {
    system: 'dnd5e',
    rules: '2024',
    catalog: 'srd-5.2@dnd5e-5.3.3',
    seed: 7,
    level: 1,
    abilityMethod: 'standard',
    hitPoints: ['max'],
    choices: [
      {
        slot: 'class',
        kind: 'class',
        option: '',
        level: 1,
        picks: ['class:cleric'],
        reason: { code: 'prompt', args: { quote: 'cleric' }, at: { start: 17, end: 23 } },
      },
    ],
    uuids: {},
  },
  persona: {
    name: 'Brenna',
    pronouns: 'she/her',
    epithet: 'the last of her order',
    alignment: 'lawful good',
    age: '211',
    appearance: '',
    personality: '',
    ideals: '',
    bonds: '',
    flaws: '',
    backstory: '',
    hooks: [],
  },
  portraits: [],
  provenance: { generator: 'rules', writer: 'built-in' },
};

function failureOf(act: () => unknown): Failure {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing was raised');
}

describe('a stored character', () => {
  it('of this version comes back as it was', () => {
    expect(upgrade(JSON.parse(JSON.stringify(character)))).toEqual(character);
  });

  it('of a newer version is refused and says so', () => {
    const failure = failureOf(() => upgrade({ ...character, schema: CHARACTER_VERSION + 1 }));
    expect(failure).toMatchObject({ code: 'character-unreadable', field: 'schema' });
    expect(failure.detail).toContain('newer');
  });

  it.each([
    [{ ...character, recipe: { ...character.recipe, level: 21 } }, 'recipe.level'],
    [{ ...character, persona: { ...character.persona, name: 'x'.repeat(121) } }, 'persona.name'],
    [{ ...character, concept: undefined }, 'concept'],
    [{ ...character, schema: undefined }, 'schema'],
    [{ ...character, schema: '1' }, 'schema'],
    [{ ...character, schema: 0 }, 'schema'],
    [{ ...character, schema: -1 }, 'schema'],
    [{ ...character, schema: 1.5 }, 'schema'],
    [[character], ''],
    [null, ''],
    ['a character', ''],
  ])('that is damaged is refused with the field at fault (%#)', (stored, field) => {
    expect(failureOf(() => upgrade(stored))).toMatchObject({ code: 'character-unreadable', field });
  });

  it('is a character or a failure with a code, whatever was stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ schema: fc.anything(), recipe: fc.anything() })), (stored) => {
        expect(failureOf(() => upgrade(stored)).code).toBe('character-unreadable');
      }),
    );
  });
});

describe('the climb through versions', () => {
  const steps = new Map<number, Step>([
    [1, ({ title, ...rest }) => ({ ...rest, name: title })],
    [2, (stored) => ({ ...stored, words: (stored['name'] as string).split(' ') })],
  ]);

  it('takes every step in order, from wherever the document stands', () => {
    expect(climb({ schema: 1, title: 'Old Bram' }, steps, 3)).toEqual({
      schema: 3,
      name: 'Old Bram',
      words: ['Old', 'Bram'],
    });
    expect(climb({ schema: 2, name: 'Old Bram' }, steps, 3)).toMatchObject({ schema: 3, words: ['Old', 'Bram'] });
    expect(climb({ schema: 3, name: 'x' }, steps, 3)).toEqual({ schema: 3, name: 'x' });
  });

  it('leaves what was stored untouched', () => {
    const stored = { schema: 1, title: 'Old Bram' };
    climb(stored, steps, 3);
    expect(stored).toEqual({ schema: 1, title: 'Old Bram' });
  });

  it('stops at a version that was never made, and at a document that lies about its version', () => {
    expect(failureOf(() => climb({ schema: 0 }, steps, 3))).toMatchObject({ field: 'schema' });
    expect(failureOf(() => climb({ schema: 2 }, steps, 3)).code).toBe('character-unreadable');
  });
});
