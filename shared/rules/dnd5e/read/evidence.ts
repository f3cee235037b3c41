import type { Span } from '../../../character.ts';
import type { Sense } from './meaning.ts';
import type { Match } from './matching.ts';
import type { Options } from './options.ts';
import { phrasesAt } from './phrases.ts';
import type { Standing } from './standing.ts';
import type { Token } from './tokens.ts';

/** One word's word for one thing; the same thing may be said several times. `id` is not yet an option key. */
export interface Evidence {
  about: Sense;
  id: string;
  weight: number;
  at: Span;
  /** Named outright as what the character is: no suggestion outweighs it. */
  isOutright: boolean;
  /** Refused or preferred in so many words, not only by what follows from another wish. */
  isExplicit: boolean;
}

/** The stretch of the prompt from one token up to another (exclusive). */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

type Factors = Partial<Record<Sense | 'rest', number>>;

/** What remains of a meaning by the standing of the word; 0 drops it. Missing senses take `rest`. */
const FACTORS: Readonly<Record<Standing, Factors>> = {
  is: { rest: 1 },
  refused: { rest: 0 },
  foe: { theme: 0.6, rest: 0 },
  other: { theme: 0.5, item: 0.9, tool: 0.9, rest: 0 },
  kin: { species: 0.55, class: 0.15, background: 0.35, theme: 0.6, rest: 0 },
  of: {
    species: 0.3,
    class: 0.3,
    subclass: 0.3,
    background: 0.3,
    theme: 0.8,
    item: 1,
    tool: 1,
    skill: 1,
    feat: 1,
    rest: 0.2,
  },
  like: { species: 0.15, class: 0.2, theme: 0.4, rest: 0 },
  wish: { species: 0.2, class: 0.4, background: 0.3, subclass: 0.3, theme: 0.5, rest: 0.3 },
  pretend: { theme: 0.3, rest: 0 },
  former: { class: 0.75, subclass: 0.6, role: 0.5, rest: 1 },
  had: { rest: 0 },
  dropped: { species: 1, class: 0.3, subclass: 0.3, background: 0.5, rest: 0.5 },
};
/** Whoever hunts a people is hardly one of it. */
const FOE = -0.6;
const PRETENDER = -0.6;
/** Nobody asks for what the party has, unless in so many words. */
const HAD = -0.5;
/** What a standing takes away from the species and classes that are named. */
const AGAINST: Partial<Record<Standing, number>> = { foe: FOE, pretend: PRETENDER, had: HAD };
const SURE = 0.95;
/** A refused thief is no refused rogue: only names themselves are refused whatever else is said. */
const NAMED = 0.97;
/** A plural speaks of others, an adjective of things. */
const PLURAL = 0.5;
const LOOSE_ADJECTIVE = 0.4;
const SECOND_SPECIES = 0.3;
const SECOND_CLASS = 0.5;

const NAMES: readonly Sense[] = ['species', 'class', 'subclass', 'background'];
/** Gear and skills are refused by their names as well. */
const REFUSABLE: readonly Sense[] = [...NAMES, 'item', 'tool', 'skill', 'feat'];
/** Below this a meaning is only suggested by the word, and goes when the word does. */
const MEANT = 0.55;

/** What the matches say, each by its standing. Of two species or classes named outright the first is the head. */
export function evidenceOf(
  matches: readonly Match[],
  standings: readonly Standing[],
  tokens: readonly Token[],
): Evidence[] {
  const heads = new Map<Sense, ReadonlySet<string>>();
  return matches.flatMap((match, i) => {
    const standing = standings[i]!;
    const at = spanOf(tokens, match.from, match.to);
    if (standing === 'refused') return refusals(match, at);
    const factor = strength(match, matches[i + 1], standing);
    const outright = match.meanings.filter((meaning) => meaning.weight * factor >= SURE);
    const evidence = match.meanings.map((meaning) => {
      const share = (FACTORS[standing][meaning.about] ?? FACTORS[standing].rest ?? 0) * factor;
      const lesser = share >= 1 && NAMES.includes(meaning.about) ? secondary(heads, match, meaning.about) : 1;
      const weight = meaning.weight * share * lesser;
      return { ...meaning, weight, at, isOutright: weight >= SURE, isExplicit: false };
    });
    if (standing === 'is' || standing === 'former') remember(heads, outright);
    return [...evidence, ...against(match, standing, at)].filter(({ weight }) => weight !== 0);
  });
}

