import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, read } from '../../../../tests/helpers/draw.ts';
import { loadSrd } from '../../../catalog/srd.ts';
import { Recipe } from '../../../character.ts';
import { Concept, type AbilityMethod } from '../../../concept.ts';
import { random } from '../../../random.ts';
import type { Catalog } from '../catalog.ts';
import { check } from '../check/check.ts';
import { lookup } from '../lookup.ts';
import { replay } from '../walk.ts';
import { judge } from '../walk/judge.ts';
import { draftFrom } from './compose.ts';

const catalog = await loadSrd();
const SEEDS = { seed: 20261123, numRuns: 60 };

const origins = fc.record({
  class: fc.constantFrom(...catalog.classes.map(({ key }) => [key])),
  species: fc.constantFrom(...catalog.species.map(({ key }) => [key])),
  background: fc.constantFrom(...catalog.backgrounds.map(({ key }) => [key])),
});
const wishes = fc.record({
  fixed: origins,
  level: fc.integer({ min: 1, max: 20 }),
  seed: fc.integer({ min: 0, max: 0xffffffff }),
  method: fc.constantFrom<AbilityMethod>('standard', 'pointBuy', 'rolled'),
});

describe('any class, species, background and level', () => {
  it('fills every slot with as many legal picks as it asks for', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { recipe, slots, problems } = draw(wish);
        expect(problems).toEqual([]);
        const picks = new Map(recipe.choices.map((choice) => [choice.slot, choice.picks]));
        for (const slot of slots) expect(judge(slot, picks.get(slot.id) ?? []).problems).toEqual([]);
      }),
      SEEDS,
    );
  });
  it('passes the rules as they were written down by somebody else', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        expect(check(draw(wish).recipe, catalog)).toEqual([]);
      }),
      SEEDS,
    );
  });
  it('is a recipe that can be stored, with a reason for every choice and a uuid for every document', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { recipe } = draw(wish);
        expect(Recipe.parse(recipe)).toEqual(recipe);
        expect(recipe.choices.every(({ reason }) => reason.code !== '')).toBe(true);
        expect(recipe.uuids[wish.fixed.class[0]!]).toBe(lookup(catalog).byKey.get(wish.fixed.class[0]!)!.uuid);
      }),
      { ...SEEDS, numRuns: 20 },
    );
  });
  it('is the same every time for the same seed', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        expect(draw(wish).recipe).toEqual(draw(wish).recipe);
      }),
      { ...SEEDS, numRuns: 20 },
    );
  });
  it('raises the main ability before all others', () => {
    for (const { key, primaryAbility } of catalog.classes) {
      const { build } = draw({ fixed: { class: [key] }, level: 12 });
      const main = Math.max(...primaryAbility.value.map((ability) => build.scores[ability]));
      expect(main, key).toBe(20);
    }
  });
});

describe('other catalogs', () => {
  it('makes a character even where most of the books are missing', () => {
    for (let seed = 0; seed < 24; seed++) {
      const stream = random(seed, 'gaps');
      const some = <T>(entries: readonly T[]): T[] => entries.filter(() => stream.next() < (seed % 4) / 3);
      const { feats, spells, equipment, subclasses, classes } = catalog;
      const sparse: Catalog = {
        ...catalog,
        classes: [classes[seed % 12]!],
        feats: some(feats),
        spells: some(spells),
        equipment: some(equipment),
        subclasses: some(subclasses),
      };
      const concept = Concept.parse({ level: 1 + (seed % 20) });
      const { recipe } = draftFrom(concept, sparse, seed, { reading: read({ hints: { 'item:longsword': 0.8 } }) });
      expect(replay(recipe, sparse).problems, `seed ${seed}`).toEqual([]);
    }
  });
  it('refuses a catalog without classes, or of other rules', () => {
    const concept = Concept.parse({});
    const options = { reading: read() };
    expect(() => draftFrom(concept, { ...catalog, classes: [] }, 1, options)).toThrow('catalog-unusable');
    expect(() => draftFrom(concept, { ...catalog, rules: '2014' }, 1, options)).toThrow('unknown-rules');
  });
});

