import type { Span } from '../../../character.ts';
import type { Hint, HintAbout, Role } from '../reading.ts';
import type { Evidence } from './evidence.ts';
import type { Sense } from './meaning.ts';
import type { Options } from './options.ts';

/** However much is suggested, it stays below what is named. */
const MOST_SUGGESTED = 0.9;
/** Weaker hints are noise. */
const LEAST = 0.04;

interface Sum {
  about: Sense;
  key: string;
  /** What remains of certainty's opposite: 1 − the weight so far. */
  doubt: number;
  strongest: number;
  at: Span;
  isOutright: boolean;
  refusal: { weight: number; at: Span; isExplicit: boolean } | undefined;
}

/** Everything said about one thing comes down to one weight, at the words that say it most. */
function summed(evidence: readonly Evidence[], keysOf: (one: Evidence) => readonly string[]): Sum[] {
  const sums = new Map<string, Sum>();
  for (const one of evidence) {
    for (const key of keysOf(one)) {
      const place = `${one.about} ${key}`;
      const known = sums.get(place);
      const sum: Sum = known ?? {
        about: one.about,
        key,
        doubt: 1,
        strongest: 0,
        at: one.at,
        isOutright: false,
        refusal: undefined,
      };
      if (!known) sums.set(place, sum);
      if (one.weight < 0) refuse(sum, one);
      else agree(sum, one);
    }
  }
  return [...sums.values()];
}

function agree(sum: Sum, { weight, at, isOutright }: Evidence): void {
  sum.doubt *= 1 - Math.min(1, weight);
  sum.isOutright ||= isOutright;
  if (weight <= sum.strongest) return;
  sum.strongest = weight;
  sum.at = at;
}

function refuse(sum: Sum, { weight, at, isExplicit }: Evidence): void {
  if (!sum.refusal || weight < sum.refusal.weight || (isExplicit && !sum.refusal.isExplicit)) {
    sum.refusal = { weight, at, isExplicit };
  }
}

function weightOf({ doubt, strongest, isOutright, refusal }: Sum): number {
  if (refusal && (refusal.isExplicit || !isOutright)) return refusal.weight;
  return isOutright ? strongest : Math.min(MOST_SUGGESTED, Math.max(strongest, 1 - doubt));
}

const ABOUT: readonly Sense[] = [
  'species',
  'class',
  'subclass',
  'background',
  'ability',
  'skill',
  'tool',
  'language',
  'feat',
  'item',
  'theme',
] satisfies HintAbout[];

/** The hints, strongest first and refusals last; each option key and each theme at most once. */
export function hintsFrom(evidence: readonly Evidence[], options: Options): Hint[] {
  const said = evidence.filter(({ about }) => ABOUT.includes(about));
  const plain = (about: Sense): boolean => about === 'theme' || about === 'ability';
  const sums = summed(said, (one) => (plain(one.about) ? [one.id] : options.keysOf(one.about, one.id)));
  return sums
    .map((sum) => {
      const weight = round(weightOf(sum));
      const at = weight < 0 ? sum.refusal!.at : sum.at;
      return { about: sum.about as HintAbout, key: sum.key, weight, at: { ...at } };
    })
    .filter(({ weight }) => weight < 0 || weight >= LEAST)
    .sort((a, b) => b.weight - a.weight || a.at.start - b.at.start);
}

const round = (weight: number): number => Math.round(weight * 1000) / 1000;

/** One of several values and the words that say it, by weight; the first said wins a tie. */
export interface Weighed {
  value: string;
  weight: number;
  at: Span;
}

/** The values of a sense other than hints (roles, tone, age), strongest first. */
export function valuesOf(evidence: readonly Evidence[], about: Sense): Weighed[] {
  return summed(
    evidence.filter((one) => one.about === about),
    (one) => [one.id],
  )
    .map((sum) => ({ value: sum.key, weight: round(weightOf(sum)), at: { ...sum.at } }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.at.start - b.at.start);
}

/** The roles with enough behind them. */
export function rolesFrom(evidence: readonly Evidence[]): { value: Role; weight: number; at: Span }[] {
  return valuesOf(evidence, 'role').map((role) => ({ ...role, value: role.value as Role }));
}
