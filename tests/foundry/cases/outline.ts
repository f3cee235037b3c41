import type { Inspected } from './inspect.ts';
import type { Source } from '../core/source.ts';

/** What an actor amounts to, line by line, without ids, times and places in lists. */
export type Outline = Map<string, string>;

interface StoredItem extends Source {
  _id: string;
  name: string;
  type: string;
  system: Source;
  flags?: { dnd5e?: { advancementOrigin?: string } };
}

/** Everything of an actor that a build decides: the numbers that the system computes, what is stored, and every item. */
export function wholeOutlineOf(actor: Inspected): Outline {
  const source = actor.toObject();
  const items = source['items'] as StoredItem[];
  const names = namesOf(items);
  const system = source['system'] as Record<string, Source>;
  const lines: Outline = new Map(computed(actor));
  lines.set('name', String(source['name']));
  for (const [part, value] of Object.entries(system)) lines.set(`system.${part}`, plain(value, names));
  for (const item of items) lines.set(`item ${names.get(item._id)}`, plain(contentOf(item), names));
  return lines;
}

function computed({ system, items }: Inspected): [string, string][] {
  const { attributes, abilities, skills, tools, spells, details, traits } = system;
  const casters = [...items].filter(({ type }) => type === 'class' || type === 'subclass');
  return Object.entries({
    level: details.level,
    hp: [attributes.hp.value, attributes.hp.max],
    ac: attributes.ac.value,
    prof: attributes.prof,
    initiative: attributes.init.total,
    movement: attributes.movement,
    senses: attributes.senses,
    size: traits.size,
    abilities: Object.values(abilities).map(({ value, mod, save }) => [value, mod, save.value]),
    skills: Object.values(skills).map(({ total, passive }) => [total, passive]),
    tools: Object.entries(tools).map(([key, { total }]) => [key, total]),
    slots: Object.entries(spells).map(([key, { value, max }]) => [key, value, max]),
    casters: casters.map(({ identifier, system: own }) => [identifier, JSON.stringify(own['spellcasting'])]),
  }).map(([key, value]) => [`computed ${key}`, JSON.stringify(value)]);
}

/** An item's data; activities by what they do, because staging gives some of them a random id. */
function contentOf({ system, ...item }: StoredItem): Source {
  const activities = Object.values((system['activities'] ?? {}) as Record<string, Source>);
  const rest = Object.fromEntries(
    Object.entries(item).filter(([key]) => !['_id', '_stats', 'sort', 'folder'].includes(key)),
  );
  return { ...rest, system: { ...system, activities: activities.map((each) => ({ ...each, _id: null })) } };
}

/** What an id stands for: the item's name with what brought it and what it lies in. */
function namesOf(items: readonly StoredItem[]): Map<string, string> {
  const byId = new Map(items.map((item) => [item._id, item]));
  const names = new Map<string, string>();
  const nameOf = (item: StoredItem): string => {
    const [holder = '', advancement = ''] = (item.flags?.dnd5e?.advancementOrigin ?? '').split('.');
    const above = byId.get(holder);
    const box = byId.get(String(item.system['container']));
    const own = `${item.type} ${item.name} ${String(item.system['sourceItem'] ?? '')}`.trim();
    if (above) return `${nameOf(above)} > ${advancement} > ${own}`;
    return box ? `${nameOf(box)} [] ${own}` : own;
  };
  for (const item of items) {
    const name = nameOf(item);
    const same = [...names.values()].filter((other) => other === name || other.startsWith(`${name} (`)).length;
    names.set(item._id, same > 0 ? `${name} (${same + 1})` : name);
  }
  return names;
}

/** Plain data as text, with names in the place of ids. */
export function plain(value: unknown, names: ReadonlyMap<string, string>): string {
  const text = JSON.stringify(value, (_key, inner: unknown) => sorted(inner)) ?? 'nothing';
  return text.replaceAll(/\b[A-Za-z0-9]{16}\b/g, (id) => names.get(id) ?? id);
}

/** Keys in order, after ids are names; lists of keys in order too, because the system keeps them as sets. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((each) => typeof each === 'string') ? [...value].sort() : (value as unknown[]);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The order of entries under names differs with the ids that they had. */
export const canonical = (text: string): string => wordsOf(text).join();

const wordsOf = (text: string): string[] => [...text.matchAll(/[^{},]+/g)].map(([word]) => word).sort();

/** Lines in which two outlines differ. */
export function unlikeOutlines(one: Outline, other: Outline): string[] {
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return keys.flatMap((key) => {
    const [ours = 'nothing', theirs = 'nothing'] = [one.get(key), other.get(key)];
    if (canonical(ours) === canonical(theirs)) return [];
    return [`${key}: ${wordsBeside(ours, theirs)} and not ${wordsBeside(theirs, ours)}`];
  });
}

/** The words of a text that another one has not, or has less often. */
function wordsBeside(text: string, other: string): string {
  const rest = wordsOf(other);
  const own = wordsOf(text).filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return own.join(', ') || 'nothing';
}