describe('what stays', () => {
  it('keeps every kept pick that is still legal when one slot is drawn again', () => {
    fc.assert(
      fc.property(wishes, fc.integer({ min: 0, max: 10000 }), (wish, at) => {
        const before = draw({ ...wish, fixed: {} });
        const open = before.recipe.choices[at % before.recipe.choices.length]!.slot;
        const keep = Object.fromEntries(
          before.recipe.choices.filter(({ slot }) => slot !== open).map(({ slot, picks }) => [slot, picks]),
        );
        const dice = before.recipe.dice;
        const after = draw({
          ...wish,
          fixed: {},
          seed: wish.seed ^ 0x5555,
          options: { keep, ...(dice ? { dice } : {}) },
        });
        expect(after.problems).toEqual([]);
        for (const slot of after.slots) {
          const kept = judge(slot, keep[slot.id] ?? []).picks;
          expect(after.picked(slot.id).slice(0, kept.length), slot.id).toEqual(kept);
        }
      }),
      { ...SEEDS, numRuns: 40 },
    );
  });
  it('changes nothing but the slot when nothing depends on it', () => {
    const before = draw({ level: 5, fixed: { class: ['class:bard'] } });
    const languages = before.recipe.choices.find(({ kind }) => kind === 'language')!.slot;
    const keep = Object.fromEntries(
      before.recipe.choices.filter(({ slot }) => slot !== languages).map(({ slot, picks }) => [slot, picks]),
    );
    const drawn = [1, 2, 3, 4, 5, 6].map((seed) => draw({ level: 5, seed, options: { keep } }));
    for (const { recipe } of drawn) {
      const others = recipe.choices.filter(({ slot }) => slot !== languages).map(({ slot, picks }) => [slot, picks]);
      expect(Object.fromEntries(others)).toEqual(keep);
    }
    expect(new Set(drawn.map(({ picked }) => picked(languages).join())).size).toBeGreaterThan(1);
  });
  it('draws each slot from a stream of its own', () => {
    const free = draw({
      fixed: { class: ['class:fighter'], species: ['species:dwarf'], background: ['background:soldier'] },
    });
    const other = draw({
      fixed: {
        class: ['class:fighter'],
        species: ['species:dwarf'],
        background: ['background:soldier'],
        'equipment:background': ['gold'],
      },
    });
    const before = (recipe: Recipe) => recipe.choices.filter(({ slot }) => !slot.startsWith('equipment:'));
    expect(before(other.recipe)).toEqual(before(free.recipe));
  });
  it('says which choices are locked', () => {
    const { recipe } = draw({ locks: ['species'], options: { keep: { species: ['species:orc'] } } });
    expect(recipe.choices.find(({ slot }) => slot === 'species')).toMatchObject({
      picks: ['species:orc'],
      reason: { code: 'locked' },
    });
  });
  it('keeps rolled scores with their dice', () => {
    const before = draw({ method: 'rolled', seed: 3 });
    const keep = { abilities: [...before.picked('abilities')] };
    const after = draw({ method: 'rolled', seed: 4, options: { keep, dice: before.recipe.dice } });
    expect(after.picked('abilities')).toEqual(keep.abilities);
    expect(after.recipe.dice).toEqual(before.recipe.dice);
  });
});

describe('what the person fixed', () => {
  it('goes before the prompt', () => {
    const { picked, recipe } = draw({ fixed: { class: ['class:monk'] }, words: { hints: { 'class:wizard': 1 } } });
    expect(picked('class')).toEqual(['class:monk']);
    expect(recipe.choices[0]!.reason.code).toBe('fixed');
  });
  it('is dropped with a note where it is not legal', () => {
    const { picked, notes } = draw({
      fixed: { class: ['class:artificer'], 'spells:wizard/cantrips': ['spell:light'] },
      words: { hints: { 'class:rogue': 1 } },
    });
    expect(picked('class')).toEqual(['class:rogue']);
    expect(notes.map(({ code, slot }) => [code, slot])).toEqual([
      ['fixed-dropped', 'class'],
      ['fixed-unknown', 'spells:wizard/cantrips'],
    ]);
  });
  it('is filled up where it is too little', () => {
    const { picked } = draw({
      level: 3,
      fixed: {
        class: ['class:wizard'],
        'spells:wizard/prepared': ['spell:jump'],
        'spells:wizard/spellbook': ['spell:jump'],
      },
    });
    expect(picked('spells:wizard/spellbook')[0]).toBe('spell:jump');
    expect(picked('spells:wizard/spellbook')).toHaveLength(10);
    expect(picked('spells:wizard/prepared')).toContain('spell:jump');
  });
  it('is made possible by the choices before it', () => {
    const soldier = { class: ['class:rogue'], background: ['background:soldier'] };
    const { slots } = draw({ fixed: soldier });
    const expertise = slots.find(({ kind }) => kind === 'expertise')!.id;
    for (const skill of ['inv', 'itm', 'dec', 'per']) {
      const { picked, notes } = draw({ fixed: { ...soldier, [expertise]: [`skills:${skill}`] } });
      expect(picked(expertise), skill).toContain(`skills:${skill}`);
      expect(notes).toEqual([]);
    }
    const wizard = draw({ level: 3, fixed: { class: ['class:wizard'], 'spells:wizard/prepared': ['spell:jump'] } });
    expect(wizard.picked('spells:wizard/prepared')).toContain('spell:jump');
    const invocations = draw({ level: 5, fixed: { class: ['class:warlock'] } }).slots.find(({ id }) =>
      /^class:warlock.*@5$/.test(id),
    )!.id;
    const blade = draw({ level: 5, fixed: { class: ['class:warlock'], [invocations]: ['feature:thirsting-blade'] } });
    expect(blade.picked(invocations)).toContain('feature:thirsting-blade');
    const sword = draw({ fixed: { class: ['class:fighter'], 'equipment:weapons': ['item:war-pick'] } });
    expect(sword.build.equipped).toContain('item:war-pick');
  });
  it('is not taken away by a choice before it', () => {
    const human = { class: ['class:rogue'], species: ['species:human'], background: ['background:soldier'] };
    const skills = draw({ fixed: human }).slots.filter(({ kind }) => kind === 'skill')[1]!.id;
    for (const skill of ['ste', 'prc', 'slt', 'acr']) {
      const { picked, notes } = draw({
        fixed: { ...human, [skills]: [`skills:${skill}`] },
        words: { roles: ['scout'] },
      });
      expect(picked(skills), skill).toContain(`skills:${skill}`);
      expect(notes).toEqual([]);
    }
    const sage = draw({
      fixed: {
        class: ['class:sorcerer'],
        species: ['species:dwarf'],
        background: ['background:sage'],
        'spells:sorcerer/cantrips': ['spell:fire-bolt'],
      },
    });
    expect(sage.picked('spells:sorcerer/cantrips')).toContain('spell:fire-bolt');
  });
  it('buys nothing beside a list of purchases', () => {
    const { picked } = draw({ level: 10, fixed: { 'equipment:purchases': ['item:torch*3'] } });
    expect(picked('equipment:purchases')).toEqual(['item:torch*3']);
  });
});

