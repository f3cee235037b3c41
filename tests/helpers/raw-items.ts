import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import type { RawLists } from '../../shared/rules/dnd5e/normalise/lists.ts';
import { normalise } from '../../shared/rules/dnd5e/normalise/normalise.ts';

/** A compendium item as dnd5e stores it. */
export interface StoredItem {
  _id: string;
  name: string;
  type: string;
  system: Record<string, unknown>;
  effects: unknown;
}

/** An id of 16 letters that is the same for the same words. */
export const idOf = (words: string): string =>
  words
    .replace(/[^A-Za-z0-9]/g, '')
    .padEnd(16, '0')
    .slice(0, 16);

/** An item named `name`, 2024 unless `system.source` says otherwise. */
export const stored = (
  type: string,
  name: string,
  system: Record<string, unknown> = {},
  more: Partial<StoredItem> = {},
): StoredItem => ({
  _id: idOf(name),
  name,
  type,
  system: { source: { rules: '2024' }, ...system },
  effects: [],
  ...more,
});

/** The uuid of an item in the pack `test.book`. */
export const uuidOf = (name: string): string => `Compendium.test.book.Item.${idOf(name)}`;

/** Lists of a system that has none. */
export const noLists: RawLists = {
  config: { skills: {}, languages: {}, tools: {}, weaponIds: {}, armorIds: {}, shieldIds: {}, focusTypes: {} },
  spellLists: [],
};

/** What `normalise` makes of one pack, `test.book`. */
export const normaliseBook = (documents: readonly unknown[], lists: RawLists = noLists) =>
  normalise([{ pack: 'test.book', documents }], lists, { id: 'test', source: 'test', licence: 'none', rules: '2024' });

/** The catalog of a pack in which nothing may be quarantined. */
export function catalogOf(documents: readonly unknown[], lists: RawLists = noLists): Catalog {
  const { catalog, quarantine } = normaliseBook(documents, lists);
  if (quarantine.length > 0) throw new Error(quarantine.map(({ name, reason }) => `${name}: ${reason}`).join('\n'));
  return catalog;
}

/** Its only entry of a kind. */
export function only<T>(entries: readonly T[]): T {
  const [entry, ...others] = entries;
  if (entry === undefined || others.length > 0) throw new Error(`${entries.length} entries instead of one`);
  return entry;
}
