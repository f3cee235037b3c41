import { describe, expect, test } from 'vitest';
import { loadSrd } from '../../../catalog/srd.ts';
import { ABILITIES, type Advancement, type AdvancementOf, type ClassEntry } from '../catalog.ts';
import { lookup } from '../lookup.ts';
import { BACKGROUNDS, CIRCLE_SPELLS, FEAT_ABILITIES, INVOCATIONS, SPECIES } from './options.ts';
import { at, CLASSES, type ClassTable, HIGHEST_SLOT } from './tables.ts';

const catalog = await loadSrd();
const LEVELS = Array.from({ length: 20 }, (_, n) => n + 1);

const classes = catalog.classes.map((entry) => [entry.identifier, entry, CLASSES[entry.identifier]!] as const);

function rulesOf<T extends Advancement['type']>(entry: { advancement: Advancement[] }, type: T): AdvancementOf<T>[] {
  return entry.advancement.filter((rule): rule is AdvancementOf<T> => rule.type === type);
}

/** The scale's number at each level; zeros without such a scale. */
function scale(entry: ClassEntry, identifier: string): number[] {
  const steps = rulesOf(entry, 'ScaleValue').find((rule) => rule.identifier === identifier)?.scale ?? [];
  return LEVELS.map((level) => Number(steps.findLast((step) => step.level <= level)?.value ?? 0));
}

const row = (numbers: readonly number[] | undefined): number[] => LEVELS.map((level) => at(numbers, level));

/** Numbers of an item choice added up level by level. */
function chosen(entry: ClassEntry, title: string): number[] {
  const rule = rulesOf(entry, 'ItemChoice').find((each) => each.title === title);
  return LEVELS.map((level) =>
    (rule?.choices ?? []).reduce((sum, choice) => sum + (choice.level <= level ? choice.count : 0), 0),
  );
}

/** Trait choices of the first class as `[level, count, pool]`. */
function traits(entry: ClassEntry, mode: string, sort: string): [number, number, string[]][] {
  return rulesOf(entry, 'Trait')
    .filter((rule) => rule.mode === mode && rule.classRestriction !== 'secondary')
    .flatMap((rule) =>
      rule.choices.map(({ count, pool }) => [rule.level, count, [...pool].sort()] as [number, number, string[]]),
    )
    .filter(([, , pool]) => pool.some((key) => key.startsWith(`${sort}:`)))
    .sort(([a], [b]) => a - b);
}

function grants(entry: ClassEntry, sort: string): string[] {
  return rulesOf(entry, 'Trait')
    .filter((rule) => rule.mode === 'default' && rule.classRestriction !== 'secondary' && rule.level <= 1)
    .flatMap((rule) => rule.grants.filter((key) => key.startsWith(`${sort}:`)))
    .sort();
}

const skillPool = (from: readonly string[]): string[] =>
  from.length === 0 ? ['skills:*'] : from.map((key) => `skills:${key}`).sort();

function martial(table: ClassTable): string[] {
  if (table.martial === 'none') return [];
  if (table.martial === 'all') return ['weapon:mar'];
  const wanted = table.martial === 'light' ? ['lgt'] : ['lgt', 'fin'];
  return Object.entries(catalog.lists.weapons)
    .filter(([, { proficiency }]) => proficiency === 'mar')
    .filter(([, { uuid }]) => {
      const weapon = lookup(catalog).byUuid.get(uuid);
      return weapon?.kind === 'item' && wanted.some((property) => weapon.properties.includes(property));
    })
    .map(([base]) => `weapon:mar:${base}`);
}

test('the tables hold the twelve classes of the catalog and no other', () => {
  expect(Object.keys(CLASSES).sort()).toEqual(catalog.classes.map(({ identifier }) => identifier).sort());
});

