import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StageConfig } from '../../foundry/stage/config.ts';
import { nameIn, write } from '../stage.ts';
import {
  actorNames,
  createActor,
  expectWindowsAccessible,
  makeTable,
  openCreator,
  tokenCount,
  type Seat,
  type Table,
} from './table.ts';

// The stage's own little system knows a level and a name: what an update of a real actor keeps is proved by the conformance.
const SENTENCE = 'a grizzled dwarf cleric who lost her faith in the mines, level 5';

let table: Table;
beforeAll(async () => {
  table = await makeTable();
});
afterAll(() => table.end());

/** An actor that was made in the window. */
async function withActor(config: Partial<StageConfig> = {}): Promise<{ seat: Seat; name: string; id: string }> {
  const seat = await table.sit(config);
  await openCreator(seat);
  const name = await write(seat, SENTENCE);
  await createActor(seat);
  return { seat, name, id: await seat.look('game.actors.contents[0].id') };
}

const pickLevel = ({ page }: Seat, level: number): Promise<unknown> =>
  page.getByRole('combobox', { name: 'Level' }).selectOption(String(level));
const pressUpdate = ({ page }: Seat): Promise<void> => page.getByRole('button', { name: /^Update / }).click();
const says = ({ page }: Seat, words: string): Promise<void> => page.getByText(words).first().waitFor();
const actors = (seat: Seat): Promise<[id: string, level: number][]> =>
  seat.look('game.actors.contents.map(({ id, system }) => [id, system.level])');

async function openFromMenu({ page }: Seat): Promise<void> {
  await page.locator('#sidebar .entry').first().click({ button: 'right' });
  await page.getByRole('button', { name: 'Open in the Character Creator' }).click();
}

describe.each([13, 14] as const)('in generation %i', (generation) => {
  it('an actor that is opened from its menu is brought up to date, and put back', async () => {
    const { seat, name, id } = await withActor({ generation });
    await seat.page.getByRole('button', { name: /^Another/ }).click();
    await expect.poll(() => nameIn(seat.page)).not.toBe(name);
    await openFromMenu(seat);
    await expect.poll(() => nameIn(seat.page)).toBe(name);
    await pickLevel(seat, 9);
    await seat.page.getByText('Dwarf cleric 9').waitFor();
    await pressUpdate(seat);
    await says(seat, `${name} is up to date.`);
    expect(await actors(seat)).toEqual([[id, 9]]);
    await expectWindowsAccessible(seat);
    await seat.page.getByRole('button', { name: 'Put back' }).click();
    await says(seat, `${name} is again what the actor was before.`);
    expect(await actors(seat)).toEqual([[id, 5]]);
    await pressUpdate(seat);
    await says(seat, `${name} is up to date.`);
    expect(await actors(seat)).toEqual([[id, 9]]);
    expect(seat.complaints).toEqual([]);
    expect(await seat.look('stage.log.complaints()')).toEqual([]);
  });
});

it('is what Ctrl+S does for somebody who has an actor, and no second one comes of it', async () => {
  const { seat, name, id } = await withActor();
  await pickLevel(seat, 6);
  await seat.page.keyboard.press('Control+s');
  await says(seat, `${name} is up to date.`);
  expect(await actors(seat)).toEqual([[id, 6]]);
});

it('is not offered for somebody else in the same window', async () => {
  const { seat, name } = await withActor();
  await seat.page.getByRole('button', { name: 'Update actor' }).waitFor();
  const other = await write(seat, 'an elf wizard');
  await expect.poll(() => seat.page.getByRole('button', { name: /^Update / }).count()).toBe(0);
  await seat.page.keyboard.press('Control+s');
  await says(seat, `${other} is in this world.`);
  expect((await actorNames(seat)).sort()).toEqual([name, other].sort());
});

it('is still offered after a reload', async () => {
  const { seat, name, id } = await withActor();
  await seat.page.waitForTimeout(500);
  const stored = await seat.look<object>('game.actors.contents[0].toObject()');
  await table.sitAgain(seat.page);
  await seat.look(`Actor.create(${JSON.stringify(stored)}, { keepId: true })`);
  await openCreator(seat);
  await seat.page.getByText('Dwarf cleric 5').waitFor();
  await pickLevel(seat, 7);
  await pressUpdate(seat);
  await says(seat, `${name} is up to date.`);
  expect(await actors(seat)).toEqual([[id, 7]]);
});

