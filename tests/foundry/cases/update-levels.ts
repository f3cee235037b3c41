import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import { isSame } from '../../../module/systems/three-way.ts';
import type { Character, ChoiceKind } from '../../../shared/character.ts';
import { upgrade } from '../../../shared/upgrade.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { refuse, type Case, type World } from './case.ts';
import type { Inspected } from './inspect.ts';
import { brokenLinks } from './inspect.ts';
import { unlikeOutlines, wholeOutlineOf, type Outline } from './outline.ts';
import { drafted } from './people.ts';

const LEVELS = [1, 5, 11, 20] as const;

/** An updated actor is what a new one would be. */
export function updateLevelCases({ classes }: Catalog): Case[] {
  return [...classes.flatMap(({ key, identifier }, row) => [up(key, identifier, row), round(key, identifier, row)])];
}

function up(key: string, identifier: string, row: number): Case {
  return {
    name: `update: a ${identifier} of level 1, 5, 11 and 20 is what a new one of that level would be`,
    run: async (world) => {
      const first = drafted(world.catalog, { fixed: { class: [key] } }, 700 + row);
      const at = (level: number): Character => grown(world.catalog, first, level);
      const actor = await create(world, first);
      for (const level of LEVELS.slice(1)) {
        const faults = await update(world, actor, at(level));
        refuse([...faults, ...(await unlikeNew(world, actor, at(level)))].map((line) => `level ${level}: ${line}`));
      }
    },
  };
}

const OUTFIT: readonly ChoiceKind[] = ['equipment', 'wealth', 'purchase', 'armor', 'weapon'];

/** The same person at another level, with what she started with: a level hands out no second start. */
function grown(catalog: Catalog, first: Character, level: number): Character {
  const { concept, recipe } = first;
  const { fixed } = concept;
  const later = drafted(catalog, { fixed, level }, recipe.seed);
  const choices = [
    ...later.recipe.choices.filter(({ kind, slot }) => !OUTFIT.includes(kind) || slot === 'equipment:wealth'),
    ...recipe.choices.filter(({ kind }) => OUTFIT.includes(kind)),
  ];
  return { ...later, recipe: { ...later.recipe, choices } };
}

function round(key: string, identifier: string, row: number): Case {
  return {
    name: `update: a ${identifier} that goes from 7 to 3 and back has all her numbers again, and things keep their ids`,
    run: async (world) => {
      const at = (level: number): Character => drafted(world.catalog, { fixed: { class: [key] }, level }, 800 + row);
      const actor = await create(world, at(7));
      const [before, ids] = [wholeOutlineOf(actor), lastingIdsOf(actor)];
      const faults = [...(await update(world, actor, at(3))), ...(await update(world, actor, at(7)))];
      const lost = ids.filter((id) => !actor.items.get(id));
      refuse([
        ...faults,
        ...unlikeOutlines(wholeOutlineOf(actor), before),
        ...lost.map((id) => `the id ${id} of something that was always there is gone`),
      ]);
    },
  };
}

/** Ids of what no level takes away. */
const lastingIdsOf = (actor: Inspected): string[] =>
  [...actor.items].filter(({ type }) => ['class', 'race', 'background'].includes(type)).map(({ id }) => id);

/** Makes an actor. */
export async function create({ host, catalog }: World, character: Character): Promise<Inspected> {
  const { actor } = await dnd5e.createActor(character, { catalog });
  await host.settle();
  return actor as unknown as Inspected;
}

/** Updates an actor and gives what is wrong with it then, differences of the receipt included. */
export async function update({ host, catalog }: World, actor: Inspected, character: Character): Promise<string[]> {
  let staging = true;
  const { actor: updated, receipt } = await dnd5e.updateActor(actor as never, character, {
    catalog,
    onProgress: ({ step }) => {
      if (step === 'commit' && staging) host.log.clear();
      staging = step !== 'commit';
    },
  });
  await host.settle();
  const done = new Set([...receipt.done, 'equipment:wealth', 'equipment:purchases']);
  return [
    ...host.complaints(),
    ...brokenLinks(actor),
    ...receipt.differs.map(({ what, expected, actual }) => `${what} is ${actual}, and should be ${expected}`),
    ...character.recipe.choices.filter(({ slot }) => !done.has(slot)).map(({ slot }) => `not in the receipt: ${slot}`),
    ...((updated as unknown) === actor ? [] : ['it is another actor']),
    ...(isSame(dnd5e.readCharacter(updated), upgrade(character)) ? [] : ['the character on the actor is another']),
  ];
}

/** Where the actor differs from one that is made now, but for coins and what is carried where nobody gets a second start. */
export async function unlikeNew(world: World, actor: Inspected, character: Character): Promise<string[]> {
  const fresh = await create(world, character);
  const wanted: Outline = wholeOutlineOf(fresh);
  await (fresh as unknown as { delete(): Promise<unknown> }).delete();
  await world.host.settle();
  const own = wholeOutlineOf(actor);
  wanted.set('system.currency', own.get('system.currency') ?? '');
  return unlikeOutlines(own, wanted);
}
