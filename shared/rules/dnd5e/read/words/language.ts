/** The languages that prompts are read in. */
export type LanguageCode = 'en' | 'de' | 'es' | 'fr' | 'pt' | 'it';

/**
 * Forms of one word, with commas between synonyms: `masculine / feminine / either`, or only `either` without a slash.
 * Before a form, `!` keeps it to prompts in that language and `~` says that it is an adjective; `*` behind a form
 * stands for any ending. Plurals are made, irregular ones are written down.
 */
export type Forms = string;

/**
 * What the small words around a name do to it. `no` refuses what follows at once, `not` needs an article or a wish
 * behind it, `except` needs nothing, `by` and `foe` name somebody else, `of` makes a mention weaker, `has` begins what the
 * party has already …
 */
export type Mark =
  | 'article'
  | 'no'
  | 'not'
  | 'only'
  | 'except'
  | 'any'
  | 'want'
  | 'be'
  | 'by'
  | 'foe'
  | 'of'
  | 'kin'
  | 'like'
  | 'sort'
  | 'wish'
  | 'pretend'
  | 'has'
  | 'instead'
  | 'former'
  | 'who'
  | 'or'
  | 'and'
  | 'but';

/** Words of one language. Lists are separated by spaces, phrases by commas. */
export interface Language {
  code: LanguageCode;
  /** The most frequent small words: they tell the language and are never names. */
  common: string;
  /** By mark, phrases that make it. */
  grammar: Partial<Record<Mark, string>>;
  /** Words for level, and cardinals and ordinals from 0, alternatives with `|`. */
  level: string;
  cardinals: string;
  ordinals: string;
  /** Nouns and pronouns that tell the gender of the one who is described; `own` ones do so when none owns them. */
  people: { feminine: string; masculine: string; neutral: string; she: string; he: string; they: string };
  /** Articles and adjectives with a gender. */
  articles: { feminine: string; masculine: string };
  adjectives: { feminine: string; masculine: string };
  /** Words for "her", "my" …: what follows is somebody else. */
  owners: string;
  /** Relatives: what they are the character is not. */
  relatives: string;
  /** Phrases before a name; those of `calls` take only a capital behind them; `others` have names too. */
  names: { named: string; calls: string; others: string; label: string; titles: string; particles: string };
  /** Other forms of the English words, by the first English form. */
  kindreds: Record<string, Forms>;
  callings: Record<string, Forms>;
  trades: Record<string, Forms>;
  /** Words by what they make one think of; the names are those of the themes and of `hints.ts`. */
  concepts: Record<string, string>;
}
