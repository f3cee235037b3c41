import type { Character } from '../shared/character.ts';
import type { Concept } from '../shared/concept.ts';
import type { Violation } from '../shared/rules/legality.ts';
import type { Sheet } from '../shared/rules/dnd5e/sheet.ts';
import type { CreatorRequest } from './creator/app.ts';
import type { Receipt, SystemAdapter } from './systems/adapter.ts';
import { openCreator, openLibrary } from './windows.ts';

/** A character that was made without a window. */
export interface Generated {
  character: Character;
  sheet: Sheet;
  violations: Violation[];
}

/** Where the actor goes, and who owns it: levels by user id. */
export interface ActorWish {
  folder?: string;
  ownership?: Record<string, 0 | 1 | 2 | 3>;
}

/** What other modules and macros may call: `game.modules.get('fantasy-character-creator').api`. */
export interface Api {
  /** Opens the creator (with `prompt`, a `character` or an `actor` that was made here) or the library. */
  open(request?: CreatorRequest & { window?: 'creator' | 'library' }): Promise<void>;
  /** Makes a whole, legal character from a sentence or a concept and this world's books. Writes nothing. */
  generate(concept: string | Partial<Concept>, options?: { seed?: number }): Promise<Generated>;
  /** Makes the actor of a character in one commit. Raises a `Failure`; nothing is left behind then. */
  createActor(character: Character, wish?: ActorWish): Promise<{ actor: Actor.Implementation; receipt: Receipt }>;
  /**
   * Brings an actor that was made here up to date with its changed character; `putBack` takes that back. Raises a `Failure`,
   * and leaves the actor as it was then: `conflict` where its build was changed on the sheet since, unless `force` is wished.
   */
  updateActor(
    actor: Actor.Implementation,
    character: Character,
    wish?: { force?: boolean },
  ): Promise<{ actor: Actor.Implementation; receipt: Receipt; putBack(): Promise<void> }>;
  /** Teaches the creator a game system. The adapter is asked before the built-in ones. */
  registerSystem(adapter: SystemAdapter): Promise<void>;
}

/** The module's public interface. Everything behind it is read when it is first called. */
export const api: Api = {
  open: ({ window, ...request } = {}) => (window === 'library' ? openLibrary() : openCreator(request)),
  generate: async (concept, options) => (await import('./generate.ts')).generateHere(concept, options?.seed),
  createActor: async (character, wish) => (await import('./actors.ts')).createFromOutside(character, wish),
  updateActor: async (actor, character, wish) =>
    (await import('./actors.ts')).updateFromOutside(actor, character, wish),
  registerSystem: async (adapter) => (await import('./systems/index.ts')).registerSystem(adapter),
};
