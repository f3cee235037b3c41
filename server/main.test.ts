import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeClient } from '../tests/helpers/trpc-client.ts';
import { draftCharacter } from '../tests/helpers/draft-character.ts';

let folder: string;
const running: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fcc-main-'));
});
afterEach(async () => {
  for (const child of running.splice(0)) await stop(child, 'SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

interface Started {
  child: ChildProcess;
  address: string;
}

function run(variables: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

/** The server as `npm start` runs it, once it says that it is ready. */
async function start(variables: Record<string, string> = {}): Promise<Started> {
  const child = run(variables);
  let said = '';
  for await (const chunk of child.stdout!) {
    said += String(chunk);
    const address = /^ready (http\S+)$/m.exec(said)?.[1];
    if (address) return { child, address };
  }
  throw new Error(`it did not start: ${said}`);
}

function stop(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve(child.exitCode);
    child.once('exit', (code) => resolve(code));
    child.kill(signal);
  });
}

async function refusal(child: ChildProcess): Promise<{ code: number | null; line: string }> {
  let line = '';
  child.stderr!.on('data', (chunk) => (line += String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, line };
}

async function signUp(address: string): Promise<string> {
  const response = await fetch(`${address}/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Marta', email: `${randomUUID()}@example.org`, password: 'correct horse battery' }),
  });
  expect(response.status).toBe(200);
  return response.headers.get('set-auth-token')!;
}

describe('npm start', () => {
  it.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)(
    'keeps a saved character over %s and the next start',
    async (signal) => {
      const first = await start();
      const token = await signUp(first.address);
      const id = randomUUID();
      const character = await draftCharacter('a grizzled dwarf cleric', 7);
      const { api, close } = makeClient(first.address, { token });
      await api.library.save.mutate({ id, character });
      await close();
      expect(await stop(first.child, signal)).toBe(signal === 'SIGKILL' ? null : 0);
      const second = await start();
      const again = makeClient(second.address, { token });
      expect((await again.api.library.get.query({ id })).character).toEqual(character);
      await again.close();
    },
  );

  it('finishes the prose that a killed server had begun', async () => {
    const first = await start();
    const visitor = randomUUID();
    const { api, close } = makeClient(first.address, { visitor });
    const ids = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await api.generation.start.mutate({ requestId: randomUUID(), concept: { prompt: 'a bard' } })).id,
      ),
    );
    await close();
    await stop(first.child, 'SIGKILL');
    const second = await start();
    const again = makeClient(second.address, { visitor });
    const isDone = async (id: string): Promise<boolean> =>
      (await again.api.generation.get.query({ id })).status === 'done';
    await expect
      .poll(async () => (await Promise.all(ids.map(isDone))).every(Boolean), { timeout: 28_000, interval: 250 })
      .toBe(true);
    await again.close();
  }, 45_000);

  it('refuses a second start on the same data folder with one line, and the first goes on', async () => {
    const { address } = await start();
    const { code, line } = await refusal(run());
    expect(code).toBe(1);
    expect(line).toMatch(/^fantasy-character-creator: another server is already running on the data folder .+\n$/);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });

  it('refuses a port that is taken with one line, and leaves nothing running', async () => {
    const { address } = await start();
    const other = await mkdtemp(path.join(tmpdir(), 'fcc-main-'));
    const { code, line } = await refusal(run({ DATA_DIR: other, PORT: new URL(address).port }));
    expect(code).toBe(1);
    expect(line).toMatch(/^fantasy-character-creator: port \d+ on 127\.0\.0\.1 is in use.+\n$/);
    await rm(other, { recursive: true });
  });

  it.each([
    [{ PORT: 'abc' }, /^fantasy-character-creator: PORT must be a port number\n$/],
    [{ ROLE: 'king' }, /^fantasy-character-creator: ROLE must be all, api or worker\n$/],
  ])('refuses %j with one line and exit code 2', async (variables, line) => {
    const refused = await refusal(run(variables));
    expect(refused.code).toBe(2);
    expect(refused.line).toMatch(line);
  });

  it('keeps keys, passwords and prompts out of its log', async () => {
    const child = run({
      LOG_LEVEL: 'trace',
      AI_BASE_URL: 'http://127.0.0.1:9/v1',
      AI_API_KEY: 'sk-very-secret',
      AI_MODEL: 'none',
    });
    let log = '';
    child.stderr!.on('data', (chunk) => (log += String(chunk)));
    const address = await new Promise<string>((resolve) =>
      child.stdout!.on('data', (chunk) => {
        const found = /^ready (http\S+)$/m.exec(String(chunk))?.[1];
        if (found) resolve(found);
      }),
    );
    const token = await signUp(address);
    const { api, close } = makeClient(address, { token });
    const { id } = await api.generation.start.mutate({
      requestId: randomUUID(),
      concept: { prompt: 'a very private sentence' },
    });
    await expect.poll(async () => (await api.generation.get.query({ id })).status, { timeout: 10_000 }).toBe('done');
    await close();
    await stop(child, 'SIGTERM');
    expect(log).toContain('model-broke-off');
    for (const secret of ['sk-very-secret', token, 'correct horse battery', 'private sentence'])
      expect(log).not.toContain(secret);
  });
});
