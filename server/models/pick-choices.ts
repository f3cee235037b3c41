import type { Choice, Recipe } from '../../shared/character.ts';
import type { PicksBySlot } from '../../shared/concept.ts';
import type { GenerationEvent } from '../../shared/generation-events.ts';
import { check } from '../../shared/rules/dnd5e/check/check.ts';
import { draft } from '../../shared/rules/dnd5e/draft/draft.ts';
import type { Hint } from '../../shared/rules/dnd5e/reading.ts';
import type { Ask } from './ask.ts';
import { makeMenu, Pick, type Menu } from './menu.ts';
import { parsePieces } from './parse-pieces.ts';
import { picksQuestion } from './questions.ts';
import type { Assignment } from './writer.ts';

/** What was understood of a model's answer. */
interface Wishes {
  fixed: PicksBySlot;
  hints: Hint[];
  /** The model's reason, by slot. */
  why: Map<string, string>;
  /** Answers that are not on the menu. */
  dropped: string[];
}

/** How much a model's suggestion weighs: less than a word of the person's. */
const SUGGESTED = 0.8;
const NOWHERE = { start: 0, end: 0 };

/**
 * Asks the model to pick, drafts the rest around its legal picks, and tells the new recipe. Illegal picks are dropped with
 * a note. The answer always passes `check`; where it would not, the draft stays. Raises `ModelFailure`.
 */
export async function pickChoices(
  ask: Ask,
  assignment: Assignment,
  tell: (event: GenerationEvent) => Promise<void>,
  signal: AbortSignal,
): Promise<Recipe> {
  const { concept, recipe, catalog } = assignment;
  const menu = makeMenu(concept, recipe, catalog);
  if (menu.size === 0) return recipe;
  const wishes = understand(menu, await readAnswer(parsePieces(ask(picksQuestion(assignment, menu), signal), signal)));
  for (const pick of wishes.dropped) await tell({ type: 'note', code: 'pick-dropped', args: { pick } });
  const redrawn = redraw(assignment, wishes);
  if (check(redrawn, catalog).length > 0) {
    await tell({ type: 'note', code: 'pick-dropped', args: { pick: Object.values(wishes.fixed).flat().join(', ') } });
    return recipe;
  }
  await tell({ type: 'recipe', recipe: redrawn });
  return redrawn;
}

async function readAnswer(answers: AsyncGenerator<Record<string, unknown>>): Promise<Record<string, unknown>> {
  let whole: Record<string, unknown> = {};
  for await (const answer of answers) whole = answer;
  return whole;
}

function understand(menu: Menu, answer: Record<string, unknown>): Wishes {
  const wishes: Wishes = { fixed: {}, hints: [], why: new Map(), dropped: [] };
  for (const [name, dish] of menu) {
    const said = Pick.safeParse(answer[name]);
    if (!said.success) continue;
    const key = dish.options.get(said.data.pick);
    if (key === undefined) wishes.dropped.push(said.data.pick.slice(0, 80));
    else if ('slot' in dish.fills) {
      wishes.fixed[dish.fills.slot] = [key];
      wishes.why.set(dish.fills.slot, said.data.why);
    } else {
      wishes.hints.push({ about: dish.fills.about, key, weight: SUGGESTED, at: NOWHERE });
    }
  }
  return wishes;
}

/** The person's own fixed choices stand above the model's. */
function redraw({ concept, reading, catalog, seed, recipe }: Assignment, wishes: Wishes): Recipe {
  const locked = recipe.choices.filter((choice) => concept.locks.includes(choice.slot));
  const keep = Object.fromEntries(locked.map((choice) => [choice.slot, choice.picks]));
  const asked = { ...concept, fixed: { ...wishes.fixed, ...keep, ...concept.fixed } };
  const redrawn = draft(asked, catalog, seed, {
    reading: { ...reading, hints: [...reading.hints, ...wishes.hints] },
  }).recipe;
  return { ...redrawn, choices: redrawn.choices.map((choice) => withReason(choice, wishes)) };
}

function withReason(choice: Choice, wishes: Wishes): Choice {
  const why = wishes.why.get(choice.slot);
  const isTheirs = why !== undefined && choice.picks[0] === wishes.fixed[choice.slot]?.[0];
  return isTheirs ? { ...choice, reason: { code: 'model', args: { why: why.slice(0, 120) } } } : choice;
}
