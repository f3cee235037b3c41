import type { Match } from './matching.ts';
import { addPhrase, noPhrases, phrasesAt } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Language, Mark } from './words/language.ts';

/**
 * How what is named stands to the character: she is it, it is refused, it is an enemy, somebody else, a relative,
 * something she came from, is compared to, wishes to be, pretends to be or once was; the party has it, or it gave way
 * to another choice.
 */
export type Standing =
  'is' | 'refused' | 'foe' | 'other' | 'kin' | 'of' | 'like' | 'wish' | 'pretend' | 'former' | 'had' | 'dropped';

interface Marked {
  mark: Mark;
  /** First token of the phrase that makes the mark. */
  from: number;
}

/** Marks by the token at which they end, the longest phrase first. */
export type Marks = ReadonlyMap<number, readonly Marked[]>;

const grammars = new WeakMap<Language, Phrases<Mark>>();

function grammarOf(language: Language): Phrases<Mark> {
  let phrases = grammars.get(language);
  if (!phrases) {
    phrases = noPhrases<Mark>();
    for (const [mark, forms] of Object.entries(language.grammar) as [Mark, string][]) {
      for (const form of forms.split(',')) addPhrase(phrases, form.trim(), mark);
    }
    grammars.set(language, phrases);
  }
  return phrases;
}

/** The marks that the small words of a prompt make. */
export function marksIn(tokens: readonly Token[], language: Language): Marks {
  const marks = new Map<number, Marked[]>();
  tokens.forEach((_, from) => {
    for (const { to, values } of phrasesAt(grammarOf(language), tokens, from)) {
      const list = marks.get(to - 1);
      const made = values.map((mark) => ({ mark, from }));
      if (list) list.push(...made);
      else marks.set(to - 1, made);
    }
  });
  for (const list of marks.values()) list.sort((a, b) => a.from - b.from || rank(a.mark) - rank(b.mark));
  return marks;
}

/** Where one word makes several marks, the one that says more comes first. */
const RANK: readonly Mark[] = ['except', 'no', 'not', 'kin', 'pretend', 'wish', 'foe', 'former', 'by', 'sort', 'like'];
const rank = (mark: Mark): number => (RANK.includes(mark) ? RANK.indexOf(mark) : RANK.length);

const wordsTo = (standing: Standing, words: string): [string, Standing][] =>
  words.split(' ').map((word) => [word, standing]);
/** Behind a name: `orc slayer`, `soldier background`. */
const AFTER = new Map([
  ...wordsTo('foe', 'slayer slayers killer killers hater haters bane'),
  ...wordsTo('is', 'background class race species lineage subclass'),
  ...wordsTo('former', 'apprentice pupil disciple assistant'),
]);
/** Behind a name and a hyphen: `elf-raised`; with a space an elf hunter is an elf. */
const AFTER_HYPHEN = new Map([
  ...wordsTo('foe', 'hunter hunters hunting slaying'),
  ...wordsTo('other', 'raised friend lover trained owned taught'),
  ...wordsTo('kin', 'blooded touched marked descended'),
]);

/** Words between a mark and what it is about, apart from articles: more, and it is about something else. */
const REACH = 4;

/** The standing of each match. Each looks back over its own clause only, so the time is linear in the prompt. */
export function standingsOf(matches: readonly Match[], tokens: readonly Token[], marks: Marks): Standing[] {
  const standings: Standing[] = [];
  matches.forEach((match, i) => {
    const before = matches[i - 1];
    const last = standings[i - 1];
    standings.push(
      behind(match, tokens) ?? listed(match, before, last, tokens, marks) ?? ahead(match, before, last, tokens, marks),
    );
  });
  return standings;
}

