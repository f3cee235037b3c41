import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf, noLists, stored, uuidOf } from '../../../../tests/helpers/raw-items.ts';
import { Lists } from '../catalog.ts';
import type { RawLists } from './lists.ts';

const documents = [
  stored('tool', "Smith's Tools", { type: { value: 'art', baseItem: 'smith' } }),
  stored('tool', "Thieves' Tools", { type: { value: '', baseItem: 'thief' } }),
  stored('weapon', 'Club', { type: { value: 'simpleM', baseItem: 'club' } }),
  stored('weapon', 'Longbow', { type: { value: 'martialR', baseItem: 'longbow' } }),
  stored('equipment', 'Hide', { type: { value: 'medium', baseItem: 'hide' } }),
  stored('equipment', 'Shield', { type: { value: 'shield', baseItem: 'shield' } }),
  stored('equipment', 'Orb', { type: { value: 'trinket' } }),
];
const listsOf = (config: Partial<Record<keyof RawLists['config'], unknown>>): Lists =>
  catalogOf(documents, { ...noLists, config: { ...noLists.config, ...config } }).lists;

describe('the lists of the system', () => {
  it('name skills with their abilities', () => {
    const skills = { arc: { label: 'Arcana', ability: 'int' }, odd: { label: 'Odd', ability: 'luck' } };
    expect(listsOf({ skills }).skills).toEqual({ arc: { name: 'Arcana', ability: 'int' } });
  });

  it('name languages by their path, dialects without the language that they belong to', () => {
    const children = { elvish: 'Elvish', primordial: { label: 'Primordial', children: { ignan: 'Ignan' } } };
    expect(
      listsOf({ languages: { standard: { label: 'Standard', selectable: false, children }, cant: 'Cant' } }).languages,
    ).toEqual({
      'standard:elvish': 'Elvish',
      'standard:primordial:ignan': 'Ignan',
      cant: 'Cant',
    });
  });

  it('name tools by category, with the name of the item', () => {
    const tools = {
      smith: { ability: 'str', id: uuidOf("Smith's Tools") },
      thief: { ability: 'dex', id: uuidOf("Thieves' Tools") },
      gone: { ability: 'dex', id: uuidOf('Gone') },
    };
    expect(listsOf({ tools }).tools).toEqual({
      'art:smith': { name: "Smith's Tools", ability: 'str', uuid: uuidOf("Smith's Tools") },
      thief: { name: "Thieves' Tools", ability: 'dex', uuid: uuidOf("Thieves' Tools") },
    });
  });

  it('know what training weapons and armour take', () => {
    const lists = listsOf({
      weaponIds: { club: uuidOf('Club'), longbow: 'test.book.' + uuidOf('Longbow').split('.').pop() },
      armorIds: { hide: uuidOf('Hide'), orb: uuidOf('Orb') },
      shieldIds: { shield: uuidOf('Shield') },
    });
    expect(lists.weapons).toEqual({
      club: { proficiency: 'sim', uuid: uuidOf('Club') },
      longbow: { proficiency: 'mar', uuid: uuidOf('Longbow') },
    });
    expect(lists.armor).toEqual({
      hide: { proficiency: 'med', uuid: uuidOf('Hide') },
      shield: { proficiency: 'shl', uuid: uuidOf('Shield') },
    });
  });

  it('say what is a focus, and so does the thing itself', () => {
    const focusTypes = { arcane: { label: 'Arcane', itemIds: { orb: uuidOf('Orb'), wand: uuidOf('Gone') } } };
    const { lists, equipment } = catalogOf(documents, { ...noLists, config: { ...noLists.config, focusTypes } });
    expect(lists.focuses).toEqual({ arcane: [uuidOf('Orb')] });
    expect(equipment.find(({ name }) => name === 'Orb')?.focus).toEqual(['arcane']);
  });

  it('come out sound, whatever a module has put into the configuration', () => {
    const config = fc.record({
      skills: fc.anything(),
      languages: fc.anything(),
      tools: fc.anything(),
      weaponIds: fc.anything(),
      armorIds: fc.anything(),
      shieldIds: fc.anything(),
      focusTypes: fc.anything(),
    });
    fc.assert(fc.property(config, (odd) => Lists.safeParse(listsOf(odd)).success));
    const circle: Record<string, unknown> = { label: 'Endless' };
    circle['children'] = { again: circle };
    expect(Object.keys(listsOf({ languages: circle }).languages).length).toBeLessThan(100);
  });
});
