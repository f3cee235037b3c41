import type { Character, Persona, Portrait } from '../../shared/character.ts';
import type { Concept, Rules } from '../../shared/concept.ts';
import type { GenerationEvent } from '../../shared/generation-events.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import type { Note, Violation } from '../../shared/rules/legality.ts';
import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';
import type { IconName } from '../ui/icon.svelte';
import type { TextOf } from '../ui/text.ts';

/** A character as the creator shows it: the document, its numbers, and what is to be said about it. */
export interface Made {
  character: Character;
  sheet: Sheet;
  notes: Note[];
  violations: Violation[];
}

/** Where a character is kept, and as which version. */
export interface Saved {
  id: string;
  version: number;
}

/** What survives a reload: everything that cannot be made again from something else. */
export interface Draft {
  concept: Concept;
  seed: number;
  character: Character | null;
  /** Prose that the person wrote herself. */
  own: Partial<Persona>;
  saved: Saved | null;
  /** The story that is being written. */
  writing?: Pending | undefined;
}

/** A generation at the companion whose story was not finished when it was last seen. */
export interface Pending {
  id: string;
  /** False once the person changed the recipe by hand. */
  mayPropose: boolean;
}

/** How far the reading of the books is. */
export interface BookProgress {
  read: number;
  total: number;
  /** The book that was read last. */
  book: string;
  entries: number;
}

/** Something that can be done with the finished character. A failure is shown as `FCC.Error.<code>`. */
export interface Action {
  id: string;
  label: string;
  icon?: IconName;
  run(made: Made): void | Promise<void>;
}

/** Putting the character on the scene: where the host has one. */
export interface Placing {
  label: string;
  /** Fills the drag's payload. */
  drag(made: Made, transfer: DataTransfer): void;
  /** At the centre of the view. */
  run(made: Made): void | Promise<void>;
}

/** The server that writes with a model. Without one everything is made here. */
export interface Companion {
  start(request: {
    requestId: string;
    concept: Concept;
    seed: number;
  }): Promise<{ id: string; character: Character; notes: Note[] }>;
  /** Calls `onEvent` for each event after `lastEventId`, in order; `onLost` when the connection is gone, or the story. Gives its end. */
  watch(
    id: string,
    lastEventId: string | null,
    onEvent: (eventId: string, event: GenerationEvent) => void,
    onLost: (how: 'for now' | 'for good') => void,
  ): () => void;
  cancel(id: string): Promise<void>;
}

/** What can be done with a character. */
export interface Bar {
  /** The one main action, on Ctrl+S. */
  primary: Action;
  actions: readonly Action[];
}

/** What differs between a web page and a window in Foundry. Everything else of the creator is the same. */
export interface Host extends Bar {
  text: TextOf;
  /** BCP 47 language of the interface. */
  language: string;
  /** The editions that can be chosen, first the one to begin with. */
  rules: readonly Rules[];
  /** BCP 47 languages that the prose can be written in. */
  languages: readonly string[];
  catalog(rules: Rules, onBook: (progress: BookProgress) => void): Promise<Catalog>;
  companion?: Companion;
  save?(character: Character, saved: Saved | null): Promise<Saved>;
  keepDraft(draft: Draft): void;
  readDraft(): Draft | null;
  /** The address of a stored picture. */
  pictureOf?(portrait: Portrait): string | undefined;
  /** What can be done with this very character, where that is something else. */
  barFor?(made: Made): Bar | undefined;
  placing?: Placing;
}
