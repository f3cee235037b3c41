import type { Match } from './matching.ts';
import type { Marks, Standing } from './standing.ts';
import { fold } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Language, Mark } from './words/language.ts';

/** Words that tell of somebody else, by token: what the party has already, and what a relative is. */
export type Others = ReadonlyMap<number, 'had' | 'kin'>;

interface Search {
  tokens: readonly Token[];
  marks: Marks;
  /** First tokens of the matches. */
  names: ReadonlySet<number>;
  numbers: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  owners: ReadonlySet<string>;
}

/** Words for the player's group: a colon behind one lists who is in it. */
export const GROUPS: ReadonlySet<string> = new Set(
  'party group team band squad bunch gruppe groupe grupo gruppo'.split(' '),
);
/** Words of one thing in a list. */
const LONGEST_ITEM = 6;
/** Without an "and", two things with a comma between may be one that is there and one that is wished for. */
const SURE_LIST = 3;
/** Words between a relative and the verb: `her father had always been`. */
const NEAR = 3;
const WISH: readonly Mark[] = ['be', 'want', 'wish', 'has'];
const STOP: readonly Mark[] = [...WISH, 'but', 'who', 'no', 'not'];
const COMMA = /^\s*[,&+/]\s*$/;

const wordSets = new WeakMap<Language, Pick<Search, 'numbers' | 'relatives' | 'owners'>>();

function wordSetsOf(language: Language): Pick<Search, 'numbers' | 'relatives' | 'owners'> {
  let sets = wordSets.get(language);
  if (!sets) {
    const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/[\s,|]+/).map(fold));
    const { cardinals, relatives, owners } = language;
    sets = { numbers: setOf(cardinals), relatives: setOf(relatives), owners: setOf(owners) };
    wordSets.set(language, sets);
  }
  return sets;
}

/** Finds what is told of somebody else. Looks at each word a fixed number of times. */
export function othersIn(
  tokens: readonly Token[],
  marks: Marks,
  matches: readonly Match[],
  language: Language,
): Others {
  const search = { tokens, marks, names: new Set(matches.map(({ from }) => from)), ...wordSetsOf(language) };
  const others = new Map<number, 'had' | 'kin'>();
  for (let i = 0; i < tokens.length;) {
    const isHad = beginsParty(search, i);
    const from = isHad ? i + 1 : relativesVerb(search, i);
    const to = from === undefined ? i + 1 : isHad ? endOfParty(search, from) : endOfKin(search, from);
    if (from !== undefined) for (let at = from; at < to; at++) others.set(at, isHad ? 'had' : 'kin');
    i = Math.max(to, i + 1);
  }
  return others;
}

function beginsParty({ tokens, marks }: Search, i: number): boolean {
  const begun = marks.get(i)?.[0];
  if (begun?.mark === 'has') {
    const longer = marks.get(i + 1)?.[0];
    const isLonger = longer?.mark === 'has' && longer.from === begun.from;
    return !isLonger && tokens[i + 1]?.clause === tokens[i]!.clause;
  }
  return GROUPS.has(tokens[i]!.fold) && /^\s*:\s*$/.test(tokens[i + 1]?.gap ?? '');
}

/** The mark at a token that ends what is told, if any; `from` is where the telling began. */
function stopAt(search: Search, i: number, from: number): Mark | undefined {
  const first = search.marks.get(i)?.[0];
  if (!first || !STOP.includes(first.mark)) return undefined;
  // Without its accent, the Italian and Portuguese "is" is an "and".
  if (isMark(search, i, 'and') && (isCounted(search, i + 1) || search.names.has(i + 1))) return undefined;
  // `we have no` is a wish that begins before the list, `we already have a` the list itself.
  return first.from >= from || first.mark === 'want' ? first.mark : undefined;
}

const isMark = ({ marks }: Search, i: number, mark: Mark): boolean =>
  marks.get(i)?.some((one) => one.mark === mark) ?? false;

const isCounted = (search: Search, i: number): boolean => {
  const word = search.tokens[i]?.fold ?? '';
  return isMark(search, i, 'article') || search.numbers.has(word) || /^\d+$/.test(word);
};

interface Item {
  to: number;
  /** Holds the "and" before the last of a list. */
  isLast: boolean;
  stop: Mark | undefined;
}

/** One clause of a list, up to a word that begins something else. */
function itemAt(search: Search, from: number): Item {
  const { tokens } = search;
  const { clause } = tokens[from]!;
  let isLast = false;
  let to = from;
  for (; to < tokens.length && tokens[to]!.clause === clause; to++) {
    const stop = stopAt(search, to, from);
    if (stop) return { to, isLast, stop };
    isLast ||= isMark(search, to, 'and');
  }
  return { to, isLast, stop: undefined };
}

