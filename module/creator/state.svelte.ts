import type { Character, Persona, Span } from '../../shared/character.ts';
import { Concept, type PicksBySlot } from '../../shared/concept.ts';
import { Failure } from '../../shared/errors.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';
import { Books } from './books.svelte.ts';
import { drawId, drawSeed } from './draw.ts';
import { make, show, tryOut, wordsIn, type Keeping } from './engine.ts';
import { read } from '../../shared/rules/dnd5e/read/read.ts';
import type { Reading } from '../../shared/rules/dnd5e/reading.ts';
import { Errands } from './errands.svelte.ts';
import { History } from './history.svelte.ts';
import type { Action, Draft, Host, Made, Saved } from './host.ts';
import { keepLocked, keepRest, keepStory, picksOf, release } from './keep.ts';
import { Marks } from './marks.svelte.ts';
import { drawOther } from './reroll.ts';
import type { Row } from './rows.ts';
import { Writing } from './writing.svelte.ts';

/** How long after the last key the character is drawn again; a draft itself takes a few milliseconds. */
const TYPING_MS = 120;
/** How long a person has to rest before the companion's writer is asked: every key would be a request. */
const PAUSE_MS = 1_500;
const KEEP_MS = 400;

/** Everything that undo brings back. */
interface Snapshot {
  concept: Concept;
  seed: number;
  kept: PicksBySlot;
  own: Partial<Persona>;
  made: Made | null;
  reading: Reading | null;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** One creator window: what was asked for, what came of it, and the way back. */
export class CreatorState {
  readonly host: Host;
  readonly books: Books;
  readonly errands: Errands;
  readonly history = new History<Snapshot>();
  readonly marks = new Marks();
  /** Null without a companion. */
  readonly writing: Writing | null;

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
  #kept: PicksBySlot = {};
  #isTyping = false;
  #isEdited = false;
  #asked = 0;
  #typing: Timer;
  #pause: Timer;
  #keep: Timer;

  constructor(host: Host) {
    this.host = host;
    this.books = new Books(host);
    this.errands = new Errands(host);
    this.concept = { ...this.concept, rules: host.rules[0] ?? '2024', language: host.languages[0] ?? 'en' };
    this.writing = host.companion ? this.#makeWriting(host.companion) : null;
  }

  /** Reads the books and brings back what was here before, or shows `initial`. */
  async open(initial?: { character: Character; saved: Saved | null }): Promise<void> {
    const draft = initial ? null : this.host.readDraft();
    const character = initial?.character ?? draft?.character ?? null;
    this.concept = character?.concept ?? draft?.concept ?? this.concept;
    this.seed = draft?.seed ?? character?.recipe.seed ?? this.seed;
    this.own = draft?.own ?? {};
    this.errands.saved = initial?.saved ?? draft?.saved ?? null;
    this.errands.kept = initial?.saved ? character : null;
    await this.#readBooks();
    const { prompt } = this.concept;
    // The character that was here comes back as it was, unless somebody typed on while the books were read.
    if (character && character.concept.prompt === prompt) this.#showAgain(character);
    else this.#draw();
  }

