import type { Character } from '../shared/character.ts';
import type { Rules } from '../shared/concept.ts';
import { ErrorCode, fail, Failure } from '../shared/errors.ts';
import { featuresFrom } from '../shared/heraldry/features.ts';
import { heraldry } from '../shared/heraldry/heraldry.ts';
import { upgrade } from '../shared/upgrade.ts';
import type { ActorWish } from './api.ts';
import { readBooks } from './books.ts';
import type { LibraryFlag } from './foundry-types.ts';
import { adapterHere } from './here.ts';
import { isSamePerson, isSameText } from './keeping/same-person.ts';
import { MODULE_ID } from './module-id.ts';
import { rememberActor, type PutBack } from './put-back.ts';
import type { MakingProgress, Receipt } from './systems/adapter.ts';

/** An actor as it was made, and how it compares with its character. */
export interface MadeActor {
  actor: Actor.Implementation;
  receipt: Receipt;
}

/** How an actor of ours is made, beside what any caller may wish. */
export interface Making extends ActorWish {
  /** The character of the library that it is made from. */
  library?: LibraryFlag;
  onProgress?: (progress: MakingProgress) => void;
}

/** An actor as it was updated, with the way back. */
export interface UpdatedActor extends MadeActor {
  putBack: PutBack;
}

/** How an actor of ours is updated. */
export interface Updating extends Pick<Making, 'library' | 'onProgress'> {
  /** Takes back what was changed on the sheet and is in the way, instead of raising `conflict`. */
  force?: boolean;
}

const PORTRAIT_PX = 512;

/**
 * Makes the actor of a character through the system's adapter, in one commit. Raises `not-allowed` for a user who may not
 * create actors, `unknown-system` where no adapter knows the game, and whatever the adapter raises; nothing is left then.
 */
export async function createActor(character: Character, making: Making = {}): Promise<MadeActor> {
  if (!game.user!.can('ACTOR_CREATE')) fail('not-allowed', 'ACTOR_CREATE');
  const adapter = adapterHere() ?? fail('unknown-system', game.system!.id);
  const { folder, ownership, library, onProgress } = making;
  const { catalog } = await readBooks(character.recipe.rules, () => undefined);
  const options = {
    catalog,
    portrait: { file: drawPortrait(character) },
    ...(folder ? { folder } : {}),
    ...(ownership ? { ownership } : {}),
    ...(library ? { flags: { library } } : {}),
    ...(onProgress ? { onProgress } : {}),
  };
  const made = await adapter.createActor(character, options).catch((error: unknown) => {
    throw readFailure(error);
  });
  Hooks.callAll(`${MODULE_ID}.createActor`, made.actor, made.receipt);
  return made;
}

/** The same for other modules and macros: what they bring is checked like a stranger's. */
export async function createFromOutside(character: unknown, wish: ActorWish = {}): Promise<MadeActor> {
  const { folder, ownership } = wish;
  return createActor(upgrade(character), { ...(folder ? { folder } : {}), ...(ownership ? { ownership } : {}) });
}

/**
 * Brings an actor that was made here up to date with its changed character, in one write. Raises `not-found` for an actor
 * that is not in this world any more, `unknown-system` where no adapter can do it, and whatever the adapter raises: above
 * all `conflict` where the build was changed on the sheet since. The actor is what it was then.
 */
export async function updateActor(
  actor: Actor.Implementation,
  character: Character,
  { library, onProgress, force = false }: Updating = {},
): Promise<UpdatedActor> {
  if (game.actors!.get(actor.id ?? '') !== actor) fail('not-found', `no actor ${actor.id} in this world`);
  const adapter = adapterHere();
  if (!adapter?.updateActor) return fail('unknown-system', game.system!.id);
  const { catalog } = await readBooks(character.recipe.rules, () => undefined);
  const changed = rememberActor(actor);
  const options = {
    catalog,
    force,
    portrait: { file: drawPortrait(character) },
    ...(library ? { flags: { library } } : {}),
    ...(onProgress ? { onProgress } : {}),
  };
  const { receipt } = await adapter.updateActor(actor, character, options).catch((error: unknown) => {
    throw readFailure(error);
  });
  Hooks.callAll(`${MODULE_ID}.updateActor`, actor, receipt);
  return { actor, receipt, putBack: changed() };
}

