import fc from 'fast-check';
import { expect, it } from 'vitest';
import { noLists, normaliseBook, stored, uuidOf } from '../../../../tests/helpers/raw-items.ts';
import { Catalog } from '../catalog.ts';

const advancement = [
  { _id: 'a1', type: 'HitPoints', configuration: {}, level: 1 },
  {
    _id: 'a2',
    type: 'Trait',
    level: 1,
    configuration: { mode: 'default', grants: ['saves:wis'], choices: [{ count: 2, pool: ['skills:*'] }] },
  },
  {
    _id: 'a3',
    type: 'ItemGrant',
    level: 1,
    configuration: {
      items: [{ uuid: uuidOf('Rage') }],
      spell: { ability: ['wis'], preparation: 'always', uses: { max: '1', per: 'lr' } },
    },
  },
  {
    _id: 'a4',
    type: 'ItemChoice',
    configuration: { choices: { 1: { count: 1 } }, pool: [{ uuid: uuidOf('Rage') }], restriction: { level: '1' } },
  },
  { _id: 'a5', type: 'AbilityScoreImprovement', level: 4, configuration: { points: 2, fixed: { str: 1 }, locked: [] } },
  {
    _id: 'a6',
    type: 'ScaleValue',
    title: 'Die',
    configuration: { type: 'dice', scale: { 1: { number: 1, faces: 6 } } },
  },
  { _id: 'a7', type: 'Size', configuration: { sizes: ['sm', 'med'] } },
  { _id: 'a8', type: 'Subclass', level: 3 },
];
const startingEquipment = [
  { _id: 'e1', type: 'OR', group: '', sort: 1 },
  { _id: 'e2', type: 'linked', group: 'e1', key: uuidOf('Rope'), sort: 2, count: 2 },
  { _id: 'e3', type: 'currency', group: 'e1', key: 'gp', sort: 3, count: 9 },
];
const activities = {
  x: {
    type: 'attack',
    attack: { type: { value: 'ranged' } },
    damage: { parts: [{ number: 1, denomination: 8, types: ['fire'] }] },
  },
  y: { type: 'save', save: { ability: ['dex'] } },
  z: { type: 'heal', healing: { number: 1, denomination: 4, types: ['healing'] } },
};
const effects = [{ changes: [{ key: 'system.x', mode: 2, value: '1' }], system: { changes: [] } }];
const sound: unknown[] = [
  stored('class', 'Seer', {
    advancement,
    startingEquipment,
    hd: { denomination: 'd8' },
    spellcasting: { progression: 'full', ability: 'wis' },
    wealth: '50',
    primaryAbility: { value: ['wis'] },
  }),
  stored('subclass', 'Stars', { advancement, classIdentifier: 'seer' }),
  stored('race', 'Selkie', {
    advancement,
    movement: { speeds: { walk: 30 }, units: 'ft' },
    senses: { ranges: { darkvision: 60 } },
    type: { value: 'fey' },
  }),
  stored('background', 'Diver', { advancement, startingEquipment, wealth: '50' }),
  stored(
    'feat',
    'Rage',
    {
      advancement,
      type: { value: 'class' },
      uses: { max: '2', recovery: [{ period: 'lr', type: 'recoverAll' }] },
      prerequisites: { level: 1, items: ['x'] },
      requirements: 'Strength 13+',
      description: { value: '<p>Prerequisite: Wisdom 13+</p>' },
    },
    { effects },
  ),
  stored('spell', 'Spark', {
    level: 1,
    activities,
    duration: { value: '@item.level', units: 'hour' },
    range: { value: 30, units: 'ft' },
    materials: { value: 'a gem worth 5 GP' },
    properties: ['vocal'],
  }),
  stored('weapon', 'Club', {
    type: { value: 'simpleM' },
    damage: { base: { number: 1, denomination: 4, types: ['bludgeoning'] } },
    properties: ['ver'],
    range: { value: 5 },
    quantity: 1,
  }),
  stored('equipment', 'Hide', {
    type: { value: 'medium' },
    armor: { value: 12, dex: 2 },
    price: { value: 10, denomination: 'gp' },
    weight: { value: 12, units: 'lb' },
  }),
  stored('container', 'Pack', { properties: ['mgc'] }),
  stored('loot', 'Rope', { container: stored('container', 'Pack')._id, quantity: 2 }),
];

