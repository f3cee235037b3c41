import { random } from '../random.ts';
import type { Features } from './features.ts';
import type { HEADS } from './heads.ts';
import type { Inks } from './ink.ts';
import {
  BEARDS,
  HAIR_COLOURS,
  HAIRS,
  type Age,
  type Beard,
  type Hair,
  type HairColour,
  type Look,
  type Mark,
  SCALES,
  type Scales,
  WEARS,
  type Wear,
} from './look.ts';

type HeadName = keyof typeof HEADS;

const HAIR_INKS: Readonly<Record<HairColour, readonly [string, string]>> = {
  black: ['#35302e', '#262220'],
  brown: ['#5a3f2c', '#443021'],
  red: ['#9a4f28', '#793c1e'],
  fair: ['#c49a55', '#a07c40'],
  grey: ['#9a938a', '#7a746c'],
  white: ['#d9d8d5', '#b0adaa'],
};

const SCALE_INKS: Readonly<Record<Scales, readonly [string, string, string]>> = {
  red: ['#cf8b7c', '#b27165', '#8f5248'],
  blue: ['#9db2c9', '#7e95af', '#5c7591'],
  green: ['#a3b894', '#849b76', '#637b57'],
  black: ['#77716f', '#5f5a59', '#413d3c'],
  white: ['#e8e5df', '#c9c5bf', '#a39e97'],
  gold: ['#dcc07c', '#bda05c', '#967c3f'],
  silver: ['#bcc3c6', '#9aa3a7', '#767f84'],
  bronze: ['#c79c70', '#a98057', '#85613c'],
};

/** Three tones of scales: lit, shaded, markings. */
export const scaleInks = (colour: Scales): Inks['scales'] => SCALE_INKS[colour];

/** The lit and the shaded tone of a colour of hair. */
export const hairInks = (colour: HairColour): readonly [string, string] => HAIR_INKS[colour];

/** Hair that suits a head; what stands twice comes twice as often. */
const STYLES: Readonly<Partial<Record<HeadName, readonly Hair[]>>> = {
  dwarf: ['braided', 'long', 'short', 'none', 'tied'],
  elf: ['long', 'braided', 'tied', 'swept', 'long'],
  halfling: ['curly', 'curly', 'curly', 'wild', 'short'],
  gnome: ['wild', 'curly', 'swept', 'tied', 'wild'],
  goliath: ['none', 'none', 'crest', 'braided', 'tied'],
  orc: ['crest', 'tied', 'braided', 'long', 'none'],
  'half-orc': ['crest', 'tied', 'short', 'long', 'wild'],
};
const ANY_STYLE: readonly Hair[] = ['short', 'long', 'braided', 'curly', 'swept', 'tied', 'wild'];
const SOFT_STYLES: readonly Hair[] = ['long', 'braided', 'curly', 'tied', 'swept'];

/** How often the seed grows a beard when nothing was said. */
const BEARDED: Readonly<Partial<Record<HeadName, number>>> = {
  dwarf: 0.85,
  human: 0.35,
  gnome: 0.35,
  'half-elf': 0.15,
  'half-orc': 0.25,
  orc: 0.2,
  goliath: 0.25,
  tiefling: 0.3,
  aasimar: 0.15,
};

/** What a class likes to wear, and how often. */
const WARDROBE: Readonly<Record<string, readonly (readonly [Wear, number])[]>> = {
  barbarian: [['paint', 0.6]],
  bard: [['cap', 0.5]],
  cleric: [
    ['circlet', 0.3],
    ['hood', 0.2],
  ],
  druid: [['leaves', 0.65]],
  fighter: [['helm', 0.35]],
  paladin: [
    ['circlet', 0.3],
    ['helm', 0.25],
  ],
  ranger: [['hood', 0.45]],
  rogue: [['hood', 0.5]],
  sorcerer: [['circlet', 0.25]],
  warlock: [['hood', 0.4]],
  wizard: [['hat', 0.5]],
};

const COVERS: Readonly<Partial<Record<Wear, true>>> = { helm: true, hood: true, hat: true, cap: true };
/** Hair that would stand out above a hat lies down under it. */
const UNDER_HAT: Readonly<Partial<Record<Hair, Hair>>> = { tied: 'long', crest: 'short', wild: 'curly' };

interface Sitter {
  options: Features;
  name: HeadName;
  species: string;
  calling: string | undefined;
  never: readonly Wear[];
  seed: number;
  inks: Inks;
}

