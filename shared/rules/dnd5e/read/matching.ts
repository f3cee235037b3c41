import { isCommon, isPlain } from './language.ts';
import type { Meaning } from './meaning.ts';
import { optionsOf } from './options.ts';
import type { Options } from './options.ts';
import { phrasesAt } from './phrases.ts';
import type { Token } from './tokens.ts';
import { meant } from './typos.ts';
import { vocabulary } from './vocabulary.ts';
import type { Word } from './vocabulary.ts';
import type { Language } from './words/language.ts';
import type { Catalog } from '../catalog.ts';

/** Words of the prompt, from token `from` up to `to` (exclusive), that say who someone is. */
export interface Match {
  from: number;
  to: number;
  kind: Word['kind'];
  gender: Word['gender'];
  isPlural: boolean;
  isAdjective: boolean;
  meanings: readonly Meaning[];
}

/** What the search needs to know. `taken` are tokens that belong to a name or a level. */
export interface Search {
  tokens: readonly Token[];
  taken: ReadonlySet<number>;
  language: Language;
  catalog: Catalog;
}

/** Every species, class, background and trade that is named, from left to right, the longest name at each place. */
export function matchesIn(search: Search): Match[] {
  const { tokens, taken, catalog } = search;
  const options = optionsOf(catalog);
  const matches: Match[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = taken.has(i) ? [] : at(search, options, i);
    matches.push(...found);
    i = found.at(-1)?.to ?? i + 1;
  }
  return matches;
}

function at(search: Search, options: Options, from: number): Match[] {
  const named = longest(search, options, search.tokens, from);
  if (named) return [named];
  const token = search.tokens[from]!;
  if (isCommon(search.language, token) || isPlain(search.language, token)) return [];
  return hyphened(search, options, from) ?? compound(search, options, from) ?? slip(search, options, from);
}

/** A word of the vocabulary that was written with a hyphen: `Halb-Ork`. */
function hyphened(search: Search, options: Options, from: number): Match[] | undefined {
  const token = search.tokens[from]!;
  const next = search.tokens[from + 1];
  if (!next || !/^[-‐‑]$/.test(next.gap) || search.taken.has(from + 1)) return undefined;
  const match = single(search, options, token, token.fold + next.fold);
  return match && [{ ...match, from, to: from + 2 }];
}

function longest(search: Search, options: Options, tokens: readonly Token[], from: number): Match | undefined {
  const { language, taken } = search;
  const found = [...phrasesAt(vocabulary().words, tokens, from), ...phrasesAt(options.words, tokens, from)]
    .map(({ to, values }) => ({ to, words: values.filter((word) => counts(word, language)) }))
    .filter(({ to, words }) => words.length > 0 && (tokens !== search.tokens || !overlaps(taken, from, to)));
  const to = Math.max(0, ...found.map((one) => one.to));
  const words = found.filter((one) => one.to === to).flatMap((one) => one.words);
  return words.length ? matchOf(from, to, words, language) : undefined;
}

function overlaps(taken: ReadonlySet<number>, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken.has(i)) return true;
  return false;
}

/** Names of species and classes count in every language, other words in their own and in related ones. */
function counts(word: Word, { code }: Language): boolean {
  if (word.language === '' || word.language === code) return true;
  if (word.isLocal) return false;
  if (word.kind === 'kindred') return true;
  if (word.kind === 'calling' && word.meanings[0]!.weight > 0.9) return true;
  return code !== 'en' && code !== 'de' && word.language !== 'en' && word.language !== 'de';
}

function matchOf(from: number, to: number, words: readonly Word[], language: Language): Match {
  const local = words.filter((word) => word.language === language.code || word.language === '');
  const chosen = local.length ? local : words;
  const singular = chosen.filter((word) => !word.isPlural);
  const kept = singular.length ? singular : chosen;
  const named = kept.find((word) => word.kind !== 'option') ?? kept[0]!;
  const genders = new Set(kept.filter((word) => word.kind !== 'option').map((word) => word.gender));
  return {
    from,
    to,
    kind: named.kind,
    gender: genders.size === 1 ? [...genders][0] : undefined,
    isPlural: singular.length === 0,
    isAdjective: kept.every((word) => word.isAdjective),
    meanings: merged(kept),
  };
}

/** The meanings of all the words that a phrase can be, each once and at its strongest. */
function merged(words: readonly Word[]): readonly Meaning[] {
  if (words.length === 1) return words[0]!.meanings;
  const all = new Map<string, Meaning>();
  for (const meaning of words.flatMap((word) => word.meanings)) {
    const place = `${meaning.about} ${meaning.id}`;
    const known = all.get(place);
    if (!known || meaning.weight > known.weight) all.set(place, meaning);
  }
  return [...all.values()];
}

/** The shortest half of a compound such as `Elfenmagier`; shorter ones are syllables. */
const SHORTEST_HALF = 3;
const LINKS = ['', 's', 'n', 'en', 'e'];

/** A word that is a species and a calling in one, as German makes them: both, each at the whole word. */
function compound(search: Search, options: Options, from: number): Match[] | undefined {
  const token = search.tokens[from]!;
  const word = token.fold;
  for (let length = SHORTEST_HALF; length <= word.length - 4; length++) {
    const second = single(search, options, token, word.slice(length));
    if (!second || second.kind === 'kindred' || second.meanings[0]!.weight < 0.5) continue;
    const head = word.slice(0, length);
    for (const link of LINKS) {
      if (!head.endsWith(link)) continue;
      const first = single(search, options, token, head.slice(0, head.length - link.length));
      if (first?.kind === 'kindred') return [first, { ...second }].map((match) => ({ ...match, from, to: from + 1 }));
    }
  }
  return undefined;
}

function slip(search: Search, options: Options, from: number): Match[] {
  const token = search.tokens[from]!;
  const word = meant(token.fold, vocabulary().forgiven) ?? meant(token.fold, options.forgiven);
  const match = word === undefined ? undefined : single(search, options, token, word);
  return match ? [{ ...match, from, to: from + 1 }] : [];
}

function single(search: Search, options: Options, token: Token, word: string): Match | undefined {
  return word.length < SHORTEST_HALF ? undefined : longest(search, options, [{ ...token, fold: word }], 0);
}
