import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSrd } from '../catalog/srd.ts';
import { Persona } from '../character.ts';
import { Concept, Tone } from '../concept.ts';
import type { Catalog } from '../rules/dnd5e/catalog.ts';
import { draft } from '../rules/dnd5e/draft/draft.ts';
import { BACKSTORY_WORDS } from './backstory.ts';
import type { WriterInput } from './brief.ts';
import { makeBrief } from './brief.ts';
import { EPITHET_LENGTH } from './convictions.ts';
import { english } from './en/english.ts';
import { spoken } from './kit.ts';
import { pieces } from './pieces.ts';
import { makeStory } from './story.ts';
import { write } from './write.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await loadSrd();
});

function inputOf(prompt: string, seed: number, more: Partial<Concept> = {}): WriterInput {
  const concept = Concept.parse({ prompt, ...more });
  const { recipe, reading } = draft(concept, catalog, seed);
  return { concept, recipe, reading, catalog, seed };
}
const persona = (prompt: string, seed: number, more: Partial<Concept> = {}): Persona =>
  write(inputOf(prompt, seed, more));

const sentences = (text: string): number => (text.match(/[.!?]["')]?(?=\s|$)/g) ?? []).length;
const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;
const proseOf = (it: Persona): string =>
  [it.epithet, it.appearance, it.personality, it.ideals, it.bonds, it.flaws, it.backstory, ...it.hooks].join('\n');

// prettier-ignore
const SPECIES = ['dwarf', 'drow', 'high elf', 'wood elf', 'forest gnome', 'rock gnome', 'goliath', 'halfling', 'human', 'orc', 'dragonborn', 'infernal tiefling', 'abyssal tiefling', 'chthonic tiefling'];
// prettier-ignore
const CLASSES = ['barbarian', 'bard', 'cleric', 'druid', 'fighter', 'monk', 'paladin', 'ranger', 'rogue', 'sorcerer', 'warlock', 'wizard'];
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

/** Holds a promise over every species, class, background, level, tone and pronoun. */
function everyone(promise: (it: Persona, input: WriterInput) => void, runs = 200): void {
  fc.assert(
    fc.property(anyPrompt, anyTone, anySeed, (prompt, tone, seed) => {
      const input = inputOf(prompt, seed, tone && { tone });
      promise(write(input), input);
    }),
    { numRuns: runs },
  );
}

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
      const paragraphs = it.backstory.split('\n\n');
      expect(paragraphs.length).toBeGreaterThanOrEqual(2);
      expect(paragraphs.length).toBeLessThanOrEqual(3);
      expect(words(it.backstory), it.backstory).toBeGreaterThanOrEqual(BACKSTORY_WORDS.least);
      expect(words(it.backstory), it.backstory).toBeLessThanOrEqual(BACKSTORY_WORDS.most);
      expect(it.age).toMatch(/^\d{1,3}$/);
      expect(it.alignment).toMatch(/^(?:(?:Lawful|Neutral|Chaotic) (?:Good|Neutral)|Neutral)$/);
    });
  });

  it('is clean plain text: no slots left, no markup, no stray spaces, every sentence with its capital', () => {
    everyone((it) => {
      expect(proseOf(it)).not.toMatch(/[{}<>*_`]|undefined|\[|\]| {2}| \n|\u2013|\u2014|!/);
      expect(proseOf(it)).not.toMatch(/(?:^|[.?] |\n)\p{Ll}/u);
      expect(proseOf(it)).not.toMatch(/\b[Aa] [aeio](?!ne\b|nce\b)|\b[Aa]n [bcdfgjklmnpqrstvwxyz]|\bthe the\b/);
    });
  });

  it('agrees with its pronouns', () => {
    everyone((it) => {
      const wrong = {
        'they/them': /\b[Tt]hey (?:\w+ly )?(?:is|was|has|does|knows|keeps|goes|says)\b/,
        'she/her': /\b[Ss]he (?:are|were|have|do)\b/,
        'he/him': /\b[Hh]e (?:are|were|have|do)\b/,
      };
      expect(proseOf(it)).not.toMatch(wrong[it.pronouns]);
    });
  });

  it('is told by name in its backstory and its hooks speak of somebody or some place', () => {
    everyone((it) => {
      const short = it.name.split(' ').find((word) => it.backstory.includes(word));
      expect(short, `${it.name}: ${it.backstory}`).toBeDefined();
      for (const hook of it.hooks) {
        expect(hook.slice(1)).toMatch(/\p{Lu}\p{Ll}/u);
        expect(hook).toMatch(/\?$/);
      }
    });
  });

  it('is the same for the same input, and another for another seed', () => {
    const input = inputOf('a grizzled dwarf cleric', 7);
    expect(write(input)).toEqual(write(structuredClone({ ...input, catalog: undefined }) && input));
    expect(persona('a grizzled dwarf cleric', 7)).toEqual(write(input));
    expect(write({ ...input, seed: 8 })).not.toEqual(write(input));
  });
});

describe('a persona keeps to the choices', () => {
  const BLADES =
    /\b(longsword|greatsword|shortsword|rapier|scimitar|mace|greataxe|handaxe|battleaxe|warhammer|flail|morningstar|glaive|halberd|pike|spear|trident|longbow|shortbow|crossbow|dagger|javelin|quarterstaff|sickle|musket|pistol)s?\b/gi;

  it('names no weapon but the one that is held', () => {
    everyone((it, { recipe }) => {
      const held = recipe.choices.filter(({ slot }) => slot === 'equipment:weapons').flatMap(({ picks }) => picks);
      const own = held
        .flatMap((key) => catalog.equipment.filter((item) => item.key === key))
        .map(({ name }) => spoken(name))
        .join(' ');
      for (const [word] of proseOf(it).matchAll(BLADES)) expect(own).toContain(word.toLowerCase().replace(/s$/, ''));
    });
  });

  it('names no spell but those that were chosen', () => {
    everyone((it, { recipe }) => {
      const chosen = new Set(recipe.choices.flatMap(({ picks }) => picks));
      const text = proseOf(it);
      const named = catalog.spells.filter(({ name }) => /^[A-Z][a-z]+ [A-Z]/.test(name) && text.includes(name));
      for (const spell of named) expect(chosen, spell.name).toContain(spell.key);
    });
  });

  it('says nothing of gods where nobody has one', () => {
    const pious =
      /\b(?:gods?|goddess|prayers?|prays?|praying|divine|holy|altars?|temples?|shrines?|saints?|blessings?|blessed|psalms?|hymns?|priests?|sermons?)\b/i;
    const faithless = fc.constantFrom('wizard', 'fighter', 'rogue', 'warlock', 'sorcerer');
    fc.assert(
      fc.property(faithless, fc.constantFrom('sage', 'criminal', 'soldier'), anySeed, (of, background, seed) => {
        expect(proseOf(persona(`human ${of}, ${background}`, seed))).not.toMatch(pious);
      }),
      { numRuns: 200 },
    );
  });

  it('lets novices boast of nothing and masters of a good deal', () => {
    const great = /dragon that used|Kings have|empires|end of the world|Maps have been redrawn|crowns that owe/;
    for (let seed = 0; seed < 60; seed++) {
      expect(persona('human fighter level 1', seed).backstory).not.toMatch(great);
      expect(persona('human fighter level 20', seed).backstory).not.toMatch(
        /new to this|on the road for a month|first night watch|find lodgings/,
      );
    }
  });

  it('writes of species and classes that are not in the books', () => {
    const input = inputOf('human wizard', 3);
    const rename = <T extends { key: string; identifier: string; name: string }>(
      entry: T,
      kind: string,
      name: string,
    ): T => ({ ...entry, key: `${kind}:${name}`, identifier: name, name: `The ${name}` });
    const homebrew: Catalog = {
      ...catalog,
      species: catalog.species.map((entry) => rename(entry, 'species', 'harefolk')),
      classes: catalog.classes.map((entry) => rename(entry, 'class', 'tinkerer')),
      backgrounds: catalog.backgrounds.map((entry) => rename(entry, 'background', 'lamplighter')),
    };
    const swaps: Record<string, string> = {
      species: 'species:harefolk',
      class: 'class:tinkerer',
      background: 'background:lamplighter',
    };
    const choices = input.recipe.choices.map((choice) => ({
      ...choice,
      picks: swaps[choice.kind] ? [swaps[choice.kind]!] : choice.picks,
    }));
    for (let seed = 0; seed < 60; seed++) {
      const it = write({ ...input, seed, catalog: homebrew, recipe: { ...input.recipe, choices } });
      expect(Persona.parse(it)).toEqual(it);
      expect(proseOf(it)).not.toMatch(/[{}]|undefined| {2}/);
      expect(words(it.backstory)).toBeGreaterThanOrEqual(BACKSTORY_WORDS.least);
    }
  });

  it('writes even for an empty recipe', () => {
    const input = inputOf('', 1);
    const it = write({ ...input, recipe: { ...input.recipe, choices: [] } });
    expect(Persona.parse(it)).toEqual(it);
  });
});

describe('a persona keeps what the prompt says', () => {
  it('takes the name as it stands and calls the person by it', () => {
    const it = persona('Sir Bartleby Crumb, an extremely nervous paladin', 5);
    expect(it.name).toBe('Sir Bartleby Crumb');
    expect(it.pronouns).toBe('he/him');
    expect(it.backstory).toContain('Bartleby');
    expect(persona('a halfling pickpocket named Tik', 3).name).toBe('Tik');
  });

  it('keeps looks, ages, trades, places and clauses', () => {
    for (let seed = 0; seed < 25; seed++) {
      expect(persona('one-eyed goliath druid, 63 years old', seed)).toMatchObject({
        age: '63',
        appearance: expect.stringMatching(/eye/),
      });
      expect(persona('a bosun gone ashore', seed).backstory).toContain('bosun');
      expect(
        persona('a fighter from Blackhold', seed).backstory + persona('a fighter from Blackhold', seed).hooks.join(),
      ).toMatch(/Blackhold/);
      expect(persona('barkeep who hears everything', seed).personality).toContain('hears everything');
      expect(persona('he sings and the storm listens', seed).backstory).toMatch(/^He sings and the storm listens\. /);
    }
  });

  it.each([
    ['a dwarf cleric who lost her faith', 'lost-faith'],
    ['a cursed halfling barbarian', 'cursed'],
    ['amnesiac elf monk', 'amnesia'],
    ['a human ranger raised by wolves', 'raised-by-beasts'],
    ['a warlock who sold his shadow', 'sold'],
  ])('tells a story that is about it: %s', (prompt, fact) => {
    for (let seed = 0; seed < 25; seed++) {
      const brief = makeBrief(inputOf(prompt, seed), english);
      expect(makeStory(brief, english).plot.when?.fact).toContain(fact);
    }
  });

  it('keeps an alignment that is asked for, and is never evil otherwise', () => {
    for (let seed = 0; seed < 25; seed++) {
      expect(persona('a chaotic evil orc', seed).alignment).toBe('Chaotic Evil');
      expect(persona('guard captain, lawful to the bone', seed).alignment).toMatch(/^Lawful/);
    }
  });

  it('treats what a person types as words, whatever it looks like', () => {
    const nasty = [
      'a bard named {who}',
      '<script>alert(1)</script> wizard',
      '[[/roll 20d20]] monk',
      'a rogue who {~steals} {home}',
      '{{constructor}} cleric',
    ];
    for (const prompt of nasty) {
      for (let seed = 0; seed < 5; seed++) {
        const it = persona(prompt, seed);
        expect(Persona.parse(it)).toEqual(it);
        expect([it.appearance, it.personality, it.bonds].join()).not.toMatch(/<|\[\[|\{/);
      }
    }
  });
});

describe('a thousand seeds of one prompt', () => {
  const first = (text: string): string => text.split(/(?<=[.?]) |\n/)[0] ?? '';

  it('give a thousand people', () => {
    const all = Array.from({ length: 1000 }, (_, seed) => persona('a grizzled dwarf cleric who lost her faith', seed));
    const distinct = (of: (it: Persona) => string): number => new Set(all.map(of)).size;
    expect(distinct((it) => JSON.stringify(it))).toBe(1000);
    expect(distinct((it) => it.name)).toBeGreaterThanOrEqual(900);
    expect(distinct((it) => it.backstory)).toBe(1000);
    expect(distinct((it) => first(it.backstory))).toBeGreaterThanOrEqual(200);
    expect(distinct((it) => it.hooks.join())).toBeGreaterThanOrEqual(900);
  });

  it('show no one text too often', () => {
    const all = Array.from({ length: 400 }, (_, seed) => persona('level 3 human fighter', seed));
    for (const of of ['ideals', 'flaws', 'epithet', 'appearance', 'personality'] as const) {
      const counts = new Map<string, number>();
      for (const it of all) counts.set(it[of], (counts.get(it[of]) ?? 0) + 1);
      expect(Math.max(...counts.values()), of).toBeLessThan(all.length * 0.1);
    }
  });
});

describe('pieces', () => {
  it('are the prose in the order in which it is read', () => {
    const it = persona('wood elf ranger', 4);
    const all = pieces(it);
    expect(all.map(({ field }) => field)).toEqual([
      'name',
      'epithet',
      'appearance',
      'personality',
      'ideals',
      'bonds',
      'flaws',
      'backstory',
      'hooks',
      'hooks',
    ]);
    expect(all.filter(({ field }) => field === 'hooks').map(({ index, text }) => [index, text])).toEqual(
      it.hooks.map((hook, i) => [i, hook]),
    );
    expect(all.find(({ field }) => field === 'backstory')?.text).toBe(it.backstory);
  });
});