  /** Leaves the window. A generation under way goes on at the companion and keeps its result. */
  close(): void {
    for (const timer of [this.#typing, this.#pause, this.#keep]) clearTimeout(timer);
    this.marks.clear();
    this.writing?.leave();
    this.host.keepDraft(this.#draft());
  }

  /** New words: the character follows them at once, undo takes them back as one. */
  type(prompt: string): void {
    if (!this.#isTyping) this.#step();
    this.#isTyping = true;
    this.concept = { ...this.concept, prompt };
    clearTimeout(this.#pause);
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#settle(), TYPING_MS);
  }

  /** The sentence stands: it is drawn without waiting, and the companion's writer may begin. */
  finishTyping(): void {
    if (!this.#isTyping) return;
    clearTimeout(this.#typing);
    clearTimeout(this.#pause);
    this.#isTyping = false;
    this.#draw();
    void this.ask('anew');
  }

  #settle(): void {
    this.#draw();
    this.#pause = setTimeout(() => this.finishTyping(), PAUSE_MS);
  }

  /** Somebody else for the same words; what is locked or chosen stays. */
  another(seed = drawSeed()): void {
    this.#step();
    this.seed = seed;
    this.#kept = {};
    this.#isEdited = false;
    this.#draw(true);
    this.say('another', { name: this.made?.character.persona.name ?? '' });
    void this.ask('anew');
  }

  /** A setting of the concept: level, tone, edition … The choices that still fit stay. */
  async set(change: Partial<Concept>): Promise<void> {
    this.#step();
    const isOtherEdition = change.rules !== undefined && change.rules !== this.concept.rules;
    this.concept = { ...this.concept, ...change };
    if (isOtherEdition) {
      this.#kept = {};
      this.concept = { ...this.concept, fixed: {}, locks: [] };
      await this.#readBooks();
    } else if ('level' in change) {
      this.#kept = picksOf(this.made?.character.recipe, ({ kind }) => kind !== 'wealth' && kind !== 'purchase');
    } else if ('abilityMethod' in change) this.#kept = { ...this.#kept, abilities: [] };
    this.#mark(() => this.#draw(this.made !== null));
  }

  /** Takes these picks for a slot and keeps everything else that is still legal. */
  choose(slot: string, picks: readonly string[]): void {
    if (!this.made) return;
    this.#step();
    this.#kept = keepRest(this.concept, this.made.character.recipe, [slot]);
    const concept = release(this.concept, [slot]);
    this.concept = { ...concept, fixed: { ...concept.fixed, [slot]: [...picks] } };
    this.#edit();
  }

  /** What `choose` would give, without doing it; null when it cannot be made. */
  preview(slot: string, picks: readonly string[]): Sheet | null {
    const { catalog } = this.books;
    if (!this.made || !catalog) return null;
    const rest = keepRest(this.concept, this.made.character.recipe, [slot]);
    try {
      const concept = { ...this.concept, fixed: { ...this.concept.fixed, [slot]: [...picks] } };
      return tryOut(concept, catalog, this.seed, this.#keeping(rest)).sheet;
    } catch (error) {
      if (error instanceof Failure) return null;
      throw error;
    }
  }

  /** Draws a row's slots again and keeps all others. */
  reroll(slots: readonly string[]): void {
    const { catalog } = this.books;
    if (!this.made || !catalog) return;
    this.#step();
    this.concept = release(this.concept, slots);
    const { recipe } = this.made.character;
    const rest = keepRest(this.concept, recipe, slots);
    const picks = drawOther(recipe, slots, this.concept, catalog, this.#keeping(rest), drawSeed());
    this.#kept = { ...rest, ...picks };
    this.#edit();
  }

  isLocked(row: Row): boolean {
    return row.choices.some(({ slot }) => slot in this.concept.fixed || this.concept.locks.includes(slot));
  }

  /** Holds a row as it is, or lets go of it. */
  toggleLock(row: Row): void {
    this.#step();
    const slots = row.choices.map(({ slot }) => slot);
    const isLocked = this.isLocked(row);
    // Letting go changes nothing yet: the row stays until something is drawn again.
    this.#kept = { ...this.#kept, ...picksOf(this.made?.character.recipe, ({ slot }) => slots.includes(slot)) };
    const concept = release(this.concept, slots);
    this.concept = isLocked ? concept : { ...concept, locks: [...concept.locks, ...slots] };
    this.#keepSoon();
    this.say(isLocked ? 'unlocked' : 'locked', { row: row.label });
  }

  unlockAll(): void {
    this.#step();
    this.#kept = { ...this.#held(), ...this.concept.fixed };
    this.concept = { ...this.concept, locks: [], fixed: {} };
    this.#keepSoon();
  }

  /** The person's own words for a field; undefined gives the writer's back. */
  write<F extends keyof Persona>(field: F, value: Persona[F] | undefined): void {
    this.#step();
    const rest = Object.fromEntries(Object.entries(this.own).filter(([name]) => name !== field));
    this.own = value === undefined ? rest : { ...rest, [field]: value };
    this.#keepSoon();
  }

  undo(): void {
    this.#restore(this.history.undo(this.#snapshot()), 'undone');
  }

  redo(): void {
    this.#restore(this.history.redo(this.#snapshot()), 'redone');
  }

  /** The words of the sentence that something answers: choices, level, name, tone. */
  get said(): Span[] {
    const { made, reading, concept } = this;
    if (!made || made.character.concept.prompt !== concept.prompt) return [];
    const choices = made.character.recipe.choices.flatMap(({ reason }) => reason.at ?? []);
    return reading?.prompt === concept.prompt ? [...choices, ...wordsIn(reading)] : choices;
  }

  /** The character with the person's own words in it, as it is shown, saved and sent. */
  get finished(): Made | null {
    if (!this.made) return null;
    const { character } = this.made;
    return { ...this.made, character: { ...character, persona: { ...character.persona, ...this.own } } };
  }

  /** True when the library has the character exactly as it is shown. */
  get isSaved(): boolean {
    const { kept } = this.errands;
    return kept !== null && JSON.stringify(kept) === JSON.stringify(this.finished?.character);
  }

  async save(): Promise<void> {
    const made = this.finished;
    if (!made || !(await this.errands.save(made))) return;
    this.#keepSoon();
    this.say('saved', { name: made.character.persona.name });
  }

  async run(action: Pick<Action, 'id' | 'run'>): Promise<void> {
    if (this.finished) await this.errands.run(action, this.finished);
  }

  /** Asks the companion to write: `anew` for a new character, `same` for this very one. */
  async ask(how: 'anew' | 'same'): Promise<void> {
    const { companion } = this.host;
    if (!companion || !this.writing || !this.made) return;
    if (how === 'anew' && !this.concept.prompt.trim()) return;
    this.writing.stop();
    this.errands.trouble = null;
    const asked = ++this.#asked;
    const { recipe } = this.made.character;
    this.#isEdited = how === 'same';
    // The server does not know this window's last draw: what is to stay is sent as if it were chosen.
    const fixed = how === 'same' ? picksOf(recipe, () => true) : { ...this.#held(), ...this.concept.fixed };
    try {
      const request = { requestId: drawId(), concept: { ...this.concept, fixed }, seed: this.seed };
      const { id, character } = await companion.start(request);
      if (asked === this.#asked) this.writing.follow(id, character.persona);
      else await companion.cancel(id);
    } catch (error) {
      if (asked === this.#asked) this.errands.report('writer', error);
    }
  }

  /** Lets go of a slot and draws it again: the way out of a choice that is not legal. */
  drawLegal(slot: string): void {
    const choice = this.made?.character.recipe.choices.find((each) => each.slot === slot);
    if (choice) this.reroll([choice.slot]);
    else this.another(this.seed);
  }

  /** Tells a screen reader what happened: `FCC.Creator.Said.<code>`. */
  say(code: string, args: Record<string, string | number> = {}): void {
    this.announcement = this.host.text(`FCC.Creator.Said.${code}`, args);
  }

  #makeWriting(companion: NonNullable<Host['companion']>): Writing {
    return new Writing(companion, {
      onPersona: (persona) => this.#update((character) => ({ ...character, persona })),
      onRecipe: (recipe) => {
        // What the person changed since goes before what the model proposes.
        if (!this.#isEdited && this.made) this.#showAgain({ ...this.made.character, recipe });
      },
      onNote: (note) => {
        if (this.made) this.made = { ...this.made, notes: [...this.made.notes, note] };
      },
      onDone: (writer) =>
        this.#update((character) => ({ ...character, provenance: { ...character.provenance, writer } })),
      onField: (field) => this.say('written', { part: this.host.text(`FCC.Creator.Story.${field}`) }),
    });
  }

  #update(change: (character: Character) => Character): void {
    if (!this.made) return;
    this.made = { ...this.made, character: change(this.made.character) };
    this.#keepSoon();
  }

  async #readBooks(): Promise<void> {
    try {
      await this.books.read(this.concept.rules);
    } catch (error) {
      this.errands.report('books', error);
    }
  }

  /** The picks that stay in the next draw, beside those that the person fixed. */
  #held(): PicksBySlot {
    return { ...this.#kept, ...keepLocked(this.concept, this.made?.character.recipe) };
  }

  #keeping(keep: PicksBySlot): Keeping {
    const dice = this.made?.character.recipe.dice;
    return 'abilities' in keep && dice ? { keep, dice } : { keep };
  }

  /** Makes the character for the concept as it is. Without a sentence there is nobody, unless she was asked for. */
  #draw(isAskedFor = this.#isAskedFor()): void {
    if (!this.concept.prompt.trim() && !isAskedFor) {
      this.made = null;
      this.reading = null;
      return this.#keepSoon();
    }
    this.#attempt((catalog) => {
      const { reading, ...made } = make(this.concept, catalog, this.seed, this.#keeping(this.#held()));
      this.made = made;
      this.reading = reading;
    });
    this.#keepSoon();
  }

  #isAskedFor(): boolean {
    const { fixed, locks } = this.concept;
    return locks.length > 0 || Object.keys({ ...fixed, ...this.#kept }).length > 0;
  }

  #edit(): void {
    this.#isEdited = true;
    const before = this.made;
    this.#mark(() => this.#draw());
    if (before && this.made) this.made = { ...this.made, character: keepStory(this.made.character, before.character) };
  }

  #showAgain(character: Character): void {
    this.#attempt((catalog) => {
      this.made = show(character, catalog);
      this.reading = read(character.concept.prompt, catalog);
    });
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

  /** Does a change whose numbers are to be marked. */
  #mark(work: () => void): void {
    const before = this.made?.sheet ?? null;
    work();
    this.marks.show(before);
  }

  #step(): void {
    this.history.keep(this.#snapshot());
    this.#isTyping = false;
    this.marks.clear();
  }

  #snapshot(): Snapshot {
    return {
      concept: this.concept,
      seed: this.seed,
      kept: this.#kept,
      own: this.own,
      made: this.made,
      reading: this.reading,
    };
  }

  #restore(snapshot: Snapshot | undefined, said: string): void {
    if (!snapshot) return;
    clearTimeout(this.#typing);
    clearTimeout(this.#pause);
    this.writing?.stop();
    this.#isTyping = false;
    this.#isEdited = true;
    const isOtherEdition = snapshot.concept.rules !== this.concept.rules;
    this.concept = snapshot.concept;
    this.seed = snapshot.seed;
    this.#kept = snapshot.kept;
    this.own = snapshot.own;
    this.reading = snapshot.reading;
    this.#mark(() => (this.made = snapshot.made));
    if (isOtherEdition) void this.#readBooks();
    this.#keepSoon();
    this.say(said);
  }

  #draft(): Draft {
    const { concept, seed, own } = this;
    return { concept, seed, own, character: this.made?.character ?? null, saved: this.errands.saved };
  }

  #keepSoon(): void {
    clearTimeout(this.#keep);
    this.#keep = setTimeout(() => this.host.keepDraft(this.#draft()), KEEP_MS);
  }
}
