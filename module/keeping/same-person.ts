import type { Character } from '../../shared/character.ts';

/**
 * True when `now` is a later state of the saved character `then`, and not somebody else who only stands in the same
 * window: another seed, or another sentence that made another species or class. A choice changed by hand is an edit.
 */
export function isSamePerson(then: Character, now: Character): boolean {
  if (then.recipe.seed !== now.recipe.seed) return false;
  if (then.concept.prompt === now.concept.prompt) return true;
  return ['species', 'class'].every((slot) => pickOf(then, slot) === pickOf(now, slot));
}

/** True when nothing of a character changed. */
export function isSameText(then: Character, now: Character): boolean {
  return JSON.stringify(then) === JSON.stringify(now);
}

const pickOf = ({ recipe }: Character, slot: string): string | undefined =>
  recipe.choices.find((choice) => choice.slot === slot)?.picks.join();