/** Makes every choice of one portrait: what was said first, then what suits the head and the class, by the seed. */
export function chooseLook({ options, name, species, calling, never, seed, inks }: Sitter): Look {
  const luck = (what: string): number => random(seed, 'heraldry', what).next();
  const one = <T>(what: string, items: readonly T[]): T => random(seed, 'heraldry', what).pick(items);
  const age: Age = options.age ?? 'adult';
  const soft = options.gender === 'feminine';
  const wear = known(WEARS, options.wear) ?? chooseWear(options, calling, luck('wear'));
  const worn = wear && !never.includes(wear) ? wear : undefined;
  const styled = known(HAIRS, options.hair) ?? one('hair', stylesFor(name, calling, soft));
  const [hair, hairShade] =
    HAIR_INKS[known(HAIR_COLOURS, options.hairColour) ?? chooseColour(species, age, luck('colour'))];
  return {
    inks: { ...inks, hair, hairShade, scales: scaleInks(known(SCALES, options.scales) ?? one('scales', SCALES)) },
    hair: worn === 'hat' || worn === 'cap' ? (UNDER_HAT[styled] ?? styled) : styled,
    beard: chooseBeard(options, name, age, luck('beard'), one('beard-cut', BEARDS)),
    age,
    wear: worn,
    mark: options.mark ?? chooseMark(name, calling, age, luck('mark')),
    cut: chooseCut(species, one('cut', [0, 1, 2] as const)),
    mood: one('mood', [0, 1, 2] as const),
  };
}

/** An option that is in our list, else nothing: options may come from stored, foreign characters. */
const known = <T>(list: readonly T[], value: T | undefined): T | undefined =>
  value !== undefined && list.includes(value) ? value : undefined;

function stylesFor(name: HeadName, calling: string | undefined, soft: boolean): readonly Hair[] {
  if (calling === 'monk' && !soft) return ['none', 'none', 'tied'];
  const styles = STYLES[name] ?? ANY_STYLE;
  const suiting = soft ? styles.filter((style) => SOFT_STYLES.includes(style)) : styles;
  return suiting.length > 1 ? suiting : SOFT_STYLES;
}

function chooseColour(species: string, age: Age, luck: number): HairColour {
  if (/drow/.test(species)) return 'white';
  if (age === 'old') return luck < 0.55 ? 'grey' : 'white';
  return luck < 0.28 ? 'black' : luck < 0.56 ? 'brown' : luck < 0.74 ? 'red' : luck < 0.9 ? 'fair' : 'grey';
}

function chooseBeard(options: Features, name: HeadName, age: Age, luck: number, cut: Beard): Beard | undefined {
  if (options.beard !== undefined) return options.beard ? (cut === 'moustache' ? 'full' : cut) : undefined;
  if (options.gender === 'feminine' || age === 'young') return undefined;
  const chance = (BEARDED[name] ?? 0) * (options.gender === 'masculine' ? 1.4 : 1) * (age === 'old' ? 1.3 : 1);
  return luck < chance ? cut : undefined;
}

/** Nothing that would hide hair of which the sentence spoke. */
function chooseWear(options: Features, calling: string | undefined, luck: number): Wear | undefined {
  const wardrobe = calling !== undefined && Object.hasOwn(WARDROBE, calling) ? WARDROBE[calling]! : [];
  let at = 0;
  for (const [wear, chance] of wardrobe) {
    at += chance;
    if (luck < at) return COVERS[wear] && (options.hair ?? options.hairColour) ? undefined : wear;
  }
  return undefined;
}

function chooseMark(name: HeadName, calling: string | undefined, age: Age, luck: number): Mark | undefined {
  if (name === 'hooded' || name === 'dragonborn') return undefined;
  if ((name === 'halfling' || age === 'young') && luck < 0.4) return 'freckles';
  if ((calling === 'wizard' || name === 'gnome') && luck < 0.22) return 'spectacles';
  if ((calling === 'fighter' || calling === 'barbarian') && luck < 0.16) return 'scar';
  return calling === 'rogue' && luck < 0.08 ? 'patch' : undefined;
}

/** Tieflings wear the horns of their legacy. */
const chooseCut = (species: string, drawn: 0 | 1 | 2): 0 | 1 | 2 =>
  /infernal/.test(species) ? 0 : /abyssal/.test(species) ? 1 : /chthonic/.test(species) ? 2 : drawn;
