import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import type { Character } from '../../../shared/character.ts';
import { Failure, type ErrorCode } from '../../../shared/errors.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Document } from '../core/document.ts';
import { Hooks } from '../core/hooks.ts';
import type { Source } from '../core/source.ts';
import { refuse, type Case, type World } from './case.ts';
import { drafted } from './people.ts';
import { differencesOf, withoutTimes } from './update-changes.ts';
import { failureOf } from './update-conflicts.ts';
import { create } from './update-levels.ts';
import type { Stored } from './update-play.ts';

interface Mishap {
  name: string;
  code: ErrorCode;
  prepare(world: World, actor: Stored): unknown;
}

const mishaps: readonly Mishap[] = [
  {
    name: 'the actor cannot be written',
    code: 'internal',
    prepare: ({ host }) => host.failOn({ operation: 'update', documentName: 'Actor' }),
  },
  {
    name: 'the world drops an item on its way',
    code: 'internal',
    prepare: () => Hooks.once('preUpdateActor', (_actor: Document, changes: Source) => void dropAnItem(changes)),
  },
  {
    name: 'the write arrives and is then reported as failed',
    code: 'internal',
    prepare: ({ host }) => host.failOn({ operation: 'update', documentName: 'Actor', when: 'after' }),
  },
  {
    name: 'another module refuses the change',
    code: 'not-allowed',
    prepare: () => Hooks.once('preUpdateActor', () => false),
  },
  {
    name: 'the actor is not the user’s own',
    code: 'not-allowed',
    prepare: ({ host }) => host.login(host.addUser('Player')),
  },
  {
    name: 'the actor was not made here',
    code: 'character-unreadable',
    prepare: (_world, actor) => actor.update({ 'flags.-=fantasy-character-creator': null }),
  },
  {
    name: 'somebody else updates it at the same time',
    code: 'conflict',
    prepare: (_world, actor) => actor.update({ 'flags.fantasy-character-creator.character.persona.name': 'Other' }),
  },
];

const dropAnItem = (changes: Source): unknown => (changes['items'] as Source[]).pop();

const cleric = (catalog: Catalog, level: number): Character => drafted(catalog, { prompt: 'a dwarf cleric', level }, 1);

/** Whatever fails, the actor is what it was, the failure has a code, and a second try works. */
export function updateFailureCases(_catalog: Catalog): Case[] {
  return [...mishaps.map(mishapCase), noWayBack, playerCase];
}

function mishapCase({ name, code, prepare }: Mishap): Case {
  return {
    name: `update: the actor is what it was when ${name}`,
    run: async (world) => {
      const { catalog } = world;
      const actor = (await create(world, cleric(catalog, 2))) as Stored;
      await actor.createEmbeddedDocuments('Item', [{ name: 'Ruby', type: 'loot' }] as never);
      let before = withoutTimes(actor);
      const isLater = name.startsWith('somebody else');
      if (!isLater) {
        await prepare(world, actor);
        before = withoutTimes(actor);
      }
      const onProgress = ({ step }: { step: string }): void =>
        void (isLater && step === 'origin' && prepare(world, actor));
      const failure = await failureOf(actor, cleric(catalog, 5), { catalog, onProgress });
      await world.host.settle();
      if (isLater) before = { ...before, flags: withoutTimes(actor)['flags'] };
      refuse([
        ...(failure instanceof Failure && failure.code === code ? [] : [`it raised ${String(failure)}`]),
        ...differencesOf(withoutTimes(actor), before),
      ]);
    },
  };
}

const noWayBack: Case = {
  name: 'update: says so when not even the way back works',
  run: async (world) => {
    const actor = (await create(world, cleric(world.catalog, 2))) as Stored;
    Hooks.once('preUpdateActor', (_actor: Document, changes: Source) => void dropAnItem(changes));
    world.host.failOn({ operation: 'update', documentName: 'Actor', nth: 2 });
    const failure = await failureOf(actor, cleric(world.catalog, 5), { catalog: world.catalog });
    const isSaid = failure instanceof Failure && failure.code === 'left-behind';
    refuse(isSaid ? [] : [`it raised ${String(failure)}`]);
  },
};

const playerCase: Case = {
  name: 'update: a player may do it with an actor of her own, in one write',
  run: async (world) => {
    const { host, catalog } = world;
    const actor = (await create(world, cleric(catalog, 2))) as Stored;
    const player = host.addUser('Player');
    await actor.update({ ownership: { default: 0, [player.id ?? '']: 3 } });
    host.login(player);
    host.log.clear();
    await dnd5e.updateActor(actor as never, cleric(catalog, 5), { catalog });
    await host.settle();
    const writes = host.log.writes.map(({ operation, documentName }) => `${operation} ${documentName}`);
    refuse([
      ...(writes.join() === 'update Actor' ? [] : [`it wrote ${writes.join()}`]),
      ...(actor.system.details.level === 5 ? [] : ['the level did not rise']),
    ]);
  },
};
