import type { Character, Persona } from '../../shared/character.ts';
import { Concept, type PicksBySlot } from '../../shared/concept.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { read } from '../../shared/rules/dnd5e/read/read.ts';
import type { Reading } from '../../shared/rules/dnd5e/reading.ts';
import { Books } from './books.svelte.ts';
import { drawSeed } from './draw.ts';
import type { Keeping } from '../../shared/generation.ts';
import { make, show } from './engine.ts';
import { Errands } from './errands.svelte.ts';
import { History } from './history.svelte.ts';
import type { Draft, Host, Made, Pending } from './host.ts';
import { keepLocked } from './keep.ts';
import { Marks } from './marks.svelte.ts';

/** How soon after a change the draft is kept: once for a burst of them. */
const KEEP_MS = 400;

/** Everything that undo brings back. */
export interface Snapshot {
  concept: Concept;
  seed: number;
  kept: PicksBySlot;
  own: Partial<Persona>;
  made: Made | null;
  reading: Reading | null;
}

/** What a window draws and has drawn. The person's verbs are in `CreatorState`. */
export class Drawing {
  readonly host: Host;
  readonly books: Books;
  readonly errands: Errands;
  readonly history = new History<Snapshot>();
  readonly marks = new Marks();

  concept = $state.raw<Concept>(Concept.parse({}));
  seed = $state(drawSeed());
  /** Prose of the person's own hand; it stands before any writer's. */
  own = $state.raw<Partial<Persona>>({});
  made = $state.raw<Made | null>(null);
  /** What was read from the sentence that the character was made from. */
  reading = $state.raw<Reading | null>(null);
  /** What a screen reader is told. */
  announcement = $state('');

  /** Picks that hold although nobody locked them: the rest of a character of which one row was changed. */
  protected kept: PicksBySlot = {};
  #keep: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host) {
    this.host = host;
    this.books = new Books(host);
    this.errands = new Errands(host);
    this.concept = { ...this.concept, rules: host.rules[0] ?? '2024', language: host.languages[0] ?? 'en' };
  }

  /** Tells a screen reader what happened: `FCC.Creator.Said.<code>`. */
  say(code: string, args: Record<string, string | number> = {}): void {
    this.announcement = this.host.text(`FCC.Creator.Said.${code}`, args);
  }

  /** The picks that stay in the next draw, beside those that the person fixed. */
  held(): PicksBySlot {
    return { ...this.kept, ...keepLocked(this.concept, this.made?.character.recipe) };
  }

  /** Makes the character for the concept as it is. Without a sentence there is nobody, unless she was asked for. */
  protected draw(isAskedFor = this.#isAskedFor()): void {
    if (!this.concept.prompt.trim() && !isAskedFor) {
      this.made = null;
      this.reading = null;
    } else {
      this.#attempt((catalog) => {
        const { reading, ...made } = make(this.concept, catalog, this.seed, this.keeping(this.held()));
        this.made = made;
        this.reading = reading;
      });
    }
    this.keepSoon();
  }

  /** Shows a character that is there already, with numbers from the books that are read. */
  protected showAgain(character: Character): void {
    this.#attempt((catalog) => {
      this.made = show(character, catalog);
      this.reading = read(character.concept.prompt, catalog);
    });
  }

  /** What a draw is told to keep: the picks, and with kept scores the dice that were rolled for them. */
  protected keeping(keep: PicksBySlot): Keeping {
    const dice = this.made?.character.recipe.dice;
    return 'abilities' in keep && dice ? { keep, dice } : { keep };
  }

  /** Does a change whose numbers are to be marked. */
  protected mark(work: () => void): void {
    const before = this.made?.sheet ?? null;
    work();
    this.marks.show(before);
  }

  protected async readBooks(): Promise<void> {
    try {
      await this.books.read(this.concept.rules);
    } catch (error) {
      this.errands.report('books', error);
    }
  }

  protected snapshot(): Snapshot {
    const { concept, seed, kept, own, made, reading } = this;
    return { concept, seed, kept, own, made, reading };
  }

  protected restore(snapshot: Snapshot): void {
    const isOtherEdition = snapshot.concept.rules !== this.concept.rules;
    this.concept = snapshot.concept;
    this.seed = snapshot.seed;
    this.kept = snapshot.kept;
    this.own = snapshot.own;
    this.reading = snapshot.reading;
    this.mark(() => (this.made = snapshot.made));
    if (isOtherEdition) void this.readBooks();
    this.keepSoon();
  }

  protected keepSoon(): void {
    // Not put off by the next change: a story changes twenty times a second for half a minute.
    this.#keep ??= setTimeout(() => this.keepNow(), KEEP_MS);
  }

  protected keepNow(): void {
    clearTimeout(this.#keep);
    this.#keep = undefined;
    const { concept, seed, own, made, errands } = this;
    const writing = this.pending();
    const draft: Draft = { concept, seed, own, character: made?.character ?? null, saved: errands.saved };
    this.host.keepDraft({ ...draft, ...(writing ? { writing } : {}) });
  }

  /** The story that is being written, if somebody writes here. */
  protected pending(): Pending | undefined {
    return undefined;
  }

  #isAskedFor(): boolean {
    const { fixed, locks } = this.concept;
    return locks.length > 0 || Object.keys({ ...fixed, ...this.kept }).length > 0;
  }

  #attempt(work: (catalog: Catalog) => void): void {
    const { catalog } = this.books;
    if (!catalog) return;
    try {
      work(catalog);
      if (this.errands.trouble?.what === 'make') this.errands.trouble = null;
    } catch (error) {
      this.errands.report('make', error);
    }
  }
}
