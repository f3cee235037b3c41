import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import { rememberActor } from '../../../module/put-back.ts';
import { isSame } from '../../../module/systems/three-way.ts';
import type { Character } from '../../../shared/character.ts';
import type { PicksBySlot } from '../../../shared/concept.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { isRecord, type Source } from '../core/source.ts';
import type { Document } from '../core/document.ts';
import { refuse, type Case } from './case.ts';
import type { Inspected } from './inspect.ts';
import { unlikeOutlines, wholeOutlineOf } from './outline.ts';
import { drafted } from './people.ts';
import { create, unlikeNew, update } from './update-levels.ts';
import { lostThings, namesById, type Stored } from './update-play.ts';

/** A choice that is made otherwise in the creator. */
interface Turn {
  name: string;
  from: PicksBySlot;
  to: PicksBySlot;
  level: number;
}

/** Whatever is chosen otherwise, the actor is then what a new one would be; and all that stayed has its id. */
export function updateChangeCases(_catalog: Catalog): Case[] {
  const turns: Turn[] = [
    { name: 'species', from: { species: ['species:dwarf'] }, to: { species: ['species:human'] }, level: 4 },
    {
      name: 'background',
      from: { background: ['background:sage'] },
      to: { background: ['background:soldier'] },
      level: 4,
    },
    { name: 'class', from: { class: ['class:fighter'] }, to: { class: ['class:sorcerer'] }, level: 4 },
  ];
  return [...turns.map(turnCase), subclassCase, nothingCase, outfitCase, putBackCase, adoptCase];
}

function turnCase({ name, from, to, level }: Turn): Case {
  return {
    name: `update: another ${name} makes the actor what a new one would be, and what stays keeps its id`,
    run: async (world) => {
      const [first, second] = [from, to].map((fixed) => drafted(world.catalog, { fixed, level }, 77)) as [
        Character,
        Character,
      ];
      const actor = (await create(world, first)) as Stored;
      const before = namesById(actor);
      refuse([
        ...(await update(world, actor, second)),
        ...(await unlikeNew(world, actor, second)),
        ...lostThings(actor, before),
      ]);
    },
  };
}

/** The SRD has one subclass for each class: that of the fighter stands for another one of the cleric. */
const subclassCase: Case = {
  name: 'update: another subclass makes the actor what a new one would be, and what stays keeps its id',
  run: async ({ host, catalog }) => {
    const subclasses = catalog.subclasses.map((entry) =>
      entry.classIdentifier === 'fighter' ? { ...entry, classIdentifier: 'cleric' } : entry,
    );
    const two = subclasses.filter(({ classIdentifier }) => classIdentifier === 'cleric');
    const owner = catalog.classes.find(({ identifier }) => identifier === 'cleric');
    const rule = owner?.advancement.find(({ type }) => type === 'Subclass');
    const slot = `class:cleric/${rule?.id}@3`;
    const [from = {}, to = {}] = two.map(({ key }): PicksBySlot => ({ class: ['class:cleric'], [slot]: [key] }));
    await turnCase({ name: 'subclass', from, to, level: 7 }).run({ host, catalog: { ...catalog, subclasses } });
  },
};

/** What is stored of an actor, but for times; items by id, because their order says nothing. */
export function withoutTimes(actor: Stored): Source {
  const text = JSON.stringify(actor.toObject(), (key, value: unknown) => (key === '_stats' ? undefined : value));
  const source = JSON.parse(text) as Source & { items: { _id: string }[] };
  return { ...source, items: Object.fromEntries(source.items.map((item) => [item._id, item])) };
}

const nothingCase: Case = {
  name: 'update: with nothing changed nothing changes',
  run: async (world) => {
    const character = drafted(world.catalog, { prompt: 'an elf druid', level: 6 }, 5);
    const actor = (await create(world, character)) as Stored;
    const before = withoutTimes(actor);
    refuse([...(await update(world, actor, character)), ...differencesOf(withoutTimes(actor), before)]);
  },
};

const BUNDLE = 'NgcVsnjvVJsL3xLw';

