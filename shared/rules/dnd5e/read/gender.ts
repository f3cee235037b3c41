import type { Reading } from '../reading.ts';
import type { Span } from '../../../character.ts';
import { spanOf } from './evidence.ts';
import type { Match } from './matching.ts';
import { addPhrase, noPhrases, phrasesAt } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { standingsOf } from './standing.ts';
import type { Marks, Standing } from './standing.ts';
import { fold } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Language, LanguageCode } from './words/language.ts';

type Gender = NonNullable<Reading['gender']>['value'];
type Kind = 'noun' | 'pronoun' | 'adjective' | 'article';

interface Gendered {
  gender: Gender;
  kind: Kind;
}

/** How much each kind of word says. A pair such as `she/her` is an answer, a generic masculine hardly one. */
const PAIR = 20;
const NEUTRAL = 12;
const NOUN = 3;
const FORM = { feminine: 4, masculine: 1.4, neutral: 0 } as const;
const FIRST_PRONOUN = 2;
const MORE_PRONOUNS = 0.5;
/** A "they" is often somebody else. */
const THEY = 0.9;
/** The first pronoun of all is more often hers than any later one. */
const FIRST_OF_ALL = 1;
const ADJECTIVE = { feminine: 1.2, masculine: 0.8, neutral: 0 } as const;
const ARTICLE = { feminine: 2, masculine: 0.8, neutral: 0 } as const;
/** Less than this is a guess. */
const ENOUGH = 0.8;

const sets = new WeakMap<Language, Phrases<Gendered>>();

function wordsOf(language: Language): Phrases<Gendered> {
  let words = sets.get(language);
  if (words) return words;
  const made = noPhrases<Gendered>();
  const add = (list: string, separator: string, gender: Gender, kind: Kind): void => {
    const value = { gender, kind };
    for (const word of list.split(separator).map((one) => one.trim())) if (word) addPhrase(made, word, value);
  };
  const { people, articles, adjectives } = language;
  add(people.feminine, ',', 'feminine', 'noun');
  add(people.masculine, ',', 'masculine', 'noun');
  add(people.neutral, ',', 'neutral', 'noun');
  add(people.she, ',', 'feminine', 'pronoun');
  add(people.he, ',', 'masculine', 'pronoun');
  add(people.they, ',', 'neutral', 'pronoun');
  for (const gender of ['feminine', 'masculine'] as const) {
    add(articles[gender], ' ', gender, 'article');
    add(adjectives[gender], ' ', gender, 'adjective');
  }
  words = made;
  sets.set(language, words);
  return words;
}

interface Say {
  gender: Gender;
  weight: number;
  at: Span;
}

/** What the search for a gender needs: the words, who was named and how they stand, and the language. */
export interface GenderSearch {
  tokens: readonly Token[];
  matches: readonly Match[];
  standings: readonly Standing[];
  marks: Marks;
  language: Language;
}

/** The gender of the one described: from pronouns, nouns of persons, feminine and masculine forms. */
export function genderIn(search: GenderSearch): Reading['gender'] {
  const { tokens, matches, standings } = search;
  const says = [...pairs(tokens), ...words(search)];
  matches.forEach((match, i) => {
    const isHers = standings[i] === 'is' || standings[i] === 'former' || standings[i] === 'wish';
    if (!match.gender || !isHers || match.isPlural) return;
    says.push({ gender: match.gender, weight: FORM[match.gender], at: spanOf(tokens, match.from, match.to) });
  });
  const genders = ['feminine', 'masculine', 'neutral'] as const;
  const sums = genders.map((gender) => {
    const own = says.filter((say) => say.gender === gender);
    return { gender, weight: own.reduce((sum, { weight }) => sum + weight, 0), own };
  });
  const best = sums.reduce((a, b) => (b.weight > a.weight ? b : a));
  if (best.weight < ENOUGH) return undefined;
  const strongest = best.own.reduce((a, b) => (b.weight > a.weight ? b : a));
  return { value: best.gender, at: { ...strongest.at } };
}

