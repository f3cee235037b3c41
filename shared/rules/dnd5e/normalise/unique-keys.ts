import type { EquipmentEntry, FeatEntry, Quarantined } from '../catalog.ts';

/** What two entries of one key have in common. */
interface Keyed {
  key: string;
  name: string;
  uuid: string;
  pack: string;
}

/** Entries that gave way to another one of the same key: uuid of the one → uuid of the other. */
export type Aliases = Map<string, string>;

function byKey<T extends Keyed>(entries: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.key);
    if (group) group.push(entry);
    else groups.set(entry.key, [entry]);
  }
  return [...groups.values()];
}

const documentId = (entry: Keyed): string => entry.uuid.slice(entry.uuid.lastIndexOf('.') + 1);

const withId = <T extends Keyed>(entry: T): T => ({ ...entry, key: `${entry.key}~${documentId(entry)}` });

/** The first entry of every key. The others are quarantined, and links to them lead to the first. */
export function keepFirst<T extends Keyed>(entries: readonly T[], aliases: Aliases, quarantine: Quarantined[]): T[] {
  return byKey(entries).flatMap(([first, ...others]) => {
    if (!first) return [];
    for (const { uuid, pack, name } of others) {
      aliases.set(uuid, first.uuid);
      quarantine.push({ uuid, pack, name, reason: `has the key ${first.key} of ${first.uuid}` });
    }
    return [first];
  });
}

/** Feats as `keepFirst`; features that share a key all stay, told apart by `~<document id>`. */
export function keepFeatures(entries: readonly FeatEntry[], aliases: Aliases, quarantine: Quarantined[]): FeatEntry[] {
  const keyed = byKey(entries).flatMap((same) => {
    const isOne = same[0]?.key.startsWith('feat:') || new Set(same.map(documentId)).size === 1;
    return isOne ? same : same.map(withId);
  });
  return keepFirst(keyed, aliases, quarantine);
}

/**
 * Of things with one key the first stands, a mundane one before a magic one. Another one with the same facts is
 * dropped and links to it lead to the first; one that differs gets `~<document id>` behind its key.
 */
export function keepThings(
  entries: readonly EquipmentEntry[],
  aliases: Aliases,
  quarantine: Quarantined[],
): EquipmentEntry[] {
  const keyed = byKey(entries).flatMap((same) => {
    const first = same.find((entry) => entry.rarity === '') ?? same[0];
    return same.flatMap((entry) => {
      if (!first || entry === first) return [entry];
      if (facts(entry) !== facts(first)) return [withId(entry)];
      aliases.set(entry.uuid, first.uuid);
      return [];
    });
  });
  return keepFirst(keyed, aliases, quarantine);
}

const facts = (entry: EquipmentEntry): string =>
  JSON.stringify({ ...entry, uuid: '', pack: '', rules: '', contents: [] });
