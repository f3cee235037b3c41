import type { PicksBySlot, Concept } from '../../shared/concept.ts';
import type { Recipe } from '../../shared/character.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { random } from '../../shared/random.ts';
import type { Keeping } from '../../shared/generation.ts';
import { slotsOf, tryOut } from './engine.ts';
import { picksOf } from './keep.ts';

/** So many seeds are tried before an option is taken by lot: some choices are nearly always made the same way. */
const TRIES = 6;

/** Other picks for `slots` of a recipe, the rest kept; the same only where the rules leave nothing else. */
export function drawOther(
  recipe: Recipe,
  slots: readonly string[],
  concept: Concept,
  catalog: Catalog,
  keeping: Keeping,
  seed: number,
): PicksBySlot {
  const before = JSON.stringify(picksIn(recipe, slots));
  const draw = (from: number, keep: PicksBySlot): PicksBySlot =>
    picksIn(tryOut(concept, catalog, from, { ...keeping, keep }).recipe, slots);
  for (let turn = 0; turn < TRIES; turn++) {
    const picks = draw(seed + turn, keeping.keep);
    if (JSON.stringify(picks) !== before) return picks;
  }
  return draw(seed, { ...keeping.keep, ...byLot(recipe, slots, catalog, seed) });
}

function picksIn(recipe: Recipe, slots: readonly string[]): PicksBySlot {
  return picksOf(recipe, ({ slot }) => slots.includes(slot));
}

/** Options that were not taken, for every slot where there are enough of them. Points are dealt by their own rules. */
function byLot(recipe: Recipe, slots: readonly string[], catalog: Catalog, seed: number): PicksBySlot {
  const picks: PicksBySlot = {};
  for (const slot of slotsOf(recipe, catalog)) {
    if (!slots.includes(slot.id) || slot.kind === 'increase' || slot.kind === 'improvement') continue;
    const taken = recipe.choices.find((choice) => choice.slot === slot.id)?.picks ?? [];
    const others = slot.options.filter((option) => !taken.includes(option));
    const count = Math.min(taken.length, others.length);
    const fresh = random(seed, slot.id).shuffle(others).slice(0, count);
    picks[slot.id] = [...fresh, ...taken.slice(count)];
  }
  return picks;
}
