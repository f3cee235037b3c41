import { dnd5e } from '../../../module/systems/dnd5e/index.ts';
import type { UpdateOptions } from '../../../module/systems/adapter.ts';
import type { Character } from '../../../shared/character.ts';
import { Failure } from '../../../shared/errors.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Source } from '../core/source.ts';
import { refuse, type Case, type World } from './case.ts';
import { drafted } from './people.ts';
import { differencesOf, withoutTimes } from './update-changes.ts';
import { create, unlikeNew } from './update-levels.ts';
import type { Stored } from './update-play.ts';

/** What was done with the system's own means on the sheet, and the field that the conflict names. */
interface Further {
  name: string;
  field: string | RegExp;
  make(actor: Stored, world: World): Promise<unknown>;
}

type Item = Stored['items'] extends Iterable<infer T> ? T : never;

const first = (actor: Stored, type: string): Item => {
  const found = [...actor.items].find((item) => item.type === type);
  if (!found) throw new Error(`the actor has no ${type}`);
  return found;
};

/** A level more as the system writes it: the class has it, its hit points, and a feature of its own. */
async function levelUp(actor: Stored, { catalog }: World): Promise<void> {
  const owner = first(actor, 'class');
  const level = Number(owner.system.levels) + 1;
  const hitPoints = Object.values(owner.advancement!.byId).find(({ type }) => type === 'HitPoints')!;
  await owner.update({ system: { levels: level, advancement: { [hitPoints.id]: { value: { [level]: 8 } } } } });
  const feature = catalog.feats.find(({ key }) => key === 'feat:alert');
  const document = (await fromUuid(feature!.uuid as never)) as unknown as { toObject(): Source };
  const flags = { dnd5e: { sourceId: feature!.uuid, advancementOrigin: `${owner.id}.${hitPoints.id}` } };
  await actor.createEmbeddedDocuments('Item', [{ ...document.toObject(), flags }] as never);
  await actor.update({ 'system.abilities.cha.value': 17, 'system.skills.prf.value': 1 });
  await actor.update({ 'system.attributes.hp.value': actor.system.attributes.hp.max });
}

async function secondClass(actor: Stored, { catalog }: World): Promise<void> {
  const { uuid } = catalog.classes.find(({ key }) => key === 'class:rogue')!;
  const document = (await fromUuid(uuid as never)) as unknown as { toObject(): { system: Source } };
  const source = document.toObject();
  const item = { ...source, system: { ...source.system, levels: 1 } };
  await actor.createEmbeddedDocuments('Item', [item] as never);
}

const FURTHER: readonly Further[] = [
  { name: 'a level was gained', field: 'level', make: levelUp },
  { name: 'a class was added', field: 'class', make: secondClass },
  {
    name: 'the subclass was thrown away',
    field: 'subclass',
    make: (actor) => first(actor, 'subclass').delete(),
  },
  {
    name: 'the background was thrown away',
    field: 'background',
    make: (actor) => first(actor, 'background').delete(),
  },
];

const fighter = (catalog: Catalog, level: number): Character =>
  drafted(catalog, { fixed: { class: ['class:fighter'], species: ['species:human'] }, level }, 21);

/** What was chosen on the sheet since is never taken back without a word. */
export function updateConflictCases(_catalog: Catalog): Case[] {
  return [...FURTHER.flatMap((further) => [refusedCase(further), forcedCase(further)]), choiceCase, proseCase];
}

function refusedCase({ name, field, make }: Further): Case {
  return {
    name: `update: asks when ${name} on the sheet, names the ${String(field)} and changes nothing`,
    run: async (world) => {
      const actor = (await create(world, fighter(world.catalog, 3))) as Stored;
      await make(actor, world);
      await world.host.settle();
      const before = withoutTimes(actor);
      const failure = await failureOf(actor, fighter(world.catalog, 4), { catalog: world.catalog });
      refuse([...wrongConflict(failure, field), ...differencesOf(withoutTimes(actor), before)]);
    },
  };
}