describe.each(classes)(
  'the table of the %s, typed in from the rules, agrees with the catalog in',
  (_, entry, table) => {
    test('hit die, saves, weapons and armour', () => {
      expect(entry.hitDie).toBe(table.hitDie);
      expect(grants(entry, 'saves')).toEqual(table.saves.map((ability) => `saves:${ability}`).sort());
      expect(grants(entry, 'armor')).toEqual(table.armor.map((key) => `armor:${key}`).sort());
      expect(grants(entry, 'weapon')).toEqual(['weapon:sim', ...martial(table)].sort());
    });

    test('skills, expertise and masteries at every level', () => {
      const { count, from, later = [] } = table.skills;
      expect(traits(entry, 'default', 'skills')).toEqual(
        [{ level: 1, count, from }, ...later].map((gain) => [gain.level, gain.count, skillPool(gain.from ?? [])]),
      );
      const expertise = table.expertise ?? [];
      expect(traits(entry, 'expertise', 'skills')).toEqual(
        expertise.map((gain) => [gain.level, gain.count, skillPool(gain.from ?? [])]),
      );
      const masteries = traits(entry, 'mastery', 'weapon');
      expect(LEVELS.map((level) => masteries.reduce((sum, [from, n]) => sum + (from <= level ? n : 0), 0))).toEqual(
        row(table.masteries?.known),
      );
    });

    test('tools and languages', () => {
      const tools = table.tools ? [[1, table.tools.count, table.tools.from.map((key) => `tool:${key}:*`)]] : [];
      expect(traits(entry, 'default', 'tool')).toEqual(tools);
      expect(traits(entry, 'default', 'languages').map(([level, count]) => ({ level, count }))).toEqual(
        table.languages ? [table.languages] : [],
      );
    });

    test('cantrips, prepared spells, invocations and mastery scales at all twenty levels', () => {
      expect(scale(entry, 'cantrips-known')).toEqual(row(table.casting?.cantrips));
      expect(scale(entry, 'max-prepared')).toEqual(row(table.casting?.prepared));
      expect(scale(entry, 'invocations-known')).toEqual(row(table.invocations));
      expect(entry.spellcasting?.progression ?? 'none').toBe(table.casting?.progression ?? 'none');
      if (table.casting) expect(entry.spellcasting?.ability).toBe(table.casting.ability);
      const hasScale = rulesOf(entry, 'ScaleValue').some(({ identifier }) => identifier === 'mastery');
      if (hasScale) expect(scale(entry, 'mastery')).toEqual(row(table.masteries?.known));
    });

    test('improvements, subclass, invocations, metamagic, orders and fighting style', () => {
      const improvements = rulesOf(entry, 'AbilityScoreImprovement').filter(({ points }) => points > 0);
      expect(improvements.map(({ level }) => level).sort((a, b) => a - b)).toEqual([...table.improvements]);
      expect(rulesOf(entry, 'Subclass').map(({ level }) => level)).toEqual([3]);
      expect(chosen(entry, 'Eldritch Invocations')).toEqual(row(table.invocations));
      expect(chosen(entry, 'Metamagic')).toEqual(row(table.metamagic));
      const style = table.fightingStyle?.level ?? 21;
      expect(chosen(entry, 'Fighting Style')).toEqual(LEVELS.map((level) => (level >= style ? 1 : 0)));
      const keys = (table.orders ?? []).map(({ level, options }) => [level, options.map((each) => `feature:${each}`)]);
      const rules = rulesOf(entry, 'ItemChoice').filter((rule) => rule.pool.length === 2);
      const offered = rules.map((rule) => [
        rule.choices[0]!.level,
        rule.pool.map((uuid) => lookup(catalog).byUuid.get(uuid)?.key).sort(),
      ]);
      expect(offered).toEqual(keys);
    });

    test('gold and coins', () => {
      expect(Number(entry.wealth)).toBe(table.coins.instead);
      const coins = (node: ClassEntry['startingEquipment'][number]): number =>
        node.type === 'currency'
          ? node.count
          : 'children' in node
            ? node.children.reduce((sum, each) => sum + coins(each), 0)
            : 0;
      const [top] = entry.startingEquipment;
      const bundles = top?.type === 'OR' ? top.children : [top!];
      expect(bundles.map(coins)).toEqual(table.coins.bundles);
    });
  },
);

