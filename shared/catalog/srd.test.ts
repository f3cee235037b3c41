import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../../tests/helpers/source-files.ts';
import { ABILITIES, Catalog, type Advancement, type EquipmentNode } from '../rules/dnd5e/catalog.ts';
import { find, lookup } from '../rules/dnd5e/lookup.ts';
import { loadSrd } from './srd.ts';

const srd = await loadSrd();
const text = readFileSync(path.join(root, 'shared/catalog/srd-2024.json'), 'utf8');
const sections = [srd.classes, srd.subclasses, srd.species, srd.backgrounds, srd.feats, srd.spells, srd.equipment];
const { byUuid } = lookup(srd);
const keysOf = (uuids: readonly string[]): string[] => uuids.map((uuid) => byUuid.get(uuid)?.key ?? uuid);
const item = (key: string) => find(srd, 'item', key) ?? expect.fail(`${key} is missing`);
const spell = (key: string) => find(srd, 'spell', key) ?? expect.fail(`${key} is missing`);
const holders = [...srd.classes, ...srd.subclasses, ...srd.species, ...srd.backgrounds, ...srd.feats];

/** What the system's packs link to although they do not have it; nothing may join these unseen. */
const missing = [
  'Compendium.dnd5e.classes24.Item.phbmnkSelfrestor',
  'Compendium.dnd5e.feats24.Item.phbfstBlindFight',
  'Compendium.dnd5e.feats24.Item.phbfstDueling000',
  'Compendium.dnd5e.feats24.Item.phbfstIntercepti',
  'Compendium.dnd5e.feats24.Item.phbfstProtection',
  'Compendium.dnd5e.feats24.Item.phbfstThrownWeap',
  'Compendium.dnd5e.feats24.Item.phbfstUnarmedFig',
];

function linksOf(advancement: Advancement): string[] {
  if (advancement.type === 'ItemGrant') return advancement.items.map(({ uuid }) => uuid);
  if (advancement.type === 'ItemChoice') return advancement.pool;
  return advancement.type === 'AbilityScoreImprovement' && advancement.recommendation
    ? [advancement.recommendation]
    : [];
}

const leavesOf = (nodes: readonly EquipmentNode[]): EquipmentNode[] =>
  nodes.flatMap((node) => ('children' in node ? leavesOf(node.children) : [node]));

describe('the built-in catalog', () => {
  it('is sound, and the same object every time', async () => {
    expect(Catalog.safeParse(srd).error).toBeUndefined();
    expect(await loadSrd()).toBe(srd);
  });

  it('says where it is from, with the attribution that its licence asks for', () => {
    expect(srd).toMatchObject({ id: 'srd-5.2@dnd5e-5.3.3', source: 'dnd5e 5.3.3', rules: '2024' });
    expect(srd.licence).toContain('System Reference Document 5.2');
    expect(srd.licence).toContain('creativecommons.org/licenses/by/4.0');
  });

  it('is small: one line for each entry, at most 120 kB when packed', () => {
    const entries = sections.reduce((count, section) => count + section.length, 0);
    expect(text.split('\n').filter((line) => line.startsWith('{"key":'))).toHaveLength(entries);
    expect(gzipSync(text).length).toBeLessThan(120_000);
  });

  it('has everything that the SRD has', () => {
    expect(srd.classes).toHaveLength(12);
    expect(srd.subclasses.map(({ classIdentifier }) => classIdentifier).sort()).toEqual(
      srd.classes.map(({ identifier }) => identifier).sort(),
    );
    expect(srd.species).toHaveLength(14);
    expect(srd.backgrounds.map(({ identifier }) => identifier)).toEqual(['acolyte', 'criminal', 'sage', 'soldier']);
    expect(srd.feats.filter(({ key }) => key.startsWith('feat:'))).toHaveLength(17);
    expect(srd.spells).toHaveLength(340);
    expect(srd.lists).toMatchObject({
      focuses: { arcane: { length: 5 }, druidic: { length: 3 }, holy: { length: 3 } },
    });
    expect(Object.keys(srd.lists.skills)).toHaveLength(18);
    expect(Object.keys(srd.lists.tools)).toHaveLength(36);
    expect(Object.keys(srd.lists.weapons)).toHaveLength(38);
    expect(Object.keys(srd.lists.armor)).toHaveLength(13);
    expect(Object.keys(srd.lists.languages)).toHaveLength(25);
  });

  it('has unique keys and uuids', () => {
    const entries = sections.flat();
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect(new Set(entries.map(({ uuid }) => uuid)).size).toBe(entries.length);
  });

  it('has no link that leads nowhere but those that the packs themselves lack', () => {
    const links = [
      ...holders.flatMap((entry) => entry.advancement.flatMap(linksOf)),
      ...[...srd.classes, ...srd.backgrounds].flatMap(({ startingEquipment }) =>
        leavesOf(startingEquipment).flatMap((node) => (node.type === 'linked' ? node.uuid : [])),
      ),
      ...srd.equipment.flatMap(({ contents }) => contents.map(({ uuid }) => uuid)),
      ...Object.values(srd.lists.tools).map(({ uuid }) => uuid),
      ...Object.values(srd.lists.weapons).map(({ uuid }) => uuid),
      ...Object.values(srd.lists.armor).map(({ uuid }) => uuid),
      ...Object.values(srd.lists.focuses).flat(),
    ];
    expect([...new Set(links)].filter((uuid) => !byUuid.has(uuid)).sort()).toEqual(missing);
  });

  it('holds facts, no prose: no text is longer than a name or a formula', () => {
    const long: string[] = [];
    JSON.stringify({ ...srd, licence: '' }, (_key, value: unknown) => {
      if (typeof value === 'string' && value.length > 80) long.push(value);
      return value;
    });
    expect(long).toEqual([]);
    expect(text).not.toMatch(/<p>|@UUID|@Embed/);
  });
});

