import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import type { Character } from '../../../shared/character.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { LiveItem } from '../../../module/systems/dnd5e/live.ts';
import type { Document } from '../core/document.ts';
import type { Source } from '../core/source.ts';
import { getProperty } from '../core/tools/property.ts';
import { refuse, type Case, type World } from './case.ts';
import type { Inspected } from './inspect.ts';
import { drafted } from './people.ts';
import { useTemplates } from './text.ts';
import { create } from './update-levels.ts';

type StoredItem = Document & LiveItem;

/** An actor of the world, with what the checks read of it. */
export type Stored = Document &
  Omit<Inspected, 'items'> & {
    items: Iterable<StoredItem> & { get(id: string): StoredItem | undefined; size: number };
  };

/** What somebody changes on the sheet or in play, and where to look whether it is still so. */
interface Change {
  what: string;
  make(actor: Stored, world: World): Promise<unknown>;
  /** What has to be the same before and after the update. */
  look(actor: Stored): unknown;
}

const KIND = 'Item' as never;
const itemOf = (actor: Stored, fits: (item: StoredItem) => boolean): StoredItem => {
  const found = [...actor.items].find(fits);
  if (!found) throw new Error('the actor has no item for this case');
  return found;
};
const named = (actor: Stored, name: string): StoredItem => itemOf(actor, (item) => item.name === name);
const has = (actor: Stored, name: string): boolean => [...actor.items].some((item) => item.name === name);
const stored = (actor: Stored, path: string): unknown => getProperty(actor.toObject(), path);
const add = (actor: Stored, ...items: object[]): Promise<unknown> =>
  actor.createEmbeddedDocuments(KIND, items as never);
const change = (actor: Stored, changes: Source): Promise<unknown> => actor.update(changes);
/** A change at a path of the actor. */
const at = (what: string, path: string, value: unknown): Change => ({
  what,
  make: (actor) => change(actor, { [path]: value }),
  look: (actor) => stored(actor, path),
});

const someBook = (item: StoredItem): boolean => item.name === "Calligrapher's Supplies";
const usable = (item: StoredItem): boolean => item.type === 'feat' && Boolean(getProperty(item, 'system.uses.max'));
const firstSpell = (item: StoredItem): boolean =>
  item.type === 'spell' && item.system['level'] === 1 && item.system['prepared'] === 1;

const CHANGES: readonly Change[] = [
  {
    what: 'damage',
    make: (actor) => change(actor, { 'system.attributes.hp.value': actor.system.attributes.hp.max - 7 }),
    look: (actor) => actor.system.attributes.hp.max - actor.system.attributes.hp.value,
  },
  at('temporary hit points', 'system.attributes.hp.temp', 5),
  {
    what: 'spell slots that were used',
    make: (actor) => change(actor, { 'system.spells.spell1.value': 1 }),
    look: ({ system: { spells } }) => spells['spell1']!.max - spells['spell1']!.value,
  },
  {
    what: 'hit dice that were used',
    make: (actor) => itemOf(actor, ({ type }) => type === 'class').update({ 'system.hd.spent': 2 }),
    look: (actor) =>
      getProperty(
        itemOf(actor, ({ type }) => type === 'class'),
        'system.hd.spent',
      ),
  },
  {
    what: 'uses of a feature that were used',
    make: (actor) => itemOf(actor, usable).update({ 'system.uses.spent': 1 }),
    look: (actor) => getProperty(itemOf(actor, usable), 'system.uses.spent'),
  },
  at('the purse', 'system.currency', { pp: 0, gp: 3, ep: 0, sp: 40, cp: 1 }),
  at('exhaustion', 'system.attributes.exhaustion', 2),
  at('inspiration', 'system.attributes.inspiration', true),
  at('death saves', 'system.attributes.death.failure', 1),
  at('experience beyond the level', 'system.details.xp.value', 12_000),
  at('the biography in her own words', 'system.details.biography.value', '<p>She never rowed.</p>'),
  at('a manner in her own words', 'system.details.trait', 'Counts nothing.'),
  at('a name given at the table', 'name', 'Ilse the Wet'),
  at('what is written of eyes and hair', 'system.details.eyes', 'grey'),
  at('the place in the sidebar', 'sort', 777),
  at('ownership', 'ownership', { default: 2, standinPlayer000: 3 }),
  at('flags of other modules', 'flags.other-module', { seen: { it: [1, 2] } }),
  at("the token's picture", 'prototypeToken.texture.src', 'icons/svg/cowled.svg'),
  at("the token's name", 'prototypeToken.name', 'A hooded figure'),
  at("the token's disposition", 'prototypeToken.disposition', -1),
  at("the token's sight", 'prototypeToken.sight.range', 90),
  at("the token's size", 'prototypeToken.width', 3),
  at('a portrait of her own', 'img', 'icons/svg/mystery-man-black.svg'),
  at('a bonus from somewhere', 'system.abilities.wis.bonuses.save', '2'),
  at('a score that a book raised', 'system.abilities.str.value', 14),
  {
    what: 'the folder',
    make: async (actor) => {
      const folder = await Folder.implementation.create({ name: 'Heroes', type: 'Actor' });
      await change(actor, { folder: folder?.id });
    },
    look: (actor) => stored(actor, 'folder'),
  },
  {
    what: 'a language that was learnt',
    make: (actor) =>
      change(actor, { 'system.traits.languages.value': [...actor.system.traits.languages.value, 'sylvan'] }),
    look: (actor) => actor.system.traits.languages.value.has('sylvan'),
  },
  {
    what: 'an effect on the actor',
    make: (actor) => actor.createEmbeddedDocuments('ActiveEffect', [{ name: 'Cursed' }] as never),
    look: (actor) => [...actor.getEmbeddedCollection('ActiveEffect')].filter(({ name }) => name === 'Cursed').length,
  },
  {
    what: 'a magic sword',
    make: (actor) => add(actor, { name: 'Sting', type: 'weapon', system: { quantity: 1, equipped: true } }),
    look: (actor) => named(actor, 'Sting').toObject(),
  },
  {
    what: 'loot in the starting pack',
    make: (actor) => {
      const { id } = itemOf(actor, ({ type }) => type === 'container');
      return add(actor, { name: 'Ruby', type: 'loot', system: { quantity: 2, container: id } });
    },
    look: (actor) => [named(actor, 'Ruby').system['container'], named(actor, 'Ruby').system['quantity']],
  },
  {
    what: 'a starting thing that was sold',
    make: (actor) => named(actor, 'Dagger').delete(),
    look: (actor) => has(actor, 'Dagger'),
  },
  {
    what: 'one more of a starting thing',
    make: (actor) => add(actor, { ...named(actor, 'Robe').toObject(), system: { quantity: 1 } }),
    look: (actor) =>
      [...actor.items].filter(({ name }) => name === 'Robe').map(({ id, system }) => [id, system['quantity']]),
  },
  {
    what: 'starting things that were used up',
    make: (actor) => named(actor, 'Parchment').update({ 'system.quantity': 3 }),
    look: (actor) => named(actor, 'Parchment').system['quantity'],
  },
  {
    what: 'a starting thing under another name',
    make: (actor) => itemOf(actor, someBook).update({ name: 'The Grey Ledger' }),
    look: (actor) => named(actor, 'The Grey Ledger').id,
  },
  {
    what: 'a spell that is not prepared today',
    make: (actor) => itemOf(actor, firstSpell).update({ name: 'Not today', 'system.prepared': 0 }),
    look: (actor) => named(actor, 'Not today').system['prepared'],
  },
  {
    what: 'a feature that was taken away',
    make: (actor) => named(actor, 'Ritual Adept').delete(),
    look: (actor) => has(actor, 'Ritual Adept'),
  },
  {
    what: 'favourites',
    make: (actor) => {
      const { id } = itemOf(actor, ({ type }) => type === 'class');
      return change(actor, { 'system.favorites': [{ type: 'item', id: `.Item.${id}`, sort: 1 }] });
    },
    look: (actor) => stored(actor, 'system.favorites'),
  },
];

