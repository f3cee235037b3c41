import { z } from 'zod';
import english from '../../lang/en.json' with { type: 'json' };
import { Character } from '../../shared/character.ts';
import { Concept } from '../../shared/concept.ts';
import { Failure, type ErrorCode } from '../../shared/errors.ts';
import { calling, companionOf, connectCompanion, type CompanionClient } from '../companion.ts';
import { drawSeed } from '../creator/draw.ts';
import type { Draft, Host, Saved } from '../creator/host.ts';
import type { LibraryHost } from '../library/host.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { textFrom } from '../ui/text.ts';
import { makeCreatorHost } from './creator-host.ts';
import { Devices } from './devices.svelte.ts';
import { characterOf, Drafts, type Kept } from '../keeping/drafts.ts';
import { downloadCharacter, readFile } from '../keeping/files.ts';
import { Keeping } from '../keeping/keeping.svelte.ts';
import { makeLibraryHost } from './library-host.ts';
import { Presence } from '../presence.svelte.ts';
import { Router } from './router.svelte.ts';
import { isSameText } from '../keeping/same-person.ts';
import { Saving } from './saving.svelte.ts';
import { isSignedOut, Session } from './session.svelte.ts';
import { browserStorage } from '../keeping/storage.ts';
import { Theme } from './theme.svelte.ts';

const Picked = z.object({ pick: z.string() });
const Printed = z.object({ character: Character });
const PING_MS = 4_000;

/** The whole page: who is there, what is shown, and the way between creator, library and account. */
export class Page {
  readonly text = textFrom(english);
  readonly language = 'en';
  readonly router = new Router();
  readonly theme: Theme;
  readonly session: Session;
  readonly presence: Presence;
  readonly keeping: Keeping;
  readonly saving: Saving;
  readonly library: LibraryHost;
  readonly devices: Devices;

  /** The host of the creator that stands in the page; another host is another creator. */
  host: Host = $state.raw()!;
  /** The character of the creator, as it was kept last. */
  current = $state.raw<Character | null>(null);
  /** The built-in books, as soon as they are read. */
  catalog = $state.raw<Catalog | null>(null);
  /** An unsaved character that made room for another one. */
  aside = $state.raw<Draft | null>(null);
  /** What went wrong outside creator and library. */
  trouble = $state<ErrorCode | null>(null);

  readonly #drafts: Drafts;
  readonly #client: CompanionClient;
  /** The same as `host`. While a component is taken down, Svelte reads states as they were before. */
  #host: Host | undefined;