function behind(match: Match, tokens: readonly Token[]): Standing | undefined {
  const next = tokens[match.to];
  if (!next || next.clause !== tokens[match.to - 1]!.clause) return undefined;
  const word = next.fold === 's' ? tokens[match.to + 1]?.fold : next.fold;
  const isHyphen = /^[-‐‑]$/.test(next.gap);
  const standing = AFTER.get(word ?? '') ?? (isHyphen ? AFTER_HYPHEN.get(next.fold) : undefined);
  const isPossessive = next.fold === 's' && /^['’]$/.test(next.gap);
  if (!isPossessive) return standing;
  return standing === 'is' || standing === 'former' ? standing : 'other';
}

/** `not an elf, dwarf or orc`: a name right behind a comma goes on with a refusal that an "or" ends. */
function listed(
  match: Match,
  before: Match | undefined,
  last: Standing | undefined,
  tokens: readonly Token[],
  marks: Marks,
): Standing | undefined {
  if (!before || last !== 'refused' || before.to !== match.from) return undefined;
  const first = tokens[match.from]!;
  if (!/^\s*,\s*$/.test(first.gap)) return undefined;
  for (let i = match.to; i < tokens.length && i < match.to + 6 && tokens[i]!.sentence === first.sentence; i++) {
    if (marks.get(i)?.some(({ mark }) => mark === 'or')) return 'refused';
  }
  return undefined;
}

const PASSING: readonly Mark[] = ['article', 'want', 'any', 'and', 'or', 'sort'];
const FINAL: Partial<Record<Mark, Standing>> = {
  no: 'refused',
  except: 'refused',
  foe: 'foe',
  by: 'other',
  kin: 'kin',
  like: 'like',
  wish: 'wish',
  pretend: 'pretend',
  former: 'former',
};

/** Reads backwards from a match to the word that decides. */
function ahead(
  match: Match,
  before: Match | undefined,
  last: Standing | undefined,
  tokens: readonly Token[],
  marks: Marks,
): Standing {
  const { clause } = tokens[match.from]!;
  let weak: Standing = 'is';
  let others = 0;
  let isDenialDenied = false;
  let isWanted = false;
  let isSorted = false;
  for (let i = match.from - 1; i >= 0 && tokens[i]!.clause === clause && others <= REACH;) {
    // What is named right before belongs to the same person: its own words say nothing about this one.
    if (before && i >= before.from && i < before.to) {
      i = before.from - 1;
      continue;
    }
    const marked = marks.get(i)?.[0];
    if (!marked) {
      others++;
      i--;
      continue;
    }
    const { mark, from } = marked;
    const joins = (mark === 'or' || mark === 'and') && before?.to === from && last !== undefined;
    if (joins && others === 0 && (last !== 'is' || mark === 'or')) return last;
    if (mark === 'only') isDenialDenied = true;
    else if (mark === 'want') isWanted = true;
    else if (mark === 'sort') isSorted = true;
    else if (mark === 'no' || mark === 'except') return isDenialDenied ? weak : 'refused';
    else if (mark === 'not') return denied(isDenialDenied, others === 0 || isWanted, weak);
    else if (mark === 'of') weak = isSorted || isWanted ? weak : 'of';
    else if (mark === 'be') return isDenied(from - 1, clause, tokens, marks) && !isDenialDenied ? 'refused' : weak;
    else if (mark === 'who' || mark === 'but') return weak;
    else if (FINAL[mark]) return others > 2 && FINAL[mark] === 'former' ? weak : FINAL[mark];
    else if (!PASSING.includes(mark)) others++;
    i = from - 1;
  }
  return weak;
}

function denied(isDenialDenied: boolean, isAboutIt: boolean, weak: Standing): Standing {
  if (isDenialDenied) return weak;
  return isAboutIt ? 'refused' : 'other';
}

function isDenied(at: number, clause: number, tokens: readonly Token[], marks: Marks): boolean {
  if (at < 0 || tokens[at]!.clause !== clause) return false;
  return marks.get(at)?.some(({ mark }) => mark === 'no' || mark === 'not') ?? false;
}
