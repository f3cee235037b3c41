import type { Character } from '../../shared/character.ts';
import { Failure } from '../../shared/errors.ts';
import { actorFor, canUpdate, createActor, isActorOf, isUpToDate, updateActor } from '../actors.ts';
import type { Point } from '../carried.ts';
import type { LibraryFlag } from '../foundry-types.ts';
import { demandPlace, placeActor } from '../scene.ts';
import type { MakingProgress } from '../systems/adapter.ts';
import { attempt, type Board, type News } from './news.ts';

type Made = Extract<News, { type: 'made' }>;
type Tell = (progress: MakingProgress) => void;

/** What becomes of characters in this world: actors are made, brought up to date and placed. What goes wrong becomes news. */
export class Workbench {
  /** The actor that was made or updated last, and of which character. It is set anew whenever the world may be another one. */
  #last = $state.raw<{ character?: Character; actor?: Actor.Implementation }>({});
  readonly #board: Board;
  readonly #libraryOf: (character: Character) => LibraryFlag | undefined;
  #giveUp: (() => void) | undefined;

  /** `libraryOf` gives where a character is kept exactly as it is. */
  constructor(board: Board, libraryOf: (character: Character) => LibraryFlag | undefined) {
    this.#board = board;
    this.#libraryOf = libraryOf;
  }

  /** The character that became an actor last. */
  get lastMade(): Character | undefined {
    return this.#last.character;
  }

  /** The actor that can be brought up to date with this character: that of the last work, else the only one there is. */
  actorOf(character: Character): Actor.Implementation | undefined {
    const last = this.#last.actor;
    if (!canUpdate()) return undefined;
    return last && isActorOf(last, character) ? last : actorFor(character);
  }

  /** An actor that the window was opened with: it is meant where there are several of one person. */
  pick(actor: Actor.Implementation, character: Character): void {
    this.#last = { actor, character };
  }

  /** Makes the actor of the character, in a folder of the sidebar; null when it was not made. */
  async make(character: Character, folder: string | null): Promise<Actor.Implementation | null> {
    return this.#work('make', character, async (library, onProgress) => {
      const made = await createActor(character, { ...library, ...(folder ? { folder } : {}), onProgress });
      return { ...made, putBack: null };
    });
  }

  /** Brings the actor up to date with the character; null when it was not, or when there is something to be asked. */
  async update(actor: Actor.Implementation, character: Character, force = false): Promise<Actor.Implementation | null> {
    return this.#work('update', character, async (library, onProgress) => {
      try {
        return await updateActor(actor, character, { ...library, force, onProgress });
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'conflict') throw error;
        const { name } = character.persona;
        this.#board.news = { type: 'clash', name, actor, character, field: error.field ?? '' };
        return null;
      }
    });
  }

  /** Takes the last update back. */
  async putBack({ name, putBack }: Made): Promise<void> {
    await attempt(this.#board, 'restore', name, async () => {
      await putBack?.();
      this.#board.news = { type: 'restored', name };
      this.#last = { ...this.#last };
    });
  }

  /** Nobody waits for the actor any more. It may still arrive, and is told then. */
  stopWaiting(): void {
    const { news } = this.#board;
    if (news?.type !== 'making') return;
    this.#board.news = { type: 'late', name: news.name };
    this.#giveUp?.();
  }

  /** Puts the character on the scene. Her actor is made or brought up to date first, unless it is of this very character. */
  async place(character: Character, where: () => Point): Promise<void> {
    await attempt(this.#board, 'place', character.persona.name, async () => {
      // Where it goes is asked first: without a scene no actor is made.
      const point = where();
      demandPlace(point);
      const actor = await this.#ready(character);
      if (!actor) return;
      try {
        await placeActor(actor, point);
        this.#say((news) => ({ ...news, place: 'taken' }));
      } catch (error) {
        // What is to be said of the actor stays: it is there, and only its token is not.
        if (this.#board.news?.type !== 'made') throw error;
        this.#say((news) => ({ ...news, place: 'refused' }));
        console.error(error);
      }
    });
  }

  /** An actor of this very character. */
  async #ready(character: Character): Promise<Actor.Implementation | null> {
    const last = this.#last.actor;
    if (last && isActorOf(last, character) && isUpToDate(last, character)) return last;
    const actor = this.actorOf(character);
    if (!actor) return this.make(character, null);
    return isUpToDate(actor, character) ? actor : this.update(actor, character);
  }

  #say(change: (news: Made) => Made): void {
    const { news } = this.#board;
    if (news?.type === 'made') this.#board.news = change(news);
  }

  async #work(
    what: 'make' | 'update',
    character: Character,
    work: (
      library: { library?: LibraryFlag },
      onProgress: Tell,
    ) => Promise<Pick<Made, 'actor' | 'receipt' | 'putBack'> | null>,
  ): Promise<Actor.Implementation | null> {
    const { name } = character.persona;
    const board = this.#board;
    if (board.news?.type === 'making') return null;
    const told = { type: 'making', name, isUpdate: what === 'update' } as const;
    board.news = { ...told, progress: { step: 'books', done: 0 } };
    const working = attempt(board, what, name, async () => {
      const library = this.#libraryOf(character);
      const made = await work(library ? { library } : {}, (progress) => {
        if (board.news?.type === 'making' && board.news.name === name) board.news = { ...told, progress };
      });
      if (!made) return null;
      board.news = {
        type: 'made',
        name,
        place: 'none',
        actor: made.actor,
        receipt: made.receipt,
        putBack: made.putBack,
      };
      return made.actor;
    });
    void working.then((actor) => (this.#last = actor ? { character, actor } : { ...this.#last }));
    const givenUp = new Promise<null>((resolve) => (this.#giveUp = () => resolve(null)));
    return (await Promise.race([working, givenUp])) ?? null;
  }
}