  constructor() {
    const storage = browserStorage();
    this.theme = new Theme(storage);
    this.session = new Session(this.router.base, storage);
    this.#client = connectCompanion({
      address: this.router.base.replace(/\/$/, ''),
      token: () => this.session.token(),
      visitor: () => this.session.visitor(),
    });
    this.devices = new Devices(this.#client);
    const ping = (): Promise<unknown> =>
      this.#client.api.status.ping.query(undefined, { signal: AbortSignal.timeout(PING_MS) });
    this.presence = new Presence(ping, () => void this.saving.returned());
    this.#drafts = new Drafts(storage);
    this.keeping = new Keeping(this.#drafts, (id, version, character) => this.#send(id, version, character));
    this.saving = new Saving(this.keeping, {
      current: () => this.current,
      isSignedIn: () => this.session.user !== null,
      askToSignIn: () => this.router.go('sign-in'),
      forget: () => this.session.forget(),
      isAway: () => this.presence.check(),
      report: (error) => this.#report(error),
    });
    this.library = makeLibraryHost({
      text: this.text,
      language: this.language,
      client: this.#client,
      during: (call) => this.#during(call),
      open: (kept) => this.open(kept.character, kept),
      print: (character) => this.router.go('print', { character }),
      create: (prompt) => this.create(prompt),
    });
    this.current = characterOf(this.#drafts.read());
    this.aside = this.#drafts.read('aside');
    this.host = this.#makeHost();
  }

  /** The character that the library is to show first, where the way there named one. */
  pickIn(state: unknown): string | undefined {
    return Picked.safeParse(state).data?.pick;
  }

  /** The character to print: one that was named on the way, or the creator's. */
  toPrint(state: unknown): Character | null {
    return Printed.safeParse(state).data?.character ?? this.current;
  }

  /** Opens a character in the creator. What stood there unsaved is put aside. */
  open(character: Character, kept: Kept | null): void {
    this.#putAside();
    const { concept, recipe } = character;
    this.#begin({ concept, seed: recipe.seed, character, own: {}, saved: kept?.saved ?? null }, kept);
  }

  /** Begins a new character with these words. */
  create(prompt: string): void {
    this.#putAside();
    this.#begin({ concept: Concept.parse({ prompt }), seed: drawSeed(), character: null, own: {}, saved: null });
  }

  /** Brings back what was put aside. */
  bringBack(): void {
    const { aside } = this;
    if (!aside) return;
    this.dropAside();
    this.#putAside();
    this.#begin(aside);
  }

  dropAside(): void {
    this.aside = null;
    this.#drafts.write(null, 'aside');
  }

  /** Opens a Character file in the creator. */
  async importFile(file: Blob): Promise<void> {
    this.trouble = null;
    try {
      this.open(await readFile(file), null);
    } catch (error) {
      this.#report(error);
    }
  }

  /** Goes on where somebody was before she signed in, and saves what she wanted to save. */
  async signedIn(): Promise<void> {
    this.trouble = null;
    // Somebody who came to let a device in goes on there.
    if (this.router.view !== 'pair') this.router.go(this.saving.isPending ? 'create' : 'library', null, 'replace');
    await this.saving.signedIn();
  }

  async signOut(): Promise<void> {
    this.keeping.open(null);
    this.router.go('create');
    await this.session.signOut();
    this.#client.reconnect();
  }

  /** The way out of a conflict: the library's version, or a character beside it. */
  async settle(how: 'open' | 'another'): Promise<void> {
    const { news } = this.keeping;
    if (news?.type !== 'conflict') return;
    try {
      if (how === 'another') return await this.#during(this.keeping.saveAnother(news.character));
      const { id } = news.saved;
      const { entry, character } = await this.#during(calling(this.#client.api.library.get.query({ id })));
      this.open(character, { saved: { id, version: entry.version }, character });
    } catch (error) {
      this.#report(error);
    }
  }

  async #send(id: string, version: number | undefined, character: Character): Promise<Saved> {
    const entry = await calling(this.#client.api.library.save.mutate({ id, version, character }));
    return { id: entry.id, version: entry.version };
  }

  async #during<T>(call: Promise<T>): Promise<T> {
    try {
      return await this.presence.during(call);
    } catch (error) {
      if (isSignedOut(error)) this.session.forget();
      throw error;
    }
  }

  /** A new creator in the place of the old one, which begins with this draft. */
  #begin(draft: Draft, kept: Kept | null = null): void {
    this.keeping.open(kept);
    this.#drafts.write(draft);
    this.current = characterOf(draft);
    this.host = this.#makeHost();
    this.router.go('create');
  }

  /** Makes room in the creator; nobody is lost who is not in the library. */
  #putAside(): void {
    const draft = this.#drafts.read();
    const character = characterOf(draft);
    const kept = this.keeping.kept?.character;
    if (!draft || !character || (kept && isSameText(kept, character))) return;
    this.aside = draft;
    this.#drafts.write(draft, 'aside');
  }

  /** A host for one creator. A creator that is gone must not write over the draft of the one after it. */
  #makeHost(): Host {
    const host: Host = makeCreatorHost({
      text: this.text,
      language: this.language,
      companion: this.saving.listen(companionOf(this.#client)),
      onCatalog: (catalog) => (this.catalog = catalog),
      readDraft: () => this.#drafts.read(),
      keepDraft: (draft) => {
        if (this.#host !== host) return;
        this.#drafts.write({ ...draft, saved: this.keeping.kept?.saved ?? null });
        this.current = characterOf(draft);
      },
      save: ({ character }) => {
        this.current = character;
        return this.saving.save(character);
      },
      print: ({ character }) => this.router.go('print', { character }),
      download: ({ character }) => downloadCharacter(character),
    });
    this.#host = host;
    return host;
  }

  #report(error: unknown): void {
    if (!(error instanceof Failure)) throw error;
    this.trouble = error.code;
  }
}
