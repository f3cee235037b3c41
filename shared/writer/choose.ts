import type { Random } from '../random.ts';
import type { Brief } from './brief.ts';
import type { Slots } from './grammar.ts';
import { isFillable } from './grammar.ts';
import type { Fragment, Language, When } from './language.ts';

const HAIRLESS = new Set(['dragonborn']);

/** True when a text with this condition is fit for the brief. */
export function fits(when: When | undefined, brief: Brief): boolean {
  if (when === undefined) return true;
  const any = (wanted: readonly string[] | undefined, has: (tag: string) => boolean): boolean =>
    wanted === undefined || wanted.some(has);
  return (
    any(when.mood, (mood) => mood === brief.mood) &&
    any(when.background, (background) => background === brief.background) &&
    any(when.class, (name) => name === brief.class) &&
    any(when.people, (people) => brief.peopleTags.has(people)) &&
    any(when.theme, (theme) => brief.themes.has(theme)) &&
    any(when.fact, (fact) => brief.facts.has(fact)) &&
    !when.notSubclass?.includes(brief.subclass) &&
    !when.notFact?.some((fact) => brief.facts.has(fact)) &&
    (when.tiers?.includes(brief.tier) ?? true) &&
    (when.faith !== true || brief.hasFaith) &&
    (when.grown !== true || brief.age.lived >= 20) &&
    (when.hair !== true || !(HAIRLESS.has(brief.people) || brief.facts.has('bald')))
  );
}

const pious = new Map<string, boolean>();

/** True when a text speaks of gods to somebody who has none. The texts of a language are few; each is looked at once. */
export function isTooPious(text: string, brief: Brief, language: Language): boolean {
  if (brief.hasFaith) return false;
  const known = pious.get(text) ?? language.pious.test(text);
  pious.set(text, known);
  return known;
}

/** The texts of a pool that are fit for the brief and whose slots can be filled. */
export function fitting(pool: readonly Fragment[], brief: Brief, slots: Slots, language: Language): string[] {
  return pool.flatMap((fragment) => {
    const text = typeof fragment === 'string' ? fragment : fragment.text;
    const isFit = typeof fragment === 'string' || fits(fragment.when, brief);
    return isFit && !isTooPious(text, brief, language) && isFillable(text, slots) ? [text] : [];
  });
}

// Words that may come again in one persona without anybody noticing.
const COMMON = new Set(
  'about after again against always another anybody anyone because before being between could every everybody everyone first going himself might never nobody other others ought people person place quite since somebody something still their there these thing things think those though thought three through under until where which while whose without would years'.split(
    ' ',
  ),
);
const wordsByText = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  const known = wordsByText.get(text);
  if (known) return known;
  const plain = text.replace(/\{(?!~)[^}]*\}/g, ' ').toLowerCase();
  const words = (plain.match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.has(word) && word.length > 4);
  const stems = [...new Set(words.map((word) => word.slice(0, 6)))];
  wordsByText.set(text, stems);
  return stems;
}

/** Rare words that the persona has used; a text that would bring them again is avoided where there is a choice. */
export type Used = Set<string>;

const TRIES = 6;

/** One of the texts, preferably one that repeats no rare word of those chosen before; undefined from an empty pool. */
export function choose(texts: readonly string[], used: Used, random: Random): string | undefined {
  if (texts.length === 0) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && least > 0; attempt++) {
    const text = random.pick(texts);
    // By share, since a short text would otherwise win only for being short.
    const own = wordsOf(text);
    const repeated = own.filter((word) => used.has(word)).length / Math.max(1, own.length);
    if (repeated < least) [best, least] = [text, repeated];
  }
  if (best !== undefined) for (const word of wordsOf(best)) used.add(word);
  return best;
}
