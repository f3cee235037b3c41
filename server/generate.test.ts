import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../tests/helpers/source-files.ts';
import { Character } from '../shared/character.ts';
import { Sheet } from '../shared/rules/dnd5e/sheet.ts';
import { columns } from './generate/layout.ts';

interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Node 24 from the packages, as the npm script finds it, whatever runs the tests. */
const env = { ...process.env, PATH: `${path.join(root, 'node_modules/.bin')}${path.delimiter}${process.env['PATH']}` };

function run(...argv: string[]): Ran {
  return result(spawnSync('node', ['server/generate.ts', ...argv], { cwd: root, env, timeout: 30_000 }));
}

function shell(line: string): Ran {
  return result(spawnSync('bash', ['-o', 'pipefail', '-c', line], { cwd: root, env, timeout: 30_000 }));
}

function result({ status, stdout, stderr }: { status: number | null; stdout: Buffer; stderr: Buffer }): Ran {
  return { code: status, out: stdout.toString('utf8'), err: stderr.toString('utf8') };
}

const ESCAPE = String.fromCharCode(27);

describe('npm run generate', () => {
  it('shows a readable, legal character 80 columns wide, without colour codes in a pipe', () => {
    const { code, out, err } = run('a grizzled dwarf cleric', '--level', '5', '--seed', '7');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Dwarf cleric 5, Life Domain');
    expect(out).toMatch(/^Legal: \d+ choices checked against the 2024 rules\.$/m);
    expect(out).toContain('Seed 7');
    for (const heading of ['ABILITIES', 'DEFENCES', 'ATTACKS', 'SPELLS', 'EQUIPMENT', 'FEATURES', 'CHOICES']) {
      expect(out).toContain(`\n${heading}\n`);
    }
    expect(out.split('\n').filter((line) => columns(line) > 80)).toEqual([]);
    expect(out).not.toContain(ESCAPE);
    expect(out).not.toMatch(/\{\w+\}|undefined|NaN|FCC\./);
  });

  it('gives the same character for the same seed, and tells the seed it took', () => {
    const first = run('a sailor who talks to the tide');
    const seed = /Seed (\d+)/.exec(first.out)?.[1] ?? '';
    expect(run('a sailor who talks to the tide', '--seed', seed).out).toBe(first.out);
  });

  it('with --json writes the character, its sheet and the violations, and nothing else', () => {
    const { code, out, err } = run('a fire wizard', '--json', '--seed', '11', '--level', '9', '--method', 'pointBuy');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { character, sheet, violations, ...rest } = JSON.parse(out) as Record<string, unknown>;
    expect(Character.parse(character)).toMatchObject({ recipe: { seed: 11, level: 9, abilityMethod: 'pointBuy' } });
    expect(Sheet.parse(sheet)).toEqual(sheet);
    expect(violations).toEqual([]);
    expect(rest).toEqual({});
  });

  it.each([
    [['--nonsense']],
    [['--level', '99']],
    [['--rules', '2014']],
    [['--cr', '3']],
    [['two', 'prompts']],
    [['x'.repeat(100_000)]],
    [['--prompt-file', '/nowhere\u001B[31m']],
    [[`--${ESCAPE}[2J`]],
  ])('refuses %j with one line and exit code 2', (argv) => {
    const { code, out, err } = run(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/);
    expect(err).not.toContain(ESCAPE);
  });

  it('takes control characters for words and never lets them reach the terminal', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'generate-'));
    const file = path.join(folder, 'prompt');
    writeFileSync(
      file,
      `a dwarf \u0000\u0007${ESCAPE}[31mcleric${ESCAPE}]0;owned\u0007 \u202Enamed\u009B2J Brok\u2028ken`,
    );
    try {
      for (const more of [[], ['--json']]) {
        const { code, out, err } = run('--prompt-file', file, '--seed', '3', ...more);
        expect({ code, err }).toEqual({ code: 0, err: '' });
        expect([...out].filter((c) => c !== '\n' && /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(c))).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('ends quietly when the reader has seen enough', () => {
    const line = `node server/generate.ts "a knight" --seed 5 --json | head -c 20`;
    expect(shell(line)).toMatchObject({ code: 0, err: '' });
  });

  it('explains itself', () => {
    const { code, out } = run('--help');
    expect(code).toBe(0);
    expect(out).toContain('--prompt-file');
  });
});
