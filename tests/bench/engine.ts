import { loadSrd } from '../../shared/catalog/srd.ts';
import { Concept } from '../../shared/concept.ts';
import { generate } from '../../shared/generation.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { check } from '../../shared/rules/dnd5e/check/check.ts';
import { derive } from '../../shared/rules/dnd5e/derive/derive.ts';
import { draft } from '../../shared/rules/dnd5e/draft/draft.ts';
import { write } from '../../shared/writer/write.ts';
import { measureBundle, type Size } from './bundle.ts';
import { limitCell, LIMITS } from './limits.ts';
import { measure, type WorkTimes } from './measure.ts';
import { tell } from './progress.ts';
import type { Table } from './table.ts';

const HEAD = ['', 'a second', 'p50 ms', 'p99 ms', 'p99 CPU ms'];
const LEVELS = [1, 5, 10, 15, 20];
const PROMPTS = [
  'a grizzled dwarf cleric who lost her faith',
  'a cheerful halfling who steals only from the rich',
  'an exiled elven scholar with a storm in her blood',
  'a retired soldier, now a tavern keeper with a secret',
  '',
];

/** The rules engine alone in one process, and what it weighs in a browser. */
export async function measureEngine(runs: number): Promise<Table[]> {
  const catalog = await loadSrd();
  tell('engine: drafts by level');
  warmUp(catalog);
  const levels = draftsByLevel(catalog, runs);
  tell('engine: drafts by class');
  const classes = draftsByClass(catalog, runs);
  tell('engine: its other parts');
  const others = parts(catalog, runs);
  tell('engine: size in a browser');
  return [levels, classes, others, sizes(await measureBundle())];
}

const concept = (run: number, more: { level: number; class?: string }): Concept =>
  Concept.parse({
    prompt: PROMPTS[run % PROMPTS.length],
    level: more.level,
    ...(more.class && { fixed: { class: [more.class] } }),
  });

/** The engine's code is compiled while it runs; the first drafts of a process are no measure of the others. */
function warmUp(catalog: Catalog): void {
  for (let run = 0; run < 100; run++) generate(concept(run, { level: LEVELS[run % LEVELS.length]! }), catalog, run);
}

function draftsByLevel(catalog: Catalog, runs: number): Table {
  const rows = LEVELS.map((level) => {
    const times = measure(runs * 2, (run) => draft(concept(run, { level }), catalog, run));
    return [`level ${level}`, ...cells(times), limitCell(times.p99, LIMITS.draft, 'ms')];
  });
  return { title: 'Drafts by level, any class', head: [...HEAD, 'limit of p99'], rows };
}

function draftsByClass(catalog: Catalog, runs: number): Table {
  const rows = catalog.classes.map(({ key, name }) => {
    const times = [1, 20].map((level) =>
      measure(runs, (run) => draft(concept(run, { level, class: key }), catalog, run)),
    );
    const worst = Math.max(...times.map(({ p99 }) => p99));
    return [name, ...times.flatMap((one) => cells(one).slice(1)), limitCell(worst, LIMITS.draft, 'ms')];
  });
  const head = ['', ...[1, 20].flatMap((level) => [`level ${level} p50 ms`, 'p99 ms', 'p99 CPU ms']), 'limit of p99'];
  return { title: 'Drafts by class', head, rows };
}

function parts(catalog: Catalog, runs: number): Table {
  const rows = [1, 20].flatMap((level) => {
    const drafts = Array.from({ length: runs }, (_, run) => {
      const asked = concept(run, { level });
      return { concept: asked, seed: run, ...draft(asked, catalog, run) };
    });
    const pieces: [name: string, work: (run: number) => unknown][] = [
      ['check', (run) => check(drafts[run]!.recipe, catalog)],
      ['derive', (run) => derive(drafts[run]!.recipe, catalog)],
      ['write', (run) => write({ ...drafts[run]!, catalog })],
      ['all together', (run) => generate(drafts[run]!.concept, catalog, run)],
    ];
    return pieces.map(([name, work]) => [`${name}, level ${level}`, ...cells(measure(runs, work))]);
  });
  return { title: 'The other parts', head: HEAD, rows };
}

function sizes(files: readonly Size[]): Table {
  const kb = (bytes: number): string => (bytes / 1000).toFixed(1);
  const rows = files.map(({ name, bytes, gzip }) => [name, kb(bytes), kb(gzip)]);
  return { title: 'The engine in a browser', head: ['', 'kB', 'kB gzip'], rows };
}

function cells({ mean, p50, p99, p99Cpu }: WorkTimes): string[] {
  return [Math.round(1000 / mean).toLocaleString('en'), p50.toFixed(2), p99.toFixed(2), p99Cpu.toFixed(2)];
}
