import { describe, expect, it } from 'vitest';
import { catalogOf, only, stored, uuidOf } from '../../../../tests/helpers/raw-items.ts';
import type { EquipmentEntry } from '../catalog.ts';

const read = (type: string, system: Record<string, unknown> = {}): EquipmentEntry =>
  only(catalogOf([stored(type, 'Thing', system)]).equipment);
const weapon = (category: string, properties: string[], more: Record<string, unknown> = {}) =>
  read('weapon', {
    type: { value: category, baseItem: 'thing' },
    properties,
    damage: { base: { number: 1, denomination: 8, types: ['slashing'] } },
    range: { units: 'ft' },
    ...more,
  }).weapon;

describe('things', () => {
  it.each([
    [{ value: 15, denomination: 'gp' }, 1, 1500],
    [{ value: 2, denomination: 'sp' }, 1, 20],
    [{ value: '1', denomination: 'pp' }, 1, 1000],
    [{ value: 0.5, denomination: 'gp' }, 1, 50],
    [{ value: 1, denomination: 'gp' }, 20, 5],
    [{ value: 4, denomination: 'cp' }, 20, 1],
    [{}, 1, 0],
    [{ value: -5, denomination: 'gp' }, 1, 0],
  ])('cost by the piece: %j for %i', (price, quantity, copper) => {
    expect(read('loot', { price, quantity }).price).toBe(copper);
  });

  it.each([
    [3, 3],
    [{ value: 3, units: 'lb' }, 3],
    [{ value: 2, units: 'kg' }, 5],
    [undefined, 0],
  ])('weigh %j in pounds', (weight, pounds) => {
    expect(read('loot', { weight }).weight).toBe(pounds);
  });

  it('that were called backpacks before 3.0 are containers', () => {
    expect(read('backpack').type).toBe('container');
  });

  it('of the type weapon do damage in one hand and in two', () => {
    expect(weapon('martialM', ['ver'])).toMatchObject({ damage: '1d8', versatile: '1d10', types: ['slashing'] });
    expect(weapon('martialM', [])).toMatchObject({ versatile: '' });
    const damage = { base: { number: 1, denomination: 6 }, versatile: { number: 1, denomination: 12 } };
    expect(weapon('martialM', ['ver'], { damage })).toMatchObject({ versatile: '1d12' });
    expect(weapon('martialR', [], { damage: { base: { bonus: '1', denomination: 0 } } })).toMatchObject({
      damage: '1',
    });
  });

  it('reach as far as dnd5e says where the data does not', () => {
    expect(weapon('martialM', [])?.reach).toBe(5);
    expect(weapon('martialM', ['rch'])?.reach).toBe(10);
    expect(weapon('simpleR', [])?.reach).toBeNull();
    expect(weapon('simpleM', ['thr'], { range: { value: 20, long: 60, units: 'ft' } })).toMatchObject({
      range: 20,
      long: 60,
    });
    expect(weapon('simpleR', [], { range: { value: 6, long: 18, units: 'm' } })).toMatchObject({ range: 20, long: 60 });
  });

  it.each([
    ['light', { value: 11 }, { value: 11, dex: null }],
    ['medium', { value: 14 }, { value: 14, dex: 2 }],
    ['heavy', { value: 16 }, { value: 16, dex: 0 }],
    ['shield', { value: 2, magicalBonus: 1 }, { value: 2, dex: null, magicalBonus: 1 }],
  ])('worn as %s armour protect', (value, armor, protection) => {
    expect(read('equipment', { type: { value }, armor, strength: 13 }).armor).toMatchObject({
      ...protection,
      strength: 13,
    });
  });

  it.each(['clothing', 'ring', 'constructor'])('of the category %s are no armour', (value) => {
    expect(read('equipment', { type: { value }, armor: { value: 3 } }).armor).toBeNull();
  });

  it('that are wondrous have the rarity of their first line when none is stored', () => {
    const description = { value: '<p><em>Wondrous Item, Very Rare (Requires Attunement)</em></p><p>A tale.</p>' };
    expect(read('equipment', { properties: ['mgc'], rarity: '', description }).rarity).toBe('veryRare');
    expect(read('equipment', { properties: ['mgc'], rarity: 'rare', description }).rarity).toBe('rare');
    expect(read('equipment', { properties: [], rarity: '', description }).rarity).toBe('');
  });

  it.each([
    ['a price that is a word', { price: { value: 'dear' } }],
    ['a quantity below nothing', { quantity: -2 }],
    ['half a quantity', { quantity: 1.5 }],
    ['properties that are no list', { properties: 4 }],
    ['an endless weight', { weight: { value: '1e999' } }],
  ])('with %s are quarantined', (_what, system) => {
    expect(() => read('loot', system)).toThrow('Thing');
  });
});

describe('containers', () => {
  const inside = (name: string, container: string, system: Record<string, unknown> = {}) =>
    stored('loot', name, { container: stored('container', container)._id, ...system });

  it('name what lies in them by the same thing on its own', () => {
    const { equipment } = catalogOf([
      stored('container', 'Pack'),
      stored('loot', 'Lantern, Hooded'),
      inside('Hooded Lantern', 'Pack', { quantity: 2, source: { rules: '2014' } }),
    ]);
    expect(equipment.map(({ key, contents }) => [key, contents])).toEqual([
      ['item:lantern-hooded', []],
      ['item:pack', [{ uuid: uuidOf('Lantern, Hooded'), quantity: 2 }]],
    ]);
  });

  it('hold things that exist nowhere else, which are entries then', () => {
    const { equipment } = catalogOf([stored('container', 'Pack'), inside('Odd Key', 'Pack')]);
    expect(equipment.map(({ key, contents }) => [key, contents])).toEqual([
      ['item:pack', [{ uuid: uuidOf('Odd Key'), quantity: 1 }]],
      ['item:odd-key', []],
    ]);
  });

  it('that are missing, or stand in each other, do no harm', () => {
    const { equipment } = catalogOf([
      inside('Lost Sock', 'Nowhere'),
      stored('container', 'Box', { container: stored('container', 'Chest')._id }),
      stored('container', 'Chest', { container: stored('container', 'Box')._id }),
    ]);
    expect(equipment.map(({ key }) => key).sort()).toEqual(['item:box', 'item:chest', 'item:lost-sock']);
  });
});
