import type { Character, Recipe, Span } from '../../shared/character.ts';
import type { Concept } from '../../shared/concept.ts';
import { generate, type Generated, type Keeping } from '../../shared/generation.ts';
import { check } from '../../shared/rules/dnd5e/check/check.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { derive } from '../../shared/rules/dnd5e/derive/derive.ts';
import { draft } from '../../shared/rules/dnd5e/draft/draft.ts';
import type { Reading } from '../../shared/rules/dnd5e/reading.ts';
import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';
import { replay, type Slot } from '../../shared/rules/dnd5e/walk.ts';
import type { Made } from './host.ts';

/** A whole character from a concept, here and now: the rules engine and the built-in writer. */
export const make: (concept: Concept, catalog: Catalog, seed: number, keeping: Keeping) => Generated = generate;

/** Only the recipe and its numbers: what an option would change, before anybody takes it. */
export function tryOut(
  concept: Concept,
  catalog: Catalog,
  seed: number,
  keeping: Keeping,
): { recipe: Recipe; sheet: Sheet } {
  const { recipe } = draft(concept, catalog, seed, keeping);
  return { recipe, sheet: derive(recipe, catalog) };
}

/** The numbers and the legality of a character that is already there. */
export function show(character: Character, catalog: Catalog): Made {
  const sheet = derive(character.recipe, catalog, character.persona.name);
  return { character, sheet, notes: [], violations: check(character.recipe, catalog) };
}

/** Every place of a recipe where something is chosen, with what may be chosen there. */
export function slotsOf(recipe: Recipe, catalog: Catalog): Slot[] {
  return replay(recipe, catalog).slots;
}

/** The words of the sentence that were understood, whether a choice answers them or not. */
export function wordsIn(reading: Reading): Span[] {
  const { level, name, gender, tone, age, trade, pacifist, noMagic } = reading;
  const facts = [level, name, gender, tone, age, trade, pacifist, noMagic];
  return facts.flatMap((fact) => (fact ? [fact.at] : []));
}
