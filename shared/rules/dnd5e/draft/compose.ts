import type { Recipe } from '../../../character.ts';
import type { Concept } from '../../../concept.ts';
import { type PicksBySlot } from '../../../concept.ts';
import { fail } from '../../../errors.ts';
import type { Note } from '../../legality.ts';
import { ABILITIES, type Catalog } from '../catalog.ts';
import type { Reading } from '../reading.ts';
import { walk, type Build, type Chooser, type Slot, type Start } from '../walk.ts';
import { rolled } from '../walk/build.ts';
import { judge } from '../walk/judge.ts';
import { rollDice } from './abilities.ts';
import { drawFor } from './draws.ts';
import { nameOf, startDrafting, type Drafting } from './drafting.ts';
import { levelOf } from './level.ts';
import { unmetWishes } from './notes.ts';
import { tasteOf } from './taste.ts';

/** What a draft may be given beside the concept. */
export interface ComposeOptions {
  /** Picks that stay where they are still legal; what no longer is goes without a word. */
  keep?: PicksBySlot;
  /** The dice of the character that is drawn again, for kept scores that were rolled. */
  dice?: Recipe['dice'];
  /** What was read from the prompt. */
  reading: Reading;
}

/**
 * A whole character from a reading of the prompt; see `draft`. Raises `unknown-rules` when the catalog is of another
 * edition and `catalog-unusable` when it lacks classes, species or backgrounds.
 */
export function draftFrom(
  concept: Concept,
  catalog: Catalog,
  seed: number,
  options: ComposeOptions,
): { recipe: Recipe; notes: Note[]; reading: Reading } {
  if (concept.rules !== catalog.rules)
    fail('unknown-rules', `${concept.rules} is not in catalog ${catalog.id}`, 'rules');
  for (const kind of ['classes', 'species', 'backgrounds'] as const) {
    if (catalog[kind].length === 0) fail('catalog-unusable', `no ${kind} in catalog ${catalog.id}`);
  }
  const { reading, keep = {} } = options;
  const { level, notes } = levelOf(concept, reading);
  const abilityMethod = concept.abilityMethod ?? 'standard';
  const start: Start = { catalog, level, abilityMethod };
  if (abilityMethod === 'rolled') start.dice = options.dice ?? rollDice(seed);
  const drafting = startDrafting(catalog, seed, level, tasteOf(reading, catalog), { fixed: concept.fixed, keep });
  const asked = new Set<string>();
  const choose = chooser(drafting, concept, keep, asked, notes);
  const { build } = walk(start, choose);
  for (const slot of Object.keys(concept.fixed))
    if (!asked.has(slot)) notes.push({ code: 'fixed-unknown', slot, args: {} });
  notes.push(...unmetWishes(drafting, build));
  return { recipe: recipeOf(drafting, concept, start, build), notes, reading };
}

/** Fills each slot: what is fixed, then what is kept, then what is drawn. */
function chooser(drafting: Drafting, concept: Concept, keep: PicksBySlot, asked: Set<string>, notes: Note[]): Chooser {
  const locks = new Set(concept.locks);
  return (slot, build) => {
    asked.add(slot.id);
    const fixed = takeFixed(drafting, slot, concept.fixed[slot.id], notes);
    const held = fixed.length > 0 ? fixed : judge(slot, keep[slot.id] ?? []).picks;
    const drawn = drawFor(slot)(drafting, slot, build, held);
    const picks = isDone(slot, held, concept.fixed[slot.id] ?? keep[slot.id]) ? held : drawn.picks;
    if (fixed.length > 0) return { picks, reason: { code: 'fixed', args: {} } };
    if (locks.has(slot.id)) return { picks, reason: { code: 'locked', args: {} } };
    return { picks, reason: drawn.explain(picks) };
  };
}

/** Nothing more is drawn into a slot that is full, or whose number of picks was decided. */
function isDone(slot: Slot, held: readonly string[], decided: readonly string[] | undefined): boolean {
  if (slot.min !== undefined && decided !== undefined) return true;
  return held.length > 0 && !judge(slot, held).problems.some(({ code }) => code === 'too-few');
}

function takeFixed(drafting: Drafting, slot: Slot, wanted: readonly string[] | undefined, notes: Note[]): string[] {
  if (!wanted) return [];
  const { picks, problems } = judge(slot, wanted);
  for (const { code, pick } of problems) {
    if (pick === '' && (picks.length > 0 || problems.length > 1)) continue;
    notes.push({
      code: 'fixed-dropped',
      slot: slot.id,
      args: { name: nameOf(drafting, pick || wanted.join(', ')), problem: code },
    });
  }
  return picks;
}

function recipeOf({ catalog, seed, lookup }: Drafting, concept: Concept, start: Start, build: Build): Recipe {
  const uuids: Recipe['uuids'] = {};
  for (const pick of build.choices.flatMap(({ picks }) => picks)) {
    const key = pick.includes('*') ? pick.slice(0, pick.lastIndexOf('*')) : pick;
    const entry = lookup.byKey.get(key);
    if (entry) uuids[key] = entry.uuid;
  }
  const recipe: Recipe = {
    system: concept.system,
    rules: concept.rules,
    catalog: catalog.id,
    seed,
    level: start.level,
    abilityMethod: start.abilityMethod,
    hitPoints: Array.from({ length: start.level }, (_, index) => (index === 0 ? 'max' : 'avg')),
    choices: build.choices,
    uuids,
  };
  return start.dice ? { ...recipe, dice: diceByAbility(start.dice, build) } : recipe;
}

/** Puts the dice to the abilities that got their scores. */
function diceByAbility(dice: NonNullable<Recipe['dice']>, build: Build): NonNullable<Recipe['dice']> {
  const sets = Object.values(dice);
  return Object.fromEntries(
    ABILITIES.map((ability) => {
      const at = sets.findIndex((set) => rolled(set) === build.base[ability]);
      return [ability, sets.splice(Math.max(at, 0), 1)[0] ?? [3, 3, 3, 3]];
    }),
  );
}
