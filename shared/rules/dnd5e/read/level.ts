import type { Reading } from '../reading.ts';
import type { Evidence } from './evidence.ts';
import { spanOf } from './evidence.ts';
import type { Match } from './matching.ts';
import { GROUPS } from './others.ts';
import { addPhrase, noPhrases, phrasesAt } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import type { Marks, Standing } from './standing.ts';
import type { Token } from './tokens.ts';
import { fold, withoutMarkup } from './tokens.ts';
import { slipsBetween } from './typos.ts';
import { LANGUAGES } from './vocabulary.ts';

const LOWEST = 1;
const HIGHEST = 20;

type Level = NonNullable<Reading['level']>;

/** A level with the tokens that say it. */
export interface FoundLevel {
  level: Level;
  from: number;
  to: number;
}

/** Between the word and its number. */
const LINK = /^[\s.:=#"'*_`|>\-‐‑–−]{0,6}$/u;
const MINUS = /[\s:=][-–−]$/u;
const MINUS_WORDS = new Set('minus negative moins menos meno'.split(' '));
/** Words for more than the cardinals count, and what multiplies them. */
const LARGE = new Map(
  Object.entries({
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    dreissig: 30,
    vierzig: 40,
    funfzig: 50,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    trenta: 30,
    quaranta: 40,
    cinquanta: 50,
    hundred: 100,
    hundert: 100,
    cent: 100,
    cien: 100,
    cem: 100,
    cento: 100,
    thousand: 1000,
    tausend: 1000,
    mille: 1000,
    mil: 1000,
    million: 1e6,
    millon: 1e6,
    milhao: 1e6,
  }),
);
/** Words for the highest level there is. */
const MOST = new Set('max maximum maximal maximale maximo massimo'.split(' '));
const ORDINAL_LINK = /^[\s.\-‐‑°ºª]{0,4}$/u;
const ORDINAL_ENDINGS = new Set('st nd rd th e er ere eme ieme o a te ten ter tes'.split(' '));
/** What else has levels. */
const NOT_HERS = new Set(
  (
    'spell spells slot slots dungeon dungeons monster monsters boss demon demons dragon dragons party parties heroes adventurers ' +
    'adventure campaign quest quests characters players goblins enemy enemies scroll scrolls feature features feat zauber sort sorts ' +
    'hechizo hechizos conjuro conjuros magias feitico feiticos incantesimo incantesimi held helden heros group groups team module encounter'
  ).split(' '),
);
/** And what stands before: `hechizos de nivel 3`. */
const SPELLS = new Set(
  'spell spells slot slots dungeon zauber sort sorts hechizo hechizos conjuro conjuros magias feitico feiticos incantesimo incantesimi'.split(
    ' ',
  ),
);
const BETWEEN = new Set('character class player char of de di der d a'.split(' '));
const ROMAN = /^(?=[ivx])(x{0,2})(ix|iv|v?i{0,3})$/;

interface Numbers {
  levels: ReadonlySet<string>;
  cardinals: Phrases<number>;
  ordinals: Phrases<number>;
}

let numbers: Numbers | undefined;

function allNumbers(): Numbers {
  if (numbers) return numbers;
  const cardinals = noPhrases<number>();
  const ordinals = noPhrases<number>();
  for (const language of LANGUAGES) {
    for (const [list, phrases] of [
      [language.cardinals, cardinals],
      [language.ordinals, ordinals],
    ] as const) {
      list.split(' ').forEach((forms, value) => forms.split('|').forEach((form) => addPhrase(phrases, form, value)));
    }
  }
  const levels = new Set(LANGUAGES.flatMap((language) => language.level.split(' ').map(fold)));
  numbers = { levels, cardinals, ordinals };
  return numbers;
}

/** The level that the prompt asks for in so many words (`level 5`, `5th level`, `Stufe acht`), the first one of hers. */
export function levelIn(tokens: readonly Token[], marks: Marks): FoundLevel | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const found = ordinalBefore(tokens, i) ?? numberAfter(tokens, i) ?? digitsBefore(tokens, i);
    if (found && isHers(tokens, marks, found)) return clamped(found, tokens);
  }
  return undefined;
}

interface Numbered {
  value: number;
  from: number;
  to: number;
}

function clamped({ value, from, to }: Numbered, tokens: readonly Token[]): FoundLevel {
  const level = Math.min(HIGHEST, Math.max(LOWEST, Math.trunc(value)));
  return { level: { value: level, clamped: level !== value, at: spanOf(tokens, from, to) }, from, to };
}

