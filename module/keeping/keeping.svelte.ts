import type { Character } from '../../shared/character.ts';
import { Failure } from '../../shared/errors.ts';
import type { Saved } from '../creator/host.ts';
import { drawId } from '../creator/draw.ts';
import type { Drafts, Kept } from './drafts.ts';
import { isSamePerson } from './same-person.ts';

/** What is to be said about the last save. */
export type SaveNews =
  | { type: 'saved'; name: string; id: string }
  /** The library has a newer version of `saved`; nothing was overwritten. */
  | { type: 'conflict'; character: Character; saved: Saved };

/** Sends a character to the library; a save that is repeated after a lost answer makes no second one. */
export type SendToLibrary = (id: string, version: number | undefined, character: Character) => Promise<Saved>;

/** Saving into the library: as a new character, or as the next version of the one that is open. */
export class Keeping {
  news = $state.raw<SaveNews | null>(null);
  readonly #drafts: Drafts;
  readonly #send: SendToLibrary;
  #kept: Kept | null;
  /** The id for somebody who is not in the library yet, so that trying again does not make two of her. */
  #nextId = drawId();

  constructor(drafts: Drafts, send: SendToLibrary) {
    this.#drafts = drafts;
    this.#send = send;
    this.#kept = drafts.readKept();
  }

  /** The character that is open, as the library has it. */
  get kept(): Kept | null {
    return this.#kept;
  }

  /** From now on saves go to this character of the library; null: to a new one. */
  open(kept: Kept | null): void {
    this.#kept = kept;
    this.#nextId = drawId();
    this.news = null;
    this.#drafts.writeKept(kept);
  }

  /** Saves. A conflict becomes news, every other failure is raised; a quiet save is no news. */
  async save(character: Character, how: 'aloud' | 'quietly' = 'aloud'): Promise<void> {
    const before = this.#kept && isSamePerson(this.#kept.character, character) ? this.#kept.saved : null;
    const id = before?.id ?? this.#nextId;
    try {
      const saved = await this.#send(id, before?.version, character);
      const { news } = this;
      this.open({ saved, character });
      this.news = how === 'quietly' ? news : { type: 'saved', name: character.persona.name, id };
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'conflict' || !before) throw error;
      this.news = { type: 'conflict', character, saved: before };
    }
  }

  /** Saves as somebody new, beside the one in the library. */
  async saveAnother(character: Character): Promise<void> {
    this.open(null);
    await this.save(character);
  }
}
