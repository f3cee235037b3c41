import { CHARACTER_VERSION, type Character, type Recipe } from './character.ts';
import type { Concept, PicksBySlot } from './concept.ts';
import type { Catalog } from './rules/dnd5e/catalog.ts';
import { check } from './rules/dnd5e/check/check.ts';
import { derive } from './rules/dnd5e/derive/derive.ts';
import { draft } from './rules/dnd5e/draft/draft.ts';
import type { Reading } from './rules/dnd5e/reading.ts';
import type { Sheet } from './rules/dnd5e/sheet.ts';
import type { Note, Violation } from './rules/legality.ts';
import { write } from './writer/write.ts';

/** What stays of a character that is drawn again: picks by slot, and the dice behind rolled scores. */
export interface Keeping {
  keep: PicksBySlot;
  dice?: Recipe['dice'];
}

/**
 * A finished character with its numbers, the reasons why it is not legal (none), what the person should know, and what was
 * read from the prompt.
 */
export interface Generated {
  character: Character;
  sheet: Sheet;
  violations: Violation[];
  notes: Note[];
  reading: Reading;
}

/** The whole character without a model. The same concept, catalog, seed (0 to 4294967295) and keeping give the same one. */
export function generate(concept: Concept, catalog: Catalog, seed: number, keeping?: Keeping): Generated {
  const { recipe, notes, reading } = draft(concept, catalog, seed, keeping);
  const persona = write({ concept, reading, recipe, catalog, seed });
  const character: Character = {
    schema: CHARACTER_VERSION,
    concept,
    recipe,
    persona,
    portraits: [{ type: 'heraldry', seed }],
    provenance: { generator: 'fantasy-character-creator', writer: 'built-in' },
  };
  const sheet = derive(recipe, catalog, persona.name);
  return { character, sheet, violations: check(recipe, catalog), notes, reading };
}