/** Where in the sound documents harm can be done. */
function placesOf(value: unknown, path: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesOf(inner, [...path, key])]);
}

const harm = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    '__proto__',
    'constructor',
    NaN,
    Infinity,
    -1,
    1e308,
    -0,
    0.1,
    2 ** 53,
    [],
    {},
    [[]],
    [null],
    true,
    'Compendium.a.b.c',
    'x'.repeat(10_000),
    '('.repeat(1000),
    { __proto__: null, length: 1e9 },
    { value: {} },
  ),
  fc.anything(),
);
const damage = fc.array(fc.tuple(fc.constantFrom(...placesOf(sound)), harm), { minLength: 1, maxLength: 6 });

function damaged(wounds: readonly [readonly string[], unknown][]): unknown[] {
  // Not structuredClone: documents must not share the parts that they have in common.
  const copy = JSON.parse(JSON.stringify(sound)) as unknown[];
  for (const [path, value] of wounds) {
    let at: unknown = copy;
    for (const key of path.slice(0, -1)) at = (at as Record<string, unknown> | null | undefined)?.[key];
    if (typeof at === 'object' && at !== null && !Object.isFrozen(at)) Reflect.set(at, path.at(-1)!, value);
  }
  return copy;
}

const entriesOf = (catalog: Catalog): { key: string; uuid: string }[] => [
  ...catalog.classes,
  ...catalog.subclasses,
  ...catalog.species,
  ...catalog.backgrounds,
  ...catalog.feats,
  ...catalog.spells,
  ...catalog.equipment,
];

it('the documents that are damaged below are sound', () => {
  const { catalog, quarantine } = normaliseBook(sound);
  expect(quarantine).toEqual([]);
  expect(entriesOf(catalog)).toHaveLength(sound.length);
});

it('a damaged document is read or quarantined, and the catalog is sound', () => {
  fc.assert(
    fc.property(damage, (wounds) => {
      const { catalog, quarantine } = normaliseBook(damaged(wounds), noLists);
      expect(Catalog.safeParse(catalog).error).toBeUndefined();
      const keys = entriesOf(catalog).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { pack, name, reason } of quarantine) {
        expect(pack).toBe('test.book');
        expect(typeof name).toBe('string');
        expect(reason).not.toBe('');
      }
    }),
    { numRuns: 1500 },
  );
});

it('one wound costs at most one document', () => {
  fc.assert(
    fc.property(
      damage.map(([wound]) => wound!),
      (wound) => {
        expect(normaliseBook(damaged([wound]), noLists).quarantine.length).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 1500 },
  );
});

it('documents that are anything at all are survived', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (documents) => {
      const { catalog } = normaliseBook(documents);
      expect(Catalog.safeParse(catalog).error).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});

it('a pack made to be slow is not', () => {
  const nodes = Array.from({ length: 50_000 }, (_, i) => ({ _id: `n${i}`, group: 'x', type: 'AND', sort: -i }));
  const scale = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [i, { value: i }]));
  const documents = [
    stored('class', 'Wide', { startingEquipment: nodes }),
    stored('feat', 'Long', {
      advancement: [{ _id: 'a', type: 'ScaleValue', configuration: { scale } }],
      description: { value: '<'.repeat(200_000) + 'Prerequisite'.repeat(20_000) },
    }),
    stored('spell', 'Dear', { materials: { value: '1,'.repeat(100_000) }, duration: { value: '('.repeat(100_000) } }),
    ...Array.from({ length: 5_000 }, (_, i) => stored('loot', `Rope ${i % 10}`, {}, { _id: `rope${i}` })),
  ];
  // Anything quadratic in these would outlast the test's time by far.
  expect(normaliseBook(documents)).toBeDefined();
});

it('nothing of the prose gets into the catalog', () => {
  const prose = 'Long ago the moon fell into the sea';
  const texts = { description: { value: `<p>${prose}</p>`, chat: prose }, unidentified: { description: prose } };
  const documents = structuredClone(sound) as { system: Record<string, unknown> }[];
  for (const document of documents) Object.assign(document.system, texts, { hint: prose, requirements: prose });
  expect(JSON.stringify(normaliseBook(documents))).not.toContain('moon');
});
