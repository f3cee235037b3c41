import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSrd } from '../catalog/srd.ts';
import { Persona } from '../character.ts';
import { Concept, Tone } from '../concept.ts';
import type { Catalog } from '../rules/dnd5e/catalog.ts';
import { draft } from '../rules/dnd5e/draft/draft.ts';
import { BACKSTORY_WORDS } from './backstory.ts';
import { EPITHET_LENGTH } from './convictions.ts';
import { pieces } from './pieces.ts';
import { write } from './write.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadSrd();
});

function persona(prompt: string, seed: number, more: Partial<Concept> = {}): Persona {
  const concept = Concept.parse({ prompt, ...more });
  const { recipe, reading } = draft(concept, catalog, seed);
  return write({ concept, reading, recipe, catalog, seed });
}

const sentences = (text: string): number => (text.match(/[.!?]["')]?(?=\s|$)/g) ?? []).length;
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const prose = (it: Persona): string =>
  [it.epithet, it.appearance, it.personality, it.ideals, it.bonds, it.flaws, it.backstory, ...it.hooks].join('\n');

const SPECIES = [
  'dwarf',
  'drow',
  'high elf',
  'wood elf',
  'forest gnome',
  'rock gnome',
  'goliath',
  'halfling',
  'human',
  'orc',
  'dragonborn',
  'infernal tiefling',
  'abyssal tiefling',
  'chthonic tiefling',
];
const CLASSES = [
  'barbarian',
  'bard',
  'cleric',
  'druid',
  'fighter',
  'monk',
  'paladin',
  'ranger',
  'rogue',
  'sorcerer',
  'warlock',
  'wizard',
];
const BACKGROUNDS = ['acolyte', 'criminal', 'sage', 'soldier'];
const anyPrompt = fc
  .record({
    gender: fc.constantFrom('she/her', 'he/him', 'they/them', ''),
    species: fc.constantFrom(...SPECIES),
    class: fc.constantFrom(...CLASSES),
    background: fc.constantFrom(...BACKGROUNDS),
    level: fc.integer({ min: 1, max: 20 }),
  })
  .map((of) => `${of.species} ${of.class}, ${of.background}, level ${of.level}, ${of.gender}`);
const anyTone = fc.constantFrom(undefined, ...Tone.options);
const anySeed = fc.integer({ min: 0, max: 0xffffffff });
const everyone = (promise: (it: Persona, prompt: string) => void): void => {
  fc.assert(
    fc.property(anyPrompt, anyTone, anySeed, (prompt, tone, seed) =>
      promise(persona(prompt, seed, tone && { tone }), prompt),
    ),
    { numRuns: 250 },
  );
};

describe('a persona', () => {
  it('fits the schema and the lengths that the page has room for', () => {
    everyone((it) => {
      expect(Persona.parse(it)).toEqual(it);
      expect(it.epithet.length).toBeGreaterThan(8);
      expect(it.epithet.length).toBeLessThanOrEqual(EPITHET_LENGTH);
      expect(sentences(it.appearance)).toBeGreaterThanOrEqual(2);
      expect(sentences(it.appearance)).toBeLessThanOrEqual(4);
      expect(sentences(it.personality)).toBeGreaterThanOrEqual(2);
      expect(sentences(it.personality)).toBeLessThanOrEqual(3);
      for (const text of [it.ideals, it.bonds, it.flaws, ...it.hooks]) {
        expect(sentences(text), text).toBeGreaterThanOrEqual(1);
        expect(sentences(text), text).toBeLessThanOrEqual(2);
      }
      expect(it.hooks).toHaveLength(2);
      expect(it.backstory.split('\n\n').length).toBeGreaterThanOrEqual(2);
      expect(it.backstory.split('\n\n').length).toBeLessThanOrEqual(3);
      expect(words(it.backstory), it.backstory).toBeGreaterThanOrEqual(BACKSTORY_WORDS.least);
      expect(words(it.backstory), it.backstory).toBeLessThanOrEqual(BACKSTORY_WORDS.most);
    });
  });

  it('is clean plain text: no slots left, no markup, no stray spaces, every sentence with its capital', () => {
    everyone((it) => {
      expect(prose(it)).not.toMatch(/[{}<>*_`]|undefined|\[|\]| {2}| \n|\u2013|\u2014|!/);
      expect(prose(it)).not.toMatch(/(?:^|[.?] |\n)\p{Ll}/u);
      expect(prose(it)).not.toMatch(/\b[Aa] [aei]|\b[Aa]n [bcdfgjklmnpqrstvwxyz]/);
    });
  });

  it('agrees with its pronouns', () => {
    everyone((it) => {
      if (it.pronouns !== 'they/them') return;
      expect(prose(it)).not.toMatch(/\b[Tt]hey (?:\w+ly )?(?:is|was|has|does|isn't|knows|keeps|goes|says)\b/);
    });
  });

  it('says nothing of gods where nobody has one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('wizard', 'fighter', 'rogue', 'warlock', 'sorcerer'),
        fc.constantFrom('sage', 'criminal', 'soldier'),
        anySeed,
        (of, background, seed) => {
          const it = persona(`human ${of}, ${background}`, seed);
          expect(prose(it)).not.toMatch(
            /\b(?:gods?|goddess|prayers?|prays?|praying|divine|holy|altars?|temples?|shrines?|saints?|blessing|blessed|psalms?|hymns?|priests?|sermons?)\b/i,
          );
        },
      ),
      { numRuns: 250 },
    );
  });
});
