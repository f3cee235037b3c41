import { phrasesAt } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { fold, tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';
import { LANGUAGES, vocabulary } from './vocabulary.ts';
import type { Word } from './vocabulary.ts';
import type { Language, LanguageCode } from './words/language.ts';

/** A small word says more than a name, and its accents say more than its letters. */
const SMALL_WORD = 1;
const ACCENT = 0.6;
const NAMED_THING = 1.2;
const PLAIN_WORD = 0.7;
/** What the others must outweigh. */
const ENGLISH = 0.3;

let small: Map<string, LanguageCode[]> | undefined;

/** The small words of all languages, with and without their accents, and whose they are. */
function smallWords(): Map<string, LanguageCode[]> {
  if (small) return small;
  small = new Map();
  for (const { code, common } of LANGUAGES) {
    for (const word of common.split(' ')) {
      for (const spelling of new Set([fold(word), word])) {
        const known = small.get(spelling);
        if (!known) small.set(spelling, [code]);
        else if (!known.includes(code)) known.push(code);
      }
    }
  }
  return small;
}

let plain: Map<string, LanguageCode[]> | undefined;

/** The single words of the concepts of all languages, and whose they are. */
function plainWords(): Map<string, LanguageCode[]> {
  if (plain) return plain;
  plain = new Map();
  for (const { code, concepts } of LANGUAGES) {
    for (const form of Object.values(concepts).flatMap((forms) => forms.split(', '))) {
      if (form.includes(' ') || form.endsWith('*')) continue;
      const known = plain.get(fold(form));
      if (!known) plain.set(fold(form), [code]);
      else if (!known.includes(code)) known.push(code);
    }
  }
  return plain;
}

/** The language most of the words are from; English where nothing tells. */
export function languageOf(tokens: readonly Token[]): Language {
  const scores = new Map<LanguageCode, number>([['en', ENGLISH]]);
  const add = (codes: readonly LanguageCode[], score: number): void => {
    for (const code of codes) scores.set(code, (scores.get(code) ?? 0) + score / codes.length);
  };
  tokens.forEach((token, i) => {
    add(smallWords().get(token.fold) ?? [], SMALL_WORD);
    if (token.plain !== token.fold) add(smallWords().get(token.plain) ?? [], ACCENT);
    add(speakersOf(vocabulary().words, tokens, i), NAMED_THING);
    add(plainWords().get(token.fold) ?? [], PLAIN_WORD);
  });
  const best = Math.max(0, ...scores.values());
  return LANGUAGES.find(({ code }) => (scores.get(code) ?? 0) >= best - 1e-9) ?? LANGUAGES[0]!;
}

/** Whose word it is; a plural, which is made by rule and may be another's word, is nobody's when there are singulars. */
function speakersOf(words: Phrases<Word>, tokens: readonly Token[], from: number): LanguageCode[] {
  const longest = phrasesAt(words, tokens, from).at(-1)?.values ?? [];
  const isSure = longest.some((word) => !word.isPlural);
  const codes = longest.filter((word) => word.isPlural !== isSure).flatMap(({ language }) => language || []);
  return [...new Set(codes)];
}

/** Whether a word is one that suggests something in this language: no slip for another. */
export function isPlain({ code }: Language, token: Token): boolean {
  return plainWords().get(token.fold)?.includes(code) ?? false;
}

const sets = new WeakMap<Language, Set<string>>();

/** Whether a word is one of the language's small ones. */
export function isCommon(language: Language, token: Token): boolean {
  let set = sets.get(language);
  if (!set) sets.set(language, (set = new Set(tokenise(language.common).map((word) => word.fold))));
  return set.has(token.fold);
}
