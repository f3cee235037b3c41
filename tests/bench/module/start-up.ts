import type { Table as Seats } from '../../page/foundry/table.ts';
import { limitCell, LIMITS } from '../limits.ts';
import { tell } from '../progress.ts';
import type { Table } from '../table.ts';
import { sumUp } from '../times.ts';

const PAGES = 25;

/** What the module adds to the start of Foundry: its scripts, `init` and `ready`, on pages of browsers that were never here. */
export async function measureStartUp(table: Seats): Promise<Table> {
  tell(`module: start of ${PAGES} pages`);
  const times: number[] = [];
  for (let page = 0; page < PAGES; page++) {
    const seat = await table.sit({ adapter: null });
    times.push(await seat.look<number>('stage.moduleMs'));
    await seat.page.context().close();
  }
  const { p50, p99 } = sumUp(times);
  return {
    title: `The module: what it adds to the start of Foundry, ${PAGES} pages`,
    head: ['', 'p50 ms', 'p99 ms', 'limit of p99'],
    rows: [['scripts, `init` and `ready`', p50.toFixed(1), p99.toFixed(1), limitCell(p99, LIMITS.moduleStart, 'ms')]],
  };
}
