import type { Character } from '../../shared/character.ts';
import { Concept } from '../../shared/concept.ts';
import { Failure, type ErrorCode } from '../../shared/errors.ts';
import { createActor } from '../actors.ts';
import type { Point } from '../carried.ts';
import type { Connection } from '../connection.svelte.ts';
import { demandPlace, middleOfView, placeActor } from '../scene.ts';
import type { MakingProgress, Receipt } from '../systems/adapter.ts';
import { characterOf, Drafts, type Kept } from '../keeping/drafts.ts';
import { Keeping } from '../keeping/keeping.svelte.ts';
import { isSameText } from '../keeping/same-person.ts';
import { worldStorage } from '../world-storage.ts';
import { drawSeed } from './draw.ts';
import { makeFoundryHost } from './foundry-host.ts';
import type { Draft, Host, Saved } from './host.ts';

/** What the window says below the character, beside what the creator itself says. */
export type News =
  | { type: 'making'; name: string; progress: MakingProgress }
  | { type: 'made'; name: string; actor: Actor.Implementation; receipt: Receipt; place: 'none' | 'taken' | 'refused' }
  /** `what` names a text below `FCC.Foundry.Failed`. Nothing is left half done, and the draft is kept. */
  | { type: 'failed'; what: 'make' | 'place' | 'save'; name: string; code: ErrorCode }
  /** Nobody waits for the answer to the last making any more. */
  | { type: 'late'; name: string }
  /** This world's books are of no use: the built-in ones stand in. */
  | { type: 'stand-in' }
  | { type: 'quarantine'; count: number };

/** Failures whose detail is what Foundry said. */
const OF_THE_WORLD: readonly ErrorCode[] = ['internal', 'left-behind', 'not-placed'];

/** The creator's window in Foundry: which draft lies on it, and what became of the last one. */
export class Desk {
  /** The host of the creator that stands in the window; another host is another creator. */
  host: Host = $state.raw()!;
  news = $state.raw<News | null>(null);
  /** An unsaved character that made room for another one. */
  aside = $state.raw<Draft | null>(null);
  /** The browser took the last draft: it outlives the page. */
  isKept = $state(true);
  readonly keeping: Keeping;
  readonly connection: Connection;
  readonly #drafts: Drafts;
  /** The actor that was made last, and of which character: placing it again makes no second one. */
  #made: { character: Character; actor: Actor.Implementation } | null = null;
  #host: Host | undefined;
  #isBooksTold = false;
  #giveUp: (() => void) | undefined;

