import type { Character, Persona, Recipe, Span } from '../../shared/character.ts';
import type { Concept, PicksBySlot } from '../../shared/concept.ts';
import { Failure } from '../../shared/errors.ts';
import type { Note } from '../../shared/rules/legality.ts';
import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';
import { Author, type Desk } from './author.svelte.ts';
import { drawSeed } from './draw.ts';
import { Drawing, type Snapshot } from './drawing.svelte.ts';
import { tryOut, wordsIn } from './engine.ts';
import type { Action, Bar, Host, Made, Pending, Saved } from './host.ts';
import { keepRest, keepStory, picksOf, release, WORDS_DECIDE } from './keep.ts';
import { drawOther } from './reroll.ts';
import type { Row } from './rows.ts';

/** How long after the last key the character is drawn again; a draft itself takes a few milliseconds. */
const TYPING_MS = 120;
/** How long a person has to rest before the companion's writer is asked: every key would be a request. */
const PAUSE_MS = 1_500;

type Timer = ReturnType<typeof setTimeout> | undefined;

/** One creator window: what a person can do with the character, and the way back. */
export class CreatorState extends Drawing implements Desk {
  /** Null without a companion. */
  readonly author: Author | null;

  /** What single rows were drawn as; it outlives further typing. */
  #rolled: PicksBySlot = {};
  #isTyping = false;
  /** A story was asked for before the books were read. */
  #isAwaited = false;
  #typing: Timer;
  #pause: Timer;

  constructor(host: Host) {
    super(host);
    this.author = host.companion ? new Author(host.companion, this) : null;
  }

