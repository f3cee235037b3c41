import type { Said } from '../reading.ts';
import { spanOf } from './evidence.ts';
import { isCommon } from './language.ts';
import type { Match } from './matching.ts';
import { addPhrase, noPhrases, phrasesAt } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import type { Marks } from './standing.ts';
import type { Token } from './tokens.ts';
import { fold, withoutMarkup } from './tokens.ts';
import { LANGUAGES } from './vocabulary.ts';
import type { Language } from './words/language.ts';

/** A name with the tokens that make it. */
export interface FoundName {
  name: Said<string>;
  from: number;
  to: number;
}

/** What the search for a name needs: the prompt's words, who was named in it, and the language's small words. */
export interface NameSearch {
  prompt: string;
  tokens: readonly Token[];
  matches: readonly Match[];
  marks: Marks;
  language: Language;
}

interface Run {
  from: number;
  to: number;
}

/** Capitals that are no names. */
const NEVER = new Set(
  (
    'i dnd d dm gm pc npc ac hp xp dpr ai ok srd phb lawful neutral chaotic good evil true male female str dex con int wis cha ' +
    'tall short fat thin fat slim scarred angry sad happy shy bold rude kind proud loud quiet smart clever dumb stupid strong weak rich poor ' +
    'handsome beautiful ugly pretty blind deaf mute lame bald grumpy grumbling cheerful gentle friendly lonely stubborn nervous anxious ' +
    'arrogant humble noble loyal honest wild calm cold warm dark light big small huge tiny old young middle wise brave mad crazy evil ' +
    'retired former disgraced exiled please hello hi hey thanks make create give generate build write ignore system human level class race ' +
    'species background name elderly lanky stocky burly wiry cynical sarcastic drunk drunken foul soft hard fierce feral feisty plump ' +
    'pious devout wanted needed something someone somebody anything anyone everyone nobody nothing once there here character hero'
  ).split(' '),
);
const LONGEST = 6;
const OPENING = /^[\s"“”„«‹'‘’(*_:=`]*$/u;
const QUOTE = /["“”„«»‘‹]$/u;

const phraseSets = new WeakMap<Language, Record<'named' | 'calls' | 'label', Phrases<true>>>();

function phrasesOf(language: Language): Record<'named' | 'calls' | 'label', Phrases<true>> {
  let set = phraseSets.get(language);
  if (!set) {
    const make = (list: string): Phrases<true> => {
      const phrases = noPhrases<true>();
      for (const form of list.split(',')) addPhrase(phrases, form.trim(), true);
      return phrases;
    };
    const { named, calls, label } = language.names;
    set = { named: make(named), calls: make(calls), label: make(label) };
    phraseSets.set(language, set);
  }
  return set;
}

let titles: ReadonlySet<string> | undefined;
const allTitles = (): ReadonlySet<string> =>
  (titles ??= new Set(LANGUAGES.flatMap((language) => language.names.titles.split(' ').map(fold))));

/** The character's name, if the prompt gives one. Never a word for a species, a class or a trade by itself. */
export function nameIn(search: NameSearch): FoundName | undefined {
  const isShouted = shouts(search);
  const run =
    labelled(search) ??
    afterPhrase(search, 'named', true) ??
    (isShouted
      ? undefined
      : (titled(search) ?? afterPhrase(search, 'calls', false) ?? leading(search) ?? quoted(search) ?? beside(search)));
  if (!run) return undefined;
  const at = spanOf(search.tokens, run.from, run.to);
  const text = withoutMarkup(search.prompt.slice(at.start, at.end)).replace(/\s+/g, ' ');
  return { name: { value: capitalised(text), at }, ...run };
}

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Where all is in capitals, capitals tell nothing. */
function shouts({ prompt, tokens }: NameSearch): boolean {
  const words = tokens.filter(({ start, end }) => end - start > 1 && /\p{L}/u.test(prompt.slice(start, end)));
  const loud = words.filter(({ start, end }) => prompt.slice(start, end) === prompt.slice(start, end).toUpperCase());
  return words.length > 1 && loud.length > words.length * 0.6;
}

function matchAt(search: NameSearch, i: number): Match | undefined {
  return search.matches.find((match) => match.from <= i && i < match.to);
}

/** Whether a name may begin here: a capital that is no known word. */
function mayBegin(search: NameSearch, i: number): boolean {
  const token = search.tokens[i];
  return (
    token !== undefined &&
    token.isCapital &&
    !NEVER.has(token.fold) &&
    !isCommon(search.language, token) &&
    !matchAt(search, i)
  );
}

/** From a first word on, the words that go on with the name: capitals, particles before capitals, what a hyphen joins. */
function runFrom(search: NameSearch, from: number): Run {
  const { tokens, language } = search;
  const particles = language.names.particles.split(' ');
  let to = from + 1;
  while (to < tokens.length && to - from < LONGEST && goesOn(search, to)) {
    const isParticle = !tokens[to]!.isCapital && particles.includes(tokens[to]!.plain) && tokens[to]!.gap === ' ';
    if (isParticle) {
      const next = tokens[to]!.plain === 'of' && tokens[to + 1]?.plain === 'the' ? to + 2 : to + 1;
      if (!tokens[next]?.isCapital || !goesOn(search, next)) break;
      to = next + 1;
    } else to++;
  }
  return { from, to };
}

function goesOn(search: NameSearch, i: number): boolean {
  const token = search.tokens[i]!;
  if (token.clause !== search.tokens[i - 1]!.clause || token.gap.includes('\n')) return false;
  if (/^['’\-‐‑]$/.test(token.gap)) return token.fold !== 's';
  const match = matchAt(search, i);
  const isWho = match?.from === i && (match.kind !== 'trade' || search.language.code === 'de');
  if (isWho || !/^[ .]+$/.test(token.gap)) return false;
  return token.isCapital || search.language.names.particles.split(' ').includes(token.plain);
}

/** `Name: Luma Thistle`, also in markup and JSON. */
function labelled(search: NameSearch): Run | undefined {
  const { tokens, language } = search;
  for (let i = 0; i < tokens.length; i++) {
    const label = phrasesAt(phrasesOf(language).label, tokens, i).at(-1);
    const first = label && tokens[label.to];
    if (!first || !/^["'*_\s]*[:=]["'*_\s]*$/.test(first.gap)) continue;
    if (mayBegin(search, label.to) || !matchAt(search, label.to)) return runFrom(search, label.to);
  }
  return undefined;
}

/** `called Brumna`, `my name is Kesh`; behind the clearest phrases a small letter will do (`named tik`). */
function afterPhrase(search: NameSearch, kind: 'named' | 'calls', mayBeSmall: boolean): Run | undefined {
  const { tokens, language } = search;
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phrasesAt(phrasesOf(language)[kind], tokens, i).at(-1);
    const first = phrase && tokens[phrase.to];
    if (!first || !OPENING.test(first.gap) || isOthers(search, i)) continue;
    if (isTitle(search, phrase.to)) return titledFrom(search, phrase.to);
    if (mayBegin(search, phrase.to)) {
      const run = runFrom(search, phrase.to);
      const isNoun = language.code === 'de' && kind === 'calls' && tokens[run.to]?.clause === first.clause;
      if (!isNoun) return run;
    }
    const isSmall = mayBeSmall && !first.isCapital && !isCommon(language, first) && !matchAt(search, phrase.to);
    if (isSmall && !/^\d/.test(first.fold) && !NEVER.has(first.fold)) return { from: phrase.to, to: phrase.to + 1 };
  }
  return undefined;
}

/** `a horse named Thunder`, `her brother is called Bo`. */
function isOthers({ tokens, language }: NameSearch, at: number): boolean {
  const others = language.names.others.split(' ');
  return [tokens[at - 1], tokens[at - 2]].some(
    (token) => token !== undefined && token.clause === tokens[at]!.clause && others.includes(token.fold),
  );
}

function isTitle(search: NameSearch, i: number): boolean {
  const token = search.tokens[i];
  const next = search.tokens[i + 1];
  if (!token || !next || !allTitles().has(token.fold) || !/^\.?\s$/.test(next.gap)) return false;
  if (!token.isCapital && (NO_TITLE_WHEN_SMALL.has(token.fold) || isOwned(search, i))) return false;
  const isKnown = isCommon(search.language, next) || NEVER.has(next.fold);
  const match = matchAt(search, i + 1);
  const isWho = match !== undefined && match.from > i && match.kind !== 'trade';
  return next.isCapital && !isKnown && !isWho && !isPerson(search.language, next);
}

/** Adjectives and common words among the titles: written small they are none. */
const NO_TITLE_WHEN_SMALL = new Set(
  (
    'old high alte vieux vieille viejo vieja velho velha vecchio vecchia seu san sao st saint sankt santa major general judge ' +
    'chief king queen konig re rei rey roi miss elder prior frau herr'
  ).split(' '),
);

/** `her brother Bo` is somebody else. */
function isOwned({ tokens, language }: NameSearch, i: number): boolean {
  const before = tokens[i - 1];
  return before?.clause === tokens[i]!.clause && language.owners.split(' ').map(fold).includes(before.fold);
}

function isPerson({ people }: Language, token: Token): boolean {
  return [people.feminine, people.masculine].some((list) => list.split(', ').some((word) => fold(word) === token.fold));
}

/** `Dame Ysolt of Marr`: the title is part of the name. */
function titled(search: NameSearch): Run | undefined {
  for (let i = 0; i < search.tokens.length; i++) if (isTitle(search, i)) return titledFrom(search, i);
  return undefined;
}

function titledFrom(search: NameSearch, from: number): Run {
  return isTitle(search, from + 1)
    ? { from, to: runFrom(search, from + 2).to }
    : { from, to: runFrom(search, from + 1).to };
}

/** `Kesh, a dwarf`, `Tik the halfling`, `Vesh is a warlock`, `Zarra: tiefling bard`: an unknown capital in front. */
function leading(search: NameSearch): Run | undefined {
  const { tokens, marks } = search;
  if (!mayBegin(search, 0) || isPerson(search.language, tokens[0]!) || marks.has(0)) return undefined;
  const run = runFrom(search, 0);
  const next = tokens[run.to];
  if (!next || tokens.slice(0, run.to).some((token) => isPerson(search.language, token))) return undefined;
  const isApart = next.clause !== tokens[0]!.clause;
  if (isApart && (!/^\s*["”»]?\s*[,:;(–—|-]/u.test(next.gap) || next.gap.includes('\n'))) return undefined;
  const isArticle = (i: number): boolean =>
    marks.get(i)?.some(({ mark, from }) => mark === 'article' && from === i) ?? false;
  const meetsWho = (from: number, within: number): boolean =>
    search.matches.some((match) => match.from >= from && match.from <= from + within);
  if (isApart) {
    return (isArticle(run.to) && meetsWho(run.to + 1, 4)) || (meetsWho(run.to, 0) && !looksLikeAdjective(tokens[0]!))
      ? run
      : undefined;
  }
  if (isArticle(run.to)) return meetsWho(run.to + 1, 2) ? run : undefined;
  const isVerb = marks.get(run.to)?.some(({ mark }) => mark === 'be') ?? false;
  return isVerb && meetsWho(run.to + 1, 5) ? run : undefined;
}

const looksLikeAdjective = ({ fold: word }: Token): boolean =>
  /(?:ly|ed|ing|ful|less|ish|ous|able|ible|ive|some|ical)$/.test(word) && word.length > 4;

/** A quoted word or two: “Grin”. */
function quoted(search: NameSearch): Run | undefined {
  for (let i = 0; i < search.tokens.length; i++) {
    if (!QUOTE.test(search.tokens[i]!.gap) || !mayBegin(search, i)) continue;
    const run = runFrom(search, i);
    const closing = search.prompt.slice(search.tokens[run.to - 1]!.end, search.tokens[run.to - 1]!.end + 2);
    if (/^[,.]?["”“»›’]/u.test(closing) && run.to - run.from <= 4) return run;
  }
  return undefined;
}

/** `a halfling rogue Tik`, and a capital alone between the last comma and the end: `a dwarf cleric, Brumna`. */
function beside(search: NameSearch): Run | undefined {
  const { tokens, language, matches } = search;
  if (language.code === 'de' || isTitleCase(search)) return undefined;
  for (const match of matches) {
    const next = tokens[match.to];
    const isBeside = next?.gap === ' ' && next.clause === tokens[match.to - 1]!.clause && mayBegin(search, match.to);
    if (isBeside && !match.isPlural) return runFrom(search, match.to);
  }
  const last = tokens.findLastIndex((token, i) => i > 0 && token.clause !== tokens[i - 1]!.clause);
  if (last < 1 || !/^\s*[,–—]\s*$/u.test(tokens[last]!.gap) || !mayBegin(search, last)) return undefined;
  const run = runFrom(search, last);
  return run.to === tokens.length && matches.some((match) => match.to === last) ? run : undefined;
}

/** In a prompt where most words are capital, a capital names nobody. */
function isTitleCase({ tokens }: NameSearch): boolean {
  return tokens.length > 2 && tokens.filter((token) => token.isCapital).length > tokens.length * 0.6;
}
