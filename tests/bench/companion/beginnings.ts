import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { tell } from '../progress.ts';
import type { Table } from '../table.ts';
import { sumUp } from '../times.ts';
import { startServer } from './server-process.ts';

const ROUNDS = 3;

/** The server with its own Postgres, from the start of the process to ready: on an empty data folder, and again. */
export async function measureBeginnings(): Promise<Table> {
  const first: number[] = [];
  const next: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    tell(`companion: start ${round} of ${ROUNDS}`);
    const folder = await mkdtemp(path.join(tmpdir(), 'fcc-bench-'));
    try {
      for (const times of [first, next]) {
        const server = await startServer({ DATA_DIR: folder });
        times.push(server.startMs);
        await server.stop();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  const row = (what: string, times: number[]): string[] => {
    const { p50, slowest } = sumUp(times);
    return [what, p50.toFixed(0), slowest.toFixed(0)];
  };
  return {
    title: `The companion: from its start to ready, ${ROUNDS} times`,
    head: ['', 'p50 ms', 'slowest ms'],
    rows: [row('first start, which makes the database', first), row('next start', next)],
  };
}
