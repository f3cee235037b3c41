import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf, idOf, noLists, normaliseBook, only, stored, uuidOf } from '../../../../tests/helpers/raw-items.ts';
import { normalise } from './normalise.ts';

const identity = { id: 'test', source: 'test', licence: 'none', rules: '2024' } as const;
const grant = (...uuids: string[]) => [{ _id: 'grant00000000000', type: 'ItemGrant', configuration: { items: uuids } }];
const granted = (entry: { advancement: readonly unknown[] }): unknown =>
  (entry.advancement[0] as { items: { uuid: string }[] }).items.map(({ uuid }) => uuid);

describe('identifiers', () => {
  it.each([
    [{ identifier: 'elf-high' }, 'High Elf', 'elf-high'],
    [{}, 'Elf, High', 'elf-high'],
    [{ identifier: '' }, 'Blindness/Deafness', 'blindness-deafness'],
    [{ identifier: 'not an identifier' }, 'Élan  Vital!', 'elan-vital'],
    [{ identifier: '../../etc' }, "Thieves' Cant", 'thieves-cant'],
    [{}, '火の玉', idOf('火の玉x')],
  ])('%j of %s is %s', (system, name, identifier) => {
    const { feats } = catalogOf([stored('feat', name, system, { _id: idOf(`${name}x`) })]);
    expect(only(feats)).toMatchObject({ identifier, key: `feature:${identifier}`, name });
  });
});

describe('quarantine', () => {
  it.each([
    ['what is no document', null, ''],
    ['a list', [], ''],
    ['a document without an id', { name: 'Nameless', type: 'feat', system: {} }, 'Nameless'],
    ['a document without a name', { _id: 'a', type: 'feat', system: {} }, ''],
    ['a document without data', { _id: 'a', name: 'Empty', type: 'feat' }, 'Empty'],
    ['a name that is a number', { _id: 'a', name: 7, type: 'feat', system: {} }, ''],
    ['a name that never ends', { _id: 'a', name: 'a'.repeat(1e6), type: 'feat', system: {} }, 'a'.repeat(100)],
    ['an advancement that is a word', stored('class', 'Seer', { advancement: 'much' }), 'Seer'],
    ['effects that are a number', stored('feat', 'Odd', {}, { effects: 4 }), 'Odd'],
    ['an identifier that is an object', stored('feat', 'Odd', { identifier: {} }), 'Odd'],
    ['a container that is an object', stored('loot', 'Odd', { container: {} }), 'Odd'],
  ])('holds %s, while the rest of the pack is read', (_what, document, name) => {
    const { catalog, quarantine } = normaliseBook([document, stored('feat', 'Sound')]);
    expect(catalog.feats.map((feat) => feat.name)).toEqual(['Sound']);
    expect(only(quarantine)).toMatchObject({ pack: 'test.book', name });
    expect(only(quarantine).reason).not.toBe('');
  });

  it('is empty for documents that are none of a character', () => {
    expect(normaliseBook([stored('facility', 'Forge'), stored('spellbook', 'Unheard of')]).quarantine).toEqual([]);
  });
});

