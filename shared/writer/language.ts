import type { Grammar } from './grammar.ts';

/** The feeling of a persona: a tone that was asked for or drawn, or none in particular. */
export type Mood = 'plain' | 'grave' | 'light' | 'heroic' | 'dark' | 'eerie';

/** For whom a text is fit. What is left out does not matter; lists mean any of these. */
export interface When {
  mood?: readonly Mood[];
  background?: readonly string[];
  class?: readonly string[];
  /** Subclasses, by identifier, whose own story this would contradict. */
  notSubclass?: readonly string[];
  people?: readonly string[];
  theme?: readonly string[];
  fact?: readonly string[];
  /** Facts that it would contradict. */
  notFact?: readonly string[];
  /** 0 novices (levels 1–2), 1 (3–4), 2 (5–10), 3 (11–16), 4 (17–20). */
  tiers?: readonly number[];
  /** Gods, prayer and temples belong to this life. */
  faith?: boolean;
  /** Casts spells. */
  caster?: boolean;
  /** Old enough to have a grown child. */
  grown?: boolean;
  /** Has hair to speak of. */
  hair?: boolean;
}

/** A template, and for whom it is fit; a plain string fits everybody whose slots it names are filled. */
export type Fragment = string | { text: string; when: When };

/** What a person is to the hero; the language knows a word for each by gender. */
export type Kin = 'sibling' | 'parent' | 'child' | 'friend' | 'comrade' | 'spouse' | 'cousin' | 'aunt' | 'grandparent';

/** Narrative shapes: what kind of story a life is told as. */
// prettier-ignore
export type Shape =
  | 'loss' | 'vow' | 'debt' | 'apprenticeship' | 'exile' | 'discovery' | 'bargain' | 'war' | 'road' | 'inheritance'
  | 'crime' | 'calling' | 'rescue' | 'mistake' | 'rivalry' | 'fellowship' | 'return';

/**
 * One story: what happened, and what it left behind. Its texts share one cast, so that bond and hook speak of the
 * people of the backstory. `order` says whether the hero had the class before it (`early`), took it up after it
 * (`late`), either (`any`), or whether the story itself tells how (`own`).
 */
export interface Plot {
  id: string;
  shape: Shape;
  order: 'early' | 'late' | 'any' | 'own';
  /** Two tellings of one story: the texts of each list belong together by their place in it. */
  paired?: true;
  when?: When;
  /** Facts and themes of a prompt that this story speaks to: it is told rather than others where they are there. */
  answers?: readonly string[];
  /** What `{dear}` is to the hero; `friend` if left out. */
  dear?: Kin;
  open: readonly string[];
  turn: readonly string[];
  now: readonly string[];
  bond: readonly string[];
  hook: readonly string[];
  line: readonly string[];
}

/** What the hero holds to, and where that leans: law or chaos, good or evil; left out where it leans to neither. */
export interface Ideal {
  text: string;
  order?: 'L' | 'N' | 'C';
  moral?: 'G' | 'N' | 'E';
  when?: When;
}

/** A failing, and the trouble it is about to make. */
export interface Flaw {
  text: string;
  hook: readonly string[];
  when?: When;
}

/** Texts of a class. `early` and `late` tell how it began; `crisis` what one does when it matters. */
export interface ClassTexts {
  early: readonly Fragment[];
  late: readonly Fragment[];
  crisis: readonly Fragment[];
  dress: readonly Fragment[];
  manner: readonly Fragment[];
  ideals: readonly Ideal[];
  line: readonly Fragment[];
  /** By subclass identifier. */
  subclass: Readonly<Record<string, readonly Fragment[]>>;
}

/** Texts of a background. `origin` tells the work, `bridge` how a person of another trade came to it. */
export interface BackgroundTexts {
  origin: readonly Fragment[];
  bridge: readonly Fragment[];
  dress: readonly Fragment[];
  manner: readonly Fragment[];
  ideals: readonly Ideal[];
  line: readonly Fragment[];
}

/** Texts of a people: `noun` and `people` (one, many), how they look, what growing up among them is like. */
export interface PeopleTexts {
  noun: string;
  people: string;
  body: readonly Fragment[];
  face: readonly Fragment[];
  kin: readonly Fragment[];
  manner: readonly Fragment[];
}

/** Texts of something that a prompt or a recipe names: what it does to looks, manner and story. */
export interface TopicTexts {
  look?: readonly string[];
  manner?: readonly string[];
  story?: readonly string[];
  /** Short lines that sum a person up. */
  line?: readonly string[];
}

/** A kind of trade: the words that belong to it, and texts in which `{trade}` is the word that was written. */
export interface TradeTexts {
  words: RegExp;
  /** The background that this trade already is, if any. */
  background?: string;
  origin: readonly Fragment[];
  look: readonly string[];
  manner: readonly string[];
}

/** Everything that the writer needs to write in one language. */
export interface Language {
  code: string;
  grammar: Grammar;
  kin: Readonly<Record<Kin, Readonly<Record<'feminine' | 'masculine' | 'neutral', string>>>>;
  /** Values of slots that are drawn once per persona; texts may hold `{place}` for a made-up name. */
  names: Readonly<Record<string, readonly string[]>>;
  /** Common nouns for settlements by people or theme. */
  settlements: Readonly<Record<string, readonly string[]>>;
  /** Titles of the one above, by background and gender. */
  superiors: Readonly<
    Record<string, Readonly<Partial<Record<'feminine' | 'masculine' | 'neutral', readonly string[]>>>>
  >;
  /** Honorifics that are not a name by themselves. */
  titles: readonly string[];
  peoples: Readonly<Record<string, PeopleTexts>>;
  classes: Readonly<Record<string, ClassTexts>>;
  backgrounds: Readonly<Record<string, BackgroundTexts>>;
  trades: Readonly<Record<string, TradeTexts>>;
  /** For a trade of no kind that is listed. */
  anyTrade: Omit<TradeTexts, 'words'>;
  plots: readonly Plot[];
  ideals: readonly Ideal[];
  flaws: readonly Flaw[];
  /** By tier: what was done since. */
  deeds: readonly (readonly Fragment[])[];
  moods: Readonly<Record<Mood, readonly Fragment[]>>;
  themes: Readonly<Record<string, TopicTexts>>;
  facts: Readonly<Record<string, TopicTexts>>;
  spells: Readonly<Record<string, readonly string[]>>;
  skills: Readonly<Record<string, readonly string[]>>;
  /** `strong` and `weak` by ability. */
  abilities: Readonly<Record<string, { strong: readonly string[]; weak: readonly string[] }>>;
  /** Looks that any people may have. */
  looks: readonly Fragment[];
  /** Frames around a verb phrase of the prompt: `{clause}`, or `{doing}` for a participle. */
  quotes: { past: readonly string[]; doing: readonly string[]; present: readonly string[] };
  ages: { young: readonly string[]; old: readonly string[] };
  /** Words of faith: what has one is told only of those who have a faith. */
  pious: RegExp;
  /** Nouns of lineages, by species identifier. */
  nouns: Readonly<Record<string, string>>;
  /** What a sentence about earlier times begins with when it is told later. */
  leads: readonly string[];
  alignments: { order: Record<'L' | 'N' | 'C', string>; moral: Record<'G' | 'N' | 'E', string>; neutral: string };
}
