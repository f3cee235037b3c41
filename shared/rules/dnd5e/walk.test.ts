import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../catalog/srd.ts';
import type { Recipe } from '../../character.ts';
import type { PicksBySlot } from '../../concept.ts';
import { optionsFor, replay, walk, type Build, type Chooser, type Slot } from './walk.ts';

const catalog = await loadSrd();

/** The plainest answer: what is `wanted`, else the first options that fit. */
function plainly(wanted: PicksBySlot): Chooser {
  const reason = { code: 'fixed', args: {} };
  return (slot) => {
    const own = Object.entries(wanted).find(([place]) => slot.id === place || slot.id.startsWith(`${place}~`));
    if (own) return { picks: own[1], reason };
    if (slot.kind === 'abilities') {
      const order = ['str', 'dex', 'con', 'int', 'wis', 'cha'];
      return { picks: order.map((ability, index) => `${ability}:${slot.scores![index]}`), reason };
    }
    if (slot.range) return { picks: [`gp:${slot.range.min}`], reason };
    if (slot.kind === 'purchase') return { picks: [], reason };
    return { picks: slot.options, reason };
  };
}

function build(wanted: PicksBySlot, level = 1): { build: Build; slots: Slot[]; find(part: string | RegExp): Slot } {
  const walked = walk({ catalog, level, abilityMethod: 'standard' }, plainly(wanted));
  const find = (part: string | RegExp): Slot => {
    const found = walked.slots.find(({ id }) => (typeof part === 'string' ? id.includes(part) : part.test(id)));
    if (!found) throw new Error(`no slot ${String(part)}`);
    return found;
  };
  return { ...walked, find };
}

const origin = (owner: string, species = 'dwarf', background = 'soldier'): PicksBySlot => ({
  class: [`class:${owner}`],
  species: [`species:${species}`],
  background: [`background:${background}`],
});

function recipeOf({ choices }: Build, level: number): Recipe {
  return {
    system: 'dnd5e',
    rules: '2024',
    catalog: catalog.id,
    seed: 1,
    level,
    abilityMethod: 'standard',
    hitPoints: Array.from({ length: level }, () => 'avg' as const),
    choices,
    uuids: {},
  };
}

describe('what is offered', () => {
  it('offers no skill that origin or class grants anyway', () => {
    const { slots } = build(origin('rogue', 'human', 'criminal'));
    const [ofSpecies, ofClass] = slots.filter(({ kind }) => kind === 'skill');
    expect(ofSpecies!.options).toHaveLength(16);
    expect(ofSpecies!.options).not.toContain('skills:ste');
    expect(ofClass!.options).not.toContain('skills:slt');
    expect(ofClass!.options).not.toContain(ofSpecies!.options[0]);
  });
  it('offers expertise only in skills the build is proficient with', () => {
    const { slots, build: made } = build(origin('rogue'));
    const expertise = slots.find(({ kind }) => kind === 'expertise')!;
    expect(expertise.options.every((key) => made.traits.has(key))).toBe(true);
    expect(expertise.options).toHaveLength(6);
  });
  it('lets a barbarian master melee weapons only', () => {
    const barbarian = build(origin('barbarian')).slots.find(({ kind }) => kind === 'mastery')!;
    const fighter = build(origin('fighter')).slots.find(({ kind }) => kind === 'mastery')!;
    expect(barbarian.options).not.toContain('weapon:mar:longbow');
    expect(fighter.options).toContain('weapon:mar:longbow');
  });
  it('lets a rogue master what a rogue is proficient with', () => {
    const { options } = build(origin('rogue')).slots.find(({ kind }) => kind === 'mastery')!;
    expect(options).toContain('weapon:mar:rapier');
    expect(options).not.toContain('weapon:mar:greatsword');
  });
  it('gives an acolyte the cleric list and a sage the wizard list', () => {
    expect(build(origin('fighter', 'dwarf', 'acolyte')).find('/list@0').options).toEqual(['class:cleric']);
    expect(build(origin('fighter', 'dwarf', 'sage')).find('/list@0').options).toEqual(['class:wizard']);
  });
  it('never takes a list of Magic Initiate twice', () => {
    const human = {
      ...origin('fighter', 'human', 'sage'),
      'species:human/KB8IQLwyuL6SOFnv@0': ['feat:magic-initiate'],
    };
    expect(build(human).find(/^species:human.*\/list@0/).options).toEqual(['class:cleric', 'class:druid']);
  });
  it('offers no feat that the background brings', () => {
    expect(build(origin('fighter', 'human', 'criminal')).find('KB8IQLwyuL6SOFnv@0').options).not.toContain(
      'feat:alert',
    );
  });
  it('opens epic boons at level 19 and not before', () => {
    const { slots } = build(origin('fighter'), 19);
    const boons = (level: number): number =>
      slots
        .find((slot) => slot.kind === 'improvement' && slot.level === level)!
        .options.filter((key) => key.includes('boon-of')).length;
    expect([boons(4), boons(16), boons(19)]).toEqual([0, 0, 7]);
  });
  it('asks a pact of the blade before what builds on it', () => {
    const invocations = (level: number): string[] =>
      build(origin('warlock'), level)
        .slots.filter(({ id }) => id.includes('xMtpuEuf5g6C8cqA'))
        .flatMap(({ options }) => [...options]);
    expect(invocations(1)).not.toContain('feature:thirsting-blade');
    expect(invocations(1)).toContain('feature:pact-of-the-blade');
  });
  it('binds an invocation to a cantrip that it works on', () => {
    const warlock = build(
      { ...origin('warlock'), 'spells:warlock/cantrips': ['spell:mage-hand', 'spell:minor-illusion'] },
      2,
    );
    const options = warlock.slots.filter(({ id }) => id.endsWith('xMtpuEuf5g6C8cqA@2')).flatMap((slot) => slot.options);
    expect(options).not.toContain('feature:agonizing-blast');
  });
});

