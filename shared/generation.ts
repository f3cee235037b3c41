import { CHARACTER_VERSION, type Character } from './character.ts';
import type { Concept } from './concept.ts';
import type { Catalog } from './rules/dnd5e/catalog.ts';
import { check } from './rules/dnd5e/check/check.ts';
import { derive } from './rules/dnd5e/derive/derive.ts';
import { draft } from './rules/dnd5e/draft/draft.ts';
import type { Sheet } from './rules/dnd5e/sheet.ts';
import type { Note, Violation } from './rules/legality.ts';
import { write } from './writer/write.ts';

/** A finished character with its numbers, the reasons why it is not legal (none) and what the person should know. */
export interface Generated {
  character: Character;
  sheet: Sheet;
  violations: Violation[];
  notes: Note[];
}

/** The whole character without a model. The same concept, catalog and seed (0 to 4294967295) give the same one. */
export function generate(concept: Concept, catalog: Catalog, seed: number): Generated {
  const { recipe, notes, reading } = draft(concept, catalog, seed);
  const persona = write({ concept, reading, recipe, catalog, seed });
  const character: Character = {
    schema: CHARACTER_VERSION,
    concept,
    recipe,
    persona,
    portraits: [{ type: 'heraldry', seed }],
    provenance: { generator: 'fantasy-character-creator', writer: 'built-in' },
  };
  return { character, sheet: derive(recipe, catalog, persona.name), violations: check(recipe, catalog), notes };
}