describe('classes and origins of the SRD', () => {
  it.each([
    ['barbarian', 12, null, '75'],
    ['bard', 8, 'full cha', '90'],
    ['cleric', 8, 'full wis', '110'],
    ['druid', 8, 'full wis', '50'],
    ['fighter', 10, null, '155'],
    ['monk', 8, null, '50'],
    ['paladin', 10, 'half cha', '150'],
    ['ranger', 10, 'half wis', '150'],
    ['rogue', 8, null, '100'],
    ['sorcerer', 6, 'full cha', '50'],
    ['warlock', 8, 'pact cha', '100'],
    ['wizard', 6, 'full int', '55'],
  ])('%s: d%i, casting %s, %s GP', (identifier, hitDie, casting, wealth) => {
    const entry = srd.classes.find((each) => each.identifier === identifier);
    const { progression, ability } = entry?.spellcasting ?? {};
    expect(entry).toMatchObject({ hitDie, wealth });
    expect(progression ? `${progression} ${ability}` : null).toBe(casting);
  });

  it('every class has hit points, two saves and its skills at level 1, and a subclass at level 3', () => {
    for (const entry of srd.classes) {
      const primary = entry.advancement.filter(({ classRestriction }) => classRestriction !== 'secondary');
      const traits = primary.flatMap((each) => (each.type === 'Trait' && each.level === 1 ? [each] : []));
      expect(primary.filter(({ type }) => type === 'HitPoints')).toHaveLength(1);
      expect(primary.flatMap((each) => (each.type === 'Subclass' ? each.level : []))).toEqual([3]);
      expect(traits.flatMap(({ grants }) => grants).filter((key) => key.startsWith('saves:'))).toHaveLength(2);
      expect(traits.flatMap(({ choices }) => choices).some(({ pool }) => pool[0]?.startsWith('skills:'))).toBe(true);
    }
  });

  it('every caster has a table of prepared spells and a spell list', () => {
    for (const { identifier, spellcasting, advancement } of srd.classes) {
      const scales = advancement.flatMap((each) => (each.type === 'ScaleValue' ? each.identifier : []));
      expect(scales.includes('max-prepared')).toBe(spellcasting !== null);
      expect(lookup(srd).spellList(identifier, 1).length > 0).toBe(spellcasting !== null);
    }
  });

  it('every background raises three abilities by three and gives two skills, a tool and an origin feat', () => {
    for (const { advancement } of srd.backgrounds) {
      const increase = advancement.find(({ type }) => type === 'AbilityScoreImprovement');
      expect(increase).toMatchObject({ points: 3, cap: 2, locked: { length: 3 } });
      const traits = advancement.flatMap((each) => (each.type === 'Trait' ? [each] : []));
      const grants = traits.flatMap((trait) => trait.grants);
      const pools = traits.flatMap((trait) => trait.choices.flatMap(({ pool }) => pool));
      expect(grants.filter((key) => key.startsWith('skills:'))).toHaveLength(2);
      expect([...grants, ...pools].filter((key) => key.startsWith('tool:'))).toHaveLength(1);
      const [feat] = advancement.flatMap((each) => (each.type === 'ItemGrant' ? keysOf(linksOf(each)) : []));
      expect(find(srd, 'feat', feat ?? '')?.type).toEqual({ value: 'feat', subtype: 'origin' });
    }
  });

  it('the soldier is dressed although his pack links to a thing of the other edition', () => {
    const soldier = find(srd, 'background', 'background:soldier');
    const linked = leavesOf(soldier?.startingEquipment ?? []).flatMap((node) =>
      node.type === 'linked' ? `${keysOf([node.uuid]).join()}*${node.count}` : [],
    );
    expect(linked).toContain('item:clothes-travelers*1');
    expect(linked).toContain('item:arrows*20');
  });

  it('species walk, see in the dark and have a size', () => {
    expect(find(srd, 'species', 'species:dwarf')).toMatchObject({
      movement: { walk: 30 },
      senses: { darkvision: 120 },
    });
    expect(find(srd, 'species', 'species:goliath')).toMatchObject({ movement: { walk: 35 }, senses: {} });
    for (const { movement, advancement } of srd.species) {
      expect(movement['walk']).toBeGreaterThanOrEqual(30);
      expect(advancement.filter(({ type }) => type === 'Size')).toHaveLength(1);
    }
  });

  it('features of one name are told apart, and those of other names are not', () => {
    expect(find(srd, 'feat', 'feature:evasion~phbmnkEvasion000')).toMatchObject({ identifier: 'evasion' });
    expect(find(srd, 'feat', 'feature:evasion')).toBeUndefined();
    expect(find(srd, 'feat', 'feature:sneak-attack')).toBeDefined();
  });

  it('grappling takes Strength or Dexterity 13', () => {
    expect(find(srd, 'feat', 'feat:grappler')?.prerequisites).toEqual({
      level: 4,
      items: [],
      repeatable: false,
      text: 'Strength or Dexterity 13+',
    });
  });
});

