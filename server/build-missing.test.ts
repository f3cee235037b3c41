import { mkdtemp, readFile, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildMissing, MODULE, PAGE, type Build } from './build-missing.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fcc-page-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is said while a build is looked after. */
async function said(build: Build): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await buildMissing({ ...build, folder: path.join(folder, build.mode) });
  const text = write.mock.calls.map(([line]) => String(line)).join('');
  write.mockRestore();
  return text;
}

it.each([
  [PAGE, '<script type="module"'],
  [MODULE, '"id": "fantasy-character-creator"'],
])(
  'builds $name when it is missing, in one line, and then leaves it alone until its sources are newer',
  async (build, holds) => {
    expect(await said(build)).toBe(`building ${build.name}, a few seconds\n`);
    const built = path.join(folder, build.mode, build.sign);
    expect(await readFile(built, 'utf8')).toContain(holds);
    expect(await said(build)).toBe('');

    await utimes(built, new Date(0), new Date(0));
    expect(await said(build)).toBe(`building ${build.name}, a few seconds\n`);
    expect((await stat(built)).mtimeMs).toBeGreaterThan(0);
  },
  120_000,
);
