import fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments, type Request } from './arguments.ts';
import { Refusal } from './refusal.ts';
import { has, say } from './words.ts';

let folder = '';
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'generate-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Buffer): string {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
}

function refusalOf(argv: readonly string[]): Refusal {
  try {
    readArguments(argv);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the command line', () => {
  it('takes a prompt and every option', () => {
    const argv = 'dwarf --kind npc --cr 3 --seed 7 --method pointBuy --rules 2024 --level 5 --json'.split(' ');
    expect(readArguments(argv)).toMatchObject({
      concept: { prompt: 'dwarf', kind: 'npc', cr: 3, abilityMethod: 'pointBuy', rules: '2024', level: 5 },
      seed: 7,
      json: true,
      help: false,
    } satisfies DeepPartial<Request>);
  });

  it('explains itself on --help and -h', () => {
    expect(readArguments(['--help']).help).toBe(true);
    expect(readArguments(['-h']).help).toBe(true);
  });

  it('takes nothing at all: everything is drawn then', () => {
    const { concept, seed, json } = readArguments([]);
    expect({ prompt: concept.prompt, level: concept.level, seed, json }).toEqual({
      prompt: '',
      level: undefined,
      seed: undefined,
      json: false,
    });
  });

  it.each([
    ['0', 0],
    ['1/8', 0.125],
    ['1/2', 0.5],
    ['0.25', 0.25],
    ['30', 30],
  ])('takes challenge rating %s', (text, cr) => {
    expect(readArguments(['--kind', 'npc', '--cr', text]).concept.cr).toBe(cr);
  });

  it.each([
    [['--colour'], 'unknown-option'],
    [['-x'], 'unknown-option'],
    [['--__proto__', '1'], 'unknown-option'],
    [['--constructor'], 'unknown-option'],
    [['--no-json'], 'unknown-option'],
    [['--level'], 'needs-value'],
    [['--json=yes'], 'takes-no-value'],
    [['--level', '0'], 'level-out-of-range'],
    [['--level', '21'], 'level-out-of-range'],
    [['--level', 'five'], 'level-out-of-range'],
    [['--level', '5.5'], 'level-out-of-range'],
    [['--level', '-3'], 'level-out-of-range'],
    [['--level', '0x5'], 'level-out-of-range'],
    [['--level', ''], 'level-out-of-range'],
    [['--level', '1e1'], 'level-out-of-range'],
    [['--kind', 'npc', '--cr', '31'], 'cr-out-of-range'],
    [['--kind', 'npc', '--cr', '1/3'], 'cr-out-of-range'],
    [['--kind', 'npc', '--cr', 'NaN'], 'cr-out-of-range'],
    [['--kind', 'npc', '--cr', '2.5'], 'cr-out-of-range'],
    [['--kind', 'npc', '--cr', '-1'], 'cr-out-of-range'],
    [['--cr', '3'], 'cr-without-npc'],
    [['--kind', 'character', '--cr', '3'], 'cr-without-npc'],
    [['--seed', '-1'], 'seed-out-of-range'],
    [['--seed', '4294967296'], 'seed-out-of-range'],
    [['--seed', '1.5'], 'seed-out-of-range'],
    [['--seed', '99999999999999999999999'], 'seed-out-of-range'],
    [['--rules', '2014'], 'rules-not-built-in'],
    [['--rules', '2030'], 'unknown-value'],
    [['--kind', 'monster'], 'unknown-value'],
    [['--method', 'cheating'], 'unknown-value'],
    [['a', 'grizzled', 'dwarf'], 'several-prompts'],
    [['dwarf', '--prompt-file', 'x'], 'two-prompts'],
    [['x'.repeat(2001)], 'prompt-too-long'],
    [['x'.repeat(100_000)], 'prompt-too-long'],
    [['--prompt-file', '/nowhere/at/all'], 'file-missing'],
    [['--prompt-file', '/'], 'file-is-no-text'],
    [['--prompt-file', ''], 'file-missing'],
    [['--prompt-file', 'a\u0000b'], 'file-unreadable'],
  ])('%j is refused: %s', (argv, key) => {
    const refusal = refusalOf(argv);
    expect(refusal.key).toBe(key);
    expect(has(`Generate.Refused.${key}`)).toBe(true);
    expect(say(`Generate.Refused.${key}`, refusal.args)).not.toMatch(/\{\w+\}|\n/);
  });

  it('takes seeds from 0 to 4294967295', () => {
    expect(readArguments(['--seed', '0']).seed).toBe(0);
    expect(readArguments(['--seed', '4294967295']).seed).toBe(4294967295);
  });

  it('takes 2,000 characters, and a prompt that starts with a dash behind --', () => {
    expect(readArguments(['x'.repeat(2000)]).concept.prompt).toHaveLength(2000);
    expect(readArguments(['--seed', '1', '--', '--level 99']).concept.prompt).toBe('--level 99');
  });

  it('either takes any words or refuses them with a sentence', () => {
    const word = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('--level', '--cr', '--kind', 'npc', '--seed', '--json', '--rules', '--', '-', '--method'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
        try {
          expect(readArguments(argv).concept.system).toBe('dnd5e');
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});

describe('a prompt file', () => {
  it('that is a pipe is refused at once: nobody may ever write to it', () => {
    const pipe = path.join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(refusalOf(['--prompt-file', pipe]).key).toBe('file-is-no-text');
  });

  it('is the prompt, without the mark at its start and the line break at its end', () => {
    const prompt = (text: string | Buffer): string => readArguments(['--prompt-file', file('p', text)]).concept.prompt;
    expect(prompt('\uFEFFa dwarf\r\n')).toBe('a dwarf');
    expect(prompt('two\nlines')).toBe('two\nlines');
    expect(prompt('')).toBe('');
    expect(prompt(Buffer.from([0x61, 0xff, 0x62]))).toBe('a\uFFFDb');
    expect(prompt('🐉'.repeat(1000))).toHaveLength(2000);
  });

  it('that is too long is refused, however long it is', () => {
    expect(refusalOf(['--prompt-file', file('long', 'x'.repeat(2001))]).key).toBe('prompt-too-long');
    expect(refusalOf(['--prompt-file', file('book', 'x'.repeat(1_000_000))]).key).toBe('file-too-long');
    expect(refusalOf(['--prompt-file', '/dev/zero']).key).toBe('file-too-long');
  });
});

type DeepPartial<T> = { [K in keyof T]?: T[K] extends object ? DeepPartial<T[K]> : T[K] };
