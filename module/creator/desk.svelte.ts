import type { Character } from '../../shared/character.ts';
import { Concept } from '../../shared/concept.ts';
import type { Connection } from '../connection.svelte.ts';
import { middleOfView } from '../scene.ts';
import { characterOf, Drafts, type Kept } from '../keeping/drafts.ts';
import { Keeping } from '../keeping/keeping.svelte.ts';
import { isSameText } from '../keeping/same-person.ts';
import { worldStorage } from '../world-storage.ts';
import { drawSeed } from './draw.ts';
import { makeFoundryHost } from './foundry-host.ts';
import type { Draft, Host, Saved } from './host.ts';
import { attempt, type Board, type News } from './news.ts';
import { Workbench } from './workbench.svelte.ts';

/** The creator's window in Foundry: which draft lies on it, and what became of the last one. */
export class Desk implements Board {
  /** The host of the creator that stands in the window; another host is another creator. */
  host: Host = $state.raw()!;
  news = $state.raw<News | null>(null);
  /** An unsaved character that made room for another one. */
  aside = $state.raw<Draft | null>(null);
  /** The browser took the last draft: it outlives the page. */
  isKept = $state(true);
  readonly keeping: Keeping;
  readonly connection: Connection;
  readonly workbench = new Workbench(this, (character) => {
    const { kept } = this.keeping;
    return kept && isSameText(kept.character, character) ? kept.saved : undefined;
  });
  readonly #drafts: Drafts;
  #host: Host | undefined;
  #isBooksTold = false;

  constructor(connection: Connection, storage = worldStorage()) {
    this.connection = connection;
    this.#drafts = new Drafts(storage);
    this.keeping = new Keeping(this.#drafts, (id, version, character) => this.#send(id, version, character));
    this.aside = this.#drafts.read('aside');
    this.renew();
  }

  /** Opens a character in the window, or the one behind an actor. What lay there unsaved is put aside. */
  open(character: Character, kept: Kept | null = null, actor?: Actor.Implementation): void {
    const { concept, recipe } = character;
    if (actor) this.workbench.pick(actor, character);
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
      actorOf: ({ character }) => this.workbench.actorOf(character),
      make: async ({ character }) => void (await this.workbench.make(character, null)),
      update: async ({ character }, actor) => void (await this.workbench.update(actor, character)),
      place: ({ character }) => this.workbench.place(character, middleOfView),
      load: ({ character }) => ({
        toScene: (point) => this.workbench.place(character, () => point),
        toFolder: async (folder) => void (await this.workbench.make(character, folder)),
      }),
      save: ({ character }) => this.save(character),
      canSave: this.connection.address !== '',
    });
    this.#host = host;
    this.host = host;
  }

  /** Saves into the library. A conflict becomes the keeping's news. */
  async save(character: Character): Promise<void> {
    await attempt(this, 'save', character.persona.name, () => this.keeping.save(character));
  }

  /** The way out of a conflict: the library's version, or a character beside it. */
  async settle(how: 'open' | 'another'): Promise<void> {
    const { news } = this.keeping;
    if (news?.type !== 'conflict') return;
    await attempt(this, 'save', news.character.persona.name, async () => {
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

  /** Nobody is lost who is neither in the library nor an actor of this world. */
  #putAside(draft: Draft | null, kept: Kept | null): void {
    const character = characterOf(draft);
    const shown = characterOf(this.#drafts.read());
    const known = [kept?.character, this.workbench.lastMade, shown];
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
