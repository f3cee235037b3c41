import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, it } from 'vitest';

const script = path.resolve(import.meta.dirname, 'dev.ts');

/** Runs `npm run dev` to its end. */
async function run(args: string[], env: Record<string, string>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  return { code: await new Promise((resolve) => child.once('close', resolve)), output };
}

it('says in one line that the companion’s port is taken, and starts nothing', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const port = String((other.address() as AddressInfo).port);
  const { code, output } = await run(['--stage'], { HOST: '127.0.0.1', PORT: port });
  other.close();
  expect(output).toBe(`port ${port} on 127.0.0.1 is in use: stop the other program or set PORT\n`);
  expect(code).toBe(1);
});

it('says in one line that the named Foundry does not answer, and starts nothing', async () => {
  const { code, output } = await run([], { FOUNDRY_URL: 'http://127.0.0.1:1' });
  expect(output).toMatch(/^FOUNDRY_URL: http:\/\/127\.0\.0\.1:1\/ does not answer \(.+\)\n$/);
  expect(code).toBe(1);
});

it.each([
  [['--sysem', '/tmp'], /^npm run dev -- .*\n$/],
  [['--system', '/nowhere'], /^--system: \/nowhere does not exist\n$/],
])('refuses %j in one line', async (args, line) => {
  const { code, output } = await run(args, {});
  expect(output).toMatch(line);
  expect(code).toBe(2);
});
