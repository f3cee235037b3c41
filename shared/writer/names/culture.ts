import type { Random } from '../../random.ts';
import type { Gender, Person } from '../grammar.ts';

/** Given names of one form: whole ones, and parts from which others are made (`first` + `last`). */
export interface GivenParts {
  whole: readonly string[];
  first: readonly string[];
  last: readonly string[];
}

/** How a people makes family names. A patronym hangs a form-dependent ending on a given name. */
export type Family =
  | { kind: 'compound'; first: readonly string[]; last: readonly string[]; whole: readonly string[] }
  | { kind: 'patronym'; endings: Readonly<Record<Gender, string>>; whole: readonly string[] };

/** How one people makes names and calls its settlements. */
export interface Culture {
  id: string;
  given: Readonly<Record<Gender, GivenParts>>;
  family: Family;
  /** Bynames that come between or instead of others; empty where the people has none. */
  bynames: readonly string[];
  /** Full names: `{given}`, `{family}`, `{byname}` filled in. Repeat a pattern to make it likelier. */
  patterns: readonly string[];
  places: { first: readonly string[]; last: readonly string[]; whole: readonly string[] };
}

// Runs that nobody can say: three vowels, four consonants, or one letter three times.
const UNSAYABLE = /([a-z])\1\1|[aeiou]{3}|[bcdfghjklmnpqrstvwxz]{4}|([a-z]{2,5})\2/i;

function join(random: Random, first: readonly string[], last: readonly string[]): string {
  for (let attempt = 0; attempt < 8; attempt++) {
    const start = random.pick(first);
    const end = random.pick(last);
    const made = start + (start.endsWith(' ') ? end.charAt(0).toUpperCase() + end.slice(1) : end.toLowerCase());
    if (!UNSAYABLE.test(made)) return made;
  }
  return random.pick(first).trim();
}

/** A given name. Names of either form serve for neutral as well as the people's own neutral ones. */
export function givenName(culture: Culture, gender: Gender, random: Random): string {
  const form = gender === 'neutral' && random.next() < 0.35 ? random.pick(['feminine', 'masculine'] as const) : gender;
  const parts = culture.given[form];
  if (parts.first.length === 0 || random.next() < 0.35) return random.pick(parts.whole);
  return join(random, parts.first, parts.last);
}

function familyName(culture: Culture, gender: Gender, random: Random): string {
  const { family } = culture;
  if (family.whole.length > 0 && random.next() < 0.25) return random.pick(family.whole);
  if (family.kind === 'compound') return join(random, family.first, family.last);
  const parent = givenName(culture, 'masculine', random);
  const ending = family.endings[gender];
  return (/^[aeiou]/.test(ending) ? parent.replace(/[aeiouy]+$/, '') : parent) + ending;
}

/** A person of this people; `family` keeps the name of the house. */
export function makePerson(
  culture: Culture,
  gender: Gender,
  random: Random,
  family?: string,
): Person & { family: string } {
  const short = givenName(culture, gender, random);
  const house = family ?? familyName(culture, gender, random);
  const byname = culture.bynames.length > 0 ? random.pick(culture.bynames) : '';
  const full = random
    .pick(culture.patterns)
    .replace('{given}', short)
    .replace('{family}', house)
    .replace('{byname}', byname);
  return { full, short, gender, kin: '', family: house };
}

/** The name of a settlement of this people. */
export function placeName(culture: Culture, random: Random): string {
  const { first, last, whole } = culture.places;
  return whole.length > 0 && random.next() < 0.2 ? random.pick(whole) : join(random, first, last);
}
