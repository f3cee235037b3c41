import { tell } from '../progress.ts';
import type { Row, Table } from '../table.ts';
import { sumUp } from '../times.ts';
import { nameOf, openByPointer, writeSentence } from './creator.ts';
import { painted, time, told } from './stopwatch.ts';
import type { World } from './world.ts';

const LEVELS = [1, 10, 20];
const PEOPLE = ['a dwarf cleric', 'an elf wizard', 'a halfling rogue', 'an orc barbarian', 'a tiefling warlock'];

/** "Create actor" for five people at each level, in one page; and the sentences that they came from. */
export async function measureMaking(world: World): Promise<Table> {
  const seat = await world.enter({ canMake: true });
  await openByPointer(seat);
  const button = seat.page.getByRole('button', { name: /^Create actor/ });
  const sentences: number[] = [];
  const rows: Row[] = [];
  for (const level of LEVELS) {
    tell(`module: actors of level ${level}`);
    const actors: number[] = [];
    const receipts: number[] = [];
    for (const person of PEOPLE) {
      const ms = await writeSentence(seat, `${person}, level ${level}`);
      if (level !== LEVELS[0] || person !== PEOPLE[0]) sentences.push(ms);
      const isTold = `document.querySelector('.window .news')?.textContent.includes(${JSON.stringify(`${await nameOf(seat)} is in this world`)})`;
      const [actor, receipt] = await time(seat, 'click', () => button.click(), told('createActor'), painted(isTold));
      actors.push(actor);
      receipts.push(receipt);
    }
    rows.push(row(`click on "Create actor" to the actor, level ${level}`, actors));
    rows.push(row(`click on "Create actor" to its receipt, level ${level}`, receipts));
  }
  await world.leave(seat);
  return {
    title: `The module: in use in a world of ${world.name}`,
    head: ['', 'p50 ms', 'slowest ms'],
    rows: [row('a further sentence to the whole sheet', sentences), ...rows],
  };
}

function row(what: string, times: number[]): Row {
  const { p50, slowest } = sumUp(times);
  return [what, p50.toFixed(0), slowest.toFixed(0)];
}
