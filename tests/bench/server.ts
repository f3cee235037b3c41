import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { startCompanion, type Companion } from '../../server/companion.ts';
import { startCluster } from '../../server/db/cluster.ts';
import { migrateDatabase } from '../../server/db/open.ts';
import { readEnv } from '../../server/env.ts';
import { makeLog } from '../../server/log.ts';
import { aPersona, startModelServer } from '../helpers/model-server.ts';
import { draftCharacter } from '../helpers/draft-character.ts';
import { makeClient } from '../helpers/trpc-client.ts';

/** One measured line: what, and the figure with its unit. */
export interface Figure {
  what: string;
  figure: string;
}

const SECONDS = 4;
const AT_ONCE = 4;
const LIBRARY = 100_000;

interface Load {
  perSecond: number;
  p50: number;
  p99: number;
}

const show = ({ perSecond, p50, p99 }: Load): string =>
  `${Math.round(perSecond)} a second, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`;

/** `AT_ONCE` callers, each calling again when it has its answer. */
async function load(call: () => Promise<unknown>, seconds = SECONDS): Promise<Load> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const caller = async (): Promise<void> => {
    while (performance.now() < until) {
      const began = performance.now();
      await call();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, caller));
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

/** Measures a real companion on a real Postgres, both on this machine beside the callers. */
export async function measureServer(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fcc-bench-'));
  const cluster = await startCluster(folder);
  const model = await startModelServer();
  const figures: Figure[] = [];
  try {
    await migrateDatabase(cluster.url);
    const own = (settings: Record<string, string>): Promise<Companion> =>
      startCompanion(
        readEnv({ PORT: '0', DATABASE_URL: cluster.url, SECRET: 'a secret for benchmarks, 32 letters', ...settings }),
        makeLog('silent'),
      );
    const plain = await own({});
    figures.push(...(await measureStart(plain, cluster.url)), ...(await measureLibrary(plain, cluster.url)));
    figures.push({
      what: 'memory of the process that serves and measures',
      figure: `${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`,
    });
    await plain.stop();
    const modelled = await own({ AI_BASE_URL: model.baseUrl, AI_API_KEY: 'x', AI_MODEL: 'bench' });
    figures.push(...(await measureStream(modelled, model)));
    await modelled.stop();
  } finally {
    await model.close();
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  }
  figures.push(...(await measureProcess()));
  return figures;
}

