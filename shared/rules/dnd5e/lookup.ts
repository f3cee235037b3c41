import type { Advancement, Catalog, Entry } from './catalog.ts';

/** A catalog with its entries at hand by key and by uuid. */
export interface Lookup {
  byKey: ReadonlyMap<string, Entry>;
  byUuid: ReadonlyMap<string, Entry>;
  /** Keys of the spells of a class list by spell level 0–9, in catalog order. */
  spellList(classIdentifier: string, level: number): readonly string[];
}

const cache = new WeakMap<Catalog, Lookup>();

/** The lookup of a catalog, made once per catalog object. The catalog must not change afterwards. */
export function lookup(catalog: Catalog): Lookup {
  const known = cache.get(catalog);
  if (known) return known;
  const entries: Entry[] = [
    ...catalog.classes.map((entry) => ({ kind: 'class' as const, ...entry })),
    ...catalog.subclasses.map((entry) => ({ kind: 'subclass' as const, ...entry })),
    ...catalog.species.map((entry) => ({ kind: 'species' as const, ...entry })),
    ...catalog.backgrounds.map((entry) => ({ kind: 'background' as const, ...entry })),
    ...catalog.feats.map((entry) => ({ kind: 'feat' as const, ...entry })),
    ...catalog.spells.map((entry) => ({ kind: 'spell' as const, ...entry })),
    ...catalog.equipment.map((entry) => ({ kind: 'item' as const, ...entry })),
  ];
  const lists = new Map<string, string[]>();
  for (const spell of catalog.spells) {
    for (const list of spell.lists) {
      const name = `${list}/${spell.level}`;
      const keys = lists.get(name);
      if (keys) keys.push(spell.key);
      else lists.set(name, [spell.key]);
    }
  }
  const made: Lookup = {
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
    byUuid: new Map(entries.map((entry) => [entry.uuid, entry])),
    spellList: (classIdentifier, level) => lists.get(`${classIdentifier}/${level}`) ?? [],
  };
  cache.set(catalog, made);
  return made;
}

/** The entry with this key and kind, or undefined. */
export function find<K extends Entry['kind']>(
  catalog: Catalog,
  kind: K,
  key: string,
): Extract<Entry, { kind: K }> | undefined {
  const entry = lookup(catalog).byKey.get(key);
  return entry?.kind === kind ? (entry as Extract<Entry, { kind: K }>) : undefined;
}

/** The advancements of an entry; none for spells and items. */
export function advancementOf(entry: Entry): readonly Advancement[] {
  return 'advancement' in entry ? entry.advancement : [];
}