test('every level has the slots that the multiclass table gives a caster of that level', () => {
  // SRD 5.2, Multiclass Spellcaster: level 17 has a level 9 slot, level 5 the first level 3 slots; half casters round up.
  expect(LEVELS.map((level) => at(HIGHEST_SLOT.half, level))).toEqual(
    LEVELS.map((level) => at(HIGHEST_SLOT.full, Math.ceil(level / 2))),
  );
  expect(at(HIGHEST_SLOT.full, 4)).toBe(2);
  expect(at(HIGHEST_SLOT.full, 17)).toBe(9);
  expect(LEVELS.map((level) => at(HIGHEST_SLOT.pact, level))).toEqual(
    LEVELS.map((level) => Math.min(5, at(HIGHEST_SLOT.full, level))),
  );
});

test('the backgrounds give the abilities, feat, skills and tool of the rules', () => {
  expect(catalog.backgrounds.map(({ identifier }) => identifier).sort()).toEqual(Object.keys(BACKGROUNDS).sort());
  for (const entry of catalog.backgrounds) {
    const table = BACKGROUNDS[entry.identifier]!;
    const [increase] = entry.advancement.filter((rule) => rule.type === 'AbilityScoreImprovement');
    expect(ABILITIES.filter((ability) => !increase!.locked.includes(ability))).toEqual(table.abilities);
    const feats = entry.advancement.flatMap((rule) => (rule.type === 'ItemGrant' ? rule.items : []));
    expect(feats.map(({ uuid }) => lookup(catalog).byUuid.get(uuid)?.key)).toEqual([`feat:${table.feat}`]);
    const gained = entry.advancement.flatMap((rule) =>
      rule.type === 'Trait' ? [...rule.grants, ...rule.choices.flatMap(({ pool }) => pool)] : [],
    );
    for (const skill of table.skills) expect(gained).toContain(`skills:${skill}`);
    expect(gained.some((key) => key.startsWith(`tool:${table.tool}`))).toBe(true);
    expect(Number(entry.wealth)).toBe(table.coins.instead);
  }
});

test('the species have the sizes, skills and feat of the rules', () => {
  expect(catalog.species.map(({ identifier }) => identifier).sort()).toEqual(Object.keys(SPECIES).sort());
  for (const entry of catalog.species) {
    const table = SPECIES[entry.identifier]!;
    const sizes = entry.advancement.flatMap((rule) => (rule.type === 'Size' ? rule.sizes : []));
    expect(sizes).toEqual(table.sizes);
    const pools = entry.advancement.flatMap((rule) =>
      rule.type === 'Trait' ? rule.choices.flatMap(({ pool }) => pool.filter((key) => key.startsWith('skills:'))) : [],
    );
    expect(pools).toEqual(table.skills ? skillPool(table.skills) : []);
    const feats = entry.advancement.filter(
      (rule) => rule.type === 'ItemChoice' && rule.restriction.subtype === 'origin',
    );
    expect(feats).toHaveLength(table.originFeat ? 1 : 0);
  }
});

test('the invocations are those of the catalog, and theirs are its levels and prerequisites where it has any', () => {
  const invocations = catalog.feats.filter(({ type }) => type.subtype === 'eldritchInvocation');
  expect(invocations.map(({ identifier }) => identifier).sort()).toEqual(Object.keys(INVOCATIONS).sort());
  for (const { identifier, prerequisites } of invocations) {
    const rule = INVOCATIONS[identifier]!;
    expect([identifier, prerequisites.level ?? 1]).toEqual([identifier, rule.level]);
    if (prerequisites.items.length > 0) expect(prerequisites.items).toEqual([rule.needs]);
    expect([identifier, prerequisites.repeatable]).toEqual([
      identifier,
      rule.cantrip !== undefined || identifier === 'lessons-of-the-first-ones',
    ]);
  }
});

test('every circle spell and every feat of the tables is in the catalog', () => {
  const { byKey } = lookup(catalog);
  const spells = Object.values(CIRCLE_SPELLS).flatMap((levels) => Object.values(levels).flat());
  expect(spells.filter((identifier) => !byKey.has(`spell:${identifier}`))).toEqual([]);
  expect(Object.keys(FEAT_ABILITIES).filter((identifier) => !byKey.has(`feat:${identifier}`))).toEqual([]);
});
