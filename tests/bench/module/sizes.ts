import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { MODULE_FOLDER } from '../../foundry/stage/build.ts';
import type { Seat, Table as Seats } from '../../page/foundry/table.ts';
import { openCreator } from '../../page/foundry/table.ts';
import { limitCell, LIMITS } from '../limits.ts';
import { tell } from '../progress.ts';
import type { Row, Table } from '../table.ts';

const KINDS: readonly [name: string, isOne: (file: string) => boolean][] = [
  ['scripts', (file) => file.endsWith('.js')],
  ['style sheet', (file) => file.endsWith('.css')],
  ['words', (file) => file.startsWith('lang/')],
  ['fonts', (file) => file.startsWith('fonts/')],
  ['manifest, templates, licence', () => true],
];

/** What a browser fetches of the module, compressed: with the page, with the creator's window, and all that there is. */
export async function measureSizes(table: Seats): Promise<Table> {
  tell('module: sizes');
  const seat = await table.sit({ adapter: null });
  const before = fetchedBy(seat);
  await openCreator(seat);
  await seat.page.waitForLoadState('networkidle');
  const opened = fetchedBy(seat);
  await seat.page.context().close();
  const all = globSync('**/*', { cwd: MODULE_FOLDER }).filter((name) =>
    statSync(path.join(MODULE_FOLDER, name)).isFile(),
  );
  const columns = [before, opened, all.map((name) => name.replaceAll(path.sep, '/'))].map(byKind);
  const rows = KINDS.map(([kind], at): Row => [kind, ...columns.map((kb) => kb[at]!.toFixed(1)), '']);
  const sums = columns.map((kb) => kb.reduce((sum, one) => sum + one, 0));
  return {
    title: 'The module: kB, compressed with gzip',
    head: ['', 'before a window opens', 'with the creator open', 'all files', 'limit before a window opens'],
    rows: [...rows, ['together', ...sums.map((kb) => kb.toFixed(1)), limitCell(sums[0]!, LIMITS.beforeWindow, 'kB')]],
  };
}

/** The module's files that this browser asked for so far. */
function fetchedBy({ addresses }: Seat): string[] {
  const folder = '/modules/fantasy-character-creator/';
  const paths = addresses.map((address) => new URL(address).pathname).filter((name) => name.startsWith(folder));
  return [...new Set(paths)].map((name) => name.slice(folder.length));
}

/** kB by kind, in the order of `KINDS`; a file belongs to the first kind that it is of. */
function byKind(files: readonly string[]): number[] {
  const kb = KINDS.map(() => 0);
  for (const file of files) {
    const at = KINDS.findIndex(([, isOne]) => isOne(file));
    kb[at]! += gzipSync(readFileSync(path.join(MODULE_FOLDER, file))).length / 1000;
  }
  return kb;
}