function forcedCase({ name, make }: Further): Case {
  return {
    name: `update: makes it what the creator says when it is told to, although ${name} on the sheet`,
    run: async (world) => {
      const { catalog } = world;
      const actor = (await create(world, fighter(catalog, 3))) as Stored;
      await make(actor, world);
      await actor.createEmbeddedDocuments('Item', [{ name: 'Ruby', type: 'loot' }] as never);
      const { receipt } = await dnd5e.updateActor(actor as never, fighter(catalog, 4), { catalog, force: true });
      await world.host.settle();
      const ruby = [...actor.items].find((item) => item.name === 'Ruby');
      await ruby?.delete();
      refuse([
        ...receipt.differs.map(({ what, expected, actual }) => `${what} is ${actual} and not ${expected}`),
        ...(await unlikeNew(world, actor, fighter(catalog, 4))),
        ...(ruby ? [] : ['the ruby is gone']),
      ]);
    },
  };
}

/** Both changed the same choice: an ability score improvement. */
const choiceCase: Case = {
  name: 'update: asks when a choice was made one way on the sheet and another way in the creator',
  run: async (world) => {
    const { catalog } = world;
    const rule = catalog.classes
      .find(({ key }) => key === 'class:fighter')
      ?.advancement.find(
        ({ type, ...each }) => type === 'AbilityScoreImprovement' && 'level' in each && each.level === 4,
      );
    const slot = `class:fighter/${rule?.id}@4`;
    const raised = (picks: string[]): Character =>
      drafted(catalog, { fixed: { class: ['class:fighter'], [slot]: picks }, level: 4 }, 22);
    const actor = (await create(world, raised(['str:2']))) as Stored;
    const owner = first(actor, 'class');
    const path = `system.advancement.${rule?.id}.value.assignments`;
    await owner.update({ [path]: { '-=str': null, cha: 2 } });
    const before = withoutTimes(actor);
    const failure = await failureOf(actor, raised(['str:1', 'con:1']), { catalog });
    refuse([...wrongConflict(failure, /^fighter\/\w{16}$/), ...differencesOf(withoutTimes(actor), before)]);
  },
};

const proseCase: Case = {
  name: 'update: does not ask when only the story is another, and leaves the levels of the sheet alone',
  run: async (world) => {
    const { catalog } = world;
    const character = fighter(catalog, 3);
    const actor = (await create(world, character)) as Stored;
    await levelUp(actor, world);
    const before = withoutTimes(actor);
    const persona = { ...character.persona, bonds: 'A ring.' };
    await dnd5e.updateActor(actor as never, { ...character, persona }, { catalog });
    await world.host.settle();
    const told = differencesOf(withoutTimes(actor), before).map((line) => line.split(':')[0]);
    const flags = '.flags.fantasy-character-creator';
    refuse(
      told.join() === ['.system.details.bond', `${flags}.character.persona.bonds`, ...MARKED].join()
        ? []
        : [told.join()],
    );
  },
};

const MARKED = ['.flags.fantasy-character-creator.made.texts.system.details.bond'];

/** What an update raises; undefined when it raises nothing. */
export async function failureOf(actor: Stored, character: Character, options: UpdateOptions): Promise<unknown> {
  try {
    await dnd5e.updateActor(actor as never, character, options);
    return undefined;
  } catch (error) {
    return error;
  }
}

function wrongConflict(failure: unknown, field: string | RegExp): string[] {
  if (!(failure instanceof Failure)) return [`it raised ${String(failure)} in place of a Failure`];
  const isMeant = typeof field === 'string' ? failure.field === field : field.test(failure.field ?? '');
  return failure.code === 'conflict' && isMeant
    ? []
    : [`it raised ${failure.code} of ${failure.field}: ${failure.detail}`];
}
