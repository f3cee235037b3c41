import { THEMES } from '../reading.ts';
import type { Evidence } from './evidence.ts';
import { spanOf } from './evidence.ts';
import { meaningsOf } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { addPhrase, noPhrases, phrasesAt } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import type { Others } from './others.ts';
import type { Marks } from './standing.ts';
import type { Token } from './tokens.ts';
import { HINTS, REFUSED } from './words/hints.ts';
import type { Language } from './words/language.ts';

interface Rule {
  concepts: readonly string[];
  meanings: readonly Meaning[];
}

interface Rules {
  /** By each concept that takes part. */
  byConcept: ReadonlyMap<string, readonly Rule[]>;
  refused: ReadonlyMap<string, readonly Meaning[]>;
}

/** Words further apart than this say nothing together. */
const WINDOW = 12;
const THEME = 0.6;

let rules: Rules | undefined;
const conceptsBy = new WeakMap<Language, Phrases<string>>();

function allRules(): Rules {
  if (rules) return rules;
  const byConcept = new Map<string, Rule[]>();
  for (const [key, line] of Object.entries(HINTS)) {
    const rule: Rule = { concepts: key.split(' '), meanings: meaningsOf(line) };
    for (const concept of rule.concepts) {
      const list = byConcept.get(concept);
      if (list) list.push(rule);
      else byConcept.set(concept, [rule]);
    }
  }
  for (const theme of THEMES) {
    const rule: Rule = { concepts: [theme], meanings: [{ about: 'theme', id: theme, weight: THEME }] };
    byConcept.set(theme, [...(byConcept.get(theme) ?? []), rule]);
  }
  rules = {
    byConcept,
    refused: new Map(Object.entries(REFUSED).map(([concept, line]) => [concept, meaningsOf(line)])),
  };
  return rules;
}

function conceptsOf(language: Language): Phrases<string> {
  let phrases = conceptsBy.get(language);
  if (!phrases) {
    phrases = noPhrases<string>();
    for (const [concept, forms] of Object.entries(language.concepts)) {
      for (const form of forms.split(',')) addPhrase(phrases, form.trim(), concept);
    }
    conceptsBy.set(language, phrases);
  }
  return phrases;
}

interface Seen {
  from: number;
  to: number;
}

/** What is suggested by words that name nothing: single ones, and those that meet in one sentence. */
export function suggestionsIn(
  tokens: readonly Token[],
  marks: Marks,
  taken: ReadonlySet<number>,
  others: Others,
  language: Language,
): Evidence[] {
  const { byConcept, refused } = allRules();
  const seen = new Map<string, Seen>();
  const fired = new Set<Rule>();
  const evidence: Evidence[] = [];
  let sentence = -1;
  tokens.forEach((token, from) => {
    if (token.sentence !== sentence) seen.clear();
    sentence = token.sentence;
    for (const { to, values } of phrasesAt(conceptsOf(language), tokens, from)) {
      if (taken.has(from) || taken.has(to - 1)) continue;
      const isRefused = follows(marks, from, tokens);
      for (const concept of values) {
        if (isRefused) {
          evidence.push(...said(refused.get(concept) ?? [], tokens, from, to));
          continue;
        }
        if (others.get(from) === 'had') continue;
        seen.set(concept, { from, to });
        for (const rule of byConcept.get(concept) ?? []) {
          if (fired.has(rule)) continue;
          const places = meeting(rule, concept, { from, to }, seen);
          if (!places) continue;
          fired.add(rule);
          const start = Math.min(...places.map((place) => place.from));
          evidence.push(...said(rule.meanings, tokens, start, Math.max(...places.map((place) => place.to))));
        }
      }
    }
  });
  return evidence;
}

/** Where the concepts of a rule stand, if they are near and not one and the same word. */
function meeting(rule: Rule, concept: string, here: Seen, seen: ReadonlyMap<string, Seen>): Seen[] | undefined {
  const places: Seen[] = [here];
  for (const other of rule.concepts) {
    if (other === concept) continue;
    const place = seen.get(other);
    if (!place || here.to - place.from > WINDOW) return undefined;
    if (places.some((known) => known.from < place.to && place.from < known.to)) return undefined;
    places.push(place);
  }
  return places;
}

/** Whether a "no" stands right before. */
function follows(marks: Marks, from: number, tokens: readonly Token[]): boolean {
  const before = tokens[from - 1];
  if (!before || before.clause !== tokens[from]!.clause) return false;
  const mark = marks.get(from - 1)?.[0]?.mark;
  return mark === 'no' || mark === 'except';
}

function said(meanings: readonly Meaning[], tokens: readonly Token[], from: number, to: number): Evidence[] {
  const at = spanOf(tokens, from, to);
  return meanings.map((meaning) => ({ ...meaning, at, isOutright: false, isExplicit: false }));
}