describe('casters', () => {
  it('puts six spells and two a level into the book, of levels that were open then', () => {
    const { find } = build(origin('wizard'), 5);
    const book = find('spells:wizard/spellbook');
    expect(book.count).toBe(14);
    expect(book.limits!.map(({ max }) => max)).toEqual([6, 2]);
    expect(find('spells:wizard/savant').count).toBe(3);
  });
  it('prepares from the book only', () => {
    const { build: made, find } = build(origin('wizard'), 3);
    const inBook = made.choices.filter(({ kind }) => kind === 'spellbook').flatMap(({ picks }) => picks);
    expect(find('spells:wizard/prepared').options.every((key) => inBook.includes(key))).toBe(true);
    expect(find('spells:wizard/prepared').count).toBe(6);
  });
  it('opens other lists to a bard at level 10, for as many spells as can have been learned since', () => {
    const prepared = (level: number): Slot => build(origin('bard'), level).find('spells:bard/prepared');
    expect(prepared(9).options).not.toContain('spell:fireball');
    expect(prepared(10).options).toContain('spell:fireball');
    expect(prepared(10).limits!.at(-1)!.max).toBe(2);
  });
  it('gives a thaumaturge one cantrip more', () => {
    const cantrips = (order: string): number =>
      build({ ...origin('cleric'), 'class:cleric/V8GfnoZYTe1PLXPI@1': [`feature:divine-order-${order}`] }).find(
        'cleric/cantrips',
      ).count;
    expect([cantrips('protector'), cantrips('thaumaturge')]).toEqual([3, 4]);
  });
  it('prepares the circle spells of the land up to the level', () => {
    const { build: made } = build({ ...origin('druid'), 'subclass:land/land@3': ['land:polar'] }, 5);
    const circle = made.spells.filter(({ source }) => source === 'subclass:land').map(({ key }) => key);
    expect(circle).toEqual(['spell:fog-cloud', 'spell:hold-person', 'spell:ray-of-frost', 'spell:sleet-storm']);
  });
  it('casts all spells of a lineage with the ability chosen first', () => {
    const { slots } = build(origin('fighter', 'elf-drow'), 5);
    const asked = slots.filter(({ id, kind }) => kind === 'spell-ability' && id.startsWith('species:elf-drow'));
    expect(asked.map(({ options }) => options.length)).toEqual([3, 1, 1]);
  });
});