const wizard = (catalog: Catalog, level: number): Character =>
  drafted(
    catalog,
    { prompt: 'a sage human wizard', level },
    41,
    level > 4 ? { personality: 'Counts to ten.', ideals: 'Somebody else.' } : {},
  );

/** What is the person's own, or happened in play, is not the creator's business. */
export function updatePlayCases(_catalog: Catalog): Case[] {
  return [
    staysCase('', () => Promise.resolve()),
    staysCase(', on an actor that was made before there were marks', unmark),
  ];
}

const unmark = (actor: Stored): Promise<unknown> => change(actor, { 'flags.fantasy-character-creator.-=made': null });

function staysCase(when: string, prepare: (actor: Stored) => Promise<unknown>): Case {
  return {
    name: `update: ${CHANGES.length} things that were changed on the sheet stay${when}`,
    run: async (world) => {
      useTemplates();
      const actor = (await create(world, wizard(world.catalog, 4))) as Stored;
      await prepare(actor);
      for (const { make } of CHANGES) await make(actor, world);
      await world.host.settle();
      const before = CHANGES.map(({ look }) => JSON.stringify(look(actor)));
      const ids = namesById(actor);
      const { receipt } = await dnd5e.updateActor(actor as never, wizard(world.catalog, 5), { catalog: world.catalog });
      await world.host.settle();
      const told = receipt.byHand.map(({ code, about }) => [code, about]);
      const after = CHANGES.map(({ look }) => JSON.stringify(look(actor)));
      refuse([
        ...CHANGES.flatMap(({ what }, row) =>
          before[row] === after[row] ? [] : [`${what}: ${before[row]} became ${after[row]}`],
        ),
        ...(actor.system.details.level === 5 ? [] : ['the level did not rise']),
        ...lostThings(actor, ids),
        ...(stored(actor, 'system.details.ideal') === 'Somebody else.' ? [] : ['the ideal is not the new one']),
        ...(JSON.stringify(told) === KEPT ? [] : [`the receipt tells ${JSON.stringify(told)}`]),
        ...receipt.differs.map(({ what, expected, actual }) => `${what} is ${actual} and not ${expected}`),
      ]);
    },
  };
}

const KEPT = JSON.stringify([
  ['wealth-kept', 'equipment:wealth'],
  ['text-kept', 'system.details.biography.value'],
  ['text-kept', 'system.details.trait'],
]);

/** What each item is called, by its id. */
export const namesById = (actor: Stored): Map<string, string> =>
  new Map([...actor.items].map(({ id, type, name }) => [id, `${type} ${name}`]));

/** Things that went, and came back under another id: links, macros and chat cards point to the old one. */
export function lostThings(actor: Stored, before: ReadonlyMap<string, string>): string[] {
  const after = namesById(actor);
  const fresh = [...after].filter(([id]) => !before.has(id)).map(([, name]) => name);
  return [...before].flatMap(([id, name]) =>
    !after.has(id) && fresh.includes(name) ? [`${name} has another id`] : [],
  );
}
