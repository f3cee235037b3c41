import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import type { CreateOptions } from '../../../module/systems/adapter.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Source } from '../core/source.ts';
import { getProperty } from '../core/tools/property.ts';
import { refuse, type Case, type World } from './case.ts';
import { drafted } from './people.ts';

const file = (name: string): File => new File(['x'], name, { type: 'image/webp' });

/** What a caller may ask for beside the character, and where it then stands on the actor. */
const wishes: readonly [name: string, options: CreateOptions, stands: [path: string, value: unknown][]][] = [
  [
    'nothing',
    {},
    [
      ['prototypeToken.actorLink', true],
      ['prototypeToken.disposition', 1],
      ['prototypeToken.sight.enabled', true],
      ['prototypeToken.name', 'Ilse Varn'],
      ['prototypeToken.width', 1],
      ['folder', null],
    ],
  ],
  [
    'a mark of where it came from',
    { flags: { library: { id: 'b1' } } },
    [
      ['flags.fantasy-character-creator.library.id', 'b1'],
      ['flags.fantasy-character-creator.character.schema', 1],
    ],
  ],
  ['an owner', { ownership: { default: 1, standinPlayer000: 3 } }, [['ownership.standinPlayer000', 3]]],
  [
    'a portrait that lies there already',
    { portrait: { path: 'icons/svg/mystery-man-black.svg' } },
    [
      ['img', 'icons/svg/mystery-man-black.svg'],
      ['prototypeToken.texture.src', 'icons/svg/mystery-man-black.svg'],
    ],
  ],
  [
    'a token of another look and mind',
    { token: { picture: { path: 'icons/svg/cowled.svg' }, disposition: -1 } },
    [
      ['prototypeToken.texture.src', 'icons/svg/cowled.svg'],
      ['prototypeToken.disposition', -1],
    ],
  ],
];

/** What is asked for beside the character. */
export function optionCases(_catalog: Catalog): Case[] {
  return [...wishes.map(([name, options, stands]) => wishCase(name, options, stands)), uploaded, inFolder, told];
}

function wishCase(name: string, options: CreateOptions, stands: readonly [string, unknown][]): Case {
  return {
    name: `an actor is made with ${name}`,
    run: async (world) => refuse(wrong(await sourceOf(world, options), stands)),
  };
}

async function sourceOf({ host, catalog }: World, options: CreateOptions): Promise<Source> {
  const { actor } = await dnd5e.createActor(drafted(catalog, { prompt: 'a halfling rogue' }, 6), {
    catalog,
    ...options,
  });
  await host.settle();
  return actor.toObject();
}

function wrong(source: Source, stands: readonly [string, unknown][]): string[] {
  return stands.flatMap(([path, value]) => {
    const actual: unknown = getProperty(source, path);
    return actual === value ? [] : [`${path} is ${String(actual)}, and should be ${String(value)}`];
  });
}

const uploaded: Case = {
  name: 'a portrait that is given as a file is uploaded to the place that survives updates',
  run: async (world) => {
    const source = await sourceOf(world, { portrait: { file: file('face.webp') } });
    const [path = ''] = [...world.host.files.keys()];
    refuse([
      ...(path.startsWith('modules/fantasy-character-creator/storage/') ? [] : [`it lies in ${path}`]),
      ...wrong(source, [
        ['img', path],
        ['prototypeToken.texture.src', path],
      ]),
    ]);
  },
};

const inFolder: Case = {
  name: 'an actor is made in a folder',
  run: async (world) => {
    const folder = await Folder.implementation.create({ name: 'Heroes', type: 'Actor' });
    const source = await sourceOf(world, { folder: folder?.id ?? '' });
    refuse(wrong(source, [['folder', folder?.id]]));
  },
};

const told: Case = {
  name: 'the making is told step by step, ever further, up to the end',
  run: async (world) => {
    const shares: number[] = [];
    await sourceOf(world, { onProgress: ({ done }) => shares.push(done) });
    const rises = shares.every((share, index) => index === 0 || share >= shares[index - 1]!);
    refuse(rises && shares.length >= 8 && shares.at(-1) === 1 ? [] : [`it told ${shares.join()}`]);
  },
};