  /** Reads the books and brings back what was here before, or shows `initial`. */
  async open(initial?: { character: Character; saved: Saved | null }): Promise<void> {
    const draft = initial ? null : this.host.readDraft();
    const character = initial?.character ?? draft?.character ?? null;
    this.concept = draft?.concept ?? character?.concept ?? this.concept;
    this.seed = draft?.seed ?? character?.recipe.seed ?? this.seed;
    this.own = draft?.own ?? {};
    this.errands.saved = initial?.saved ?? draft?.saved ?? null;
    this.errands.kept = initial?.saved ? character : null;
    const { concept, seed } = this;
    await this.readBooks();
    // The character that was here comes back as it was, unless somebody went on while the books were read.
    if (character?.concept.prompt !== this.concept.prompt || seed !== this.seed) this.draw();
    else {
      this.showAgain(character);
      this.kept = picksOf(character.recipe, () => true);
      if (draft?.writing) this.author?.resume(draft.writing);
      if (this.concept !== concept) this.#fit(concept);
    }
    if (this.#isAwaited) void this.ask('anew');
  }

  /** Leaves the window. A generation under way goes on at the companion and keeps its result. */
  close(): void {
    this.#rest();
    this.marks.clear();
    this.keepNow();
    this.author?.writing.leave();
  }

  protected override pending(): Pending | undefined {
    return this.author?.pending;
  }

  /** New words: the character follows them at once, undo takes them back as one. */
  type(prompt: string): void {
    if (!this.#isTyping) this.#leaveBehind();
    this.#rest();
    this.#isTyping = true;
    this.concept = { ...this.concept, prompt };
    this.kept = this.#rolled;
    this.#typing = setTimeout(() => this.#settle(), TYPING_MS);
  }

  /** The sentence stands: it is drawn without waiting, and the companion's writer may begin. */
  finishTyping(): void {
    if (!this.#isTyping) return;
    this.#rest();
    this.draw();
    void this.ask('anew');
  }

  /** Somebody else for the same words; what is locked or chosen stays. */
  another(seed = drawSeed()): void {
    this.#leaveBehind();
    this.seed = seed;
    this.kept = {};
    this.#rolled = {};
    this.draw(true);
    this.say('another', { name: this.made?.character.persona.name ?? '' });
    void this.ask('anew');
  }

  /** A setting of the concept: level, tone, edition … The choices that still fit stay. */
  async set(change: Partial<Concept>): Promise<void> {
    this.#step();
    const before = this.concept;
    const isOtherEdition = change.rules !== undefined && change.rules !== this.concept.rules;
    this.concept = { ...this.concept, ...change };
    if (isOtherEdition) {
      this.kept = {};
      this.#rolled = {};
      this.concept = { ...this.concept, fixed: {}, locks: [] };
      await this.readBooks();
    }
    this.#fit(before);
  }

  /** Takes these picks for a slot and keeps everything else that is still legal. */
  choose(slot: string, picks: readonly string[]): void {
    if (!this.made) return;
    this.#step();
    this.kept = keepRest(this.concept, this.made.character.recipe, [slot]);
    const concept = release(this.concept, [slot]);
    this.concept = { ...concept, fixed: { ...concept.fixed, [slot]: [...picks] } };
    this.#edit();
  }

  /** What `choose` would give, without doing it; null when it cannot be made. */
  preview(slot: string, picks: readonly string[]): Sheet | null {
    const { catalog } = this.books;
    if (!this.made || !catalog) return null;
    const rest = keepRest(this.concept, this.made.character.recipe, [slot]);
    const concept = { ...this.concept, fixed: { ...this.concept.fixed, [slot]: [...picks] } };
    try {
      return tryOut(concept, catalog, this.seed, this.keeping(rest)).sheet;
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
    const picks = drawOther(recipe, slots, this.concept, catalog, this.keeping(rest), drawSeed());
    this.kept = { ...rest, ...picks };
    const isRow = recipe.choices.some(({ slot, kind }) => slots.includes(slot) && !WORDS_DECIDE.has(kind));
    if (isRow) this.#rolled = { ...this.#rolled, ...picks };
    this.#edit();
  }

  /** Lets go of a slot and draws it again: the way out of a choice that is not legal. */
  drawLegal(slot: string): void {
    const isThere = this.made?.character.recipe.choices.some((choice) => choice.slot === slot);
    if (isThere) this.reroll([slot]);
    else this.another(this.seed);
  }

  isLocked(row: Row): boolean {
    return row.choices.some(({ slot }) => slot in this.concept.fixed || this.concept.locks.includes(slot));
  }

  /** Holds a row as it is, or lets go of it. Letting go changes nothing until something is drawn again. */
  toggleLock(row: Row): void {
    this.#step();
    const slots = row.choices.map(({ slot }) => slot);
    const isLocked = this.isLocked(row);
    this.kept = { ...this.kept, ...picksOf(this.made?.character.recipe, ({ slot }) => slots.includes(slot)) };
    const concept = release(this.concept, slots);
    this.concept = isLocked ? concept : { ...concept, locks: [...concept.locks, ...slots] };
    this.keepSoon();
    this.say(isLocked ? 'unlocked' : 'locked', { row: row.label });
  }

  unlockAll(): void {
    this.#step();
    this.kept = { ...this.held(), ...this.concept.fixed };
    this.concept = { ...this.concept, locks: [], fixed: {} };
    this.keepSoon();
  }

  /** The person's own words for a field; undefined gives the writer's back. */
  write<F extends keyof Persona>(field: F, value: Persona[F] | undefined): void {
    this.#step();
    const rest = Object.fromEntries(Object.entries(this.own).filter(([name]) => name !== field));
    this.own = value === undefined ? rest : { ...rest, [field]: value };
    this.keepSoon();
  }

  undo(): void {
    this.#goTo(this.history.undo(this.snapshot()), 'undone');
  }

  redo(): void {
    this.#goTo(this.history.redo(this.snapshot()), 'redone');
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

  /** What can be done with the character that is shown. */
  get bar(): Bar {
    const made = this.finished;
    return (made && this.host.barFor?.(made)) ?? this.host;
  }

  /** True when the library has the character exactly as it is shown. */
  get isSaved(): boolean {
    const { kept } = this.errands;
    return kept !== null && JSON.stringify(kept) === JSON.stringify(this.finished?.character);
  }

  async save(): Promise<void> {
    const made = this.finished;
    if (!made || !(await this.errands.save(made))) return;
    this.keepSoon();
    this.say('saved', { name: made.character.persona.name });
  }

  async run(action: Pick<Action, 'id' | 'run'>): Promise<void> {
    if (this.finished) await this.errands.run(action, this.finished);
  }

  /** Asks the companion, where there is one, for a story: of a new character, or of this very one. */
  async ask(how: 'anew' | 'same'): Promise<void> {
    if (this.errands.trouble?.what === 'writer') this.errands.trouble = null;
    this.#isAwaited = !this.books.catalog;
    await this.author?.ask(how);
    this.keepSoon();
  }

  update(change: (character: Character) => Character): void {
    if (!this.made) return;
    this.made = { ...this.made, character: change(this.made.character) };
    this.keepSoon();
  }

  propose(recipe: Recipe): void {
    if (this.made) this.showAgain({ ...this.made.character, recipe });
  }

  note(note: Note): void {
    if (this.made) this.made = { ...this.made, notes: [...this.made.notes, note] };
  }

  partDone(part: string): void {
    this.say('written', { part: this.host.text(`FCC.Creator.Story.${part}`) });
  }

  writerFailed(error: unknown): void {
    this.errands.report('writer', error);
  }

  #settle(): void {
    this.draw();
    this.#pause = setTimeout(() => this.finishTyping(), PAUSE_MS);
  }

  #edit(): void {
    this.author?.standBack();
    const before = this.made;
    this.mark(() => this.draw());
    if (before && this.made) this.made = { ...this.made, character: keepStory(this.made.character, before.character) };
  }

  #step(): void {
    this.#rest();
    this.history.keep(this.snapshot());
    this.marks.clear();
  }

  /** Draws what a setting that is not what it was in `before` leaves open; the choices that still fit stay. */
  #fit(before: Concept): void {
    const { level, abilityMethod } = this.concept;
    if (level !== before.level)
      this.kept = picksOf(this.made?.character.recipe, ({ kind }) => kind !== 'wealth' && kind !== 'purchase');
    if (abilityMethod !== before.abilityMethod) {
      this.concept = release(this.concept, ['abilities']);
      this.kept = { ...this.kept, abilities: [] };
    }
    this.mark(() => this.draw(this.made !== null));
  }

  /** Somebody else is to come: what is written of the one who is here must not reach her. */
  #leaveBehind(): void {
    this.author?.stop();
    this.#step();
  }

  #goTo(snapshot: Snapshot | undefined, said: string): void {
    if (!snapshot) return;
    this.#rest();
    this.author?.stop();
    this.restore(snapshot);
    this.say(said);
  }

  /** Nothing is typed or waited for any more. */
  #rest(): void {
    clearTimeout(this.#typing);
    clearTimeout(this.#pause);
    this.#isTyping = false;
    this.#isAwaited = false;
  }
}
