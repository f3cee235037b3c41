import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameIn, write } from '../stage.ts';
import { actorNames, createActor, expectWindowsAccessible, makeTable, openCreator, type Table } from './table.ts';

// The game system here is the stage's own, with a stand-in adapter: the windows are proved, not the rules of dnd5e.
const SENTENCE = 'a grizzled dwarf cleric who lost her faith in the mines, level 5';

let table: Table;
beforeAll(async () => {
  table = await makeTable();
});
afterAll(() => table.end());

describe.each([13, 14] as const)('in generation %i', (generation) => {
  it('goes from the button in the sidebar to an actor in the sidebar', async () => {
    const seat = await table.sit({ generation });
    await openCreator(seat);
    const name = await write(seat, SENTENCE);
    await seat.page.getByText('Dwarf cleric 5').waitFor();
    await createActor(seat);
    expect(await actorNames(seat)).toEqual([name]);
    const actor = await seat.look<{ img: string; token: string }>(
      `(({ img, prototypeToken }) => ({ img, token: prototypeToken.texture.src }))(game.actors.contents[0])`,
    );
    expect(actor.img).toMatch(/^modules\/fantasy-character-creator\/storage\/portraits\/.+\.svg$/);
    expect(actor.token).toBe(actor.img);
    expect(seat.complaints).toEqual([]);
    expect(await seat.look('stage.log.complaints()')).toEqual([]);
  });

  it('opens the character behind an actor from its menu, without a warning of something deprecated', async () => {
    const seat = await table.sit({ generation });
    await openCreator(seat);
    const name = await write(seat, SENTENCE);
    await createActor(seat);
    await seat.page.getByRole('button', { name: /^Another/ }).click();
    await expect.poll(() => nameIn(seat.page)).not.toBe(name);
    await seat.page.locator('#sidebar .entry').click({ button: 'right' });
    await seat.page.getByRole('button', { name: 'Open in the Character Creator' }).click();
    await expect.poll(() => nameIn(seat.page)).toBe(name);
    await seat.page.getByText('was not saved, and is kept').waitFor();
    expect(await seat.look('stage.log.compatibility')).toEqual([]);
    expect(seat.complaints).toEqual([]);
  });
});

it('says how far the making is, and what is left to do by hand', async () => {
  const byHand = [{ code: 'option-missing' as const, about: 'feat:lucky', name: 'Lucky' }];
  const seat = await table.sit({ adapter: { stepMs: 700, byHand } });
  await openCreator(seat);
  await write(seat, SENTENCE);
  await seat.page.getByRole('button', { name: /^Create actor/ }).click();
  await seat.page.getByText('spells, 38 %').waitFor();
  await seat.page.getByText('is in this world.').waitFor();
  await seat.page.getByRole('button', { name: '1 thing to look at' }).click();
  await seat.page.getByText('Lucky is in none of this world’s books').waitFor();
  await expectWindowsAccessible(seat);
});

it('says in place why no actor was made, leaves nothing behind and keeps the draft', async () => {
  const seat = await table.sit({ adapter: { failure: 'unknown-option' } });
  await openCreator(seat);
  const name = await write(seat, SENTENCE);
  await seat.page.getByRole('button', { name: /^Create actor/ }).click();
  await seat.page.getByText(`${name} was not created.`).waitFor();
  await seat.page.getByText('That option is not in this catalog.').waitFor();
  expect(await actorNames(seat)).toEqual([]);
  expect(await nameIn(seat.page)).toBe(name);
});

it('tells a player whose role may not create actors what to do', async () => {
  const seat = await table.sit({ role: 'PLAYER' });
  await openCreator(seat);
  await write(seat, SENTENCE);
  await seat.page.getByRole('button', { name: /^Create actor/ }).click();
  await seat.page.getByText('Your role may not create actors.').waitFor();
  expect(await actorNames(seat)).toEqual([]);
});

