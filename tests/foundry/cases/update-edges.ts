import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import type { UpdateOptions } from '../../../module/systems/adapter.ts';
import type { Character } from '../../../shared/character.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Source } from '../core/source.ts';
import { getProperty } from '../core/tools/property.ts';
import { refuse, type Case, type World } from './case.ts';
import { drafted } from './people.ts';
import type { Stored } from './update-play.ts';

const YOUNG = 'young';
const OLDER = 'older and greyer';
const OWN = 'icons/svg/mystery-man-black.svg';
const TOKEN = 'prototypeToken.texture.src';

const picture = (text: string): UpdateOptions => ({
  portrait: { file: new File([text], 'face.svg', { type: 'image/svg+xml' }) },
});

/** What is done to an actor of level 3, what she is updated with, and what then stands at a path. */
interface Edge {
  name: string;
  changes?: Source;
  options?: UpdateOptions;
  prepare?(world: World): unknown;
  stands: [path: string, should: (before: Source, world: World) => unknown][];
}

const asBefore =
  (path: string) =>
  (before: Source): unknown =>
    getProperty(before, path);

/** Where the file of that text was uploaded to. */
const fileOf =
  (text: string) =>
  (_before: Source, { host }: World): unknown =>
    [...host.files.values()].find(({ size }) => size === text.length)?.path;

const edges: readonly Edge[] = [
  {
    name: 'who lies dying is not on her feet again',
    changes: { 'system.attributes.hp.value': 0, 'system.attributes.death': { success: 1, failure: 2 } },
    stands: [
      ['system.attributes.hp.value', () => 0],
      ['system.attributes.death.failure', () => 2],
    ],
  },
  {
    name: 'the portrait that was drawn for her is drawn anew, and the token has the new one too',
    options: picture(OLDER),
    stands: [
      ['img', fileOf(OLDER)],
      [TOKEN, fileOf(OLDER)],
    ],
  },
  {
    name: 'the same portrait is not uploaded again',
    options: picture(YOUNG),
    prepare: ({ host }) => host.failOn({ operation: 'upload' }),
    stands: [['img', fileOf(YOUNG)]],
  },
  {
    name: 'a portrait of somebody’s own stays, and so does the token’s picture',
    changes: { img: OWN },
    options: picture(OLDER),
    stands: [
      ['img', () => OWN],
      [TOKEN, fileOf(YOUNG)],
    ],
  },
  {
    name: 'a new name is the token’s name too',
    stands: [
      ['name', () => 'Ilse the Elder'],
      ['prototypeToken.name', () => 'Ilse the Elder'],
    ],
  },
  {
    name: 'a name given at the table stays, and so does the token’s',
    changes: { name: 'Wet Ilse', 'prototypeToken.name': 'Somebody wet' },
    stands: [
      ['name', () => 'Wet Ilse'],
      ['prototypeToken.name', () => 'Somebody wet'],
    ],
  },
  {
    name: 'where she came from in the library is still known',
    changes: { 'flags.fantasy-character-creator.library': { id: 'b1', version: 2 } },
    stands: [['flags.fantasy-character-creator.library.id', asBefore('flags.fantasy-character-creator.library.id')]],
  },
];

/** Corners of an update. */
export function updateEdgeCases(_catalog: Catalog): Case[] {
  return edges.map(edgeCase);
}

function edgeCase({ name, changes = {}, options = {}, prepare, stands }: Edge): Case {
  return {
    name: `update: ${name}`,
    run: async (world) => {
      const { host, catalog } = world;
      const rogue = (level: number): Character =>
        drafted(catalog, { prompt: 'a halfling rogue', level }, 6, level > 3 ? { name: 'Ilse the Elder' } : {});
      const made = await dnd5e.createActor(rogue(3), { catalog, ...picture(YOUNG) });
      const actor = made.actor as unknown as Stored;
      await actor.update(changes);
      prepare?.(world);
      const before = actor.toObject();
      await dnd5e.updateActor(made.actor, rogue(4), { catalog, ...options });
      await host.settle();
      const after = actor.toObject();
      refuse(
        stands.flatMap(([path, should]) => {
          const [is, wanted] = [getProperty(after, path), should(before, world)];
          return is === wanted && wanted !== undefined ? [] : [`${path} is ${String(is)} and not ${String(wanted)}`];
        }),
      );
    },
  };
}
