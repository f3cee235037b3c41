import type { ZodType } from 'zod';
import type { Rules } from '../../../concept.ts';
import { fail, Failure } from '../../../errors.ts';
import {
  BackgroundEntry,
  ClassEntry,
  EquipmentEntry,
  FeatEntry,
  SpeciesEntry,
  SpellEntry,
  SubclassEntry,
  type Catalog,
  type Quarantined,
} from '../catalog.ts';
import { readClass, readSubclass } from './class.ts';
import { fillContainers, sameThing } from './contents.ts';
import { splitByEdition } from './edition.ts';
import { EQUIPMENT_TYPES, readEquipment } from './equipment.ts';
import { readFeat } from './feat.ts';
import { readItem, type RawItem } from './identify.ts';
import { focuses, readLists, type RawLists } from './lists.ts';
import { readBackground, readSpecies } from './origin.ts';
import { isRaw, itemUuid } from './raw.ts';
import { relink } from './relink.ts';
import { readSpell } from './spell.ts';
import { keepFeatures, keepFirst, keepThings, type Aliases } from './unique-keys.ts';

/** The documents of one compendium as they are stored. */
export interface RawPack {
  pack: string;
  documents: readonly unknown[];
}

/** What the catalog says about itself. Documents of another edition are left out; links to them are mended. */
export interface Identity {
  id: string;
  source: string;
  licence: string;
  rules: Rules;
}

/** What became of the documents. */
export interface Normalised {
  catalog: Catalog;
  quarantine: Quarantined[];
}

type Steps<T> = Generator<void, T, void>;

/**
 * The catalog of these compendia, each in order of name; of two entries with one key the one of the earlier compendium
 * stands. What cannot be read is in `quarantine`. Never throws, whatever the documents hold.
 */