it('resumes the draft after a reload, and after the window was closed', async () => {
  const seat = await table.sit();
  await openCreator(seat);
  const name = await write(seat, SENTENCE);
  await seat.page.getByRole('button', { name: 'Close Window' }).click();
  await openCreator(seat);
  expect(await nameIn(seat.page)).toBe(name);
  await seat.page.waitForTimeout(600);
  await table.sitAgain(seat.page);
  await openCreator(seat);
  expect(await nameIn(seat.page)).toBe(name);
  expect(await seat.page.getByRole('textbox', { name: /Who do you need/ }).inputValue()).toBe(SENTENCE);
});

it('works in a system that it has no adapter for, up to the actor', async () => {
  const seat = await table.sit({ adapter: null });
  await openCreator(seat);
  await write(seat, SENTENCE);
  await seat.page.getByText('Made from the built-in SRD 5.2.').waitFor();
  await seat.page.getByRole('button', { name: /^Create actor/ }).click();
  await seat.page.getByText('That game system is not known here yet.').waitFor();
});

describe('the scene', () => {
  it('takes the portrait where it is let go, on the grid, and makes the actor once', async () => {
    const seat = await table.sit();
    await openCreator(seat);
    const name = await write(seat, SENTENCE);
    const portrait = seat.page.getByRole('button', { name: /Drag to the scene/ });
    const board = seat.page.locator('#board');
    await portrait.dragTo(board, { targetPosition: { x: 60, y: 230 } });
    await seat.page.getByText(`${name} stands on the scene.`).waitFor();
    // The drop was at 120, 460 of the scene; the middle of the token goes there, its corner to a corner of the grid.
    const token = seat.page.locator('#board .token');
    expect([await token.getAttribute('data-x'), await token.getAttribute('data-y')]).toEqual(['100', '400']);
    await portrait.dragTo(board, { targetPosition: { x: 60, y: 400 } });
    await expect.poll(() => seat.page.locator('#board .token').count()).toBe(2);
    expect(await actorNames(seat)).toEqual([name]);
    expect(await seat.page.evaluate('document.body.dataset.coreDrop')).toBeUndefined();
    expect(seat.complaints).toEqual([]);
  });

  it('has the character in its middle when P is pressed, and no key of the window reaches Foundry', async () => {
    const seat = await table.sit({ generation: 14 });
    await openCreator(seat);
    const name = await write(seat, SENTENCE);
    await seat.page.getByRole('button', { name: 'Receipt' }).focus();
    await seat.page.keyboard.press('p');
    await seat.page.getByText(`${name} stands on the scene.`).waitFor();
    const token = seat.page.locator('#board .token');
    expect([await token.getAttribute('data-x'), await token.getAttribute('data-y')]).toEqual(['600', '400']);
    expect(await seat.look('document.body.dataset.coreKey')).toBeUndefined();
  });

  it('that is not there costs nothing: no actor is made', async () => {
    const seat = await table.sit({ hasScene: false });
    await openCreator(seat);
    await write(seat, SENTENCE);
    await seat.page.getByRole('button', { name: 'Receipt' }).focus();
    await seat.page.keyboard.press('p');
    await seat.page.getByText('No scene is open.').waitFor();
    expect(await actorNames(seat)).toEqual([]);
  });

  it('is not the only place: a folder of the sidebar takes the portrait too', async () => {
    const seat = await table.sit();
    await seat.look(`Folder.create({ name: 'Villains', type: 'Actor' })`);
    await openCreator(seat);
    const name = await write(seat, SENTENCE);
    await seat.page
      .getByRole('button', { name: /Drag to the scene/ })
      .dragTo(seat.page.locator('.folder').filter({ hasText: 'Villains' }));
    await seat.page.getByText(`${name} is in this world.`).waitFor();
    expect(await seat.page.locator('.folder .entry-name').allInnerTexts()).toEqual([name]);
  });

  it('leaves a drop that somebody forged to Foundry', async () => {
    const seat = await table.sit();
    await seat.look(`(() => {
      const transfer = new DataTransfer();
      transfer.setData('text/plain', JSON.stringify({ type: 'fantasy-character-creator.Character', id: 'forged' }));
      document.getElementById('board').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, clientX: 60, clientY: 60 }));
    })()`);
    await expect.poll(() => seat.look('document.body.dataset.coreDrop')).toContain('forged');
    expect(await actorNames(seat)).toEqual([]);
  });
});
