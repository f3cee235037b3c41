import type { Character, Choice, ChoiceKind, Recipe } from '../../shared/character.ts';
import type { Concept, PicksBySlot } from '../../shared/concept.ts';

/** What a change of one kind makes pointless to keep: scores dealt for another class, armour that is no longer carried. */
const FOLLOWS: Partial<Record<ChoiceKind, readonly ChoiceKind[]>> = {
  class: ['abilities', 'increase', 'improvement', 'armor', 'weapon', 'wealth', 'purchase'],
  background: ['increase'],
  equipment: ['armor', 'weapon', 'purchase', 'wealth'],
  wealth: ['purchase'],
  purchase: ['armor', 'weapon'],
};

/** What words say more clearly than dice: such a row is read from the sentence again when somebody types on. */
export const WORDS_DECIDE: ReadonlySet<ChoiceKind> = new Set(['species', 'class', 'subclass', 'background']);

/** The picks of the choices for which `stays` is true, by slot. */
export function picksOf(recipe: Recipe | undefined, stays: (choice: Choice) => boolean): PicksBySlot {
  return Object.fromEntries((recipe?.choices ?? []).filter(stays).map(({ slot, picks }) => [slot, picks]));
}

/** The picks of the slots that are locked. */
export function keepLocked(concept: Concept, recipe: Recipe | undefined): PicksBySlot {
  const locked = new Set(concept.locks);
  return picksOf(recipe, ({ slot }) => locked.has(slot));
}

/** Everything but these slots and what only makes sense with them; what is locked always stays. */
export function keepRest(concept: Concept, recipe: Recipe, slots: readonly string[]): PicksBySlot {
  const leaving = new Set(slots);
  const changed = recipe.choices.filter(({ slot }) => leaving.has(slot)).map(({ kind }) => kind);
  const following = new Set(changed.flatMap((kind) => FOLLOWS[kind] ?? []));
  const locked = new Set(concept.locks);
  return picksOf(recipe, ({ slot, kind }) => !leaving.has(slot) && (locked.has(slot) || !following.has(kind)));
}

/** The concept without any hold on these slots. */
export function release(concept: Concept, slots: readonly string[]): Concept {
  const gone = new Set(slots);
  const fixed = Object.fromEntries(Object.entries(concept.fixed).filter(([slot]) => !gone.has(slot)));
  return { ...concept, fixed, locks: concept.locks.filter((slot) => !gone.has(slot)) };
}

/**
 * An edited character with the story it had: a change of armour does not rewrite a life. The built-in writer tells
 * anew of another species, class or background; a model's words stay until somebody asks for others.
 */
export function keepStory(character: Character, before: Character): Character {
  const isSame = (slot: string): boolean => pickOf(character, slot) === pickOf(before, slot);
  const isOwnWriter = before.provenance.writer === character.provenance.writer;
  if (!isOwnWriter || ['species', 'class', 'background'].every(isSame)) {
    return { ...character, persona: before.persona, portraits: before.portraits, provenance: before.provenance };
  }
  return character;
}

const pickOf = ({ recipe }: Character, slot: string): string | undefined =>
  recipe.choices.find((choice) => choice.slot === slot)?.picks.join();