/** The gold in the place of the things, and the other way round, with a purse and a pack that were used meanwhile. */
const outfitCase: Case = {
  name: 'update: other starting equipment is exchanged, and coins that were earned stay beside it',
  run: async (world) => {
    const { catalog } = world;
    const [things, gold] = [BUNDLE, 'gold'].map((bundle) =>
      drafted(catalog, { fixed: { class: ['class:fighter'], 'equipment:class': [bundle] } }, 8),
    ) as [Character, Character];
    const bought = await create(world, gold);
    const actor = (await create(world, things)) as Stored;
    const [wanted, start] = [coinsOf(bought), coinsOf(actor)];
    const exchanged = [...actor.items].filter(({ type, name }) => type === 'weapon' && !hasNamed(bought, name));
    await actor.update({ 'system.currency.gp': (actor.system.currency['gp'] ?? 0) + 10 });
    await dnd5e.updateActor(actor as never, gold, { catalog });
    const rich = coinsOf(actor);
    const left = exchanged.filter(({ name }) => hasNamed(actor, name));
    await dnd5e.updateActor(actor as never, things, { catalog });
    await world.host.settle();
    refuse([
      ...same('coins in the place of the things', rich, wanted + 1000),
      ...same('coins beside the things', coinsOf(actor), start + 1000),
      ...(exchanged.length > 0 ? [] : ['there was nothing to exchange']),
      ...left.map(({ name }) => `${name} was not exchanged`),
      ...exchanged.filter(({ name }) => !hasNamed(actor, name)).map(({ name }) => `${name} did not come back`),
    ]);
  },
};

const hasNamed = ({ items }: Inspected, name: string): boolean => [...items].some((item) => item.name === name);

const COPPER: Record<string, number> = { pp: 1000, gp: 100, ep: 50, sp: 10, cp: 1 };

const coinsOf = ({ system }: Inspected): number =>
  Object.entries(system.currency).reduce((sum, [coin, count]) => sum + count * (COPPER[coin] ?? 0), 0);

const same = (what: string, is: unknown, should: unknown): string[] =>
  is === should ? [] : [`${what}: ${String(is)} and not ${String(should)}`];

/** Foundry has no undo for an actor. */
const putBackCase: Case = {
  name: 'update: what was updated is put back, and what has happened since stays',
  run: async (world) => {
    const at = (level: number): Character => drafted(world.catalog, { prompt: 'an elf druid', level }, 5);
    const actor = (await create(world, at(3))) as Stored;
    const before = wholeOutlineOf(actor);
    const source = withoutTimes(actor);
    const changed = rememberActor(actor as never);
    await dnd5e.updateActor(actor as never, at(6), { catalog: world.catalog });
    const putBack = changed();
    await actor.createEmbeddedDocuments('Item', [{ name: 'Ruby', type: 'loot' }] as never);
    await putBack();
    const since = [...actor.items].find(({ name }) => name === 'Ruby');
    await since?.delete();
    await world.host.settle();
    refuse([
      ...unlikeOutlines(wholeOutlineOf(actor), before),
      ...differencesOf(withoutTimes(actor), source),
      ...(since ? [] : ['the ruby is gone']),
      ...world.host.complaints().filter((line) => line.startsWith('error')),
    ]);
  },
};

/** Paths at which two pieces of data differ, with what is there. */
export function differencesOf(one: unknown, other: unknown, path = ''): string[] {
  if (isSame(one, other)) return [];
  if (!isRecord(one) || !isRecord(other)) return [`${path}: ${JSON.stringify(one)} and not ${JSON.stringify(other)}`];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) => differencesOf(one[key], other[key], `${path}.${key}`));
}

const adoptCase: Case = {
  name: 'update: a spell that was learnt on the sheet first and then in the creator is there once, with its id',
  run: async (world) => {
    const character = (level: number): Character =>
      drafted(world.catalog, { fixed: { class: ['class:bard'] }, level }, 3);
    const later = (await create(world, character(5))) as Stored;
    const actor = (await create(world, character(3))) as Stored;
    const known = new Set([...actor.items].map(({ name }) => name));
    const spell = [...later.items].find((item) => item.type === 'spell' && !known.has(item.name));
    const [learnt] = await actor.createEmbeddedDocuments('Item', [spell!.toObject()] as never);
    await learnt!.update({ 'flags.other-module.seen': true });
    const faults = await update(world, actor, character(5));
    const found = [...actor.items].filter(({ name }) => name === spell!.name);
    refuse([
      ...faults,
      ...same('of the spell', found.length, 1),
      ...same('its id', found[0]?.id, learnt!.id),
      ...same('its flag', JSON.stringify((found[0] as unknown as Document).flags['other-module']), '{"seen":true}'),
    ]);
  },
};
