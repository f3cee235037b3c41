import type { Persona, Recipe } from '../../shared/character.ts';
import type { Concept } from '../../shared/concept.ts';
import type { GenerationEvent } from '../../shared/generation-events.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import type { Reading } from '../../shared/rules/dnd5e/reading.ts';

/** What a writer is given: the concept, the legal draft, and the persona that stands when it fails. */
export interface Assignment {
  concept: Concept;
  reading: Reading;
  recipe: Recipe;
  catalog: Catalog;
  seed: number;
  persona: Persona;
}

/** The finished work. `writer` names who wrote, for the provenance. */
export interface Written {
  recipe: Recipe;
  persona: Persona;
  writer: string;
}

/**
 * Writes a persona in pieces. A writer never throws for what its model does: it says so with a `note` event and gives what
 * stands. It throws `signal`'s reason when it is told to stop.
 */
export interface Writer {
  write(assignment: Assignment, tell: (event: GenerationEvent) => Promise<void>, signal: AbortSignal): Promise<Written>;
}

/** The writers of this server: the model's if one is set up, and the built-in one. */
export interface Writers {
  model: Writer | undefined;
  builtIn: Writer;
}