describe('spells of the SRD', () => {
  it('are each on a list of a casting class', () => {
    const casters = srd.classes.filter(({ spellcasting }) => spellcasting).map(({ identifier }) => identifier);
    expect(casters).toHaveLength(8);
    expect(srd.spells.filter(({ lists }) => lists.length === 0)).toEqual([]);
    expect([...new Set(srd.spells.flatMap(({ lists }) => lists))].sort()).toEqual(casters.sort());
  });

  it.each([
    [
      'fireball',
      {
        level: 3,
        range: '150 ft',
        save: 'dex',
        damage: [{ formula: '8d6', types: ['fire'], scaling: 'whole' }],
        lists: ['sorcerer', 'wizard'],
      },
    ],
    ['fire-bolt', { level: 0, attack: 'ranged', damage: [{ formula: '1d10', types: ['fire'] }] }],
    ['cure-wounds', { level: 1, range: 'touch', heals: true, damage: [] }],
    ['misty-step', { level: 2, activation: 'bonus', duration: 'inst', properties: ['vocal'] }],
    ['revivify', { level: 3, materialCost: 30_000, heals: true }],
    ['hold-person', { level: 2, save: 'wis', properties: ['concentration', 'material', 'somatic', 'vocal'] }],
    ['identify', { activation: '1 minute', materialCost: 10_000, lists: ['bard', 'wizard'] }],
    ['dominate-monster', { level: 8, duration: '1 hour' }],
    ['eldritch-blast', { lists: ['warlock'], range: '120 ft' }],
    ['wish', { level: 9, school: 'con', lists: ['sorcerer', 'wizard'] }],
  ])('%s is as the SRD has it', (identifier, facts) => {
    expect(spell(`spell:${identifier}`)).toMatchObject(facts);
  });
});

