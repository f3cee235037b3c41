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
import { MODULE_ID } from './module-id.ts';
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

/** Actors of this world that were made from that character of the library, and that this user may use. */
export function actorsOf(libraryId: string): Actor.Implementation[] {
  return game.actors!.filter((actor) => actor.isOwner && actor.getFlag(MODULE_ID, 'library')?.id === libraryId);
}

/** An adapter of another module has a `Failure` of its own: what counts is the code. Anything else stays what it is. */
function readFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof Failure) return error;
  const code = ErrorCode.safeParse((error as { code?: unknown }).code).data;
  return code ? new Failure(code, error.message) : error;
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
