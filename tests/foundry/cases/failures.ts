import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import type { CreateOptions } from '../../../module/systems/adapter.ts';
import { Failure, type ErrorCode } from '../../../shared/errors.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Document } from '../core/document.ts';
import { Hooks } from '../core/hooks.ts';
import { refuse, type Case, type World } from './case.ts';
import { drafted } from './people.ts';

interface Mishap {
  name: string;
  code: ErrorCode;
  field?: string;
  options?: CreateOptions;
  prepare(world: World): unknown;
}

const HOSTILE: CreateOptions = { token: { disposition: -1 } };

const mishaps: readonly Mishap[] = [
  {
    name: 'the actor cannot be written',
    code: 'internal',
    prepare: ({ host }) => host.failOn({ operation: 'create', documentName: 'Actor' }),
  },
  {
    name: 'the token cannot be set',
    code: 'internal',
    options: HOSTILE,
    prepare: ({ host }) => host.failOn({ operation: 'update', documentName: 'Actor' }),
  },
  {
    name: 'the world drops an item',
    code: 'internal',
    prepare: () => Hooks.once('preCreateActor', (actor: Document) => void dropAnItem(actor)),
  },
  {
    name: 'another module refuses the actor',
    code: 'not-allowed',
    prepare: () => Hooks.once('preCreateActor', () => false),
  },
  {
    name: 'the user is a player without the right',
    code: 'not-allowed',
    prepare: ({ host }) => host.login(host.addUser('Player')),
  },
];

function dropAnItem(actor: Document): void {
  const items = actor.toObject()['items'] as { _id: string }[];
  actor.collections['items']?.delete(items[0]?._id ?? '');
}

/** Whatever fails, nothing of the actor stays behind, the failure has a code, and a second try works. */
export function failureCases(_catalog: Catalog): Case[] {
  return [...mishaps.map(failureCase), missingOption, uploadCase, otherEdition];
}

function failureCase(mishap: Mishap): Case {
  return {
    name: `nothing is left behind when ${mishap.name}`,
    run: async (world) => {
      const character = drafted(world.catalog, { prompt: 'a dwarf cleric', level: 3 }, 1);
      mishap.prepare(world);
      const failure = await failureOf(() =>
        dnd5e.createActor(character, { ...mishap.options, catalog: world.catalog }),
      );
      await world.host.settle();
      refuse([...wrongFailure(failure, mishap.code), ...leftovers(world)]);
      world.host.reset();
      await dnd5e.createActor(character, { ...mishap.options, catalog: world.catalog });
      await world.host.settle();
      refuse(world.host.collection('Actor').size === 1 ? [] : ['the second try made no actor']);
    },
  };
}

/** A class that no book of this world has. */
const missingOption: Case = {
  name: 'nothing is left behind when the world has no such class, and the failure names the slot',
  run: async (world) => {
    const character = drafted(world.catalog, { prompt: 'a dwarf cleric' }, 1);
    const poorer = { ...world.catalog, classes: world.catalog.classes.filter(({ key }) => key !== 'class:cleric') };
    const failure = await failureOf(() => dnd5e.createActor(character, { catalog: poorer }));
    const field = failure instanceof Failure ? failure.field : undefined;
    refuse([
      ...wrongFailure(failure, 'unknown-option'),
      ...leftovers(world),
      ...(field === 'class' ? [] : [`the field is ${field}`]),
    ]);
  },
};

const otherEdition: Case = {
  name: 'a recipe of one edition is refused by the books of the other',
  run: async (world) => {
    const character = drafted(world.catalog, { prompt: 'a dwarf cleric' }, 1);
    const failure = await failureOf(() =>
      dnd5e.createActor(character, { catalog: { ...world.catalog, rules: '2014' } }),
    );
    refuse([...wrongFailure(failure, 'unknown-rules'), ...leftovers(world)]);
  },
};

/** A portrait is not worth the character. */
const uploadCase: Case = {
  name: 'a portrait that cannot be uploaded is left for the person, and the actor is there',
  run: async (world) => {
    const character = drafted(world.catalog, { prompt: 'a dwarf cleric' }, 1);
    world.host.failOn({ operation: 'upload' });
    const portrait = { file: new File(['x'], 'portrait.webp', { type: 'image/webp' }) };
    const { receipt } = await dnd5e.createActor(character, { catalog: world.catalog, portrait });
    await world.host.settle();
    const codes = receipt.byHand.map(({ code }) => code);
    refuse([
      ...(codes.includes('portrait-refused') ? [] : ['the receipt does not say it']),
      ...(world.host.collection('Actor').size === 1 ? [] : ['there is no actor']),
    ]);
  },
};

async function failureOf(act: () => Promise<unknown>): Promise<unknown> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return error;
  }
}

function wrongFailure(failure: unknown, code: ErrorCode): string[] {
  if (!(failure instanceof Failure)) return [`it raised ${String(failure)} in place of a Failure`];
  return failure.code === code ? [] : [`the code is ${failure.code}: ${failure.detail}`];
}

function leftovers({ host }: World): string[] {
  return ['Actor', 'Item', 'Folder'].flatMap((kind) =>
    [...host.collection(kind)].map((document) => `${kind} ${document.name} was left behind`),
  );
}