it('makes a second actor of the same person only when that is asked for', async () => {
  const { seat } = await withActor();
  await createActor(seat);
  await expect.poll(async () => (await actors(seat)).length).toBe(2);
});

it('says how far it is, and what is left to do by hand', async () => {
  const byHand = [{ code: 'option-missing' as const, about: 'feat:lucky', name: 'Lucky' }];
  const { seat, name } = await withActor({ adapter: { byHand, stepMs: 300 } });
  await pickLevel(seat, 6);
  await pressUpdate(seat);
  await says(seat, `${name} is being brought up to date.`);
  await says(seat, `${name} is up to date.`);
  await seat.page.getByRole('button', { name: '1 thing to look at' }).waitFor();
});

describe('an actor that was changed on the sheet', () => {
  it('is asked for, and left alone', async () => {
    const { seat, name, id } = await withActor();
    await seat.look(`game.actors.contents[0].update({ 'system.level': 8 })`);
    await pickLevel(seat, 6);
    await pressUpdate(seat);
    await says(seat, `${name} was changed on the sheet since.`);
    await says(seat, 'The actor has another level there');
    await expectWindowsAccessible(seat);
    await seat.page.getByRole('button', { name: 'Leave it' }).click();
    expect(await actors(seat)).toEqual([[id, 8]]);
  });

  it('is updated when the person says so', async () => {
    const { seat, name, id } = await withActor();
    await seat.look(`game.actors.contents[0].update({ 'system.level': 8 })`);
    await pickLevel(seat, 6);
    await pressUpdate(seat);
    await seat.page.getByRole('button', { name: 'Update anyway' }).click();
    await says(seat, `${name} is up to date.`);
    expect(await actors(seat)).toEqual([[id, 6]]);
    await seat.page.getByRole('button', { name: 'Put back' }).click();
    await says(seat, `${name} is again what the actor was before.`);
    expect(await actors(seat)).toEqual([[id, 8]]);
  });
});

it('says why an actor was not updated, and the actor is what it was', async () => {
  const { seat, name, id } = await withActor();
  await pickLevel(seat, 6);
  await seat.look(`void stage.failOn({ operation: 'update', documentName: 'Actor', when: 'after' })`);
  await pressUpdate(seat);
  await says(seat, `${name} was not updated.`);
  await says(seat, 'The actor is what it was');
  expect(await actors(seat)).toEqual([[id, 5]]);
});

it('says so when the actor is gone meanwhile', async () => {
  const { seat, name } = await withActor();
  await pickLevel(seat, 6);
  await seat.look('game.actors.contents[0].delete()');
  await pressUpdate(seat);
  await says(seat, `${name} was not updated.`);
  expect(await actors(seat)).toEqual([]);
  await createActor(seat);
});

it('is not offered where the adapter cannot do it', async () => {
  const { seat } = await withActor({ adapter: { cannotUpdate: true } });
  await pickLevel(seat, 6);
  await seat.page.getByText('Dwarf cleric 6').waitFor();
  expect(await seat.page.getByRole('button', { name: /^Update / }).count()).toBe(0);
});

it('comes first when a changed character is put on the scene', async () => {
  const { seat, name, id } = await withActor();
  await pickLevel(seat, 6);
  await seat.page.getByText('Dwarf cleric 6').waitFor();
  await seat.page.getByRole('button', { name: 'Receipt' }).focus();
  await seat.page.keyboard.press('p');
  await says(seat, `${name} stands on the scene.`);
  expect([await actors(seat), await tokenCount(seat)]).toEqual([[[id, 6]], 1]);
});

it('can be asked for by other modules, and tells them', async () => {
  const { seat, id } = await withActor();
  const told = await seat.look<unknown[]>(`(async () => {
    const { api } = game.modules.get('fantasy-character-creator');
    const told = [];
    Hooks.on('fantasy-character-creator.updateActor', (actor) => told.push(actor.id));
    const [actor] = game.actors.contents;
    const character = structuredClone(actor.flags['fantasy-character-creator'].character);
    character.persona.name = 'Ruth';
    const { putBack } = await api.updateActor(actor, character);
    told.push(actor.name);
    await putBack();
    told.push(actor.name === 'Ruth');
    await actor.update({ 'system.level': 2 });
    await api.updateActor(actor, character).catch(({ code, field }) => told.push(code, field));
    await api.updateActor(actor, { name: 'nobody' }).catch(({ code }) => told.push(code));
    return told;
  })()`);
  expect(told).toEqual([id, 'Ruth', false, 'conflict', 'level', 'character-unreadable']);
});
