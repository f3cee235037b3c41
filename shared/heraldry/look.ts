import type { Inks } from './ink.ts';

export const HAIRS = ['none', 'short', 'long', 'braided', 'curly', 'swept', 'tied', 'crest', 'wild'] as const;
export const HAIR_COLOURS = ['black', 'brown', 'red', 'fair', 'grey', 'white'] as const;
export const BEARDS = ['short', 'full', 'goatee', 'moustache'] as const;
export const WEARS = ['helm', 'hood', 'hat', 'circlet', 'leaves', 'cap', 'paint'] as const;
export const SCALES = ['red', 'blue', 'green', 'black', 'white', 'gold', 'silver', 'bronze'] as const;
export const MARKS = ['patch', 'scar', 'freckles', 'spectacles'] as const;

export type Hair = (typeof HAIRS)[number];
export type HairColour = (typeof HAIR_COLOURS)[number];
export type Beard = (typeof BEARDS)[number];
export type Wear = (typeof WEARS)[number];
export type Mark = (typeof MARKS)[number];
export type Scales = (typeof SCALES)[number];
export type Age = 'young' | 'adult' | 'old';

/** One person as drawn: every choice made, by the options or by the seed. */
export interface Look {
  inks: Inks;
  hair: Hair;
  beard: Beard | undefined;
  age: Age;
  wear: Wear | undefined;
  mark: Mark | undefined;
  /** Which of three cuts of jaw, horns or markings. */
  cut: 0 | 1 | 2;
  /** Which of three mouths and brows. */
  mood: 0 | 1 | 2;
}
