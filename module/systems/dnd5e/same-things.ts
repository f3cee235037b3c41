import { isSame } from '../three-way.ts';
import { sourceOf, type ItemSource, type Source } from './live.ts';
import type { ActorSource } from './make.ts';

/** What the builds before and after are in the ids of the actor: a thing that is the same has the same id in all three. */
export interface Aligned {
  before: ActorSource;
  after: ActorSource;
}

/** Things that lie, hang or are worn: of these a second one of the same name is another one. */
export const CARRIED: ReadonlySet<string> = new Set(['weapon', 'equipment', 'consumable', 'tool', 'loot', 'container']);

/**
 * Gives the items of two builds the ids that they have on the actor. `ours` are its items that may be of the build before;
 * what of the others is just what the build after brings (a spell, a feature) is taken for that.
 */
export function align(
  before: ActorSource,
  after: ActorSource,
  actual: ActorSource,
  ours: readonly ItemSource[],
): Aligned {
  const known = match(before.items, ours, LOOSELY);
  const own = rename(before, new Map([...known, [before._id, actual._id]]));
  const same = match(after.items, before.items, LOOSELY);
  const ids = new Map([...same].map(([id, earlier]) => [id, known.get(earlier) ?? earlier]));
  const taken = new Set(ids.values());
  const news = after.items.filter(({ _id, type }) => !ids.has(_id) && !CARRIED.has(type));
  const strangers = actual.items.filter(({ _id }) => !taken.has(_id) && ![...known.values()].includes(_id));
  const adopted = match(news, strangers, [placesOf]);
  const fresh = rename(after, new Map([...ids, ...adopted, [after._id, actual._id]]));
  return withSameParts(own, fresh, actual);
}

type Naming = (items: readonly ItemSource[]) => Map<string, string>;

/** The same place, else the same document, else a namesake. */
const LOOSELY: readonly Naming[] = [
  placesOf,
  (items) => new Map(items.map((item) => [item._id, `${item.type} ${sourceOf(item)}`])),
  (items) => new Map(items.map((item) => [item._id, `${item.type} ${String(item.system['identifier'] || item.name)}`])),
];

/** Pairs items of two lists by their names; each naming takes what the ones before it left. */
function match(
  from: readonly ItemSource[],
  to: readonly ItemSource[],
  namings: readonly Naming[],
): Map<string, string> {
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const naming of namings) {
    const [ours, theirs] = [naming(from), naming(to)];
    for (const [id, name] of ours) {
      if (pairs.has(id)) continue;
      const found = [...theirs].find(([other, same]) => same === name && !taken.has(other))?.[0];
      if (found === undefined) continue;
      pairs.set(id, found);
      taken.add(found);
    }
  }
  return pairs;
}

/** Where each item is in the build, by what brought it: `class x/advancement>feature y`, `wizard|spell>z`, `pack x[]rope`. */
function placesOf(items: readonly ItemSource[]): Map<string, string> {
  const byId = new Map(items.map((item) => [item._id, item]));
  const placeOf = (item: ItemSource, depth = 0): string => {
    const own = `${item.type} ${sourceOf(item)}`;
    // Nothing that is made lies so deep; a circle, which a person can make, ends here.
    if (depth > 20) return own;
    const [holder = '', advancement = ''] = (item.flags?.dnd5e?.advancementOrigin ?? '').split('.');
    const above = byId.get(holder);
    if (above) return `${placeOf(above, depth + 1)}/${advancement}>${own}`;
    const box = byId.get(String(item.system['container']));
    if (box) return `${placeOf(box, depth + 1)}[]${own}`;
    return item.type === 'spell' ? `${String(item.system['sourceItem'])}|${String(item.system['method'])}>${own}` : own;
  };
  return new Map(items.map((item) => [item._id, placeOf(item)]));
}

const ID = /\b[A-Za-z0-9]{16}\b/g;

/** The same data with other ids, wherever they are named. */
function rename<T>(value: T, ids: ReadonlyMap<string, string>): T {
  const renamed = (text: string): string => text.replace(ID, (id) => ids.get(id) ?? id);
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return renamed(part);
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [renamed(key), walk(inner)]));
  };
  return walk(value) as T;
}

/** Activities and effects that staging gave a random id get the one that the same part has on the actor. */
function withSameParts(before: ActorSource, after: ActorSource, actual: ActorSource): Aligned {
  const now = new Map(actual.items.map((item) => [item._id, item]));
  const then = new Map(
    before.items.map((item) => {
      const stored = now.get(item._id);
      return [item._id, stored ? rename(item, twins(item, stored)) : item] as const;
    }),
  );
  const items = after.items.map((item) => {
    const same = then.get(item._id) ?? now.get(item._id);
    return same ? rename(item, twins(item, same)) : item;
  });
  return { before: { ...before, items: [...then.values()] }, after: { ...after, items } };
}

/** Parts of an item that the other one has under another id. */
function twins(item: ItemSource, other: ItemSource): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const partsOf of [activitiesOf, effectsOf]) {
    const [ours, theirs] = [partsOf(item), partsOf(other)];
    const alone = ours.filter(({ _id }) => !theirs.some((each) => each._id === _id));
    const free = theirs.filter(({ _id }) => !ours.some((each) => each._id === _id));
    for (const part of alone) {
      const at = free.findIndex((each) => isTwin(part, each));
      if (at >= 0) pairs.set(part._id, free.splice(at, 1)[0]!._id);
    }
  }
  return pairs;
}

type Part = Source & { _id: string };

const activitiesOf = ({ system }: ItemSource): Part[] =>
  Object.values((system['activities'] ?? {}) as Record<string, Part>);

const effectsOf = (item: ItemSource): Part[] => (item['effects'] ?? []) as Part[];

/** A casting that staging adds refers to the activity that it forwards to; anything else is known by its name. */
function isTwin(one: Part, other: Part): boolean {
  return one['type'] === other['type'] && one['name'] === other['name'] && isSame(one['activity'], other['activity']);
}
