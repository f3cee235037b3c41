import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Fault } from '../../foundry/core/faults.ts';
import { nameIn, write } from '../stage.ts';
import { actorNames, createActor, openCreator, tokenCount, type Seat, type Table } from './table.ts';

/** The creator in a world of the real dnd5e, with a character in it. */
async function begin(table: Table): Promise<{ seat: Seat; name: string }> {
  const seat = await table.sit({ system: 'dnd5e', adapter: null });
  await openCreator(seat);
  const name = await write(seat, 'a grizzled dwarf cleric who lost her faith in the mines, level 5');
  await seat.page.getByText('Legal.').waitFor();
  return { seat, name };
}

const failOn = (seat: Seat, fault: Fault): Promise<unknown> => seat.look(`void stage.failOn(${JSON.stringify(fault)})`);
const says = ({ page }: Seat, words: string): Promise<void> => page.getByText(words).first().waitFor();
const press = ({ page }: Seat): Promise<void> => page.getByRole('button', { name: /^Create actor/ }).click();
const documents = (seat: Seat): Promise<number[]> =>
  seat.look(`[game.actors.size, game.items.size, game.folders.size, canvas.scene.tokens.size]`);
const NOTHING = [0, 0, 0, 0];
const KEPT = 'Nothing was left behind and your draft is kept; try again.';

/** As if the server stored an actor without one of its items. */
const DROP_AN_ITEM = `void Hooks.once('preCreateActor', (actor) => {
  actor.collections.items.delete(actor.toObject().items[0]._id);
})`;

async function refused(table: Table): Promise<string> {
  const { seat, name } = await begin(table);
  const mishaps: [prepare: () => Promise<unknown>, words: string][] = [
    [() => failOn(seat, { operation: 'create', documentName: 'Actor' }), KEPT],
    [() => failOn(seat, { operation: 'create', documentName: 'Actor', when: 'after' }), KEPT],
    [() => seat.look(DROP_AN_ITEM), KEPT],
    [() => seat.look(`void Hooks.once('preCreateActor', () => false)`), 'refused the actor. Nothing was written'],
  ];
  for (const [prepare, words] of mishaps) {
    await prepare();
    await press(seat);
    await says(seat, `${name} was not created.`);
    await says(seat, words);
    deepEqual(await documents(seat), NOTHING);
    equal(await nameIn(seat.page), name);
    await seat.page.locator('.news').getByRole('button', { name: 'Close' }).click();
  }
  await createActor(seat);
  deepEqual(await actorNames(seat), [name]);
  return 'an actor that is refused, answered badly, stored in part or vetoed leaves nothing; then it is made';
}

async function leftBehind(table: Table): Promise<string> {
  const { seat, name } = await begin(table);
  await seat.look(DROP_AN_ITEM);
  await failOn(seat, { operation: 'delete', documentName: 'Actor' });
  await press(seat);
  await says(seat, 'An unfinished actor of that name is in the Actors tab and could not be removed.');
  await seat.look(`game.actors.contents[0].delete()`);
  await createActor(seat);
  deepEqual(await actorNames(seat), [name]);
  return 'half an actor that cannot be removed is told, and is no hindrance once it is deleted';
}

async function oneWrite(table: Table): Promise<string> {
  const { seat, name } = await begin(table);
  await failOn(seat, { operation: 'create', documentName: 'Actor', hangs: true });
  await press(seat);
  await says(seat, 'Writing the actor');
  deepEqual(await documents(seat), NOTHING);
  await seat.page.getByText('Foundry has not answered for a while.').waitFor();
  await seat.page.getByRole('button', { name: 'Stop waiting' }).click();
  await says(seat, 'it may still arrive');
  equal(await nameIn(seat.page), name);
  await seat.look('stage.answerAll()');
  await says(seat, `${name} is in this world.`);
  const writes = await seat.look<string[]>(
    `stage.log.writes.map(({ operation, documentName }) => operation + ' ' + documentName)`,
  );
  deepEqual(writes, ['create Actor']);
  ok((await seat.look<number>('game.actors.contents[0].items.size')) > 10);
  return 'the whole actor is one write, and one that comes late is whole';
}

async function portraitAndToken(table: Table): Promise<string> {
  const { seat, name } = await begin(table);
  const portrait = seat.page.getByRole('button', { name: /Drag to the scene/ });
  const drop = (): Promise<void> => portrait.dragTo(seat.page.locator('#board'), { targetPosition: { x: 40, y: 230 } });
  await failOn(seat, { operation: 'upload' });
  await failOn(seat, { operation: 'create', documentName: 'Token' });
  await drop();
  await says(seat, `${name} is in this world, but not on the scene.`);
  await seat.page.getByRole('button', { name: '1 thing to look at' }).click();
  await says(seat, 'The portrait could not be uploaded');
  await drop();
  await says(seat, `${name} stands on the scene.`);
  deepEqual([await actorNames(seat), await tokenCount(seat)], [[name], 1]);
  return 'a portrait that is refused is left to do, a token that is refused is placed at the second try';
}

/** Every write of the real adapter that can go wrong, in the window. */
export const failedWriteCases = [refused, leftBehind, oneWrite, portraitAndToken];