export function normalise(raw: readonly RawPack[], lists: RawLists, identity: Identity): Normalised {
  const steps = normaliseInSteps(raw, lists, identity);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a place to pause after each item: a world full of bought books takes longer than a window may stand still. */
export function* normaliseInSteps(raw: readonly RawPack[], lists: RawLists, identity: Identity): Steps<Normalised> {
  const quarantine: Quarantined[] = [];
  const aliases: Aliases = new Map();
  const items: RawItem[] = [];
  for (const pack of raw) items.push(...(yield* readPack(pack, quarantine)));
  const { own, other } = splitByEdition(items, identity.rules);
  const read = <T>(types: readonly string[], schema: ZodType<T>, reader: (item: RawItem) => T): Steps<T[]> =>
    readEach(
      own.filter(({ type }) => types.includes(type)),
      (item) => attempt(() => [checked(schema, reader(item))], item, quarantine),
    );

  const focusOf = gather(focuses(lists.config), (uuid) => uuid);
  const things = yield* read(EQUIPMENT_TYPES, EquipmentEntry, (item) =>
    readEquipment(item, focusOf.get(item.uuid) ?? []),
  );
  const equipment = keepThings(unpack(things, own), aliases, quarantine);
  aliasOther(other, equipment, aliases);
  const byUuid = new Map(equipment.map((entry) => [entry.uuid, entry]));
  const thingOf = (uuid: string): EquipmentEntry | undefined => byUuid.get(aliases.get(uuid) ?? uuid);
  const quantityOf = (uuid: string): number => thingOf(uuid)?.quantity ?? 1;

  const spellId = new Map(own.filter(({ type }) => type === 'spell').map((item) => [item.uuid, item.identifier]));
  const listsOf = gather(lists.spellLists, (uuid) => spellId.get(itemUuid(uuid)));
  const spells = yield* read(['spell'], SpellEntry, (item) => readSpell(item, listsOf.get(item.identifier) ?? []));
  const classes = yield* read(['class'], ClassEntry, (item) => readClass(item, quantityOf));
  const backgrounds = yield* read(['background'], BackgroundEntry, (item) => readBackground(item, quantityOf));
  const catalog: Catalog = {
    system: 'dnd5e',
    rules: identity.rules,
    id: identity.id,
    source: identity.source,
    licence: identity.licence,
    lists: readLists(lists.config, thingOf),
    classes: keepFirst(classes, aliases, quarantine),
    subclasses: keepFirst(yield* read(['subclass'], SubclassEntry, readSubclass), aliases, quarantine),
    species: keepFirst(yield* read(['race'], SpeciesEntry, readSpecies), aliases, quarantine),
    backgrounds: keepFirst(backgrounds, aliases, quarantine),
    feats: keepFeatures(yield* read(['feat'], FeatEntry, readFeat), aliases, quarantine),
    spells: keepFirst(spells, aliases, quarantine),
    equipment,
  };
  return { catalog: relink(catalog, aliases), quarantine };
}

/** The items of a compendium in order of name. */
function* readPack({ pack, documents }: RawPack, quarantine: Quarantined[]): Steps<RawItem[]> {
  const items = yield* readEach(documents, (document) =>
    attempt(() => [readItem(document, pack)], { ...labelOf(document, pack), pack }, quarantine),
  );
  return items.sort((a, b) => compare(a.name, b.name) || compare(a.uuid, b.uuid));
}

function* readEach<T, U>(things: readonly T[], read: (thing: T) => U[]): Steps<U[]> {
  const all: U[] = [];
  for (const thing of things) {
    all.push(...read(thing));
    yield;
  }
  return all;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function labelOf(document: unknown, pack: string): { uuid: string; name: string } {
  const { _id, name }: { _id?: unknown; name?: unknown } = isRaw(document) ? document : {};
  return {
    uuid: typeof _id === 'string' ? `Compendium.${pack}.Item.${_id.slice(0, 100)}` : '',
    name: typeof name === 'string' ? name.slice(0, 100) : '',
  };
}

function checked<T>(schema: ZodType<T>, entry: T): T {
  const issue = schema.safeParse(entry).error?.issues[0];
  return issue ? fail('bad-input', `${issue.path.join('.')}: ${issue.message}`) : entry;
}

function attempt<T>(read: () => T[], where: { uuid: string; pack: string; name: string }, to: Quarantined[]): T[] {
  try {
    return read();
  } catch (error) {
    const reason = error instanceof Failure ? error.detail : String(error);
    to.push({ uuid: where.uuid, pack: where.pack, name: where.name, reason });
    return [];
  }
}

/** The identifiers of the lists that name something, by that thing. */
function gather(
  lists: readonly { identifier: string; uuids: readonly string[] }[],
  thingOf: (uuid: string) => string | undefined,
): Map<string, string[]> {
  const named = new Map<string, Set<string>>();
  for (const { identifier, uuids } of lists) {
    for (const uuid of uuids) {
      const thing = thingOf(uuid);
      if (thing !== undefined) named.set(thing, (named.get(thing) ?? new Set<string>()).add(identifier));
    }
  }
  return new Map([...named].map(([thing, identifiers]) => [thing, [...identifiers]]));
}

/** Things that lie in a container become its contents. */
function unpack(things: readonly EquipmentEntry[], items: readonly RawItem[]): EquipmentEntry[] {
  const packed = new Map(items.filter(({ container }) => container !== undefined).map((item) => [item.uuid, item]));
  const alone = things.filter(({ uuid }) => !packed.has(uuid));
  const inside = things.flatMap((entry) => {
    const item = packed.get(entry.uuid);
    return item ? [{ item, entry }] : [];
  });
  return [...alone, ...fillContainers(alone, inside)];
}

/** Links to a thing of the other edition lead to the same thing of this one. */
function aliasOther(other: readonly RawItem[], equipment: readonly EquipmentEntry[], aliases: Aliases): void {
  const findSame = sameThing(equipment);
  for (const item of other.filter(({ type }) => EQUIPMENT_TYPES.includes(type))) {
    const same = findSame(item);
    if (same) aliases.set(item.uuid, same.uuid);
  }
}