describe('belongings', () => {
  it('puts what a pack holds beside it', () => {
    const { items } = build(origin('barbarian')).build;
    expect(items.get('item:explorers-pack')).toBe(1);
    expect(items.get('item:torch')).toBe(10);
  });
  it('gives the coins that the background names', () => {
    const { copper } = build(origin('fighter')).build;
    expect(copper).toBe(400 + 1400);
  });
  it('takes the gold instead of everything', () => {
    const { build: made } = build({
      ...origin('fighter'),
      'equipment:class': ['gold'],
      'equipment:background': ['gold'],
    });
    expect(made.copper).toBe(15500 + 5000);
    expect(made.items.size).toBe(0);
  });
  it('gives the monk the tool that was chosen for the class', () => {
    const { find, build: made } = build(origin('monk', 'dwarf', 'sage'));
    expect(made.traits.has('tool:art:alchemist')).toBe(true);
    expect(find('equipment:class/ncjqhMc9uV04Fsot').options).toEqual(['item:alchemists-supplies']);
  });
  it('brings more coins from level 5 on', () => {
    const range = (level: number) =>
      build(origin('fighter'), level).slots.find(({ id }) => id === 'equipment:wealth')?.range;
    expect([4, 5, 11, 17].map(range)).toEqual([
      undefined,
      { min: 525, max: 750, step: 25 },
      { min: 5250, max: 7500, step: 250 },
      { min: 20250, max: 22500, step: 250 },
    ]);
  });
  it('lets nobody wear what they are too weak or untrained for', () => {
    const weak = { abilities: ['str:12', 'dex:15', 'con:14', 'int:13', 'wis:10', 'cha:8'] };
    const options = (wanted: PicksBySlot): readonly string[] =>
      build(wanted).slots.find(({ kind }) => kind === 'armor')?.options ?? [];
    expect(options({ ...origin('fighter', 'dwarf', 'acolyte'), ...weak })).not.toContain('item:chain-mail');
    expect(options(origin('fighter'))).toContain('item:chain-mail');
    expect(options(origin('wizard'))).toEqual([]);
  });
  it('leaves one hand beside a shield', () => {
    const { find } = build(origin('paladin'));
    expect(find('equipment:weapons').budget).toBe(1);
    expect(build(origin('barbarian')).find('equipment:weapons').budget).toBe(2);
  });
});

describe('replay', () => {
  it('gives the same build for the same recipe', () => {
    const { build: made, slots } = build(origin('cleric', 'elf-high', 'acolyte'), 7);
    const again = replay(recipeOf(made, 7), catalog);
    expect(again.problems).toEqual([]);
    expect(again.slots.map(({ id }) => id)).toEqual(slots.map(({ id }) => id));
    expect(again.build).toEqual(made);
  });
  it('reports what is missing, unknown or not on offer and goes on', () => {
    const { build: made } = build(origin('cleric'), 3);
    const recipe = recipeOf(made, 3);
    const choices = recipe.choices
      .filter(({ kind }) => kind !== 'language')
      .map((choice) =>
        choice.kind === 'skill' ? { ...choice, picks: ['skills:ste', ...choice.picks.slice(1)] } : choice,
      );
    const extra = { ...recipe.choices[0]!, slot: 'class:wizard/none@1' };
    const { problems, build: again } = replay({ ...recipe, choices: [...choices, extra] }, catalog);
    expect(problems.map(({ code }) => code).sort()).toEqual(['missing', 'not-offered', 'too-few', 'unknown-slot']);
    expect(again.owned.map(({ entry }) => entry.key)).toEqual(made.owned.map(({ entry }) => entry.key));
  });
  it('survives a recipe without anything in it', () => {
    const { build: made, problems } = replay({ ...recipeOf(build(origin('monk')).build, 1), choices: [] }, catalog);
    expect(made.owned).toEqual([]);
    expect(problems.some(({ slot, code }) => slot === 'class' && code === 'missing')).toBe(true);
  });
  it('tells the options of one slot with its picks', () => {
    const recipe = recipeOf(build(origin('bard')).build, 1);
    const answer = optionsFor(recipe, catalog, 'spells:bard/cantrips');
    expect(answer?.picks).toHaveLength(2);
    expect(answer?.slot.options).toContain('spell:vicious-mockery');
    expect(optionsFor(recipe, catalog, 'spells:wizard/cantrips')).toBeUndefined();
  });
});