/** Where the list of those who are there already ends. */
function endOfParty(search: Search, from: number): number {
  const first = itemAt(search, from);
  let last = first;
  let items = 1;
  while (!last.isLast && !last.stop) {
    const next = nextItem(search, last.to, isCounted(search, from));
    if (!next) break;
    last = next;
    items++;
  }
  return last.isLast || items >= SURE_LIST ? last.to : first.to;
}

/** The next thing of a list, which begins as the first one does: `a wizard, a rogue`, `wizard, rogue`. */
function nextItem(search: Search, from: number, isFirstCounted: boolean): Item | undefined {
  const token = search.tokens[from];
  if (!token || !COMMA.test(token.gap)) return undefined;
  const noun = isMark(search, from, 'and') ? from + 1 : from;
  const isNamed = search.names.has(noun) || search.names.has(noun + 1);
  if (isCounted(search, noun) !== isFirstCounted || (!isFirstCounted && !isNamed)) return undefined;
  const item = itemAt(search, from);
  const isWish = item.stop !== undefined && WISH.includes(item.stop) && !item.isLast;
  return isWish || item.to - from > LONGEST_ITEM ? undefined : item;
}

/** Behind `her father was`, `my mother an …`: where it is said what they are. */
function relativesVerb(search: Search, i: number): number | undefined {
  const { tokens, relatives, owners } = search;
  const { fold: word, clause } = tokens[i]!;
  if (!relatives.has(word)) return undefined;
  if (tokens[i + 1]?.clause === clause && isMark(search, i + 1, 'article')) return i + 1;
  // Without an owner it may be a title: `Mother Agnes is a cleric`.
  const isOwned = [i - 1, i - 2].some((at) => tokens[at]?.clause === clause && owners.has(tokens[at].fold));
  for (let at = i + 1; at <= i + (isOwned ? NEAR : 1) && tokens[at]?.clause === clause; at++) {
    if (isMark(search, at, 'be') || isMark(search, at, 'former')) return at + 1;
    if (owners.has(tokens[at]!.fold) || relatives.has(tokens[at]!.fold)) return undefined;
  }
  return undefined;
}

function endOfKin(search: Search, from: number): number {
  const { tokens } = search;
  const { clause } = tokens[from - 1]!;
  let to = from;
  while (to < tokens.length && tokens[to]!.clause === clause && !stopAt(search, to, from)) to++;
  return to;
}

/** A class that is named outright. */
const NAMED = 0.9;

/**
 * Places of the matches that something later was chosen over: classes before `make it a bard instead`, in that sentence
 * or the one before. An "instead" beside no class is about something else.
 */
export function droppedIn(matches: readonly Match[], tokens: readonly Token[], marks: Marks): ReadonlySet<number> {
  const chosen = chosenClauses(tokens, marks);
  const dropped = new Set<number>();
  if (!chosen.size) return dropped;
  let sentence = Infinity;
  let clause = Infinity;
  for (let i = matches.length - 1; i >= 0; i--) {
    const token = tokens[matches[i]!.from]!;
    if (!matches[i]!.meanings.some(({ about, weight }) => about === 'class' && weight >= NAMED)) continue;
    if (token.clause !== clause && token.sentence >= sentence - 1) dropped.add(i);
    if (chosen.has(token.clause)) ({ sentence, clause } = token);
  }
  return dropped;
}

function chosenClauses(tokens: readonly Token[], marks: Marks): ReadonlySet<number> {
  const clauses = new Set<number>();
  tokens.forEach((token, i) => {
    const mark = marks.get(i)?.find((one) => one.mark === 'instead');
    // `instead of a rogue` refuses the rogue and chooses nothing.
    if (mark && !marks.get(i + 1)?.some((longer) => longer.from === mark.from)) clauses.add(token.clause);
  });
  return clauses;
}

/** Standings with what is told of somebody else taken from her, and what gave way to a later choice. */
export function amongOthers(
  standings: readonly Standing[],
  matches: readonly Match[],
  others: Others,
  dropped: ReadonlySet<number>,
): Standing[] {
  return standings.map((standing, i) => {
    const told = others.get(matches[i]!.from);
    if (told === 'had') return standing === 'refused' ? standing : 'had';
    const isHers = standing === 'is' || standing === 'former' || standing === 'of';
    if (told === 'kin' && isHers) return 'kin';
    return dropped.has(i) && standing === 'is' ? 'dropped' : standing;
  });
}