  constructor(connection: Connection, storage = worldStorage()) {
    this.connection = connection;
    this.#drafts = new Drafts(storage);
    this.keeping = new Keeping(this.#drafts, (id, version, character) => this.#send(id, version, character));
    this.aside = this.#drafts.read('aside');
    this.renew();
  }

  /** Opens a character in the window. What lay there unsaved is put aside. */
  open(character: Character, kept: Kept | null = null): void {
    const { concept, recipe } = character;
    this.#begin({ concept, seed: recipe.seed, character, own: {}, saved: kept?.saved ?? null }, kept);
  }

  /** Begins somebody new with these words. */
  create(prompt: string): void {
    this.#begin({ concept: Concept.parse({ prompt }), seed: drawSeed(), character: null, own: {}, saved: null });
  }

  /** Brings back what was put aside. */
  bringBack(): void {
    const { aside } = this;
    if (!aside) return;
    this.dropAside();
    this.#begin(aside);
  }

  dropAside(): void {
    this.aside = null;
    this.#drafts.write(null, 'aside');
  }

  /** A new creator on the same draft: after the companion changed. */
  renew(): void {
    const { kept } = this.keeping;
    const host: Host = makeFoundryHost({
      companion: this.connection.companion,
      readDraft: () => this.#drafts.read(),
      keepDraft: (draft) => {
        // The last word of a creator that made room: it must not write over the draft of the one after it.
        if (this.#host !== host) return this.#putAside(draft, kept);
        this.isKept = this.#drafts.write({ ...draft, saved: this.keeping.kept?.saved ?? null });
      },
      say: (news) => {
        // What is to be said of the books is said once, and not over what is said of a character.
        if (this.#isBooksTold || this.news) return;
        this.#isBooksTold = true;
        this.news = news;
      },
      make: async ({ character }) => void (await this.makeActor(character, null)),
      place: ({ character }) => this.place(character, middleOfView),
      load: ({ character }) => ({
        toScene: (point) => this.place(character, () => point),
        toFolder: async (folder) => void (await this.makeActor(character, folder)),
      }),
      save: ({ character }) => this.save(character),
      canSave: this.connection.address !== '',
    });
    this.#host = host;
    this.host = host;
  }

  /** Makes the actor of the character, in a folder of the sidebar. What goes wrong becomes news; then there is none. */
  async makeActor(character: Character, folder: string | null): Promise<Actor.Implementation | null> {
    const { name } = character.persona;
    if (this.news?.type === 'making') return null;
    this.news = { type: 'making', name, progress: { step: 'books', done: 0 } };
    const making = this.#attempt('make', name, async () => {
      const kept = this.keeping.kept;
      const library = kept && isSameText(kept.character, character) ? { library: kept.saved } : {};
      const made = await createActor(character, {
        ...library,
        ...(folder ? { folder } : {}),
        onProgress: (progress) => {
          if (this.news?.type === 'making' && this.news.name === name) this.news = { type: 'making', name, progress };
        },
      });
      this.#made = { character, actor: made.actor };
      this.news = { type: 'made', name, ...made, place: 'none' };
      return made.actor;
    });
    const givenUp = new Promise<undefined>((resolve) => (this.#giveUp = () => resolve(undefined)));
    return (await Promise.race([making, givenUp])) ?? null;
  }

  /** Nobody waits for the actor any more. It may still arrive, and is told then. */
  stopWaiting(): void {
    if (this.news?.type !== 'making') return;
    this.news = { type: 'late', name: this.news.name };
    this.#giveUp?.();
  }

  /** Puts the character on the scene; the actor is made first unless there is one of this very character. */
  async place(character: Character, where: () => Point): Promise<void> {
    const { name } = character.persona;
    await this.#attempt('place', name, async () => {
      // Where it goes is asked first: without a scene no actor is made.
      const point = where();
      demandPlace(point);
      const before = this.#made && isSameText(this.#made.character, character) ? this.#made.actor : null;
      const isThere = before !== null && game.actors!.get(before.id!) === before;
      const actor = isThere ? before : await this.makeActor(character, null);
      if (!actor) return;
      try {
        await placeActor(actor, point);
        if (this.news?.type === 'made') this.news = { ...this.news, place: 'taken' };
      } catch (error) {
        // What is to be said of the actor stays: it is there, and only its token is not.
        if (this.news?.type !== 'made') throw error;
        this.news = { ...this.news, place: 'refused' };
        console.error(error);
      }
    });
  }

  /** Saves into the library. A conflict becomes the keeping's news. */
  async save(character: Character): Promise<void> {
    await this.#attempt('save', character.persona.name, () => this.keeping.save(character));
  }

  /** The way out of a conflict: the library's version, or a character beside it. */
  async settle(how: 'open' | 'another'): Promise<void> {
    const { news } = this.keeping;
    if (news?.type !== 'conflict') return;
    await this.#attempt('save', news.character.persona.name, async () => {
      if (how === 'another') return this.keeping.saveAnother(news.character);
      const { id } = news.saved;
      const { entry, character } = await this.connection.ask((api) => api.library.get.query({ id }));
      this.open(character, { saved: { id, version: entry.version }, character });
    });
  }

  async #send(id: string, version: number | undefined, character: Character): Promise<Saved> {
    const entry = await this.connection.ask((api) => api.library.save.mutate({ id, version, character }));
    return { id: entry.id, version: entry.version };
  }

  /** Anything that is no failure of ours is a fault: it is told as one. What Foundry said goes to the console. */
  async #attempt<T>(
    what: Extract<News, { type: 'failed' }>['what'],
    name: string,
    work: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      const code = error instanceof Failure ? error.code : 'internal';
      this.news = { type: 'failed', what, name, code };
      if (OF_THE_WORLD.includes(code)) console.error(error);
      return undefined;
    }
  }

  /** Nobody is lost who is neither in the library nor an actor of this world. */
  #putAside(draft: Draft | null, kept: Kept | null): void {
    const character = characterOf(draft);
    const shown = characterOf(this.#drafts.read());
    const known = [kept?.character, this.#made?.character, shown];
    if (!draft || !character || known.some((each) => each && isSameText(each, character))) return;
    this.aside = draft;
    this.#drafts.write(draft, 'aside');
  }

  #begin(draft: Draft, kept: Kept | null = null): void {
    const [before, keptBefore] = [this.#drafts.read(), this.keeping.kept];
    this.keeping.open(kept);
    this.#drafts.write(draft);
    this.#putAside(before, keptBefore);
    this.news = null;
    this.renew();
  }
}
