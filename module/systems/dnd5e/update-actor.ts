import { fail, Failure } from '../../../shared/errors.ts';
import type { Character } from '../../../shared/character.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Receipt, UpdateOptions } from '../adapter.ts';
import { upgrade } from '../../../shared/upgrade.ts';
import { replaceActor } from '../replace-actor.ts';
import { isSame } from '../three-way.ts';
import { asBelongings, handedOut, keepsBelongings, tellWithheld } from './belongings.ts';
import { carryActor } from './carry-actor.ts';
import { compare } from './compare.ts';
import { teller } from './create-actor.ts';
import { clashOf, surrender } from './further.ts';
import type { LiveActor, Source } from './live.ts';
import { make, readBack, type ActorSource, type Tell, type Unwritten } from './make.ts';
import { FLAGS, itemsOfOurs, markOf, readMark, TEXTS } from './mark.ts';
import { pathOf } from './portrait.ts';
import { readCatalog } from './read-catalog.ts';
import { readCharacter } from './read-character.ts';
import { align, type Aligned } from './same-things.ts';
import { leave } from './stage.ts';

/** See `SystemAdapter.updateActor`. */
export async function updateActor(
  actor: Actor.Implementation,
  character: Character,
  options: UpdateOptions = {},
): Promise<{ actor: Actor.Implementation; receipt: Receipt }> {
  try {
    demandOwner(actor);
    const receipt = await update(actor, upgrade(character), options, teller(options));
    return { actor, receipt };
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('internal', String(error));
  }
}

/** Refuses before any work where the user may not change the actor, and actors that are no document of this world. */
function demandOwner(actor: Actor.Implementation): void {
  if (game.actors!.get(actor.id ?? '') !== actor) fail('not-allowed', 'this is no actor of this world');
  if (!actor.isOwner) fail('not-allowed', 'this user does not own the actor');
}

/** How much of the work the build before is. */
const BEFORE = 0.4;

async function update(
  actor: Actor.Implementation,
  character: Character,
  options: UpdateOptions,
  tell: Tell,
): Promise<Receipt> {
  tell('actor', 0);
  const was = readCharacter(actor) ?? fail('character-unreadable', `${actor.id} was not made here`);
  const handed = readMark(actor.toObject())?.belongings;
  const keeps = keepsBelongings(was, character);
  const before = await make(
    was,
    await catalogFor(was, options.catalog),
    (_step, done) => tell('actor', done * BEFORE),
    keeps && handed ? asBelongings(handed) : undefined,
  );
  const after = await make(
    character,
    await catalogFor(character, options.catalog),
    (step, done) => tell(step, BEFORE + done * (1 - BEFORE)),
    keeps ? before.stage.recipe.build : undefined,
  );
  if (was.recipe.level !== character.recipe.level && handedOut(after.stage)) tellWithheld(after.stage);
  const builds = { was, will: character, before, after };
  const live = actor as unknown as LiveActor;
  // Nothing is uploaded for an update that will be refused.
  alignNow(actor, builds, options);
  const img = await portraitFor(live, after, options);
  tell('commit', 0.94);
  const receipt = await write(actor, builds, img, options);
  tell('verify', 1);
  return receipt;
}

/** The books of a character's edition: those that were read before, if they are. */
async function catalogFor({ recipe }: Character, known: Catalog | undefined): Promise<Catalog> {
  return known?.rules === recipe.rules ? known : (await readCatalog(undefined, recipe.rules)).catalog;
}

/** The new portrait; undefined where the person gave the actor another one, or it may not be uploaded. */
async function portraitFor(
  actor: LiveActor,
  { stage }: Unwritten,
  { portrait }: UpdateOptions,
): Promise<string | undefined> {
  const isOurs = readMark(actor.toObject())?.img === actor.img || actor.img.includes(`/${actor.id}`);
  if (!portrait || !isOurs) return undefined;
  const img = await pathOf(portrait, actor.id, actor.img);
  if (!img) leave(stage, 'portrait-refused', 'portrait', stage.actor.name);
  return img;
}

interface Builds {
  was: Character;
  will: Character;
  before: Unwritten;
  after: Unwritten;
}

/** The builds in the ids of the actor as it is now. Raises `conflict` where it went another way meanwhile. */
function alignNow(
  actor: Actor.Implementation,
  { was, will, before, after }: Builds,
  { force = false }: UpdateOptions,
): { sides: Aligned; isForced: boolean } {
  if (!isSame(readCharacter(actor), was)) fail('conflict', 'the actor was updated by somebody else', 'character');
  const actual = actor.toObject() as unknown as ActorSource;
  const sides = align(before.source, after.source, actual, itemsOfOurs(actual.items, readMark(actual)));
  const clash = clashOf(was, will, sides, actual);
  if (clash === undefined) return { sides, isForced: false };
  if (!force) fail('conflict', `the actor was changed on the sheet: ${clash}`, clash);
  return { sides: { ...sides, before: surrender(sides, actual) }, isForced: true };
}

/** Nothing is waited for before the write: what happens at the table meanwhile must not be written over. */
async function write(
  actor: Actor.Implementation,
  builds: Builds,
  img: string | undefined,
  options: UpdateOptions,
): Promise<Receipt> {
  const { will, before, after } = builds;
  const live = actor as unknown as LiveActor;
  const actual = live.toObject() as ActorSource;
  const { sides, isForced } = alignNow(actor, builds, options);
  const { changes, keptTexts, texts } = carryActor(sides, live, img, isForced);
  for (const path of keptTexts) leave(after.stage, 'text-kept', path, game.i18n!.localize(TEXTS[path] ?? path));
  // What differed before is the person's own, or play: only what is new is told.
  const known = new Set(compare(before.stage.sheet, live).map(({ what }) => what));
  const made = markOf(sides.after, texts, img ?? readMark(actual)?.img, handedOut(after.stage));
  const own = { ...ownFlags(actual), ...options.flags, character: will, made };
  const written = { ...partsOf(changes), flags: { ...(actual['flags'] as Source), [FLAGS]: own } };
  return replaceActor(
    actor,
    written,
    () => {
      const receipt = readBack(live, after.stage, changes.items);
      return { ...receipt, differs: receipt.differs.filter(({ what }) => !known.has(what)) };
    },
    { isAdvancement: true },
  );
}

const ownFlags = ({ flags }: ActorSource): Source => (flags as Record<string, Source> | undefined)?.[FLAGS] ?? {};

/** What is written. Ownership, folder, place in the sidebar and the effects on the actor itself are not even named. */
function partsOf({ name, img, system, items, prototypeToken }: ActorSource): Source {
  return { name, img, system, items, prototypeToken };
}
