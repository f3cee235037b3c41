import { describe, expect, it } from 'vitest';
import { catalogOf, normaliseBook, only, stored, uuidOf } from '../../../../tests/helpers/raw-items.ts';
import type { ClassEntry, EquipmentNode } from '../catalog.ts';

const read = (system: Record<string, unknown>): ClassEntry =>
  only(catalogOf([stored('class', 'Seer', system)]).classes);

describe('classes', () => {
  it('have the hit die of either place where it has been stored', () => {
    expect(read({ hd: { denomination: 'd10' } })).toEqual(read({ hitDice: 'd10' }));
    expect(read({ hd: { denomination: 'd10' } }).hitDie).toBe(10);
  });

  it('cast spells when they have a progression', () => {
    const spellcasting = { progression: 'full', ability: 'wis', preparation: { formula: 'x' } };
    expect(read({ spellcasting }).spellcasting).toEqual({ progression: 'full', ability: 'wis' });
    expect(read({ spellcasting: { ...spellcasting, progression: 'none' } }).spellcasting).toBeNull();
    expect(read({ spellcasting: 'pact' }).spellcasting).toEqual({ progression: 'pact', ability: '' });
  });

  it('need every primary ability unless they say otherwise', () => {
    expect(read({ primaryAbility: { value: ['wis', 'dex'] } }).primaryAbility).toEqual({
      value: ['dex', 'wis'],
      all: true,
    });
    expect(read({ primaryAbility: { value: ['str'], all: false } }).primaryAbility.all).toBe(false);
  });

  it('let Body and Mind rise to 25, which the system forgets', () => {
    const body = { _id: 'bodyAndMind00000', type: 'AbilityScoreImprovement', level: 20, configuration: { points: 0 } };
    const system = { identifier: 'monk', source: { rules: '2024' }, advancement: [body] };
    expect(read(system).advancement).toMatchObject([{ level: 20, max: 25 }]);
    expect(read({ ...system, identifier: 'seer' }).advancement).toMatchObject([{ level: 20, max: null }]);
  });

  it.each([['banana'], ['d0'], ['d12345']])('with the hit die %s are quarantined', (denomination) => {
    expect(only(normaliseBook([stored('class', 'Seer', { hd: { denomination } })]).quarantine).reason).toContain('die');
  });
});

describe('subclasses', () => {
  it('belong to a class, or are quarantined', () => {
    const { catalog, quarantine } = normaliseBook([
      stored('subclass', 'Stars', { classIdentifier: 'seer' }),
      stored('subclass', 'Lost'),
    ]);
    expect(only(catalog.subclasses)).toMatchObject({
      key: 'subclass:stars',
      classIdentifier: 'seer',
      spellcasting: null,
    });
    expect(only(quarantine).name).toBe('Lost');
  });
});

describe('starting equipment', () => {
  const node = (_id: string, group: string, type: string, more: object = {}) => ({
    _id,
    group,
    type,
    sort: 0,
    ...more,
  });
  const tree = (...startingEquipment: object[]): EquipmentNode[] => read({ startingEquipment }).startingEquipment;

  it('is a tree, its nodes in their order', () => {
    const nodes = tree(
      node('arms', 'b', 'weapon', { sort: 2, key: 'simpleM', count: 2 }),
      node('b', 'top', 'AND', { sort: 9 }),
      node('coins', 'b', 'currency', { sort: 3, key: 'gp', count: 11 }),
      node('top', '', 'OR'),
      node('robe', 'top', 'linked', { sort: 1, key: uuidOf('Robe') }),
      node('focus', 'b', 'focus', { sort: 1 }),
    );
    expect(nodes).toEqual([
      {
        type: 'OR',
        id: 'top',
        children: [
          { type: 'linked', id: 'robe', uuid: uuidOf('Robe'), count: 1, requiresProficiency: false },
          {
            type: 'AND',
            id: 'b',
            children: [
              { type: 'focus', id: 'focus', category: '', count: 1 },
              { type: 'weapon', id: 'arms', category: 'simpleM', count: 2 },
              { type: 'currency', id: 'coins', denomination: 'gp', count: 11 },
            ],
          },
        ],
      },
    ]);
  });

  it('links to a whole stack when it names no number', () => {
    const startingEquipment = [node('a', '', 'linked', { key: uuidOf('Arrows'), count: null })];
    const { classes } = catalogOf([
      stored('consumable', 'Arrows', { quantity: 20 }),
      stored('class', 'Seer', { startingEquipment }),
    ]);
    expect(only(only(classes).startingEquipment)).toMatchObject({ count: 20 });
  });

  it('leaves out nodes that are in no group, and groups that contain themselves', () => {
    expect(tree(node('a', 'gone', 'OR'), node('b', 'c', 'AND'), node('c', 'b', 'AND'))).toEqual([]);
  });

  it.each([
    ['nested without end', Array.from({ length: 5000 }, (_, i) => node(`n${i}`, i ? `n${i - 1}` : '', 'AND'))],
    ['of an unknown kind', [node('a', '', 'wishes')]],
    ['without ids', [node('', '', 'AND')]],
    ['with a count that is no number', [node('a', '', 'weapon', { count: 'many' })]],
  ])('%s brings its class into quarantine', (_what, startingEquipment) => {
    expect(only(normaliseBook([stored('class', 'Seer', { startingEquipment })]).quarantine).name).toBe('Seer');
  });
});
