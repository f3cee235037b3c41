import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { NotUnderstood, readOptions } from './options.ts';

it('everything is measured unless one part is asked for', () => {
  expect(readOptions([])).toMatchObject({ parts: ['engine', 'companion', 'module'], isMarkdown: false });
  expect(readOptions(['--only', 'module', '--markdown'])).toMatchObject({ parts: ['module'], isMarkdown: true });
  expect(readOptions(['--help'])).toBe('help');
});

it.each([
  [['--server'], '--server'],
  [['engine'], 'engine'],
  [['--only'], '--only'],
  [['--only', 'browser'], 'engine, companion, module'],
  [['--runs', '0'], '--runs 0'],
  [['--runs', 'many'], '--runs many'],
  [['--system', '/nowhere'], '/nowhere'],
])('%j is refused in one line that names it', (args, named) => {
  const message = ((): string => {
    try {
      return JSON.stringify(readOptions(args));
    } catch (error) {
      if (error instanceof NotUnderstood) return error.message;
      throw error;
    }
  })();
  expect(message).not.toContain('\n');
  expect(message).toContain(named);
  expect(message).not.toContain('"parts"');
});

it('a command line that is not understood measures nothing and ends with 2', () => {
  const bench = path.join(import.meta.dirname, 'bench.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bench, '--server'], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toContain('--server');
});
