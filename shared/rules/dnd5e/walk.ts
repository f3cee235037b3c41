import type { Choice, ChoiceKind, Reason, Recipe } from '../../character.ts';
import type { AbilityMethod } from '../../concept.ts';
import type { Ability, Catalog, Entry, EffectChange } from './catalog.ts';
import { walkBuild } from './walk/build.ts';
import { judge, type Problem } from './walk/judge.ts';

/** A limit among the picks of a slot: at most `max` of them are among `keys`. */
export interface Limit {
  keys: ReadonlySet<string>;
  max: number;
}

/**
 * A place where a choice is made, with what may be chosen there given everything chosen before.
 *
 * Slots that stand for rules which no advancement carries (see `walk/extras.ts`): `<Magic Initiate>/list@0` (pick
 * `class:wizard`, the spell list), `<invocation>/cantrip@n`, `<Lessons of the First Ones>/feat@n`,
 * `subclass:land/land@3` (pick `land:arid`), `spells:bard/discoveries`, `spells:wizard/savant`, `…/mastery`,
 * `…/signature`, `spells:warlock/tome-cantrips` and `…/tome-rituals`.
 */
export interface Slot {
  id: string;
  kind: ChoiceKind;
  /** The option that offers the choice (key); empty for fixed slots. */
  option: string;
  advancement?: string;
  level: number;
  /**
   * So many picks. For `increase` and `improvement` the points to spend (`str:2` spends two; a feat spends them all);
   * for `purchase`, `armor` and `weapon` the most there may be.
   */
  count: number;
  /** Fewest picks, where that is not `count`. */
  min?: number;
  /** Legal picks, in catalog order. Purchases and held weapons may be multiplied: `item:torch*5`. */
  options: readonly string[];
  limits?: readonly Limit[];
  /** `wealth`: the amounts that may be picked as `gp:n`, in gold pieces. */
  range?: { min: number; max: number; step: number };
  /** What an option costs, and what there is to spend: copper pieces for `purchase`, hands for `weapon`. */
  costs?: ReadonlyMap<string, number>;
  budget?: number;
  /** `abilities`: the six scores that are dealt out, highest first; for point buy there are none. */
  scores?: readonly number[];
}

/** A document that the build has: what it is, who brought it, from which level. */
export interface Owned {
  entry: Entry;
  /** Path of the instance: `class:cleric`, `background:acolyte/…@0>feat:magic-initiate`. */
  path: string;
  /** The option that gave it. */
  from: string;
  /** Character level at which it came. */
  level: number;
}

/** A spell that the build has. */
export interface OwnedSpell {
  key: string;
  /** The option it comes from: `class:wizard`, `subclass:life`, `feat:magic-initiate`, `species:elf-drow`. */
  source: string;
  ability: Ability;
  method: string;
  prepared: 0 | 1 | 2;
  uses: string;
}

/** Everything that the choices so far amount to. */
export interface Build {
  level: number;
  /** Base scores, before increases. */
  base: Record<Ability, number>;
  /** Scores after every increase. */
  scores: Record<Ability, number>;
  owned: Owned[];
  /** Trait keys by proficiency: 1 proficient, 2 expert (`skills:arc`, `saves:wis`, `weapon:sim`, `tool:thief` …). */
  traits: Map<string, number>;
  /** Base items whose mastery can be used. */
  masteries: string[];
  spells: OwnedSpell[];
  /** Lasting effects of everything owned, with the owner's key. */
  effects: (EffectChange & { from: string })[];
  size: string;
  /** Item key → quantity carried; what lies in a bought or granted pack is counted as well. */
  items: Map<string, number>;
  /** Item keys worn or held; twice where two of a kind are held. */
  equipped: string[];
  /** Copper pieces. */
  copper: number;
  choices: Choice[];
}

/** What a walk starts from. `dice` are the four dice behind each rolled score. */
export interface Start {
  catalog: Catalog;
  level: number;
  abilityMethod: AbilityMethod;
  dice?: Recipe['dice'];
}

/** The picks for a slot and why. */
export interface Chosen {
  picks: readonly string[];
  reason: Reason;
}

/** Answers a slot. Picks that are not legal in it are left out by the walk. */
export type Chooser = (slot: Slot, build: Build) => Chosen;

export type { Problem };

/**
 * Goes through a build level by level and asks `choose` at every place where there is a choice.
 * Order: dnd5e's own (species, background, class levels, what arrives catches up), then spells, then equipment.
 */
export function walk(start: Start, choose: Chooser): { build: Build; slots: Slot[] } {
  return walkBuild(start, choose);
}

/** What a recipe amounts to in `catalog`. Picks that cannot be made are reported and left out. */
export function replay(recipe: Recipe, catalog: Catalog): { build: Build; slots: Slot[]; problems: Problem[] } {
  const bySlot = new Map(recipe.choices.map((choice) => [choice.slot, choice]));
  const problems: Problem[] = [];
  const choose: Chooser = (slot) => {
    const choice = bySlot.get(slot.id);
    bySlot.delete(slot.id);
    if (!choice) {
      problems.push({ slot: slot.id, code: 'missing', pick: '' });
      return { picks: [], reason: { code: 'missing', args: {} } };
    }
    const judged = judge(slot, choice.picks);
    problems.push(...judged.problems);
    return { picks: judged.picks, reason: choice.reason };
  };
  const start: Start = { catalog, level: recipe.level, abilityMethod: recipe.abilityMethod };
  if (recipe.dice) start.dice = recipe.dice;
  const walked = walkBuild(start, choose);
  for (const slot of bySlot.keys()) problems.push({ slot, code: 'unknown-slot', pick: '' });
  return { ...walked, problems };
}

/** The slot of a recipe with its legal options and present picks; undefined when the recipe has no such slot. */
export function optionsFor(
  recipe: Recipe,
  catalog: Catalog,
  slotId: string,
): { slot: Slot; picks: readonly string[] } | undefined {
  const { slots, build } = replay(recipe, catalog);
  const slot = slots.find(({ id }) => id === slotId);
  if (!slot) return undefined;
  return { slot, picks: build.choices.find((choice) => choice.slot === slotId)?.picks ?? [] };
}
