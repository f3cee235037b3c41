import type { Ability } from '../catalog.ts';

/** What the 2024 rules say of single options, typed in from SRD 5.2: prerequisites and facts that no pack's data hold. */

/** What an Eldritch Invocation wants: Warlock level, another invocation, a Warlock cantrip of this sort. */
export interface InvocationRule {
  level: number;
  needs?: string;
  /** `damage` any that deals damage, `reach` one of those with a range of 10+ feet, `attack` one with an attack roll. */
  cantrip?: 'damage' | 'reach' | 'attack';
}

/** By dnd5e's identifier: every invocation of SRD 5.2. */
export const INVOCATIONS: Readonly<Record<string, InvocationRule>> = {
  'agonizing-blast': { level: 2, cantrip: 'damage' },
  'armor-of-shadows': { level: 1 },
  'ascendant-step': { level: 5 },
  'devils-sight': { level: 2 },
  'devouring-blade': { level: 12, needs: 'thirsting-blade' },
  'eldritch-mind': { level: 1 },
  'eldritch-smite': { level: 5, needs: 'pact-of-the-blade' },
  'eldritch-spear': { level: 2, cantrip: 'reach' },
  'fiendish-vigor': { level: 2 },
  'gaze-of-two-minds': { level: 5 },
  'gift-of-the-depths': { level: 5 },
  'gift-of-the-protectors': { level: 9, needs: 'pact-of-the-tome' },
  'investment-of-the-chain-master': { level: 5, needs: 'pact-of-the-chain' },
  'lessons-of-the-first-ones': { level: 2 },
  lifedrinker: { level: 9, needs: 'pact-of-the-blade' },
  'mask-of-many-faces': { level: 2 },
  'master-of-myriad-forms': { level: 5 },
  'misty-visions': { level: 2 },
  'one-with-shadows': { level: 5 },
  'otherworldly-leap': { level: 2 },
  'pact-of-the-blade': { level: 1 },
  'pact-of-the-chain': { level: 1 },
  'pact-of-the-tome': { level: 1 },
  'repelling-blast': { level: 2, cantrip: 'attack' },
  'thirsting-blade': { level: 5, needs: 'pact-of-the-blade' },
  'visions-of-distant-realms': { level: 9 },
  'whispers-of-the-grave': { level: 7 },
  'witch-sight': { level: 15 },
};

/** Lowest level of a feat by category; a category that is not here has none. */
export const FEAT_LEVEL: Readonly<Record<string, number>> = { general: 4, epicBoon: 19 };

/** Ability scores that a feat asks for: one of these at 13 or more. */
export const FEAT_ABILITIES: Readonly<Record<string, { abilities: readonly Ability[]; score: number }>> = {
  grappler: { abilities: ['str', 'dex'], score: 13 },
};

/** What the rules say of a background beyond its data. */
export interface BackgroundTable {
  abilities: readonly [Ability, Ability, Ability];
  feat: string;
  /** The spell list that its Magic Initiate is tied to. */
  spellList?: string;
  skills: readonly [string, string];
  /** A tool's key without the prefix, or the first part of one where the background lets choose. */
  tool: string;
  coins: { instead: number; bundle: number };
}

/** By dnd5e's identifier. */
export const BACKGROUNDS: Readonly<Record<string, BackgroundTable>> = {
  acolyte: {
    abilities: ['int', 'wis', 'cha'],
    feat: 'magic-initiate',
    spellList: 'cleric',
    skills: ['ins', 'rel'],
    tool: 'art:calligrapher',
    coins: { instead: 50, bundle: 8 },
  },
  criminal: {
    abilities: ['dex', 'con', 'int'],
    feat: 'alert',
    skills: ['slt', 'ste'],
    tool: 'thief',
    coins: { instead: 50, bundle: 16 },
  },
  sage: {
    abilities: ['con', 'int', 'wis'],
    feat: 'magic-initiate',
    spellList: 'wizard',
    skills: ['arc', 'his'],
    tool: 'art:calligrapher',
    coins: { instead: 50, bundle: 8 },
  },
  soldier: {
    abilities: ['str', 'dex', 'con'],
    feat: 'savage-attacker',
    skills: ['ath', 'itm'],
    tool: 'game',
    coins: { instead: 50, bundle: 14 },
  },
};

/** Starting Equipment at Higher Levels: gold pieces, and the gold piece worth of each pip of the d10, from a level on. */
export const HIGHER_LEVEL_WEALTH = [
  { from: 17, base: 20_000, perPip: 250 },
  { from: 11, base: 5_000, perPip: 250 },
  { from: 5, base: 500, perPip: 25 },
] as const;

/** Ability Score Point Costs; 27 points are there to spend. */
export const POINT_COST: Readonly<Record<number, number>> = { 8: 0, 9: 1, 10: 2, 11: 3, 12: 4, 13: 5, 14: 7, 15: 9 };
/** Points for ability scores (SRD 5.2, Point Cost). */
export const POINTS_TO_SPEND = 27;

/** The standard array, highest first. */
export const STANDARD_ARRAY = [15, 14, 13, 12, 10, 8] as const;

/** Copper pieces per coin. */
export const COPPER: Readonly<Record<string, number>> = { cp: 1, sp: 10, ep: 50, gp: 100, pp: 1000 };

/** Spell lists that Magic Initiate may take. */
export const INITIATE_LISTS: readonly string[] = ['cleric', 'druid', 'wizard'];

/** Circle of the Land: identifiers of the circle spells by land and Druid level. */
export const CIRCLE_SPELLS: Readonly<Record<string, Readonly<Record<3 | 5 | 7 | 9, readonly string[]>>>> = {
  arid: { 3: ['blur', 'burning-hands', 'fire-bolt'], 5: ['fireball'], 7: ['blight'], 9: ['wall-of-stone'] },
  polar: { 3: ['fog-cloud', 'hold-person', 'ray-of-frost'], 5: ['sleet-storm'], 7: ['ice-storm'], 9: ['cone-of-cold'] },
  temperate: {
    3: ['misty-step', 'shocking-grasp', 'sleep'],
    5: ['lightning-bolt'],
    7: ['freedom-of-movement'],
    9: ['tree-stride'],
  },
  tropical: {
    3: ['acid-splash', 'ray-of-sickness', 'web'],
    5: ['stinking-cloud'],
    7: ['polymorph'],
    9: ['insect-plague'],
  },
};

/** What a species lets choose, beside sizes and spells: skills at level 1 and whether it gives an Origin feat. */
export const SPECIES: Readonly<
  Record<string, { sizes: readonly string[]; skills?: readonly string[]; originFeat?: boolean }>
> = {
  dragonborn: { sizes: ['med'] },
  dwarf: { sizes: ['med'] },
  'elf-drow': { sizes: ['med'], skills: ['ins', 'prc', 'sur'] },
  'elf-high': { sizes: ['med'], skills: ['ins', 'prc', 'sur'] },
  'elf-wood': { sizes: ['med'], skills: ['ins', 'prc', 'sur'] },
  'gnome-forest': { sizes: ['sm'] },
  'gnome-rock': { sizes: ['sm'] },
  goliath: { sizes: ['med'] },
  halfling: { sizes: ['sm'] },
  human: { sizes: ['sm', 'med'], skills: [], originFeat: true },
  orc: { sizes: ['med'] },
  'tiefling-abyssal': { sizes: ['sm', 'med'] },
  'tiefling-chthonic': { sizes: ['sm', 'med'] },
  'tiefling-infernal': { sizes: ['sm', 'med'] },
};