/** The same for other modules and macros. */
export async function updateFromOutside(
  actor: Actor.Implementation,
  character: unknown,
  wish: { force?: boolean } = {},
): Promise<UpdatedActor> {
  return updateActor(actor, upgrade(character), { force: wish.force === true });
}

/** True where the adapter of this world's system can bring an actor up to date. */
export function canUpdate(): boolean {
  return adapterHere()?.updateActor !== undefined;
}

/** The one actor of this world and this user that this character is a later state of; undefined when there are several. */
export function actorFor(character: Character): Actor.Implementation | undefined {
  const { seed } = character.recipe;
  // Reading a character checks it from top to toe: only those are read that may be meant.
  const mayBe = (actor: Actor.Implementation): boolean => actor.flags[MODULE_ID]?.character?.recipe?.seed === seed;
  const found = game.actors!.filter((actor) => mayBe(actor) && isActorOf(actor, character));
  return found.length === 1 ? found[0] : undefined;
}

/** True for an actor of this world and this user that this character is a later state of. */
export function isActorOf(actor: Actor.Implementation, character: Character): boolean {
  if (!(MODULE_ID in actor.flags) || !actor.isOwner || game.actors!.get(actor.id ?? '') !== actor) return false;
  const own = attemptToRead(actor);
  return own !== null && isSamePerson(own, character);
}

/** True when the actor is made of this very character. */
export function isUpToDate(actor: Actor.Implementation, character: Character): boolean {
  const own = attemptToRead(actor);
  return own !== null && isSameText(upgrade(own), upgrade(character));
}

/** The character behind an actor; null where there is none that can be read. */
function attemptToRead(actor: Actor.Implementation): Character | null {
  try {
    return adapterHere()?.readCharacter(actor) ?? null;
  } catch (error) {
    if (readFailure(error) instanceof Failure) return null;
    throw error;
  }
}

/** Actors of this world that were made from that character of the library, and that this user may use. */
export function actorsOf(libraryId: string): Actor.Implementation[] {
  return game.actors!.filter((actor) => actor.isOwner && actor.getFlag(MODULE_ID, 'library')?.id === libraryId);
}

/** An adapter of another module has a `Failure` of its own: what counts is its code and field. Anything else stays what it is. */
function readFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const { code: given, field } = error as { code?: unknown; field?: unknown };
  const code = ErrorCode.safeParse(given).data;
  return code ? new Failure(code, error.message, typeof field === 'string' ? field : undefined) : error;
}

/** Opens an actor's own sheet. The types still have the first generation's windows, which took a boolean. */
export function openSheet(actor: Actor.Implementation): void {
  void (actor.sheet as unknown as foundry.applications.api.ApplicationV2 | null)?.render({ force: true });
}

/** The character behind an actor of this world. Raises `character-unreadable` when there is none. */
export function readActor(actor: Actor.Implementation): Character {
  return adapterHere()?.readCharacter(actor) ?? fail('character-unreadable', actor.id ?? '');
}

/** The character's arms as a file for Foundry: the same drawing that the creator shows. */
export function drawPortrait({ concept, recipe, persona, portraits }: Character): File {
  const drawn = portraits.find(({ type }) => type === 'heraldry');
  const seed = drawn?.type === 'heraldry' ? drawn.seed : recipe.seed;
  const pick = (slot: string): string | undefined =>
    recipe.choices.find((choice) => choice.slot === slot)?.picks[0]?.split(':')[1];
  const svg = heraldry({
    ...featuresFrom(concept.prompt),
    class: pick('class'),
    species: pick('species'),
    seed,
    level: recipe.level,
    kind: concept.kind,
    size: PORTRAIT_PX,
  });
  const words =
    persona.name
      .toLowerCase()
      .normalize('NFD')
      .match(/[a-z0-9]+/g) ?? [];
  // A file of the same name is written over: what is drawn differently has another name.
  const name = [...words.slice(0, 4), seed, pick('class'), pick('species'), recipe.level].join('-');
  return new File([svg], `${name}.svg`, { type: 'image/svg+xml' });
}

/** The editions that can be played here, first the one to begin with. */
export const RULES_HERE: readonly Rules[] = ['2024'];
