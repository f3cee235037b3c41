/** A word of the prompt. Offsets are UTF-16 units of the prompt as it was given. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, without accents and ligatures: what words are compared by. */
  fold: string;
  /** Lower case with its accents, for the few words that differ by them. */
  plain: string;
  isCapital: boolean;
  /** What stands between the word before and this one. */
  gap: string;
  /** Numbers that grow at every comma, bracket or dash, and at every full stop or line end. */
  clause: number;
  sentence: number;
}

/** Longer words are cut for comparing: no vocabulary has them, and each word stays cheap. */
const LONGEST = 40;
const WORD = /\p{L}[\p{L}\p{M}\u00AD]*|\p{N}+/gu;
const CLAUSE_BREAK = /[^\s\p{L}\p{M}\p{N}'’`´_.\-‐‑°@#\u00AD\u200B-\u200F]|\.(?=\s|$)|\s[-‐‑]\s|\n/u;
const SENTENCE_BREAK = /[!?;\n…。]|\.(?=\s|$)/u;
/** A full stop behind these ends no sentence. */
const ABBREVIATIONS = new Set(['lvl', 'lv', 'lev', 'niv', 'liv', 'nv', 'st', 'mr', 'mrs', 'dr', 'sta', 'sto']);
const LIGATURES: Record<string, string> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word as it is compared: lower case, without accents, ligatures taken apart, letters of odd alphabets made plain. */
export function fold(word: string): string {
  const lower = word.slice(0, LONGEST).toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[ßœæøłđðþı]/gu, (letter) => LIGATURES[letter] ?? letter);
}

/** The words of a prompt, in order, in time linear in its length. Any string will do. */
export function tokenise(prompt: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let sentence = 0;
  for (const { 0: word, index } of prompt.matchAll(WORD)) {
    const before = tokens.at(-1);
    const gap = prompt.slice(before?.end ?? 0, index);
    if (before && isContraction(before, gap, word)) {
      before.end = index + word.length;
      before.fold += 't';
      before.plain += 't';
      continue;
    }
    if (before && breaksClause(before, gap)) clause++;
    if (before && breaksSentence(before, gap)) sentence++;
    tokens.push({
      start: index,
      end: index + word.length,
      fold: fold(word),
      plain: word.slice(0, LONGEST).toLowerCase().normalize('NFC'),
      isCapital: /^[\p{Lu}\p{Lt}]/u.test(word),
      gap,
      clause,
      sentence,
    });
  }
  return tokens;
}

/** `isn't`, `don’t`: one word, written `isnt` in the vocabulary. */
function isContraction(before: Token, gap: string, word: string): boolean {
  return (gap === "'" || gap === '’') && word.toLowerCase() === 't' && before.fold.endsWith('n');
}

const endsNothing = (before: Token, gap: string): boolean =>
  gap.startsWith('.') && (ABBREVIATIONS.has(before.fold) || /^\d+$/.test(before.fold)) && !/[\n!?;,]/.test(gap);

function breaksClause(before: Token, gap: string): boolean {
  return gap !== ' ' && CLAUSE_BREAK.test(gap) && !endsNothing(before, gap);
}

function breaksSentence(before: Token, gap: string): boolean {
  return gap !== ' ' && SENTENCE_BREAK.test(gap) && !endsNothing(before, gap);
}
