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
/** Markup of pages and forums, and its spaces. Other names in angle brackets are words. */
const MARKUP =
  /<\/?(a|abbr|article|b|big|blockquote|br|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|label|li|mark|ol|p|pre|s|section|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|tt|u|ul)(?:[\s/][^<>]*)?>|\[\/?(?:b|i|u|s|code|color|size|url)(?:=[^[\]]*)?\]|&(nbsp|#160);/giu;
/** Stands for what is blanked out. */
const FILLER = '\0';
/** Tags that start no line where they are shown. */
const INLINE = new Set(
  'a abbr b big code del em font i img ins label mark s small span strong sub sup td th tt u'.split(' '),
);
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

/** A prompt with its markup blanked out: every word stays where it was. */
function blanked(prompt: string): string {
  if (!/[<[&]/.test(prompt)) return prompt;
  return prompt.replace(MARKUP, (markup: string, tag: string | undefined, space: string | undefined) => {
    const isInline = markup.startsWith('[') || (tag !== undefined && INLINE.has(tag.toLowerCase()));
    const first = space ? ' ' : isInline ? FILLER : '\n';
    return first + FILLER.repeat(markup.length - 1);
  });
}

/** A stretch of a prompt as it is shown, without its markup. */
export function withoutMarkup(text: string): string {
  return blanked(text).replaceAll(FILLER, '');
}

/** The words of a prompt, in order, in time linear in its length. Any string will do. */
export function tokenise(prompt: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let sentence = 0;
  const text = blanked(prompt);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = tokens.at(-1);
    const between = text.slice(before?.end ?? 0, index);
    const gap = text === prompt ? between : between.replaceAll(FILLER, '');
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