const isLevelWord = (token: Token | undefined): boolean => token !== undefined && allNumbers().levels.has(token.fold);

function numberAfter(tokens: readonly Token[], i: number): Numbered | undefined {
  const word = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return undefined;
  const isShort = word.fold === 'l' && next.gap === '' && /^\d{1,2}$/.test(next.fold);
  const isMisspelt = /^\d{1,2}$/.test(next.fold) && isNearLevel(word.fold);
  if (!isShort && !isMisspelt && !isLevelWord(word)) return undefined;
  if (!LINK.test(next.gap) || next.gap.includes('\n')) return undefined;
  const isNegative = MINUS_WORDS.has(next.fold) && i + 2 < tokens.length;
  const number = cardinalAt(tokens, isNegative ? i + 2 : i + 1);
  if (!number) return undefined;
  return { value: isNegative || MINUS.test(next.gap) ? -number.value : number.value, from: i, to: number.to };
}

/** A slip in the word for level, where a number right behind it leaves no doubt. */
function isNearLevel(word: string): boolean {
  return word.length > 4 && SPELT.some((right) => right[0] === word[0] && slipsBetween(word, right, 1) < 2);
}
const SPELT = ['level', 'stufe', 'niveau', 'nivel', 'livello'];

function cardinalAt(tokens: readonly Token[], i: number): { value: number; to: number } | undefined {
  const token = tokens[i]!;
  if (MOST.has(token.fold)) return { value: HIGHEST, to: i + 1 };
  if (/^\d+$/.test(token.fold)) return { value: Number(token.fold), to: i + 1 };
  const large = LARGE.get(token.fold);
  if (large !== undefined) return { value: large, to: i + 1 };
  const word = phrasesAt(allNumbers().cardinals, tokens, i).at(-1);
  if (word) return compounded(tokens, word.values[0]!, word.to);
  const roman = token.fold.length > 1 || /^[VX]$/.test(token.plain.toUpperCase()) ? ROMAN.exec(token.fold) : null;
  return roman?.[0] ? { value: romanValue(token.fold), to: i + 1 } : undefined;
}

/** `twenty one`: the only tens there are. */
function compounded(tokens: readonly Token[], value: number, to: number): { value: number; to: number } {
  const next = tokens[to];
  const times = next?.gap === ' ' ? LARGE.get(next.fold) : undefined;
  if (times !== undefined && value > 0 && times >= 100) return { value: value * times, to: to + 1 };
  if (value !== HIGHEST || !next || !/^[\s-]$/.test(next.gap)) return { value, to };
  const unit = phrasesAt(allNumbers().cardinals, tokens, to)[0];
  const isUnit = unit !== undefined && unit.values[0]! > 0 && unit.values[0]! < 10;
  return isUnit ? { value: value + unit.values[0]!, to: unit.to } : { value, to };
}

