import type { Choice, ChoiceKind } from '../../../character.ts';
import type { Ability, Advancement, AdvancementOf, Entry } from '../catalog.ts';
import { type Fault, sourceOf } from './fault.ts';

/** A document that the build has and whose advancement may offer choices. */
export interface Holder {
  entry: Entry;
  /** Its path in slot ids: `class:cleric`, `background:acolyte/…@0>feat:magic-initiate`. */
  path: string;
  /** Character level at which it comes; 0 for origin. */
  since: number;
}

/** A place where the rules ask for a choice. */
export interface Offer {
  /** The slot's id. */
  id: string;
  /** What the slot may call itself; the first one is usual. */
  kinds: readonly ChoiceKind[];
  option: string;
  advancement?: string;
  level: number;
  /** How many picks, at least and at most. */
  count: readonly [number, number];
  /** A slot that may be left out. */
  isOptional?: boolean;
  /** Where the choice stands in the rules. */
  source: string;
  /** Why this pick cannot stand here, whatever else was picked; null if it can. */
  why(pick: string): Fault | null;
  /** How many more could be picked beside `picks` that the build has not got already. */
  left?(had: Had, picks: readonly string[]): number;
  holder?: Holder;
  rule?: Advancement;
}

/** A trait of the build: a proficiency, language, mastery … */
export interface TraitGained {
  key: string;
  /** Character level from which the build has it. */
  level: number;
  mode: AdvancementOf<'Trait'>['mode'];
  from: Holder;
  /** The slot where it was picked; empty for a grant. */
  slot: string;
}

/** A spell that an advancement brings. */
export interface SpellGained {
  key: string;
  level: number;
  from: Holder;
  slot: string;
}

/** The six ability scores. */
export type Scores = Record<Ability, number>;

/** What the build has, for choices that run out of options. */
export interface Had {
  traits: readonly TraitGained[];
  /** Keys of spells. */
  spells: ReadonlySet<string>;
  picks: PicksOf;
  /** Ability scores before each slot that raises some. */
  before: ReadonlyMap<string, Scores>;
}

/** The picks of a slot; none if the slot is missing. */
export type PicksOf = (slot: string) => readonly string[];

/** The first choice of every slot. */
export function bySlot(choices: readonly Choice[]): ReadonlyMap<string, Choice> {
  const first = new Map<string, Choice>();
  for (const choice of choices) if (!first.has(choice.slot)) first.set(choice.slot, choice);
  return first;
}

/** What every slot of an advancement says of itself; `at` is the holder's level at which it offers the choice. */
export function labels(holder: Holder, rule: Advancement, at: number) {
  return {
    id: `${holder.path}/${rule.id}@${at}`,
    option: holder.entry.key,
    advancement: rule.id,
    level: Math.max(at, holder.since),
    source: sourceOf(holder.entry),
    holder,
    rule,
  };
}
