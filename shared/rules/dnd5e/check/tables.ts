import type { Ability } from '../catalog.ts';

/**
 * The class tables of the 2024 rules (SRD 5.2, Classes), typed in from the rules and not from any pack: `check` counts
 * against them. A list of twenty numbers has one entry per class level; abilities, skills and armour are dnd5e's keys.
 */

/** So many more from a level on. `from` narrows the choice to these keys. */
export interface Gain {
  level: number;
  count: number;
  from?: readonly string[];
}

/** Martial weapons that a class is proficient with, beside all Simple ones. */
export type Martial = 'all' | 'light' | 'finesse or light' | 'none';

export interface ClassTable {
  hitDie: 6 | 8 | 10 | 12;
  saves: readonly [Ability, Ability];
  /** Skills at level 1; `from` empty for any skill. */
  skills: { count: number; from: readonly string[]; later?: readonly Gain[] };
  /** Tools to choose at level 1, by the first part of their keys. */
  tools?: { count: number; from: readonly string[] };
  martial: Martial;
  armor: readonly ('lgt' | 'med' | 'hvy' | 'shl')[];
  /** Levels of Ability Score Improvement and Epic Boon: a feat or points. */
  improvements: readonly number[];
  /** Kinds of weapons whose mastery property can be used. */
  masteries?: { known: readonly number[]; meleeOnly: boolean };
  expertise?: readonly Gain[];
  /** Further languages, from all of the language tables. */
  languages?: Gain;
  /** Level of the Fighting Style feature, and the option that stands for a Fighting Style feat in this class only. */
  fightingStyle?: { level: number; ownOption?: string };
  casting?: Casting;
  /** Metamagic options or Eldritch Invocations known. */
  metamagic?: readonly number[];
  invocations?: readonly number[];
  /** Features with exactly one of several options: level and the options' identifiers. */
  orders?: readonly { level: number; options: readonly string[] }[];
  /** Gold pieces instead of the equipment, and the coins in each bundle of equipment. */
  coins: { instead: number; bundles: readonly number[] };
}

export interface Casting {
  progression: 'full' | 'half' | 'pact';
  ability: Ability;
  cantrips?: readonly number[];
  prepared: readonly number[];
}

const FULL_PREPARED = [4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 16, 17, 17, 18, 18, 19, 20, 21, 22] as const;
const HALF_PREPARED = [2, 3, 4, 5, 6, 6, 7, 7, 9, 9, 10, 10, 11, 11, 12, 12, 14, 14, 15, 15] as const;
const TWO_CANTRIPS = [2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4] as const;
const THREE_CANTRIPS = [3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5] as const;
const FOUR_CANTRIPS = [4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6] as const;
const TWO_MASTERIES = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2] as const;
const IMPROVEMENTS = [4, 8, 12, 16, 19] as const;
const BARBARIAN_SKILLS = ['ani', 'ath', 'itm', 'nat', 'prc', 'sur'] as const;

