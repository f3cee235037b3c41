import type { Seat } from '../../page/foundry/table.ts';
import { limitCell, LIMITS } from '../limits.ts';
import { tell } from '../progress.ts';
import type { Row, Table } from '../table.ts';
import { sumUp } from '../times.ts';
import { closeCreator, openByKey, openByPointer, writeSentence } from './creator.ts';
import type { World } from './world.ts';

const ROUNDS = 10;
const FIRST = 'a grizzled dwarf cleric who lost her faith in the mines, level 5';

/** Openings of the creator, the first sentence in it and the reading of the books; every round in browsers of its own. */
export async function measureOpenings(world: World): Promise<Table> {
  const byPointer: number[] = [];
  const byKey: number[] = [];
  const again: number[] = [];
  const full: number[] = [];
  const sentence: number[] = [];
  const fresh: number[] = [];
  const reloaded: number[] = [];
  const still: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    tell(`module: openings, round ${round} of ${ROUNDS}`);
    const seat = await world.enter();
    await watchStandstill(seat);
    byPointer.push(await openByPointer(seat));
    fresh.push(await booksMs(seat));
    still.push(await standstillMs(seat));
    await closeCreator(seat);
    again.push(await openByPointer(seat));
    sentence.push(await writeSentence(seat, FIRST));
    await closeCreator(seat);
    full.push(await openByPointer(seat));
    await world.leave(seat);
    const other = await world.enter();
    byKey.push(await openByKey(other));
    await booksMs(other);
    await world.reload(other);
    await openByKey(other);
    reloaded.push(await booksMs(other));
    await world.leave(other);
  }
  const open = (times: number[]): string => limitCell(sumUp(times).p50, LIMITS.open, 'ms');
  return {
    title: `The module: opening the creator in a world of ${world.name}, ${ROUNDS} browsers`,
    head: ['', 'p50 ms', 'slowest ms', 'limit of p50'],
    rows: [
      row('click to usable creator, the first time in a browser', byPointer, open(byPointer)),
      row('key to usable creator, the first time in a browser', byKey, open(byKey)),
      row('click to usable creator, opened again', again, open(again)),
      row('click to usable creator, opened again with a character in it', full, open(full)),
      row('the first sentence of a page to the whole sheet', sentence),
      row("reading this world's books, the first time in a browser", fresh),
      row("reading this world's books, after a reload", reloaded),
      row('longest time meanwhile in which the page does not react', still),
    ],
  };
}

/** How long the books were read, as the module itself measures it. */
async function booksMs({ page, look }: Seat): Promise<number> {
  const entries = `performance.getEntriesByName('fantasy-character-creator.books')`;
  await page.waitForFunction(`${entries}.length > 0`);
  return look(`${entries}[0].duration`);
}

/** From now on the page remembers when it did nothing else for more than 50 ms; what is shorter the browser does not tell. */
async function watchStandstill({ look }: Seat): Promise<void> {
  await look(`void (globalThis.fccStills = [0], new PerformanceObserver((list) => {
    fccStills.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' }))`);
}

/** The longest of these times since then, in milliseconds. */
async function standstillMs({ look }: Seat): Promise<number> {
  // The browser tells of a task after it has ended.
  return look(`new Promise((resolve) => setTimeout(() => resolve(Math.max(...fccStills)), 100))`);
}

function row(what: string, times: number[], limit = ''): Row {
  const { p50, slowest } = sumUp(times);
  return [what, p50.toFixed(0), slowest.toFixed(0), limit];
}
