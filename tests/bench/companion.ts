import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCluster } from '../../server/db/cluster.ts';
import { migrateDatabase } from '../../server/db/open.ts';
import { startModelServer } from '../helpers/model-server.ts';
import { measureBeginnings } from './companion/beginnings.ts';
import { measureCalls } from './companion/calls.ts';
import { measureLibrary } from './companion/library.ts';
import { startServer } from './companion/server-process.ts';
import { measureStream } from './companion/stream.ts';
import { tell } from './progress.ts';
import type { Table } from './table.ts';

const CALLS = ['', 'a second', 'p50 ms', 'p99 ms', 'limit of p99'];

/** A real companion in a process of its own on a real Postgres; the callers are in this process, on the same machine. */
export async function measureCompanion(): Promise<Table[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fcc-bench-'));
  const cluster = await startCluster(folder);
  const clear = async (): Promise<void> => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
  // Postgres is out of reach of Ctrl-C and would stay behind.
  const interrupted = (): void => void clear().finally(() => process.exit(130));
  process.once('SIGINT', interrupted);
  try {
    await migrateDatabase(cluster.url);
    const settings = { DATABASE_URL: cluster.url, SECRET: 'a secret for benchmarks, 32 letters' };
    return [...(await measurePlain(settings)), await measureModelled(settings), await measureBeginnings()];
  } finally {
    process.off('SIGINT', interrupted);
    await clear();
  }
}

async function measurePlain(settings: Record<string, string>): Promise<Table[]> {
  const server = await startServer(settings);
  try {
    const fresh = await server.memoryMb();
    const calls = await measureCalls(server.address, settings['DATABASE_URL']!);
    const afterCalls = await server.memoryMb();
    const reads = await measureLibrary(server.address, settings['DATABASE_URL']!);
    const memory = [
      ['when it is ready', fresh],
      ['after the calls above', afterCalls],
      ['after the reads of the library', await server.memoryMb()],
    ] as const;
    return [
      { title: 'The companion: calls', head: CALLS, rows: calls.rows },
      { title: 'The companion: a library of 100,000 characters', head: CALLS.slice(0, 4), rows: reads },
      { title: 'The companion: drafts and stories', head: ['', 'figure'], rows: calls.stories },
      {
        title: 'The companion: memory of its process',
        head: ['', 'MB'],
        rows: memory.map(([when, mb]) => [when, mb.toFixed(0)]),
      },
    ];
  } finally {
    await server.stop();
  }
}

async function measureModelled(settings: Record<string, string>): Promise<Table> {
  tell('companion: first streamed words');
  const model = await startModelServer();
  const server = await startServer({ ...settings, AI_BASE_URL: model.baseUrl, AI_API_KEY: 'x', AI_MODEL: 'bench' });
  try {
    return await measureStream(server.address, model);
  } finally {
    await server.stop();
    await model.close();
  }
}
