import type { Recipe } from '../../../character.ts';
import type { Concept } from '../../../concept.ts';
import type { Note } from '../../legality.ts';
import type { Catalog } from '../catalog.ts';
import { read } from '../read/read.ts';
import type { Reading } from '../reading.ts';
import { draftFrom, type ComposeOptions } from './compose.ts';

/** What a draft may be given beside the concept: what stays, and a reading that was made already. */
export type DraftOptions = Partial<ComposeOptions>;

/**
 * The whole character that a concept asks for: a complete, legal recipe, what the prompt was taken to say, and notes on
 * what could not be met. The same concept, catalog, seed (0 to 4294967295) and options give the same recipe. Raises
 * `unknown-rules` when the catalog is of another edition.
 */
export function draft(
  concept: Concept,
  catalog: Catalog,
  seed: number,
  options: DraftOptions = {},
): { recipe: Recipe; notes: Note[]; reading: Reading } {
  const reading = options.reading ?? read(concept.prompt, catalog);
  return draftFrom(concept, catalog, seed, { ...options, reading });
}