describe('things of the SRD', () => {
  it.each([
    ['longsword', { price: 1500, weight: 3, weapon: { damage: '1d8', versatile: '1d10', mastery: 'sap', reach: 5 } }],
    ['dagger', { price: 200, properties: ['fin', 'lgt', 'thr'], weapon: { damage: '1d4', range: 20, long: 60 } }],
    ['longbow', { price: 5000, weapon: { damage: '1d8', range: 150, long: 600, reach: null, ammunition: 'arrow' } }],
    ['glaive', { weapon: { damage: '1d10', reach: 10, mastery: 'graze' } }],
    ['chain-mail', { price: 7500, weight: 55, armor: { value: 16, dex: 0, strength: 13 } }],
    ['half-plate-armor', { armor: { value: 15, dex: 2, strength: null }, properties: ['stealthDisadvantage'] }],
    ['studded-leather-armor', { price: 4500, armor: { value: 12, dex: null } }],
    ['shield', { price: 1000, armor: { value: 2 }, category: 'shield' }],
    ['arrows', { price: 5, weight: 0.05, quantity: 20 }],
    ['crystal', { price: 1000, focus: ['arcane'] }],
    ['thieves-tools', { type: 'tool', baseItem: 'thief', price: 2500 }],
    ['handy-haversack', { rarity: 'rare' }],
  ])('%s is as the SRD has it', (identifier, facts) => {
    expect(item(`item:${identifier}`)).toMatchObject(facts);
  });

  it('everything mundane that is used in a fight has a price, a weight and its numbers', () => {
    const armed = [...Object.values(srd.lists.weapons), ...Object.values(srd.lists.armor)];
    for (const { uuid } of armed) {
      const entry = byUuid.get(uuid);
      if (entry?.kind !== 'item') return expect.fail(`${uuid} is no item`);
      expect(entry.price).toBeGreaterThan(0);
      expect(entry.rarity).toBe('');
      expect(entry.weight > 0 || entry.identifier === 'sling').toBe(true);
      if (entry.weapon)
        expect(entry.weapon).toMatchObject({ mastery: expect.stringMatching(/^[a-z]+$/), types: { length: 1 } });
      else expect(entry.armor?.value).toBeGreaterThan(1);
    }
  });

  it.each([
    [
      'burglars-pack',
      [
        'item:ball-bearings*1',
        'item:bell*1',
        'item:candle*10',
        'item:crowbar*1',
        'item:lantern-hooded*1',
        'item:oil*7',
        'item:rations*5',
        'item:rope*1',
        'item:tinderbox*1',
        'item:waterskin*1',
      ],
    ],
    [
      'explorers-pack',
      [
        'item:bedroll*1',
        'item:oil*2',
        'item:rations*10',
        'item:rope*1',
        'item:tinderbox*1',
        'item:torch*10',
        'item:waterskin*1',
      ],
    ],
    [
      'priests-pack',
      ['item:blanket*1', 'item:holy-water*1', 'item:lamp*1', 'item:rations*7', 'item:robe*1', 'item:tinderbox*1'],
    ],
  ])('the %s holds what the SRD puts into it', (identifier, contents) => {
    const held = item(`item:${identifier}`).contents;
    expect(held.map(({ uuid, quantity }) => `${keysOf([uuid]).join()}*${quantity}`)).toEqual(contents);
  });
});

it('skills and tools go with abilities, languages have English names', () => {
  expect(srd.lists.skills['arc']).toEqual({ name: 'Arcana', ability: 'int' });
  expect(srd.lists.tools['art:smith']).toMatchObject({ name: "Smith's Tools", ability: 'str' });
  expect(srd.lists.languages['standard:elvish']).toBe('Elvish');
  expect(srd.lists.languages['exotic:primordial:ignan']).toBe('Ignan');
  const abilities = [...Object.values(srd.lists.skills), ...Object.values(srd.lists.tools)].map(
    ({ ability }) => ability,
  );
  expect(abilities.filter((ability) => !ABILITIES.includes(ability))).toEqual([]);
  expect(JSON.stringify(srd.lists)).not.toContain('DND5E.');
});
