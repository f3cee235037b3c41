import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import type { Receipt } from '../../../module/systems/adapter.ts';
import type { Character } from '../../../shared/character.ts';
import { check } from '../../../shared/rules/dnd5e/check/check.ts';
import { derive } from '../../../shared/rules/dnd5e/derive/derive.ts';
import { refuse, type World } from './case.ts';
import { expectedByHand, expectedDifferences, expectedOpen } from './expected.ts';
import { brokenLinks, openAdvancements, wrongPreparation, type Inspected } from './inspect.ts';

/** Makes the actor and holds it to everything that is promised of one. */
export async function makeSound({ host, catalog }: World, character: Character): Promise<Inspected> {
  refuse(check(character.recipe, catalog).map(({ message }) => `the recipe is not legal: ${message}`));
  host.log.clear();
  let staging: string[] = [];
  const made = await dnd5e.createActor(character, {
    catalog,
    onProgress: ({ step }) => {
      if (step !== 'commit') return;
      staging = host.complaints().filter((line) => !isOfPacks(line));
      host.log.clear();
    },
  });
  await host.settle();
  const actor = made.actor as unknown as Inspected;
  refuse([
    ...staging,
    ...host.complaints(),
    ...(await faultsOf(actor, made.receipt, character, catalog)),
    ...(host.collection('Actor').size === 1 ? [] : [`the world has ${host.collection('Actor').size} actors`]),
  ]);
  return actor;
}

/** While it is staged, the system mends old shapes in its own packs and trims names that it makes itself. */
const isOfPacks = (line: string): boolean => /^(changed|migrated): Item /.test(line);

async function faultsOf(
  actor: Inspected,
  receipt: Receipt,
  character: Character,
  catalog: World['catalog'],
): Promise<string[]> {
  const sheet = derive(character.recipe, catalog, character.persona.name);
  const done = new Set(receipt.done);
  const undone = character.recipe.choices.filter(({ slot }) => !done.has(slot));
  const left = expectedByHand(character, sheet).map(lineOf);
  return [
    ...brokenLinks(actor),
    ...wrongPreparation(actor),
    ...unlike('left open', await openAdvancements(actor), expectedOpen(sheet)),
    ...undone.map(({ slot }) => `not in the receipt: ${slot}`),
    ...unlike('differs', receipt.differs.map(lineOf), expectedDifferences(sheet).map(lineOf)),
    ...unlike('by hand', receipt.byHand.map(lineOf), left),
  ];
}

const lineOf = (entry: object): string => Object.values(entry).join(' ~ ');

function unlike(what: string, actual: readonly string[], expected: readonly string[]): string[] {
  return [
    ...actual.filter((line) => !expected.includes(line)).map((line) => `${what}: ${line}`),
    ...expected.filter((line) => !actual.includes(line)).map((line) => `${what}, but should: ${line}`),
  ];
}
