import { kindredOf, meaningsOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { addPhrase, noPhrases } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { inflect } from './inflect.ts';
import { fold } from './tokens.ts';
import { CALLINGS } from './words/callings.ts';
import { KINDREDS } from './words/kindreds.ts';
import { TRADES } from './words/trades.ts';
import { en } from './words/en.ts';
import { de } from './words/de.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import { it } from './words/it.ts';
import { pt } from './words/pt.ts';
import type { Forms, Language, LanguageCode } from './words/language.ts';

/** A word that says who someone is. */
export interface Word {
  /** `en` also for the names of the catalog, which count in every language. */
  language: LanguageCode | '';
  /** Means this only in a prompt of that language. */
  isLocal: boolean;
  kind: 'kindred' | 'calling' | 'trade' | 'option';
  gender: 'feminine' | 'masculine' | undefined;
  isPlural: boolean;
  isAdjective: boolean;
  meanings: readonly Meaning[];
}

/** The languages, English first: it wins where nothing else is known. */
export const LANGUAGES: readonly Language[] = [en, de, es, fr, pt, it];

/** The words of all languages, and those that are forgiven a slip of the pen. */
export interface Vocabulary {
  words: Phrases<Word>;
  /** Single words of species and classes by first letter, for `typos.ts`. */
  forgiven: ReadonlyMap<string, readonly string[]>;
}

let made: Vocabulary | undefined;

/** The built-in vocabulary, made when it is first needed. */
export function vocabulary(): Vocabulary {
  return (made ??= build());
}

type Table = 'kindreds' | 'callings' | 'trades';
const TABLES: Record<Table, { lines: Readonly<Record<string, string>>; kind: Word['kind'] }> = {
  kindreds: { lines: KINDREDS, kind: 'kindred' },
  callings: { lines: CALLINGS, kind: 'calling' },
  trades: { lines: TRADES, kind: 'trade' },
};

/** Classes and peoples that everybody writes and many misspell. */
const MISSPELT = new Set(
  (
    'barbarian bard cleric druid fighter monk paladin ranger rogue sorcerer warlock wizard ' +
    'human elf dwarf halfling gnome dragonborn goliath orc tiefling'
  ).split(' '),
);

function build(): Vocabulary {
  const words = noPhrases<Word>();
  const forgiven = new Map<string, string[]>();
  for (const [table, { lines, kind }] of Object.entries(TABLES) as [Table, (typeof TABLES)[Table]][]) {
    for (const [english, line] of Object.entries(lines)) {
      const meanings = table === 'kindreds' ? kindredOf(line) : meaningsOf(line);
      const id = firstForm(english);
      for (const language of LANGUAGES) {
        const forms = language.code === 'en' ? english : language[table][id];
        if (forms === undefined) continue;
        for (const form of formsOf(forms)) {
          const word: Word = {
            language: language.code,
            isLocal: form.isLocal,
            kind,
            gender: language.code === 'en' && form.gender !== 'feminine' ? englishGender(form.text) : form.gender,
            isPlural: false,
            isAdjective: form.isAdjective,
            meanings,
          };
          addForms(words, form.text, word, language.code);
          const isPlain = !form.isLocal && MISSPELT.has(meanings[0]!.id) && meanings[0]!.weight === 1;
          if (isPlain) forgive(forgiven, fold(form.text), language.code);
        }
      }
    }
  }
  return { words, forgiven };
}

/** An English merchant may be anyone; a postman hardly. */
function englishGender(text: string): Word['gender'] {
  return /[a-z]{2}man$/.test(text) && !/(?:hu|sha)man$/.test(text) ? 'masculine' : undefined;
}

/** Adds a word with its plurals and other endings. */
export function addForms(words: Phrases<Word>, text: string, word: Word, language: LanguageCode): void {
  addPhrase(words, text, word);
  const others = word.isAdjective && language === 'en' ? [] : inflect(text, language, word.gender);
  for (const { form, isPlural } of others) addPhrase(words, form, { ...word, isPlural });
}

/** A shorter word of English, or of six letters elsewhere, is too near to others to be guessed. */
function forgive(forgiven: Map<string, string[]>, word: string, language: LanguageCode): void {
  if (!/^[a-z]+$/.test(word) || word.length < (language === 'en' ? 5 : 7)) return;
  const list = forgiven.get(word[0]!);
  if (!list) forgiven.set(word[0]!, [word]);
  else if (!list.includes(word)) list.push(word);
}

/** The first English form of a line: the name by which other languages refer to it. */
export function firstForm(english: string): string {
  return formsOf(english)[0]?.text ?? '';
}

interface Form {
  text: string;
  gender: Word['gender'];
  isLocal: boolean;
  isAdjective: boolean;
}

/** The forms that a line of forms holds; how it is written stands at `Forms`. */
export function formsOf(forms: Forms): Form[] {
  const parts = forms.split('/');
  return parts.flatMap((part, place) =>
    part
      .split(',')
      .map((form) => form.trim())
      .filter((form) => form !== '')
      .map((form) => ({
        text: form.replace(/^[!~]+/, ''),
        gender:
          parts.length < 2 || place === 2 ? undefined : place === 1 ? ('feminine' as const) : ('masculine' as const),
        isLocal: /^~?!/.test(form),
        isAdjective: /^!?~/.test(form),
      })),
  );
}
