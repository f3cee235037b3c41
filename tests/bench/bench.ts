import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { loadSrd } from '../../shared/catalog/srd.ts';
import { Concept } from '../../shared/concept.ts';
import { generate } from '../../shared/generation.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { check } from '../../shared/rules/dnd5e/check/check.ts';
import { derive } from '../../shared/rules/dnd5e/derive/derive.ts';
import { draft } from '../../shared/rules/dnd5e/draft/draft.ts';
import { write } from '../../shared/writer/write.ts';
import { root } from '../helpers/source-files.ts';
import { measureBundle, type Size } from './bundle.ts';
import { measure, type Times } from './measure.ts';

const HEAD = ['', 'a second', 'p50 ms', 'p99 ms', 'p99 CPU ms'];
const LEVELS = [1, 5, 10, 15, 20];
const PROMPTS = [
  'a grizzled dwarf cleric who lost her faith',
  'a cheerful halfling who steals only from the rich',
  'an exiled elven scholar with a storm in her blood',
  'a retired soldier, now a tavern keeper with a secret',
  '',
];

type Row = readonly string[];
interface Table {
  title: string;
  head: Row;
  rows: Row[];
}

/**
 * `npm run bench [-- --runs N] [--server] [--markdown]`: what the engine costs on this machine, alone in one process;
 * with `--server` also the companion on a real Postgres, which takes a minute or two.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '200' },
      server: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
    },
  });
  const runs = Math.max(1, Number(values.runs) || 200);
  const catalog = await loadSrd();
  warmUp(catalog);
  const tables = [
    draftsByLevel(catalog, runs),
    draftsByClass(catalog, runs),
    parts(catalog, runs),
    sizes(await measureBundle()),
    ...(values.server ? [await companion()] : []),
  ];
  process.stdout.write(values.markdown ? markdown(tables) : text(tables));
}

const concept = (run: number, more: { level: number; class?: string }): Concept =>
  Concept.parse({
    prompt: PROMPTS[run % PROMPTS.length],
    level: more.level,
    ...(more.class && { fixed: { class: [more.class] } }),
  });

/** The engine's code is compiled while it runs; the first drafts of a process are told apart in `parts`. */
function warmUp(catalog: Catalog): void {
  for (let run = 0; run < 100; run++) generate(concept(run, { level: LEVELS[run % LEVELS.length]! }), catalog, run);
}

function draftsByLevel(catalog: Catalog, runs: number): Table {
  const rows = LEVELS.map((level) => {
    const times = measure(runs * 2, (run) => draft(concept(run, { level }), catalog, run));
    return [`level ${level}`, ...cells(times)];
  });
  return { title: 'Drafts by level, any class', head: HEAD, rows };
}

function draftsByClass(catalog: Catalog, runs: number): Table {
  const rows = catalog.classes.map(({ key, name }) => {
    const times = [1, 20].map((level) =>
      measure(runs, (run) => draft(concept(run, { level, class: key }), catalog, run)),
    );
    return [name, ...times.flatMap((one) => cells(one).slice(1))];
  });
  const head = ['', ...[1, 20].flatMap((level) => [`level ${level} p50 ms`, 'p99 ms', 'p99 CPU ms'])];
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
  return { title: 'In a browser', head: ['', 'kB', 'kB gzip'], rows };
}

async function companion(): Promise<Table> {
  const { measureServer } = await import('./server.ts');
  const rows = (await measureServer()).map(({ what, figure }) => [what, figure]);
  return { title: 'The companion', head: ['', 'figure'], rows };
}

function cells({ mean, p50, p99, p99Cpu }: Times): string[] {
  return [Math.round(1000 / mean).toLocaleString('en'), p50.toFixed(2), p99.toFixed(2), p99Cpu.toFixed(2)];
}

function machine(): string {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const load = os.loadavg()[0]?.toFixed(1);
  const cpu = cpus[0]?.model.trim() ?? 'unknown processor';
  return `${cpu}, ${cpus.length} cores, ${memory} GiB, ${os.type()} ${os.release()}, Node ${process.version}, commit ${commit}, load ${load}`;
}

function text(tables: readonly Table[]): string {
  const blocks = tables.map(({ title, head, rows }) => {
    const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
    const line = (row: Row): string =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
    return [title, ...[head, ...rows].map((row) => `  ${line(row)}`)].join('\n');
  });
  return `${[machine(), ...blocks].join('\n\n')}\n`;
}

function markdown(tables: readonly Table[]): string {
  const blocks = tables.map(({ title, head, rows }) => {
    const line = (row: Row): string => `| ${row.join(' | ')} |`;
    const rule = line(head.map((_, i) => (i === 0 ? '---' : '---:')));
    return [`### ${title}`, '', line(head), rule, ...rows.map(line)].join('\n');
  });
  return `${[`Measured on: ${machine()}.`, ...blocks].join('\n\n')}\n`;
}

await main();
