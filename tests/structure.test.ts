import path from 'node:path';
import { expect, it } from 'vitest';
import { readSource, sourceFiles } from './helpers/source-files.ts';

const longestFileLines = 500;
const emptyNames = ['utils', 'lib', 'common', 'types', 'services', 'helpers'];

const source = sourceFiles('shared', 'server', 'module');
const everything = [...source, ...sourceFiles('tests')];
const isGenerated = (file: string): boolean => /(^|\/)generated\/|\.generated\.ts$/.test(file);

it(`no file is longer than ${longestFileLines} lines`, () => {
  const long = everything
    .filter((file) => !isGenerated(file))
    .map((file) => ({ file, lines: readSource(file).trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longestFileLines);
  expect(long).toEqual([]);
});

it('no folder has a name that says nothing', () => {
  const isEmptyName = (folder: string): boolean => emptyNames.includes(path.posix.basename(folder));
  const folders = new Set(everything.flatMap((file) => foldersAbove(file)));
  expect([...folders].filter((folder) => isEmptyName(folder) && folder !== 'tests/helpers')).toEqual([]);
});

it('source files have kebab-case names', () => {
  const isKebab = (file: string): boolean => /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(path.posix.basename(file));
  expect(everything.filter((file) => !isKebab(file))).toEqual([]);
});

it('every word of a language has one place: of two with the same key the first is dead', () => {
  const text = readSource('lang/en.json');
  expect(`${JSON.stringify(JSON.parse(text), null, 2)}\n`).toBe(text);
});

function foldersAbove(file: string): string[] {
  const folder = path.posix.dirname(file);
  return folder === '.' ? [] : [folder, ...foldersAbove(folder)];
}
