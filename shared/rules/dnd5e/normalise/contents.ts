import type { EquipmentEntry } from '../catalog.ts';
import { identifierOf, slug, type RawItem } from './identify.ts';
import { int, text } from './raw.ts';

/** A thing that lies in a container of its pack. */
export interface Packed {
  item: RawItem;
  entry: EquipmentEntry;
}

/** The uuid of the container that the item lies in, or undefined. */
export function containerOf(item: RawItem): string | undefined {
  const container = text(item.system, 'container');
  return container === '' ? undefined : `Compendium.${item.pack}.Item.${container}`;
}

/** `Hooded Lantern` and `Lantern, Hooded` are the same thing. */
const words = (name: string): string => slug(name).split('-').sort().join('-');

/**
 * Fills the `contents` of the containers among `entries`. What lies in them is named by the same thing on its own
 * where there is one. Gives back those that exist nowhere else: they are entries too.
 */
export function fillContainers(entries: readonly EquipmentEntry[], packed: readonly Packed[]): EquipmentEntry[] {
  const alone = new Map<string, EquipmentEntry>();
  for (const entry of entries) {
    for (const name of [entry.identifier, words(entry.name)]) if (!alone.has(name)) alone.set(name, entry);
  }
  const containers = new Map([...entries, ...packed.map(({ entry }) => entry)].map((entry) => [entry.uuid, entry]));
  const rest: EquipmentEntry[] = [];
  for (const { item, entry } of packed) {
    const same = alone.get(identifierOf(item)) ?? alone.get(words(item.name));
    if (!same) rest.push(entry);
    const container = containers.get(containerOf(item) ?? '');
    container?.contents.push({ uuid: (same ?? entry).uuid, quantity: Math.max(1, int(item.system, 'quantity')) });
  }
  return rest;
}
