import { mkdtemp, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildMissing } from './build-missing.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fcc-page-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is said while the page is looked after. */
async function said(): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await buildMissing(folder);
  const text = write.mock.calls.map(([line]) => String(line)).join('');
  write.mockRestore();
  return text;
}

it('builds the page when it is missing, in one line, and then leaves it alone until its sources are newer', async () => {
  expect(await said()).toBe('building the web page, a few seconds\n');
  const built = path.join(folder, 'index.html');
  expect(await readFile(built, 'utf8')).toContain('<script type="module"');
  expect(await said()).toBe('');

  await utimes(built, new Date(0), new Date(0));
  expect(await said()).toBe('building the web page, a few seconds\n');
  expect((await stat(built)).mtimeMs).toBeGreaterThan(0);
}, 120_000);
