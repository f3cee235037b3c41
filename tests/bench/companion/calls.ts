import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { makeClient } from '../../helpers/trpc-client.ts';
import { limitCell, LIMITS } from '../limits.ts';
import { tell } from '../progress.ts';
import type { Row } from '../table.ts';
import { load, loadRow } from './load.ts';

const SECONDS = 5;
const WARM_UP = 100;
const MANY = 4;
const CONCEPT = { prompt: 'a one-eyed halfling bosun who sings to storms, level 6' };

/** `generation.start` beside a call that does nothing: one caller alone, and several. Stories are written meanwhile. */
export async function measureCalls(address: string, databaseUrl: string): Promise<{ rows: Row[]; stories: Row[] }> {
  const sql = postgres(databaseUrl, { max: 1 });
  const { api, close } = makeClient(address, { visitor: randomUUID() });
  const start = (): Promise<unknown> => api.generation.start.mutate({ requestId: randomUUID(), concept: CONCEPT });
  const ping = (): Promise<unknown> => api.status.ping.query();
  try {
    await start();
    await liftLimits(sql);
    for (let call = 1; call < WARM_UP; call++) await Promise.all([start(), ping()]);
    await storiesWritten(sql);
    const rows: Row[] = [];
    const stories: Row[] = [];
    for (const callers of [1, MANY]) {
      const who = callers === 1 ? 'one caller, alone' : `${callers} callers at once`;
      tell(`companion: calls, ${who}`);
      const nothing = await load(callers, SECONDS, ping);
      const began = performance.now();
      const started = await load(callers, SECONDS, start);
      await storiesWritten(sql);
      const perSecond = started.count / ((performance.now() - began) / 1000);
      const limit = callers === 1 ? limitCell(started.p99, LIMITS.start, 'ms') : '';
      rows.push(loadRow(`a call that does nothing (\`status.ping\`), ${who}`, nothing));
      rows.push(loadRow(`\`generation.start\`: draft, row and job, saved, ${who}`, started, limit));
      const times = (started.p50 / nothing.p50).toFixed(1);
      stories.push([`\`generation.start\` against the call that does nothing, p50, ${who}`, `${times} times`]);
      stories.push([`stories of the built-in writer, meanwhile and after, ${who}`, `${perSecond.toFixed(0)} a second`]);
    }
    return { rows, stories };
  } finally {
    await sql.end();
    await close();
  }
}

/** A benchmark calls more often than a person may: its counters begin far below zero. They are counted all the same. */
async function liftLimits(sql: postgres.Sql): Promise<void> {
  await sql`update rate_limit set points = -1000000, expire = now() + interval '1 hour'`;
}

/** What follows is not to share the machine with stories of before. */
async function storiesWritten(sql: postgres.Sql): Promise<void> {
  while ((await sql`select 1 from generation where status = 'writing' limit 1`).length > 0)
    await new Promise((resolve) => setTimeout(resolve, 50));
}
