import type { Character, Recipe } from '../../shared/character.ts';
import type { Concept, PicksBySlot } from '../../shared/concept.ts';
import type { Note } from '../../shared/rules/legality.ts';
import { drawId } from './draw.ts';
import type { Companion, Made, Pending } from './host.ts';
import { picksOf } from './keep.ts';
import { Writing } from './writing.svelte.ts';

/** What the author knows of the window she writes for, and what she may change in it. */
export interface Desk {
  readonly concept: Concept;
  readonly seed: number;
  readonly made: Made | null;
  /** The picks that stay in the next draw. */
  held(): PicksBySlot;
  update(change: (character: Character) => Character): void;
  /** A recipe with legal picks of the model. */
  propose(recipe: Recipe): void;
  note(note: Note): void;
  /** A part of the story is finished. */
  partDone(part: string): void;
  writerFailed(error: unknown): void;
}

/** The companion's writer, as one window sees her: asked for a story, she tells it into the character. */
export class Author {
  readonly writing: Writing;
  readonly #companion: Companion;
  readonly #desk: Desk;
  #asked = 0;
  /** What the person changes by hand goes before what the model proposes. */
  #mayPropose = true;

  constructor(companion: Companion, desk: Desk) {
    this.#companion = companion;
    this.#desk = desk;
    this.writing = new Writing(companion, {
      onPersona: (persona) => desk.update((character) => ({ ...character, persona })),
      onRecipe: (recipe) => {
        if (this.#mayPropose) desk.propose(recipe);
      },
      onNote: (note) => desk.note(note),
      onDone: (writer) =>
        desk.update((character) => ({ ...character, provenance: { ...character.provenance, writer } })),
      onField: (field) => desk.partDone(field),
    });
  }

  /** Asks for a story: `anew` for a new character, `same` for this very one. */
  async ask(how: 'anew' | 'same'): Promise<void> {
    const { concept, seed, made } = this.#desk;
    if (!made || (how === 'anew' && !concept.prompt.trim())) return;
    this.writing.stop();
    const asked = ++this.#asked;
    this.#mayPropose = how === 'anew';
    const { recipe } = made.character;
    // The server does not know this window's last draw: what is to stay is sent as if it were chosen.
    const fixed = how === 'same' ? picksOf(recipe, () => true) : { ...this.#desk.held(), ...concept.fixed };
    try {
      const request = { requestId: drawId(), concept: { ...concept, fixed }, seed };
      const { id, character } = await this.#companion.start(request);
      if (asked === this.#asked) this.writing.follow(id, character.persona);
      else await this.#companion.cancel(id);
    } catch (error) {
      if (asked === this.#asked) this.#desk.writerFailed(error);
    }
  }

  /** What is to be followed again when the window was closed meanwhile. */
  get pending(): Pending | undefined {
    return this.writing.isBusy ? { id: this.writing.id, mayPropose: this.#mayPropose } : undefined;
  }

  /** Goes on with a story that was begun before: it is told again from its first word. */
  resume({ id, mayPropose }: Pending): void {
    const { made } = this.#desk;
    if (!made) return;
    this.#asked++;
    this.#mayPropose = mayPropose;
    this.writing.follow(id, made.character.persona);
  }

  /** From now on the recipe is the person's. The story goes on. */
  standBack(): void {
    this.#mayPropose = false;
  }

  /** Stops, and forgets what was asked for but has not begun. */
  stop(): void {
    this.#asked++;
    this.standBack();
    this.writing.stop();
  }
}