async function measureStart(companion: Companion, url: string): Promise<Figure[]> {
  const sql = postgres(url, { max: 1 });
  const { api, close } = makeClient(companion.address, { visitor: randomUUID() });
  const forgetCounters = setInterval(() => void sql`delete from rate_limit`.catch(() => {}), 200);
  const concept = { prompt: 'a one-eyed halfling bosun who sings to storms, level 6' };
  await load(() => api.generation.start.mutate({ requestId: randomUUID(), concept }), 1);
  const noop = await load(() => api.status.ping.query());
  const started = await load(() => api.generation.start.mutate({ requestId: randomUUID(), concept }));
  clearInterval(forgetCounters);
  const [saved] = await sql`select count(*)::int as n from generation`;
  // The prose of all of them is written before anything else is measured.
  const written = performance.now();
  while ((await sql`select 1 from generation where status = 'writing' limit 1`).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const perSecond = (saved?.['n'] as number) / ((performance.now() - written) / 1000 + SECONDS);
  await sql.end();
  await close();
  return [
    { what: 'a call that does nothing (`status.ping`)', figure: show(noop) },
    {
      what: '`generation.start`: draft, row and job, saved',
      figure: `${show(started)} (${String(saved?.['n'])} rows)`,
    },
    {
      what: 'stories of the built-in writer, written meanwhile and after',
      figure: `${Math.round(perSecond)} a second`,
    },
    {
      what: '`generation.start` against the call that does nothing, p50',
      figure: `${(started.p50 / noop.p50).toFixed(1)} times`,
    },
  ];
}

/** A library of 100,000 characters of one user, copied in the database without their recipes: lists read none. */
async function measureLibrary(companion: Companion, url: string): Promise<Figure[]> {
  const token = await signUp(companion.address);
  const { api, close } = makeClient(companion.address, { token });
  const id = randomUUID();
  for (const [at, prompt] of [
    'a dwarf cleric',
    'an elf ranger, level 5',
    'a gnome wizard, level 11',
    'an orc fighter',
  ].entries()) {
    await api.library.save.mutate({
      id: at === 0 ? id : randomUUID(),
      character: await draftCharacter(prompt, at),
      tags: [`tag-${at}`],
    });
  }
  const sql = postgres(url, { max: 1 });
  await sql`
    insert into character (id, owner_id, name, epithet, system, rules, kind, class, class_name, species, species_name, level, tags, prompt, portrait, document, updated_at)
    select gen_random_uuid(), owner_id, name || ' ' || md5(n::text), epithet, system, rules, kind, class, class_name, species, species_name, level, tags, prompt, portrait, document - 'recipe',
      now() - make_interval(secs => n)
    from (select *, row_number() over () as k from character) as c, generate_series(1, ${LIBRARY / 4}) as n`;
  await sql`analyze character`;
  await sql.end();
  const first = await api.library.list.query({});
  let deep = first.nextCursor;
  for (let page = 0; page < 20 && deep; page++)
    deep = (await api.library.list.query({ cursor: deep, limit: 100 })).nextCursor;
  const reads: [string, () => Promise<unknown>][] = [
    ['first page', () => api.library.list.query({})],
    ['page after 2,000 others', () => api.library.list.query({ cursor: deep! })],
    ['a page of one class and level', () => api.library.list.query({ class: ['wizard'], levelMin: 11 })],
    ['search for a rare word', () => api.library.list.query({ search: 'c4ca4238' })],
    ['search for a common word', () => api.library.list.query({ search: 'dwarf cler' })],
    ['one character', () => api.library.get.query({ id })],
    ['counts for the filters', () => api.library.facets.query()],
  ];
  const figures: Figure[] = [];
  for (const [what, read] of reads)
    figures.push({ what: `library of 100,000: ${what}`, figure: show(await load(read, 2)) });
  await close();
  return figures;
}

async function signUp(address: string): Promise<string> {
  const response = await fetch(`${address}/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Bench', email: `${randomUUID()}@example.org`, password: 'correct horse battery' }),
  });
  return response.headers.get('set-auth-token') ?? '';
}

/** From the model's first word of prose on its own wire to the same word in an event. */
async function measureStream(
  companion: Companion,
  model: Awaited<ReturnType<typeof startModelServer>>,
): Promise<Figure[]> {
  model.answer('persona', { type: 'say', text: JSON.stringify(aPersona), pieceLength: 8, gapMs: 20 });
  const { api, close } = makeClient(companion.address, { visitor: randomUUID() });
  const delays: number[] = [];
  for (let round = 0; round < 15; round++) {
    const { id } = await api.generation.start.mutate({ requestId: randomUUID(), concept: { prompt: 'a dwarf' } });
    await new Promise<void>((resolve, reject) => {
      let isFirst = true;
      const subscription = api.generation.watch.subscribe(
        { id },
        {
          onData: ({ data }) => {
            if (data.type !== 'text' || !isFirst) return;
            isFirst = false;
            delays.push(performance.now() - model.firstWordAt);
          },
          onError: reject,
          onComplete: () => {
            subscription.unsubscribe();
            resolve();
          },
        },
      );
    });
  }
  await close();
  delays.sort((a, b) => a - b);
  const median = delays[Math.floor(delays.length / 2)] ?? NaN;
  return [
    {
      what: 'first streamed words in the window after the model sent them',
      figure: `p50 ${median.toFixed(0)} ms, slowest of ${delays.length} ${(delays.at(-1) ?? NaN).toFixed(0)} ms`,
    },
  ];
}

/** The server as `npm start` runs it: a first start on an empty folder, and the next one. */
async function measureProcess(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fcc-bench-'));
  const figures: Figure[] = [];
  try {
    for (const what of ['first start, on an empty data folder, to ready', 'next start to ready']) {
      const began = performance.now();
      const child = spawn(process.execPath, ['server/main.ts'], {
        env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'silent' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      figures.push({ what, figure: `${Math.round(performance.now() - began)} ms` });
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return figures;
}