/** By dnd5e's class identifier. */
export const CLASSES: Readonly<Record<string, ClassTable>> = {
  barbarian: {
    hitDie: 12,
    saves: ['str', 'con'],
    // Primal Knowledge gives another one of the same list at level 3.
    skills: { count: 2, from: BARBARIAN_SKILLS, later: [{ level: 3, count: 1, from: BARBARIAN_SKILLS }] },
    martial: 'all',
    armor: ['lgt', 'med', 'shl'],
    improvements: IMPROVEMENTS,
    masteries: { known: [2, 2, 2, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], meleeOnly: true },
    coins: { instead: 75, bundles: [15] },
  },
  bard: {
    hitDie: 8,
    saves: ['dex', 'cha'],
    skills: { count: 3, from: [] },
    tools: { count: 3, from: ['music'] },
    martial: 'none',
    armor: ['lgt'],
    improvements: IMPROVEMENTS,
    expertise: [
      { level: 2, count: 2 },
      { level: 9, count: 2 },
    ],
    casting: { progression: 'full', ability: 'cha', cantrips: TWO_CANTRIPS, prepared: FULL_PREPARED },
    coins: { instead: 90, bundles: [19] },
  },
  cleric: {
    hitDie: 8,
    saves: ['wis', 'cha'],
    skills: { count: 2, from: ['his', 'ins', 'med', 'per', 'rel'] },
    martial: 'none',
    armor: ['lgt', 'med', 'shl'],
    improvements: IMPROVEMENTS,
    casting: { progression: 'full', ability: 'wis', cantrips: THREE_CANTRIPS, prepared: FULL_PREPARED },
    orders: [
      { level: 1, options: ['divine-order-protector', 'divine-order-thaumaturge'] },
      { level: 7, options: ['blessed-strikes-divine-strike', 'blessed-strikes-potent-spellcasting'] },
    ],
    coins: { instead: 110, bundles: [7] },
  },
  druid: {
    hitDie: 8,
    saves: ['int', 'wis'],
    skills: { count: 2, from: ['ani', 'arc', 'ins', 'med', 'nat', 'prc', 'rel', 'sur'] },
    martial: 'none',
    armor: ['lgt', 'shl'],
    improvements: IMPROVEMENTS,
    casting: { progression: 'full', ability: 'wis', cantrips: TWO_CANTRIPS, prepared: FULL_PREPARED },
    orders: [
      { level: 1, options: ['primal-order-magician', 'primal-order-warden'] },
      { level: 7, options: ['elemental-fury-potent-spellcasting', 'elemental-fury-primal-strike'] },
    ],
    coins: { instead: 50, bundles: [9] },
  },
  fighter: {
    hitDie: 10,
    saves: ['str', 'con'],
    skills: { count: 2, from: ['acr', 'ani', 'ath', 'his', 'ins', 'itm', 'per', 'prc', 'sur'] },
    martial: 'all',
    armor: ['lgt', 'med', 'hvy', 'shl'],
    improvements: [4, 6, 8, 12, 14, 16, 19],
    masteries: { known: [3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6], meleeOnly: false },
    fightingStyle: { level: 1 },
    coins: { instead: 155, bundles: [4, 11] },
  },
  monk: {
    hitDie: 8,
    saves: ['str', 'dex'],
    skills: { count: 2, from: ['acr', 'ath', 'his', 'ins', 'rel', 'ste'] },
    tools: { count: 1, from: ['art', 'music'] },
    martial: 'light',
    armor: [],
    improvements: IMPROVEMENTS,
    coins: { instead: 50, bundles: [11] },
  },
  paladin: {
    hitDie: 10,
    saves: ['wis', 'cha'],
    skills: { count: 2, from: ['ath', 'ins', 'itm', 'med', 'per', 'rel'] },
    martial: 'all',
    armor: ['lgt', 'med', 'hvy', 'shl'],
    improvements: IMPROVEMENTS,
    masteries: { known: TWO_MASTERIES, meleeOnly: false },
    fightingStyle: { level: 2, ownOption: 'blessed-warrior' },
    casting: { progression: 'half', ability: 'cha', prepared: HALF_PREPARED },
    coins: { instead: 150, bundles: [9] },
  },
  ranger: {
    hitDie: 10,
    saves: ['str', 'dex'],
    skills: { count: 3, from: ['ani', 'ath', 'ins', 'inv', 'nat', 'prc', 'ste', 'sur'] },
    martial: 'all',
    armor: ['lgt', 'med', 'shl'],
    improvements: IMPROVEMENTS,
    masteries: { known: TWO_MASTERIES, meleeOnly: false },
    // Deft Explorer, then Expertise.
    expertise: [
      { level: 2, count: 1 },
      { level: 9, count: 2 },
    ],
    languages: { level: 2, count: 2 },
    fightingStyle: { level: 2, ownOption: 'druidic-warrior' },
    casting: { progression: 'half', ability: 'wis', prepared: HALF_PREPARED },
    coins: { instead: 150, bundles: [7] },
  },
  rogue: {
    hitDie: 8,
    saves: ['dex', 'int'],
    skills: { count: 4, from: ['acr', 'ath', 'dec', 'ins', 'inv', 'itm', 'per', 'prc', 'slt', 'ste'] },
    martial: 'finesse or light',
    armor: ['lgt'],
    improvements: [4, 8, 10, 12, 16, 19],
    masteries: { known: TWO_MASTERIES, meleeOnly: false },
    expertise: [
      { level: 1, count: 2 },
      { level: 6, count: 2 },
    ],
    // Beside Thieves' Cant.
    languages: { level: 1, count: 1 },
    coins: { instead: 100, bundles: [8] },
  },
  sorcerer: {
    hitDie: 6,
    saves: ['con', 'cha'],
    skills: { count: 2, from: ['arc', 'dec', 'ins', 'itm', 'per', 'rel'] },
    martial: 'none',
    armor: [],
    improvements: IMPROVEMENTS,
    casting: {
      progression: 'full',
      ability: 'cha',
      cantrips: FOUR_CANTRIPS,
      prepared: [2, 4, 6, 7, 9, 10, 11, 12, 14, 15, 16, 16, 17, 17, 18, 18, 19, 20, 21, 22],
    },
    metamagic: [0, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6],
    coins: { instead: 50, bundles: [28] },
  },
  warlock: {
    hitDie: 8,
    saves: ['wis', 'cha'],
    skills: { count: 2, from: ['arc', 'dec', 'his', 'inv', 'itm', 'nat', 'rel'] },
    martial: 'none',
    armor: ['lgt'],
    improvements: IMPROVEMENTS,
    casting: {
      progression: 'pact',
      ability: 'cha',
      cantrips: TWO_CANTRIPS,
      prepared: [2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 11, 11, 12, 12, 13, 13, 14, 14, 15, 15],
    },
    invocations: [1, 3, 3, 3, 5, 5, 6, 6, 7, 7, 7, 8, 8, 8, 9, 9, 9, 10, 10, 10],
    coins: { instead: 100, bundles: [15] },
  },
  wizard: {
    hitDie: 6,
    saves: ['int', 'wis'],
    skills: { count: 2, from: ['arc', 'his', 'ins', 'inv', 'med', 'nat', 'rel'] },
    martial: 'none',
    armor: [],
    improvements: IMPROVEMENTS,
    // Scholar.
    expertise: [{ level: 2, count: 1, from: ['arc', 'his', 'inv', 'med', 'nat', 'rel'] }],
    casting: {
      progression: 'full',
      ability: 'int',
      cantrips: THREE_CANTRIPS,
      prepared: [4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 16, 17, 18, 19, 21, 22, 23, 24, 25],
    },
    coins: { instead: 55, bundles: [5] },
  },
};

/** Highest spell level with slots, by class level 1–20; for `pact` the level of the pact slots. */
export const HIGHEST_SLOT = {
  full: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 9, 9],
  half: [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5],
  pact: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5],
} as const;

/** Level at which every class of the 2024 rules chooses its subclass. */
export const SUBCLASS_LEVEL = 3;

/** What the rules say of a class in these tables, if the catalog is one of 2024 and the class is in the SRD. */
export function tableOf(rules: string, classIdentifier: string): ClassTable | undefined {
  return rules === '2024' && Object.hasOwn(CLASSES, classIdentifier) ? CLASSES[classIdentifier] : undefined;
}

/** The entry of a list by level for `level` 1–20; 0 where there is no list. */
export function at(row: readonly number[] | undefined, level: number): number {
  return row?.[level - 1] ?? 0;
}
