import type { Character } from '../../shared/character.ts';
import { Failure } from '../../shared/errors.ts';
import type { Companion } from '../creator/host.ts';
import type { Keeping } from '../keeping/keeping.svelte.ts';
import { isSamePerson, isSameText } from '../keeping/same-person.ts';

/** The creator keeps its last words a moment after they came. */
const SETTLE_MS = 1_000;

/** What saving needs of the page. */
export interface SavingDoors {
  /** The character of the creator as it is now. */
  current(): Character | null;
  isSignedIn(): boolean;
  askToSignIn(): void;
  /** The token is no longer good. */
  forget(): void;
  /** Asks whether the companion is there. */
  isAway(): Promise<boolean>;
  /** A failure where nobody waits for an answer. */
  report(error: unknown): void;
}

/**
 * Brings the creator's character into the library, whatever is in the way: no account yet, a companion that is away, a
 * story that is still being written.
 */
export class Saving {
  /** Somebody signs in to save what she made. */
  isPending = $state(false);
  /** It is saved as soon as the companion is back. */
  isWaiting = $state(false);
  readonly #keeping: Keeping;
  readonly #doors: SavingDoors;
  #isWriting = false;
  #isHalfWritten = false;

  constructor(keeping: Keeping, doors: SavingDoors) {
    this.#keeping = keeping;
    this.#doors = doors;
  }

  /** Saves, or does so later. Raises what neither an account nor waiting would cure. */
  async save(character: Character, how: 'aloud' | 'quietly' = 'aloud'): Promise<void> {
    if (!this.#doors.isSignedIn()) return this.#ask();
    try {
      await this.#keeping.save(character, how);
      this.#isHalfWritten = this.#isWriting;
    } catch (error) {
      const code = error instanceof Failure ? error.code : undefined;
      if (code === 'not-signed-in') {
        this.#doors.forget();
        return this.#ask();
      }
      if (code !== 'unavailable' || !(await this.#doors.isAway())) throw error;
      this.isWaiting = true;
    }
  }

  /** Somebody is signed in: what waited for that is saved. Gives true when something did. */
  async signedIn(): Promise<boolean> {
    const wasPending = this.isPending;
    this.isPending = false;
    if (wasPending) await this.#saveCurrent('aloud');
    return wasPending;
  }

  /** The companion is back: what waited for that is saved. */
  async returned(): Promise<void> {
    if (!this.isWaiting) return;
    this.isWaiting = false;
    await this.#saveCurrent('aloud');
  }

  /** A companion that tells when it writes: a story that was saved half-written is saved again when it is whole. */
  listen(companion: Companion): Companion {
    return {
      start: async (request) => {
        this.#isWriting = true;
        return companion.start(request).catch((error: unknown) => {
          this.#isWriting = false;
          throw error;
        });
      },
      watch: (id, lastEventId, onEvent, onLost) => {
        const told: typeof onEvent = (eventId, event) => {
          onEvent(eventId, event);
          if (event.type === 'done' || event.type === 'cancelled') this.#finish();
        };
        return companion.watch(id, lastEventId, told, onLost);
      },
      cancel: (id) => {
        this.#finish();
        return companion.cancel(id);
      },
    };
  }

  #ask(): void {
    this.isPending = true;
    this.#doors.askToSignIn();
  }

  #finish(): void {
    this.#isWriting = false;
    if (!this.#isHalfWritten) return;
    this.#isHalfWritten = false;
    setTimeout(() => void this.#saveRest(), SETTLE_MS);
  }

  async #saveRest(): Promise<void> {
    const character = this.#doors.current();
    const saved = this.#keeping.kept?.character;
    if (!character || !saved || !isSamePerson(saved, character) || isSameText(saved, character)) return;
    await this.#saveCurrent('quietly');
  }

  async #saveCurrent(how: 'aloud' | 'quietly'): Promise<void> {
    const character = this.#doors.current();
    if (character) await this.save(character, how).catch((error: unknown) => this.#doors.report(error));
  }
}
