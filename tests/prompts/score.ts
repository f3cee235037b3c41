import { readFileSync } from 'node:fs';
import { loadSrd } from '../../shared/catalog/srd.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { Concept } from '../../shared/concept.ts';
import { draft } from '../../shared/rules/dnd5e/draft/draft.ts';
import { read } from '../../shared/rules/dnd5e/read/read.ts';
import type { HintAbout, Reading } from '../../shared/rules/dnd5e/reading.ts';

/** What a player expects from a prompt; the README beside this file says how to read it. */
export interface Expectation {
  prompt: string;
  expect: Record<string, string | number | readonly string[]>;
}

/** What came out, by the names of the expectations. */
export type Outcome = Record<string, string | number | readonly string[] | undefined>;

/** A field that came out otherwise than expected. */
export interface Miss {
  prompt: string;
  field: string;
  expected: string;
  got: string;
}

/** Right answers and answers asked for, by field; `prompts` counts those with every field right. */
export interface Score {
  fields: Record<string, { right: number; of: number }>;
  prompts: { right: number; of: number };
  misses: Miss[];
}

const identifier = (key: string): string => key.slice(key.indexOf(':') + 1);

/** The strongest hints about something: all that are as strong as the first. None when nothing speaks for any. */
function best(reading: Reading, about: HintAbout): string[] {
  const hints = reading.hints.filter((hint) => hint.about === about && hint.weight > 0);
  return hints.filter(({ weight }) => weight === hints[0]!.weight).map(({ key }) => identifier(key));
}

/** What a reading alone answers. */
export function outcomeOf(reading: Reading): Outcome {
  return {
    species: best(reading, 'species'),
    class: best(reading, 'class'),
    subclass: best(reading, 'subclass'),
    background: best(reading, 'background'),
    level: reading.level?.value,
    name: reading.name?.value,
    gender: reading.gender?.value,
    tone: reading.tone?.value,
    role: reading.roles[0]?.value,
    notes: reading.level?.clamped ? ['level-clamped'] : [],
  };
}

const listOf = (value: unknown): string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map((one) => String(one).toLowerCase());

/** Whether a field came out as expected: `not…` fields ask that none does, `notes` that all do, others that only such do. */
export function isRight(field: string, expected: unknown, outcome: Outcome): boolean {
  const wanted = listOf(expected);
  if (field === 'notSpecies') return !listOf(outcome['species']).some((one) => wanted.includes(one));
  if (field === 'notClass') return !listOf(outcome['class']).some((one) => wanted.includes(one));
  const got = listOf(outcome[field]);
  if (field === 'notes') return wanted.every((one) => got.includes(one));
  return got.length > 0 && got.every((one) => wanted.includes(one));
}

/** Scores what `answer` makes of every prompt. */
export function score(corpus: readonly Expectation[], answer: (prompt: string) => Outcome): Score {
  const result: Score = { fields: {}, prompts: { right: 0, of: corpus.length }, misses: [] };
  for (const { prompt, expect } of corpus) {
    const outcome = answer(prompt);
    const wrong = Object.entries(expect).filter(([field, expected]) => {
      const tally = (result.fields[field] ??= { right: 0, of: 0 });
      const right = isRight(field, expected, outcome);
      tally.of++;
      if (right) tally.right++;
      return !right;
    });
    if (!wrong.length) result.prompts.right++;
    for (const [field, expected] of wrong) {
      const got = field.startsWith('not') ? outcome[field.slice(3).toLowerCase()] : outcome[field];
      result.misses.push({ prompt, field, expected: listOf(expected).join(' | '), got: listOf(got).join(' | ') });
    }
  }
  return result;
}

const percent = ({ right, of }: { right: number; of: number }): string =>
  `${String(right).padStart(4)} of ${String(of).padStart(4)}  ${((100 * right) / of).toFixed(1).padStart(5)} %`;

/** The scores as lines for a terminal; with `isQuiet` no prompt is shown. */
export function report(result: Score, isQuiet: boolean): string[] {
  const fields = Object.entries(result.fields).map(([field, tally]) => `${field.padEnd(11)} ${percent(tally)}`);
  const misses = result.misses.map(
    ({ prompt, field, expected, got }) => `${JSON.stringify(prompt)}\n    ${field}: wants ${expected}; got ${got}`,
  );
  return [...fields, `${'all fields'.padEnd(11)} ${percent(result.prompts)}`, ...(isQuiet ? [] : misses)];
}

/** Reads a corpus file. */
export function loadCorpus(file: string): Expectation[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Expectation[];
}

/** Answers by the built-in reader alone. */
export function byReading(catalog: Catalog): (prompt: string) => Outcome {
  return (prompt) => outcomeOf(read(prompt, catalog));
}

/**
 * Answers by the finished character, as the player sees it. What a recipe does not hold (name, gender, tone, role) and a
 * subclass, which a low level does not have yet, are those of the reading.
 */
export function byDraft(catalog: Catalog, seed: number): (prompt: string) => Outcome {
  return (prompt) => {
    const { recipe, reading } = draft(Concept.parse({ prompt }), catalog, seed);
    const pick = (slot: string): string =>
      identifier(recipe.choices.find((choice) => choice.slot === slot)?.picks[0] ?? '');
    return {
      ...outcomeOf(reading),
      species: pick('species'),
      class: pick('class'),
      background: pick('background'),
      level: recipe.level,
    };
  };
}

/** Seeds that characters are drawn with when they are scored: chance decides where a prompt leaves things open. */
const SEEDS = [1, 2, 3, 4, 5];

/** `node tests/prompts/score.ts FILE… [--quiet] [--reading]` prints scores and, unless quiet, every miss. */
if (import.meta.main) {
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const isQuiet = process.argv.includes('--quiet');
  const catalog = await loadSrd();
  for (const file of files) {
    const corpus = loadCorpus(file);
    console.log([`${file}, the reading`, ...report(score(corpus, byReading(catalog)), isQuiet)].join('\n'));
    if (process.argv.includes('--reading')) continue;
    for (const seed of SEEDS) {
      console.log(
        [`${file}, drawn with seed ${seed}`, ...report(score(corpus, byDraft(catalog, seed)), isQuiet)].join('\n'),
      );
    }
  }
}