function strength(match: Match, next: Match | undefined, standing: Standing): number {
  if (match.isPlural && standing === 'is') return PLURAL;
  const isLoose = match.isAdjective && next?.from !== match.to && standing === 'is';
  return isLoose ? LOOSE_ADJECTIVE : 1;
}

function secondary(heads: ReadonlyMap<Sense, ReadonlySet<string>>, match: Match, about: Sense): number {
  const head = heads.get(about);
  if (!head || match.meanings.some((meaning) => meaning.about === about && head.has(meaning.id))) return 1;
  return about === 'species' ? SECOND_SPECIES : SECOND_CLASS;
}

function remember(heads: Map<Sense, ReadonlySet<string>>, outright: Match['meanings']): void {
  for (const about of NAMES) {
    const ids = outright.filter((meaning) => meaning.about === about).map((meaning) => meaning.id);
    if (ids.length && !heads.has(about)) heads.set(about, new Set(ids));
  }
}

/** What a refusal takes away: what was named, not all that the word would have suggested. */
function refusals(match: Match, at: Span): Evidence[] {
  const names = match.meanings.filter(({ about }) => REFUSABLE.includes(about));
  const least = Math.max(MEANT, ...names.map((one) => one.weight - 0.05));
  return names
    .filter(({ weight }) => weight >= least)
    .map((meaning) => ({
      ...meaning,
      weight: -1,
      at,
      isOutright: false,
      isExplicit: meaning.weight >= NAMED || !NAMES.includes(meaning.about),
    }));
}

function against(match: Match, standing: Standing, at: Span): Evidence[] {
  const weight = AGAINST[standing];
  if (weight === undefined) return [];
  // A party may well have two elves.
  const gone = match.meanings
    .filter(({ about }) => about === 'class' || (about === 'species' && standing !== 'had'))
    .filter((meaning) => meaning.weight >= 0.75)
    .map((meaning) => ({ ...meaning, weight, at, isOutright: false, isExplicit: false }));
  return standing === 'pretend' ? [...gone, ...pretenders(at)] : gone;
}

/** Whoever passes for another lives by lies. */
function pretenders(at: Span): Evidence[] {
  const said: [Sense, string, number][] = [
    ['class', 'rogue', 0.45],
    ['class', 'bard', 0.35],
    ['skill', 'dec', 0.6],
    ['theme', 'trickery', 0.6],
  ];
  return said.map(([about, id, weight]) => ({ about, id, weight, at, isOutright: false, isExplicit: false }));
}

/** Small words that may stand between a class and the short name of its subclass: `cleric of the life domain`. */
const BETWEEN = new Set(
  'of the de la le des der die das del della delle do da dos das du d domain circle path college oath way'.split(' '),
);
const NEAR = 4;

/** Subclasses by their short names beside their class: `life cleric`, `warlock (fiend)`, `prêtresse de la vie`. */
export function subclassesBeside(
  evidence: readonly Evidence[],
  matches: readonly Match[],
  tokens: readonly Token[],
  options: Options,
): Evidence[] {
  const classes = matches.flatMap((match) => {
    const at = spanOf(tokens, match.from, match.to);
    const sure = evidence.filter((one) => one.about === 'class' && one.weight > 0.6 && one.at.start === at.start);
    return sure.flatMap((one) => options.keysOf('class', one.id).map((key) => ({ key, match })));
  });
  if (!classes.length) return [];
  return tokens.flatMap((_, from) =>
    phrasesAt(options.shortNames, tokens, from).flatMap(({ to, values }) =>
      values
        .filter(({ classKey }) =>
          classes.some(({ key, match }) => key === classKey && isBeside(match, from, to, tokens)),
        )
        .map(({ key }) => ({
          about: 'subclass' as const,
          id: key.slice(key.indexOf(':') + 1),
          weight: 1,
          at: spanOf(tokens, from, to),
          isOutright: true,
          isExplicit: false,
        })),
    ),
  );
}

function isBeside(match: Match, from: number, to: number, tokens: readonly Token[]): boolean {
  const [start, end] = to <= match.from ? [to, match.from] : [match.to, from];
  if (end < start || end - start > NEAR) return false;
  return tokens.slice(start, end).every((token) => BETWEEN.has(token.fold));
}
