import type { Choice, ChoiceKind } from '../../character.ts';
import type { Ability, Entry, EffectChange } from './catalog.ts';

/**
 * CONTRACT of the walk (implementation to be placed here by its owner).
 *
 * A place where a choice is made, with what may be chosen there given everything chosen before.
 */
export interface Slot {
  id: string;
  kind: ChoiceKind;
  /** The option that offers the choice (key); empty for fixed slots. */
  option: string;
  advancement?: string;
  level: number;
  /** Exactly so many picks. */
  count: number;
  /** Legal picks, in catalog order. For `abilities`, `increase` and `wealth` see their slots' own rules. */
  options: readonly string[];
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
  masteries: string[];
  spells: OwnedSpell[];
  /** Lasting effects of everything owned, with the owner's key. */
  effects: (EffectChange & { from: string })[];
  size: string;
  /** Item key → quantity carried. */
  items: Map<string, number>;
  /** Item keys worn or held. */
  equipped: string[];
  /** Copper pieces. */
  copper: number;
  choices: Choice[];
}
