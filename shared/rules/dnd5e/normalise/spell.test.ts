import { describe, expect, it } from 'vitest';
import { catalogOf, noLists, only, stored, uuidOf } from '../../../../tests/helpers/raw-items.ts';
import type { SpellEntry } from '../catalog.ts';

const read = (system: Record<string, unknown>): SpellEntry =>
  only(catalogOf([stored('spell', 'Spark', { level: 3, school: 'evo', ...system })]).spells);
const part = (number: number, denomination: number, types: string[], more: object = {}) => ({
  number,
  denomination,
  types,
  bonus: '',
  ...more,
});
const attack = (value: string, classification: string, parts: object[] = []) => ({
  type: 'attack',
  attack: { type: { value, classification } },
  damage: { parts },
});

describe('spells', () => {
  it('are on the lists that name them', () => {
    const documents = [stored('spell', 'Spark'), stored('spell', 'Ember')];
    const spellLists = [
      { identifier: 'bard', uuids: [uuidOf('Spark'), 'Compendium.gone.book.Item.x'] },
      { identifier: 'wizard', uuids: [uuidOf('Spark'), uuidOf('Spark')] },
    ];
    const { spells } = catalogOf(documents, { ...noLists, spellLists });
    expect(spells.map(({ identifier, lists }) => [identifier, lists])).toEqual([
      ['ember', []],
      ['spark', ['bard', 'wizard']],
    ]);
  });

  it.each([
    [{ type: 'action', value: null }, 'action'],
    [{ type: 'bonus' }, 'bonus'],
    [{ type: 'minute', value: 10 }, '10 minute'],
    [{ type: 'hour' }, '1 hour'],
  ])('take to cast: %j', (activation, text) => {
    expect(read({ activation }).activation).toBe(text);
  });

  it.each([
    [{ units: 'ft', value: '120' }, '120 ft'],
    [{ units: 'ft', value: 60 }, '60 ft'],
    [{ units: 'self', value: '30' }, 'self'],
    [{ units: 'touch' }, 'touch'],
    [{ units: 'ft', value: '15 * pow(2, @scaling.increase)' }, '15 ft'],
  ])('reach: %j', (range, text) => {
    expect(read({ range }).range).toBe(text);
  });

  it.each([
    [{ units: 'inst', value: '' }, 'inst'],
    [{ units: 'minute', value: 10 }, '10 minute'],
    [{ units: 'hour', value: '1 + (@item.level - 3) * 7' }, '1 hour'],
    [{ units: 'hour', value: '@item.level * 48 - 72' }, '72 hour'],
    [{ units: 'hour', value: '@prof' }, 'hour'],
  ])('last: %j', (duration, text) => {
    expect(read({ duration }).duration).toBe(text);
  });

  it('attack by the kind of their own attack, not by that of what they make', () => {
    expect(read({ activities: { a: attack('melee', 'spell') } }).attack).toBe('melee');
    expect(read({ activities: { a: attack('ranged', '') } }).attack).toBe('ranged');
    expect(read({ activities: { a: attack('melee', 'unarmed') } }).attack).toBeNull();
  });

  it('are saved against by the ability given as text or as a list', () => {
    for (const ability of ['dex', ['dex'], ['dex', 'str']]) {
      expect(read({ activities: { a: { type: 'save', save: { ability } } } }).save).toBe('dex');
    }
    expect(read({ activities: { a: { type: 'save', save: { ability: '' } } } }).save).toBeNull();
  });

  it('deal the damage of their first activity that deals any', () => {
    const activities = {
      c: { sort: 3, type: 'save', save: { ability: 'dex' }, damage: { parts: [part(2, 6, ['cold'])] } },
      b: { sort: 2, ...attack('ranged', '', [part(1, 10, ['piercing'], { bonus: '3', scaling: { mode: 'whole' } })]) },
      a: { sort: 1, type: 'utility' },
    };
    expect(read({ activities })).toMatchObject({
      damage: [{ formula: '1d10 + 3', types: ['piercing'], scaling: 'whole' }],
      save: 'dex',
    });
  });

  it('deal damage by a formula of its own', () => {
    const parts = [part(1, 4, ['acid'], { custom: { enabled: true, formula: '7d7' } })];
    expect(read({ activities: { a: { type: 'damage', damage: { parts } } } }).damage).toMatchObject([
      { formula: '7d7' },
    ]);
  });

  it('heal when hit points come back, not when temporary ones are given', () => {
    const heal = (...types: string[]) => read({ activities: { a: { type: 'heal', healing: part(1, 8, types) } } });
    expect(heal('healing').heals).toBe(true);
    expect(heal('temphp').heals).toBe(false);
    const asDamage = read({ activities: { a: { type: 'damage', damage: { parts: [part(1, 1, ['healing'])] } } } });
    expect(asDamage).toMatchObject({ heals: true, damage: [] });
  });

  it.each([
    ['a bell and silver wire', 0, 0],
    ['a diamond worth 1,000+ GP, which the spell consumes', 0, 100_000],
    ['a pair of platinum rings worth 50+ GP each, one for each', 0, 10_000],
    ['incense worth 250+ GP, and four ivory strips worth 50+ GP each', 0, 45_000],
    ['a weapon worth 1+ CP', 0, 1],
    ['two copper coins', 0.02, 2],
  ])('cost what their materials cost: %s', (value, cost, copper) => {
    expect(read({ materials: { value, cost } }).materialCost).toBe(copper);
  });

  it('above level 9 are quarantined', () => {
    expect(() => read({ level: 10 })).toThrow('level');
  });
});