describe('entries with one key', () => {
  const two = (first: object[], second: object[]) =>
    normalise(
      [
        { pack: 'test.book', documents: first },
        { pack: 'other.book', documents: second },
      ],
      noLists,
      identity,
    );

  it('leave the one of the earlier book, and links lead to it', () => {
    const feat = { type: { value: 'feat' } };
    const { catalog, quarantine } = two(
      [stored('feat', 'Alert', feat)],
      [
        stored('feat', 'Alert', feat),
        stored('race', 'Selkie', { advancement: grant(`Compendium.other.book.Item.${idOf('Alert')}`) }),
      ],
    );
    expect(only(catalog.feats).uuid).toBe(uuidOf('Alert'));
    expect(granted(only(catalog.species))).toEqual([uuidOf('Alert')]);
    expect(only(quarantine)).toMatchObject({ pack: 'other.book', name: 'Alert' });
  });

  it('all stay when they are features, told apart by their document', () => {
    const named = (id: string) => stored('feat', 'Extra Attack', { type: { value: 'class' } }, { _id: id });
    const { feats } = catalogOf([
      named('monk'),
      named('fighter'),
      stored('feat', 'Rage', { type: { value: 'class' } }),
    ]);
    expect(feats.map(({ key, identifier }) => [key, identifier])).toEqual([
      ['feature:extra-attack~fighter', 'extra-attack'],
      ['feature:extra-attack~monk', 'extra-attack'],
      ['feature:rage', 'rage'],
    ]);
  });

  it('leave one feature of two books that share their document ids', () => {
    const { catalog } = two([stored('feat', 'Rage')], [stored('feat', 'Rage')]);
    expect(only(catalog.feats)).toMatchObject({ key: 'feature:rage', pack: 'test.book' });
  });

  it('leave one of things that are alike, without a word', () => {
    const club = (more: object = {}) => stored('weapon', 'Club', { price: { value: 1, denomination: 'sp' }, ...more });
    const { catalog, quarantine } = two([club()], [club({ source: {} })]);
    expect(only(catalog.equipment).pack).toBe('test.book');
    expect(quarantine).toEqual([]);
  });

  it('all stay when they are things that differ, the mundane one under the plain key', () => {
    const potion = (id: string, rarity: string) => stored('consumable', 'Potion', { rarity }, { _id: id });
    const { equipment } = catalogOf([potion('a', 'rare'), potion('b', ''), potion('c', 'common')]);
    expect(equipment.map(({ key, rarity }) => [key, rarity])).toEqual([
      ['item:potion~a', 'rare'],
      ['item:potion', ''],
      ['item:potion~c', 'common'],
    ]);
  });
});

describe('editions', () => {
  it('are not mixed; what names none belongs to both', () => {
    const { feats } = catalogOf([
      stored('feat', 'Old', { source: { rules: '2014' } }),
      stored('feat', 'New'),
      stored('feat', 'Homebrew', { source: {} }),
      stored('feat', 'Sourceless', { source: null }),
    ]);
    expect(feats.map(({ name, rules }) => [name, rules])).toEqual([
      ['Homebrew', ''],
      ['New', '2024'],
      ['Sourceless', ''],
    ]);
  });

  it('mend links that lead to a thing of the other one', () => {
    const startingEquipment = [{ _id: 'a', group: '', type: 'linked', key: uuidOf("Traveler's Clothes"), sort: 1 }];
    const { backgrounds } = catalogOf([
      stored('equipment', "Traveler's Clothes", { source: { rules: '2014' } }),
      stored('equipment', "Clothes, Traveler's"),
      stored('background', 'Soldier', { startingEquipment }),
    ]);
    expect(only(backgrounds).startingEquipment).toMatchObject([{ uuid: uuidOf("Clothes, Traveler's") }]);
  });

  it('leave links that lead nowhere as they are', () => {
    const { classes } = catalogOf([stored('class', 'Monk', { advancement: grant(uuidOf('Self-Restoration')) })]);
    expect(granted(only(classes))).toEqual([uuidOf('Self-Restoration')]);
  });
});

it('the order of the documents does not matter', () => {
  const documents = [
    stored('class', 'Seer'),
    stored('feat', 'Twice', {}, { _id: 'a' }),
    stored('feat', 'Twice', {}, { _id: 'b' }),
    stored('loot', 'Rope', { price: { value: 1 } }, { _id: 'c' }),
    stored('loot', 'Rope', { price: { value: 2 } }, { _id: 'd' }),
    stored('container', 'Pack'),
    stored('loot', 'Rope', { container: idOf('Pack') }, { _id: 'e' }),
  ];
  const expected = normaliseBook(documents);
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
      expect(normaliseBook(shuffled)).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});
