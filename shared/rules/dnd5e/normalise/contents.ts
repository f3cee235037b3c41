import type { EquipmentEntry } from '../catalog.ts';
import { slug, type RawItem } from './identify.ts';

/** A thing that lies in a container. */
export interface Packed {
  item: RawItem;
  entry: EquipmentEntry;
}

/** `Hooded Lantern` and `Lantern, Hooded` are the same thing. */
const words = (name: string): string => slug(name).split('-').sort().join('-');

/** Finds the entry that is the same thing as an item, by identifier or by the words of its name. */
export function sameThing(entries: readonly EquipmentEntry[]): (item: RawItem) => EquipmentEntry | undefined {
  const named = new Map<string, EquipmentEntry>();
  for (const nameOf of [(entry: EquipmentEntry) => entry.identifier, (entry: EquipmentEntry) => words(entry.name)]) {
    for (const entry of entries) {
      const name = nameOf(entry);
      if (name !== '' && !named.has(name)) named.set(name, entry);
    }
  }
  return (item) => named.get(item.identifier) ?? named.get(words(item.name));
}

/**
 * Fills the `contents` of the containers among `entries`. What lies in them is named by the same thing on its own
 * where there is one. Gives back those that exist nowhere else: they are entries too.
 */
export function fillContainers(entries: readonly EquipmentEntry[], packed: readonly Packed[]): EquipmentEntry[] {
  const findSame = sameThing(entries);
  const containers = new Map([...entries, ...packed.map(({ entry }) => entry)].map((entry) => [entry.uuid, entry]));
  const rest: EquipmentEntry[] = [];
  for (const { item, entry } of packed) {
    const same = findSame(item);
    if (!same) rest.push(entry);
    const container = containers.get(item.container ?? '');
    container?.contents.push({ uuid: (same ?? entry).uuid, quantity: Math.max(1, entry.quantity) });
  }
  return rest;
}
