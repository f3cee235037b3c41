import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCluster } from './cluster.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fcc-cluster-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const query = async (url: string, text: string): Promise<unknown[]> => {
  const sql = postgres(url, { max: 1 });
  try {
    return await sql.unsafe(text);
  } finally {
    await sql.end();
  }
};

/** A process that starts the cluster, writes a row, says so and stays. */
const holder = (dir: string) =>
  spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { startCluster } from ${JSON.stringify(path.resolve('server/db/cluster.ts'))};
       import postgres from 'postgres';
       const { url } = await startCluster(${JSON.stringify(dir)});
       const sql = postgres(url);
       await sql\`create table kept (word text)\`;
       await sql\`insert into kept values ('acknowledged')\`;
       console.log('up');
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );

describe('the embedded Postgres', () => {
  it('keeps its data over a stop and a start', async () => {
    const first = await startCluster(folder);
    await query(first.url, 'create table kept as select 1 as one');
    await first.stop();
    const second = await startCluster(folder);
    expect(await query(second.url, 'select one from kept')).toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('refuses a second server on the same folder, and the first goes on', async () => {
    const first = await startCluster(folder);
    await expect(startCluster(folder)).rejects.toMatchObject({ code: 'conflict', field: 'DATA_DIR' });
    expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await first.stop();
  });

  it('starts again after its server was killed, with every acknowledged row', async () => {
    const child = holder(folder);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    const next = await startCluster(folder);
    expect(await query(next.url, 'select word from kept')).toEqual([{ word: 'acknowledged' }]);
    await next.stop();
  });
});