const PAIRS: Readonly<Record<string, Gender>> = {
  'she her': 'feminine',
  'she they': 'feminine',
  'he him': 'masculine',
  'he they': 'masculine',
  'they them': 'neutral',
  'they she': 'neutral',
  'they he': 'neutral',
  'xe xem': 'neutral',
  'ze zir': 'neutral',
  'it its': 'neutral',
  'elle iel': 'neutral',
};

function pairs(tokens: readonly Token[]): Say[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const gender = next?.gap.trim() === '/' ? PAIRS[`${token.fold} ${next.fold}`] : undefined;
    return gender ? [{ gender, weight: PAIR, at: spanOf(tokens, i, i + 2) }] : [];
  });
}

/** Spanish "él" is he only with its accent; without it is the article. */
function byAccent({ plain }: Token, { code }: Language): readonly Gendered[] | undefined {
  return code === 'es' && plain === '\u00e9l' ? [{ gender: 'masculine', kind: 'pronoun' }] : undefined;
}

/** Endings that only words for persons have, by language; the word before them must be longer than they are. */
const SUFFIXES: Partial<Record<LanguageCode, { feminine: RegExp; masculine?: RegExp }>> = {
  en: { feminine: /^.{3,}(?:woman|maid|girl|wife|lady|mother|sister)$/, masculine: /^.{3,}(?:boy|father|brother)$/ },
  de: { feminine: /^.{3,}(?:er|ler|or|ent|ant|ist|ot|at|erin|frau)in$|^.{3,}(?:frau|tochter|mädchen|schwester)$/ },
  fr: { feminine: /^.{3,}(?:trice|euse|ienne|eresse)$/ },
  es: { feminine: /^.{3,}(?:dora|triz|esa)$/ },
  pt: { feminine: /^.{3,}(?:dora|triz|esa)$/ },
  it: { feminine: /^.{3,}(?:trice|essa)$/ },
};
const NO_PERSONS = new Set(
  'promessa messa foresta stessa compressa promesa mesa sorpresa princesa empresa tesa cornice vernice matrice cicatrice motrice cicatriz matriz nariz actriz berlin'.split(
    ' ',
  ),
);

/** What the ending of an unknown word tells, where nothing else does. */
function bySuffix(token: Token, { code }: Language): readonly Gendered[] {
  const suffixes = SUFFIXES[code];
  if (!suffixes || NO_PERSONS.has(token.fold) || (code === 'de' && !token.isCapital)) return [];
  if (suffixes.feminine.test(token.plain)) return [{ gender: 'feminine', kind: 'noun' }];
  return suffixes.masculine?.test(token.plain) ? [{ gender: 'masculine', kind: 'noun' }] : [];
}

const NOBODY = new Set('faut y pleut fait est etait semble nous me te vous leur'.split(' '));

/** French "il" in "il faut" and "il nous faut" is nobody; "il est" is, unless a time follows. */
function isNobody(tokens: readonly Token[], at: number, { code }: Language): boolean {
  if (code !== 'fr' || tokens[at]!.fold !== 'il') return false;
  const [next, second] = [tokens[at + 1]?.fold ?? '', tokens[at + 2]?.fold ?? ''];
  if (!NOBODY.has(next)) return false;
  return next === 'faut' || next === 'pleut' || next === 'y' || second === 'faut' || second === 'temps';
}

interface Place {
  from: number;
  to: number;
}

function words(search: GenderSearch): Say[] {
  const { tokens, language } = search;
  const seen = new Set<Gender>();
  const says: Say[] = [];
  for (let i = 0; i < tokens.length;) {
    const found = phrasesAt(wordsOf(language), tokens, i).at(-1);
    const to = found?.to ?? i + 1;
    const at = spanOf(tokens, i, to);
    const said = found?.values ?? byAccent(tokens[i]!, language) ?? bySuffix(tokens[i]!, language);
    for (const one of said) {
      if (isNobody(tokens, i, language)) continue;
      const weight = weightOf(one, { from: i, to }, seen.has(one.gender), search);
      const isHerOrHim = one.kind === 'pronoun' && one.gender !== 'neutral';
      const isFirst = isHerOrHim && seen.size === 0 && weight >= FIRST_PRONOUN;
      if (isHerOrHim) seen.add(one.gender);
      if (weight > 0) says.push({ gender: one.gender, weight: isFirst ? weight + FIRST_OF_ALL : weight, at });
    }
    i = to;
  }
  return says;
}