const ROMANS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
function romanValue(text: string): number {
  const values = [...text].map((letter) => ROMANS[letter]!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** `5th-level`, `8e niveau`, `sesto livello`, `4. Stufe`, `12th character level`. */
function ordinalBefore(tokens: readonly Token[], i: number): Numbered | undefined {
  if (!isLevelWord(tokens[i])) return undefined;
  const isSplit = i > 1 && BETWEEN.has(tokens[i - 1]!.fold);
  for (const last of isSplit ? [i - 1, i - 2] : [i - 1]) {
    const token = tokens[last];
    const next = tokens[last + 1]!;
    if (!token || !ORDINAL_LINK.test(next.gap)) continue;
    const digits = tokens[last - 1];
    const isEnding = ORDINAL_ENDINGS.has(token.fold) && /^[°'’.]?$/.test(token.gap) && /^\d+$/.test(digits?.fold ?? '');
    if (isEnding) return { value: Number(digits!.fold), from: last - 1, to: i + 1 };
    if (/^\d+$/.test(token.fold) && /[°ºª.]/.test(next.gap))
      return { value: Number(token.fold), from: last, to: i + 1 };
    const word = ordinalEnding(tokens, last - 1, last + 1) ?? ordinalEnding(tokens, last, last + 1);
    const tens = tokens[last - 1];
    const isCompound =
      tens !== undefined && /^[\s-]$/.test(token.gap) && (tens.fold === 'twenty' || LARGE.has(tens.fold));
    if (word && isCompound) {
      return { value: (LARGE.get(tens.fold) ?? HIGHEST) + word.value, from: last - 1, to: i + 1 };
    }
    if (word) return { ...word, to: i + 1 };
    if (MOST.has(token.fold)) return { value: HIGHEST, from: last, to: i + 1 };
  }
  return undefined;
}

/** An ordinal of one word or two (`dix-septième`) between two tokens. */
function ordinalEnding(
  tokens: readonly Token[],
  from: number,
  to: number,
): { value: number; from: number } | undefined {
  if (from < 0) return undefined;
  const found = phrasesAt(allNumbers().ordinals, tokens, from).find((word) => word.to === to);
  return found && { value: found.values[0]!, from };
}

/** `10 level wizard`, `3-level`. */
function digitsBefore(tokens: readonly Token[], i: number): Numbered | undefined {
  const before = tokens[i - 1];
  if (!isLevelWord(tokens[i]) || !before || !/^\d+$/.test(before.fold) || !/^[\s-]$/.test(tokens[i]!.gap)) {
    return undefined;
  }
  return { value: Number(before.fold), from: i - 1, to: i + 1 };
}

function isHers(tokens: readonly Token[], marks: Marks, { from, to }: Numbered): boolean {
  const next = tokens[to];
  if (next && next.clause === tokens[to - 1]!.clause && NOT_HERS.has(next.fold)) return false;
  const { clause } = tokens[from]!;
  const [last, second, third] = [1, 2, 3].map((back) => {
    const token = tokens[from - back];
    return token?.clause === clause ? token.fold : '';
  });
  if (SPELLS.has(last!) || (BETWEEN.has(last!) && SPELLS.has(second!))) return false;
  if ([last, second, third].some((word) => GROUPS.has(word!))) return false;
  return last === '' || !marks.get(from - 1)?.some(({ mark }) => mark === 'not' || mark === 'no' || mark === 'except');
}

/** `fighter 5`: a number right behind a class at the end of its clause, added up over several classes. */
export function levelBeside(
  matches: readonly Match[],
  standings: readonly Standing[],
  tokens: readonly Token[],
): Level | undefined {
  const found = matches.flatMap((match, i) => {
    const number = tokens[match.to];
    const isClass = match.meanings.some(({ about, weight }) => about === 'class' && weight > 0.9);
    const isBeside = number !== undefined && /^(?: ?|-|\/| ?\()$/.test(number.gap) && /^\d{1,2}$/.test(number.fold);
    if (!isClass || standings[i] !== 'is' || !isBeside) return [];
    const next = tokens[match.to + 1];
    const isLast = !next || next.clause !== number.clause || matches[i + 1]?.from === match.to + 1;
    return isLast && Number(number.fold) >= LOWEST ? [{ value: Number(number.fold), place: match.to }] : [];
  });
  if (!found.length) return undefined;
  const sum = found.reduce((total, { value }) => total + value, 0);
  const value = Math.min(HIGHEST, sum);
  return { value, clamped: value !== sum, at: spanOf(tokens, found[0]!.place, found[0]!.place + 1) };
}

/** Between a noun phrase and its number, and between a number of its own and what is before: a comma, a bar, a dash. */
const SPACE = /^(?: |-|\/| ?[([])$/;
const APART = /^\s*[,;|/·•\-–—]\s*$/u;
const ENDS = /^[\s.!)\]*_|/]*$/;
const IDENTITY: readonly Evidence['about'][] = ['species', 'class', 'subclass'];

/**
 * `ranger elf 7`, `rock gnome wizard, school of evocation, 6`: a number from 1 to 20 that ends the prompt, right behind
 * the species, class or subclass she has, or by itself behind a comma when a class is named.
 */
export function levelAtEnd(
  prompt: string,
  tokens: readonly Token[],
  taken: ReadonlySet<number>,
  evidence: readonly Evidence[],
): Level | undefined {
  const last = tokens.length - 1;
  const number = tokens[last];
  const before = tokens[last - 1];
  if (!number || !before || taken.has(last) || !/^\d{1,2}$/.test(number.fold)) return undefined;
  // Behind another number it is one of a row, and a sign behind it makes it something else.
  if (/^\d+$/.test(before.fold) || !ENDS.test(withoutMarkup(prompt.slice(number.end)))) return undefined;
  const value = Number(number.fold);
  if (value < LOWEST || value > HIGHEST) return undefined;
  const hers = evidence.filter((one) => one.isOutright && IDENTITY.includes(one.about));
  const isBeside = hers.some(({ at }) => at.end === before.end);
  const isListed = APART.test(number.gap) && (isBeside || hers.some(({ about }) => about === 'class'));
  if (!isListed && !(isBeside && SPACE.test(number.gap))) return undefined;
  return { value, clamped: false, at: spanOf(tokens, last, last + 1) };
}
