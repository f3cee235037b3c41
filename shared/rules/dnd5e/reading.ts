import type { Span } from '../../character.ts';
import type { Tone } from '../../concept.ts';

/** What a hint speaks about. `theme` is a free word shared with spells, gear and the writer (`storm`, `death` …). */
export type HintAbout =
  | 'species'
  | 'class'
  | 'subclass'
  | 'background'
  | 'ability'
  | 'skill'
  | 'tool'
  | 'language'
  | 'feat'
  | 'item'
  | 'theme';

/**
 * One thing that the prompt says about the character. `key` is an option key (`species:dwarf`, `skills:ste`), an
 * ability (`dex`) or a theme. `weight` is 1 when it was named outright, less when it was only suggested, −1 when refused.
 */
export interface Hint {
  about: HintAbout;
  key: string;
  weight: number;
  at: Span;
}

export type Role = 'defender' | 'striker' | 'healer' | 'controller' | 'scout' | 'face' | 'scholar';

/** A fact with the words that say it. */
export interface Said<T> {
  value: T;
  at: Span;
}

/** The themes that readings, spells, features and prose share. */
// prettier-ignore
export const THEMES = [
  'beast', 'bargain', 'blood', 'book', 'charm', 'city', 'craft', 'crime', 'dark', 'death', 'desert', 'dragon', 'dream',
  'earth', 'faith', 'fey', 'fiend', 'fire', 'forest', 'gold', 'healing', 'hunt', 'ice', 'illusion', 'knowledge', 'law',
  'light', 'loss', 'machine', 'mind', 'mine', 'mountain', 'music', 'nature', 'noble', 'poison', 'protection', 'revenge',
  'road', 'sea', 'shadow', 'speed', 'spirit', 'stars', 'stealth', 'storm', 'strength', 'time', 'travel', 'trickery',
  'tavern', 'undead', 'war', 'water', 'wind',
] as const;
export type Theme = (typeof THEMES)[number];

/** Everything that was read from a prompt without a model. Offsets are into the prompt as it was given. */
export interface Reading {
  prompt: string;
  /** Two-letter code of the prompt's language: `en`, `de`, `es`, `fr`, `pt`, `it`. */
  language: string;
  /** Clamped to 1–20; `clamped` says that the words asked for more or less. */
  level?: Said<number> & { clamped: boolean };
  name?: Said<string>;
  gender?: Said<'feminine' | 'masculine' | 'neutral'>;
  tone?: Said<Tone>;
  /** `young`, `adult`, `old`. */
  age?: Said<'young' | 'adult' | 'old'>;
  /** The trade as it was written: `bosun`, `gravedigger`. */
  trade?: Said<string>;
  /** Strongest first. */
  roles: (Said<Role> & { weight: number })[];
  /** Strongest first. */
  hints: Hint[];
  /** True when the person refuses violence: no weapon beyond what the rules force on her. */
  pacifist?: Said<true>;
  /** True when the person refuses magic. */
  noMagic?: Said<true>;
}