function weightOf({ gender, kind }: Gendered, place: Place, isRepeated: boolean, search: GenderSearch): number {
  const { tokens, matches, standings, language } = search;
  switch (kind) {
    case 'noun':
      if (!isHers(place, search)) return 0;
      return gender === 'neutral' ? NEUTRAL : NOUN;
    case 'pronoun':
      if (gender === 'neutral' && hasPlural(tokens, place.from)) return 0;
      if (gender === 'neutral') return THEY;
      return isRepeated || isUnsure(tokens, place.from, language) ? MORE_PRONOUNS : FIRST_PRONOUN;
    case 'adjective':
      return describesHer(place, search) ? ADJECTIVE[gender] : 0;
    case 'article': {
      const isAbout = (match: Match): boolean => match.from >= place.to && match.from <= place.to + 1;
      const isFirst = place.from === 0 && matches.length === 0 && !ONCE.has(tokens[1]?.fold ?? '');
      return isFirst || matches.some((match, i) => isAbout(match) && standings[i] === 'is') ? ARTICLE[gender] : 0;
    }
  }
}

/** An adjective is about her beside her trade or people, or where it opens a clause: `un bardo, guapo y mentiroso`. */
function describesHer({ from, to }: Place, { tokens, matches, standings, marks }: GenderSearch): boolean {
  const before = tokens[from - 1];
  const opens =
    before?.clause !== tokens[from]!.clause || (marks.get(from - 1)?.some(({ mark }) => mark === 'and') ?? false);
  const isBeside = (match: Match): boolean => Math.abs(match.from - to) <= 1 || Math.abs(from - match.to) <= 1;
  return opens || matches.some((match, i) => standings[i] === 'is' && isBeside(match));
}

/** Tales begin so, not persons. */
const ONCE = new Set('vez fois volta jour dia giorno tag soir nuit noche noite notte pouco poco'.split(' '));

const UNSURE = new Set('sie ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner'.split(' '));

/** German "sie" and "ihr" also mean others, unless a verb in the singular follows. */
function isUnsure(tokens: readonly Token[], at: number, { code }: Language): boolean {
  const { fold: word } = tokens[at]!;
  const verb = tokens[at + 1]?.fold ?? '';
  const isSingular = word === 'sie' && /[^ndst]t$|^ist$|^hat$/.test(verb) && verb !== 'nicht';
  return code === 'de' && UNSURE.has(word) && !isSingular;
}

/** A "they" behind a plural means those. */
function hasPlural(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 12; i--) if (/[a-z]{3}s$/.test(tokens[i]!.fold)) return true;
  return false;
}

/** A noun is about her unless someone has her: `his wife`, `killed by a woman`, `the king's daughter`. */
function isHers({ from, to }: Place, { tokens, marks, language }: GenderSearch): boolean {
  const before = tokens[from - 1];
  const isOwned = before?.clause === tokens[from]!.clause && ownersOf(language).has(before.fold);
  if (isOwned) return false;
  const person: Match = {
    from,
    to,
    kind: 'trade',
    gender: undefined,
    isPlural: false,
    isAdjective: false,
    meanings: [],
  };
  const standing = standingsOf([person], tokens, marks)[0]!;
  return standing === 'is' || standing === 'former' || standing === 'of';
}

const owners = new WeakMap<Language, ReadonlySet<string>>();

function ownersOf(language: Language): ReadonlySet<string> {
  let set = owners.get(language);
  if (!set) owners.set(language, (set = new Set(language.owners.split(' ').map(fold))));
  return set;
}
