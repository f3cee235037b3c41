import { describe, expect, it } from 'vitest';
import { catalogOf, normaliseBook, only, stored, uuidOf } from '../../../../tests/helpers/raw-items.ts';
import type { Advancement } from '../catalog.ts';

const read = (advancement: unknown): Advancement[] =>
  only(catalogOf([stored('feat', 'Holder', { advancement })]).feats).advancement;
const readOne = (type: string, configuration: unknown, more: object = {}): Advancement =>
  only(read([{ _id: 'advancement00000', type, configuration, ...more }]));

describe('advancements', () => {
  it('read the same from an array and from an object keyed by id', () => {
    const size = { _id: 'size000000000000', type: 'Size', level: 0, configuration: { sizes: ['med'] } };
    const points = { _id: 'hitpoints0000000', type: 'HitPoints', configuration: {} };
    expect(read({ [size._id]: size, [points._id]: points })).toEqual(read([size, points]));
  });

  it('of a type that only a module knows are left out, the others stay', () => {
    const own = { _id: 'hitpoints0000000', type: 'HitPoints' };
    expect(read([{ _id: 'pets000000000000', type: 'AnimalCompanion' }, own]).map(({ type }) => type)).toEqual([
      'HitPoints',
    ]);
  });

  it.each(['constructor', '__proto__', 'toString'])('of the type %s are left out', (type) => {
    expect(read([{ _id: 'odd0000000000000', type }])).toEqual([]);
  });

  it('know for whom they are', () => {
    expect(readOne('HitPoints', {}, { classRestriction: 'secondary' }).classRestriction).toBe('secondary');
    expect(readOne('HitPoints', {}, { classRestriction: 'whoever' }).classRestriction).toBe('');
  });

  it('grant items given as uuids, as before 3.0, or as objects', () => {
    const now = readOne('ItemGrant', { items: [{ uuid: uuidOf('Rage'), optional: false }] });
    expect(readOne('ItemGrant', { items: [uuidOf('Rage')] })).toEqual(now);
  });

  it('make every item optional when the whole grant is', () => {
    expect(readOne('ItemGrant', { optional: true, items: [uuidOf('Rage')] })).toMatchObject({
      items: [{ uuid: uuidOf('Rage'), optional: true }],
    });
  });

  it('name Items by uuids of before Foundry 11 too', () => {
    expect(readOne('ItemGrant', { items: ['Compendium.test.book.abc'] })).toMatchObject({
      items: [{ uuid: 'Compendium.test.book.Item.abc' }],
    });
  });

  it.each([
    ['always', { method: 'spell', prepared: 2 }],
    ['prepared', { method: 'spell', prepared: 0 }],
    ['innate', { method: 'innate', prepared: 0 }],
    ['', { method: '', prepared: 0 }],
  ])('cast spells with the preparation %j of before 5.1 as dnd5e migrates it', (preparation, spell) => {
    const read = (casting: object) => readOne('ItemGrant', { items: [], spell: { ability: ['wis'], ...casting } });
    expect(read({ preparation })).toEqual(read(spell));
    expect(read({ preparation })).toMatchObject({ spell: { abilities: ['wis'], ...spell } });
  });

  it('offer choices by level, in order, whether counts stand alone or not', () => {
    const choices = [
      { level: 2, count: 0, replacement: true },
      { level: 10, count: 1, replacement: false },
    ];
    const now = { '10': { count: 1, replacement: false }, '2': { count: null, replacement: true } };
    expect(readOne('ItemChoice', { choices: now })).toMatchObject({ choices });
    expect(readOne('ItemChoice', { choices: { '10': 1 } })).toMatchObject({ choices: [choices[1]] });
  });

  it('restrict choices to a spell level given as text or as a number', () => {
    for (const level of ['6', 6]) {
      const choice = readOne('ItemChoice', {
        choices: {},
        type: 'spell',
        restriction: { level, list: ['class:bard'] },
      });
      expect(choice).toMatchObject({ restriction: { type: '', subtype: '', level: '6', list: ['class:bard'] } });
    }
  });

  it('have no trait choice from nothing', () => {
    const choices = [
      { count: 1, pool: [] },
      { count: 2, pool: ['skills:*'] },
    ];
    expect(readOne('Trait', { mode: 'default', choices })).toMatchObject({
      choices: [{ count: 2, pool: ['skills:*'] }],
    });
  });

  it('raise abilities by what is fixed, without those that stay', () => {
    const fixed = { str: 0, dex: 4, con: 0, int: 0, wis: '4', cha: null };
    expect(readOne('AbilityScoreImprovement', { points: 0, fixed, locked: ['cha', 'luck'] })).toMatchObject({
      points: 0,
      cap: 2,
      max: null,
      fixed: { dex: 4, wis: 4 },
      locked: ['cha'],
      recommendation: null,
    });
  });

  it('scale by numbers, dice, distances and words', () => {
    const scale = (type: string, ...values: object[]) =>
      readOne('ScaleValue', { type, scale: Object.fromEntries(values.map((value, i) => [i * 4 + 1, value])) });
    expect(scale('number', { value: 2 }, { value: 3 })).toMatchObject({
      scale: [
        { level: 1, value: 2 },
        { level: 5, value: 3 },
      ],
    });
    expect(scale('dice', { number: null, faces: 6 }, { number: 3, faces: 8, modifiers: ['r1'] })).toMatchObject({
      scale: [{ value: '1d6' }, { value: '3d8r1' }],
    });
    expect(scale('string', { value: 'half' })).toMatchObject({ scale: [{ value: 'half' }] });
  });

  it('take the identifier of a scale from its title where it has none', () => {
    const title = 'Max Prepared Spells';
    expect(readOne('ScaleValue', { identifier: '', scale: {} }, { title })).toMatchObject({
      identifier: 'max-prepared-spells',
    });
    expect(readOne('ScaleValue', { identifier: 'prepared', scale: {} }, { title })).toMatchObject({
      identifier: 'prepared',
    });
  });

  it.each([
    ['no id', { _id: '', type: 'HitPoints' }],
    ['a level that is no number', { _id: 'a', type: 'Size', level: {}, configuration: {} }],
    ['a level below 0', { _id: 'a', type: 'Size', level: -1, configuration: {} }],
    [
      'a count that would take forever',
      { _id: 'a', type: 'Trait', configuration: { choices: [{ count: 1e12, pool: ['x'] }] } },
    ],
    ['a mode that is unknown', { _id: 'a', type: 'Trait', configuration: { mode: 'mightiest' } }],
    ['a pool that is no list', { _id: 'a', type: 'ItemChoice', configuration: { pool: 7 } }],
    ['a scale that holds no values', { _id: 'a', type: 'ScaleValue', configuration: { scale: { 1: 'two' } } }],
    ['a spell that is a word', { _id: 'a', type: 'ItemGrant', configuration: { spell: 'yes' } }],
  ])('with %s bring their item into quarantine', (_what, advancement) => {
    const { catalog, quarantine } = normaliseBook([stored('feat', 'Holder', { advancement: [advancement] })]);
    expect(catalog.feats).toEqual([]);
    expect(only(quarantine)).toMatchObject({ name: 'Holder', pack: 'test.book', uuid: uuidOf('Holder') });
  });
});