describe('what the prompt says', () => {
  const named = fc.record({
    class: fc.constantFrom(...catalog.classes.map(({ key }) => key)),
    species: fc.constantFrom(...catalog.species.map(({ key }) => key)),
    background: fc.constantFrom(...catalog.backgrounds.map(({ key }) => key)),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    level: fc.integer({ min: 1, max: 20 }),
  });
  it('gives the class, species and background that are named, whatever else is suggested', () => {
    fc.assert(
      fc.property(named, fc.constantFrom('storm', 'crime', 'fiend', 'book'), ({ seed, level, ...keys }, theme) => {
        const hints = {
          ...Object.fromEntries(Object.values(keys).map((key) => [key, 1])),
          [theme]: 0.9,
          'class:fighter': 0.6,
          [keys.class]: 1,
        };
        const { picked, notes } = draw({ seed, level, words: { hints } });
        expect([picked('class'), picked('species'), picked('background')]).toEqual([
          [keys.class],
          [keys.species],
          [keys.background],
        ]);
        expect(notes).toEqual([]);
      }),
      SEEDS,
    );
  });
  it('quotes the words that it answers, with their place', () => {
    const { recipe } = draw({ words: { hints: { 'class:druid': 1 } } });
    expect(recipe.choices[0]!.reason).toEqual({
      code: 'prompt',
      args: { quote: 'class:druid' },
      at: { start: 0, end: 11 },
    });
  });
  it('never gives what is refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...[...catalog.classes, ...catalog.species, ...catalog.backgrounds].map(({ key }) => key)),
        fc.integer({ min: 0, max: 9999 }),
        (key, seed) => {
          const { picked } = draw({ seed, words: { hints: { [key]: -1 } } });
          expect(picked(key.split(':')[0]!)).not.toEqual([key]);
        },
      ),
      SEEDS,
    );
  });
  it('gives every skill that is named and can be had', () => {
    for (const skill of Object.keys(catalog.lists.skills)) {
      for (const owner of ['class:rogue', 'class:bard', 'class:ranger']) {
        const { build, slots } = draw({ words: { hints: { [owner]: 1, [`skills:${skill}`]: 1 } } });
        const offered = slots.some(({ kind, options }) => kind === 'skill' && options.includes(`skills:${skill}`));
        expect(build.traits.has(`skills:${skill}`), `${owner} ${skill}`).toBe(
          offered || build.traits.has(`skills:${skill}`),
        );
      }
    }
  });
  it('notes what was named and cannot be had', () => {
    const { notes } = draw({
      level: 1,
      words: { hints: { 'class:cleric': 1, 'subclass:life': 1, 'species:elf-high': 1 } },
    });
    expect(notes).toEqual([
      { code: 'subclass-later', slot: '', args: { quote: 'subclass:life', name: 'Life Domain', level: '3' } },
    ]);
  });
  it('draws all twelve classes when nothing is said, and none of them too often', () => {
    const count = new Map<string, number>();
    for (let seed = 0; seed < 240; seed++) {
      const [key] = draw({ seed }).picked('class');
      count.set(key!, (count.get(key!) ?? 0) + 1);
    }
    expect(count.size).toBe(12);
    expect(Math.max(...count.values())).toBeLessThan(45);
  });
});
