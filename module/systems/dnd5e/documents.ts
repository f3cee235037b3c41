import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { lookup } from '../../../shared/rules/dnd5e/lookup.ts';
import { itemAt, sourceOf, type LiveItem } from './live.ts';

/** This world's documents behind option keys. */
export interface Documents {
  /** uuid of the document that an option stands for here; undefined when no book has it. */
  uuidOf(key: string): Promise<string | undefined>;
  /** The document of an option; undefined when no book has it. */
  find(key: string): Promise<LiveItem | undefined>;
  /** True when there is a document at this uuid. */
  exists(uuid: string): Promise<boolean>;
  /** The option key of an item that came from a compendium. */
  keyOf(item: LiveItem): string;
}

const KINDS: Readonly<Record<string, string>> = { race: 'species', feat: 'feature' };
const NAMED = ['class', 'subclass', 'background', 'spell'];

/** Documents by the keys of this world's catalog: a recipe of a stranger reaches nothing else. */
export function documentsOf(catalog: Catalog): Documents {
  const { byKey, byUuid } = lookup(catalog);
  const loaded = new Map<string, Promise<LiveItem | undefined>>();
  const load = async (key: string): Promise<LiveItem | undefined> => {
    const uuid = byKey.get(key)?.uuid;
    return uuid === undefined ? undefined : ((await itemAt(uuid)) ?? undefined);
  };
  const find = (key: string): Promise<LiveItem | undefined> => {
    const known = loaded.get(key) ?? load(key);
    loaded.set(key, known);
    return known;
  };
  return {
    find,
    exists: async (uuid) => byUuid.has(uuid) || (await itemAt(uuid)) !== null,
    uuidOf: async (key) => (await find(key))?.uuid,
    keyOf: (item) => {
      const entry = byUuid.get(sourceOf(item));
      if (entry) return entry.key;
      const kind = NAMED.includes(item.type) ? item.type : (KINDS[item.type] ?? 'item');
      const keys = kind === 'feature' ? [`feat:${item.identifier}`, `feature:${item.identifier}`] : [];
      return keys.find((key) => byKey.has(key)) ?? `${kind}:${item.identifier}`;
    },
  };
}
