import type { Character, Choice, ChoiceKind, Reason, Recipe } from '../../shared/character.ts';
import type { Concept, PicksBySlot } from '../../shared/concept.ts';
import type { Made } from './host.ts';

/** What a change of one kind makes pointless to keep: scores dealt for another class, armour that is no longer carried. */
const FOLLOWS: Partial<Record<ChoiceKind, readonly ChoiceKind[]>> = {
  class: ['abilities', 'increase', 'improvement', 'armor', 'weapon', 'wealth', 'purchase'],
  background: ['increase'],
  equipment: ['armor', 'weapon', 'purchase', 'wealth'],
  wealth: ['purchase'],
  purchase: ['armor', 'weapon'],
};

/** The picks of the choices for which `stays` is true, by slot. */
export function picksOf(recipe: Recipe | undefined, stays: (choice: Choice) => boolean): PicksBySlot {
  return Object.fromEntries((recipe?.choices ?? []).filter(stays).map(({ slot, picks }) => [slot, picks]));
}

/** What stays when the rest is drawn again: the person's own choices and what she locked. */
export function keepOwn(concept: Concept, recipe: Recipe | undefined): PicksBySlot {
  const locked = new Set(concept.locks);
  return { ...picksOf(recipe, ({ slot }) => locked.has(slot)), ...concept.fixed };
}

/** Everything but these slots and what only makes sense with them; the person's own choices always stay. */
export function keepRest(concept: Concept, recipe: Recipe, slots: readonly string[]): PicksBySlot {
  const leaving = new Set(slots);
  const changed = recipe.choices.filter(({ slot }) => leaving.has(slot)).map(({ kind }) => kind);
  const following = new Set(changed.flatMap((kind) => FOLLOWS[kind] ?? []));
  const rest = picksOf(recipe, ({ slot, kind }) => !leaving.has(slot) && !following.has(kind));
  const own = keepOwn(concept, recipe);
  for (const slot of leaving) delete own[slot];
  return { ...rest, ...own };
}

/** The concept without any hold on these slots. */
export function release(concept: Concept, slots: readonly string[]): Concept {
  const gone = new Set(slots);
  const fixed = Object.fromEntries(Object.entries(concept.fixed).filter(([slot]) => !gone.has(slot)));
  return { ...concept, fixed, locks: concept.locks.filter((slot) => !gone.has(slot)) };
}

/** A draw as the person's own: her concept, the old reasons of what was only kept, no notes on what she never asked for. */
export function ownUp(drawn: Made, before: Made | null, concept: Concept, held: readonly string[]): Made {
  const onlyKept = new Set(held.filter((slot) => !(slot in concept.fixed)));
  const slots = new Set(drawn.character.recipe.choices.map(({ slot }) => slot));
  const recipe = withOldReasons(drawn.character.recipe, before?.character, onlyKept, concept.prompt);
  const isHers = (slot: string): boolean => slot === '' || (slots.has(slot) && !onlyKept.has(slot));
  const notes = drawn.notes.filter(({ slot }) => isHers(slot));
  return { ...drawn, notes, character: { ...drawn.character, concept, recipe } };
}

/** The recipe with the reasons it had before, for `slots` whose picks are the same and whose words are still there. */
function withOldReasons(
  recipe: Recipe,
  before: Character | undefined,
  slots: ReadonlySet<string>,
  prompt: string,
): Recipe {
  if (!before) return recipe;
  const known = new Map(before.recipe.choices.map((choice) => [identityOf(choice), choice.reason]));
  const isStillSaid = ({ at }: Reason): boolean =>
    !at || prompt.slice(at.start, at.end) === before.concept.prompt.slice(at.start, at.end);
  const choices = recipe.choices.map((choice) => {
    const reason = slots.has(choice.slot) ? known.get(identityOf(choice)) : undefined;
    return reason && isStillSaid(reason) ? { ...choice, reason } : choice;
  });
  return { ...recipe, choices };
}

const identityOf = ({ slot, picks }: Choice): string => `${slot}=${picks.join()}`;

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
