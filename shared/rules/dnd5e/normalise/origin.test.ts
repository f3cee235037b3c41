import { describe, expect, it } from 'vitest';
import { catalogOf, only, stored } from '../../../../tests/helpers/raw-items.ts';
import type { SpeciesEntry } from '../catalog.ts';

const read = (system: Record<string, unknown>): SpeciesEntry =>
  only(catalogOf([stored('race', 'Selkie', system)]).species);

describe('species', () => {
  it('move alike with speeds of 5.x and of 6.x', () => {
    const speeds = { walk: '30', swim: 40, fly: null, climb: '' };
    expect(read({ movement: { ...speeds, units: 'ft', hover: false } })).toEqual(
      read({ movement: { speeds, units: 'ft' } }),
    );
    expect(read({ movement: { speeds } }).movement).toEqual({ walk: 30, swim: 40 });
  });

  it('see alike with senses of before and after 5.3', () => {
    const ranges = { darkvision: 60, blindsight: null, tremorsense: 0 };
    expect(read({ senses: { ...ranges, units: 'ft', special: '' } })).toEqual(read({ senses: { ranges } }));
    expect(read({ senses: { ranges } }).senses).toEqual({ darkvision: 60 });
  });

  it('measure in feet', () => {
    const senses = { ranges: { darkvision: 18 }, units: 'm' };
    expect(read({ movement: { walk: 9, units: 'm' }, senses })).toMatchObject({
      movement: { walk: 30 },
      senses: { darkvision: 60 },
    });
  });

  it('fly as fast as they walk when a formula says so', () => {
    expect(read({ movement: { walk: 35, fly: '@attributes.movement.walk' } }).movement).toEqual({ walk: 35, fly: 35 });
    expect(read({ movement: { walk: 35, fly: '@prof * 10', swim: '@attributes.movement.swim' } }).movement).toEqual({
      walk: 35,
    });
  });

  it('are creatures of a type', () => {
    expect(read({ type: { value: 'fey', subtype: 'Seal' } })).toMatchObject({ creatureType: 'fey', subtype: 'Seal' });
  });
});

describe('backgrounds', () => {
  it('have equipment or gold', () => {
    const startingEquipment = [{ _id: 'a', group: '', type: 'tool', key: 'game', sort: 1 }];
    const { backgrounds } = catalogOf([stored('background', 'Diver', { startingEquipment, wealth: 50 })]);
    expect(only(backgrounds)).toMatchObject({
      key: 'background:diver',
      wealth: '50',
      startingEquipment: [{ type: 'tool', id: 'a', category: 'game', count: 1 }],
    });
  });
});
