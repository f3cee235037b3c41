import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const run = (...args: string[]): { code: number | null; lines: string[]; out: string } => {
  const script = path.join(import.meta.dirname, 'conformance.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { code: status, out: stdout, lines: stderr.trimEnd().split('\n') };
};

describe('npm run conformance', () => {
  it.each([
    ['nothing', [], 'npm run conformance -- --system DIR'],
    ['an option that it has not', ['--sytem', '/tmp'], 'npm run conformance -- --system DIR'],
    ['a folder that is not there', ['--system', '/nowhere'], '/nowhere does not exist'],
    ['a pattern that is none', ['--system', '/nowhere', '--only', '('], 'Invalid regular expression'],
  ])('says in one line what is wrong when it gets %s, and ends with 2', (_what, args, message) => {
    const { code, lines, out } = run(...args);
    expect([code, lines.length, out]).toEqual([2, 1, '']);
    expect(lines[0]).toContain(message);
  });

  it('tells an installed system from a checkout', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'installed-'));
    writeFileSync(path.join(folder, 'system.json'), '{ "id": "dnd5e", "esmodules": [] }');
    expect(run('--system', folder).lines[0]).toContain("a checkout of the system's repository is needed");
    rmSync(folder, { recursive: true });
  });
});
