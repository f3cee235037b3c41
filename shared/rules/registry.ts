import type { Recipe } from '../character.ts';
import type { Concept, System } from '../concept.ts';
import type { Catalog } from './dnd5e/catalog.ts';
import { check } from './dnd5e/check/check.ts';
import { derive } from './dnd5e/derive/derive.ts';
import { draft, type DraftOptions } from './dnd5e/draft/draft.ts';
import type { Reading } from './dnd5e/reading.ts';
import type { Sheet } from './dnd5e/sheet.ts';
import { optionsFor, type Slot } from './dnd5e/walk.ts';
import type { Note, Violation } from './legality.ts';

/** What a game system's engine can do. Everything is pure: the same arguments give the same answer. */
export interface RulesEngine {
  /** A complete, legal recipe that serves the concept, what was read from the prompt, and what could not be met. */
  draft(
    concept: Concept,
    catalog: Catalog,
    seed: number,
    options?: DraftOptions,
  ): { recipe: Recipe; notes: Note[]; reading: Reading };
  /** Every reason why a recipe is not legal; an empty list is the legality receipt. */
  check(recipe: Recipe, catalog: Catalog): Violation[];
  /** The numbers of the sheet. */
  derive(recipe: Recipe, catalog: Catalog, name?: string): Sheet;
  /** A slot of a recipe with its legal options and present picks; undefined when the recipe has no such slot. */
  options(recipe: Recipe, catalog: Catalog, slot: string): { slot: Slot; picks: readonly string[] } | undefined;
}

const engines: Readonly<Record<System, RulesEngine>> = {
  dnd5e: { draft, check, derive, options: optionsFor },
};

/** The engine of a game system. */
export function engineFor(system: System): RulesEngine {
  return engines[system];
}
