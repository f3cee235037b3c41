import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../foundry/core/faults.ts';
import type { StageConfig } from '../../foundry/stage/config.ts';
import { nameIn, write } from '../stage.ts';
import { honestCharacter } from './hostile-character.ts';
import { startHostileCompanion } from './hostile-companion.ts';
import { actorNames, createActor, makeTable, openCreator, tokenCount, type Seat, type Table } from './table.ts';

// Every write that a person causes from our windows, and what is there when it goes wrong. The writes are Foundry's own:
// the upload of the portrait, the creation of the actor, its removal when it is not whole, the creation of the token, and
// the settings and the storage of the browser. Commit, roll-back and upload are those of the dnd5e adapter.
const SENTENCE = 'a grizzled dwarf cleric who lost her faith in the mines, level 5';

let table: Table;
beforeAll(async () => {
  table = await makeTable();
});
afterAll(() => table.end());

/** The creator with a character in it, where these things go wrong. */
async function begin(config: Partial<StageConfig> = {}): Promise<{ seat: Seat; name: string }> {
  const seat = await table.sit(config);
  await openCreator(seat);
  const name = await write(seat, SENTENCE);
  return { seat, name };
}

const pressCreate = ({ page }: Seat): Promise<void> => page.getByRole('button', { name: /^Create actor/ }).click();
const drop = ({ page }: Seat, y = 230): Promise<void> =>
  page
    .getByRole('button', { name: /Drag to the scene/ })
    .dragTo(page.locator('#board'), { targetPosition: { x: 60, y } });
const says = ({ page }: Seat, words: string): Promise<void> => page.getByText(words).first().waitFor();
const failOn = (seat: Seat, fault: Fault): Promise<unknown> => seat.look(`void stage.failOn(${JSON.stringify(fault)})`);
/** What the server would have: writes that were done, in order. */
const writes = (seat: Seat): Promise<string[]> =>
  seat.look(`stage.log.writes.map(({ operation, documentName }) => operation + ' ' + documentName)`);

/** The draft is there, in the window and after a reload. */
async function expectDraftKept(seat: Seat, name: string): Promise<void> {
  expect(await nameIn(seat.page)).toBe(name);
  await seat.page.waitForTimeout(500);
  await table.sitAgain(seat.page);
  await openCreator(seat);
  expect(await nameIn(seat.page)).toBe(name);
}

describe('the creation of the actor', () => {
  it.each<[string, Partial<StageConfig>, string]>([
    ['is refused', { faults: [{ operation: 'create', documentName: 'Actor' }] }, 'Foundry did not take it.'],
    [
      'is stored, but answered with an error',
      { faults: [{ operation: 'create', documentName: 'Actor', when: 'after' }] },
      'Foundry did not take it.',
    ],
    ['stores half of it', { adapter: { failure: 'internal', at: 'verify' } }, 'Foundry did not take it.'],
  ])('that %s leaves nothing in the world, keeps the draft, and says what to do', async (_how, config, words) => {
    const { seat, name } = await begin(config);
    await pressCreate(seat);
    await says(seat, `${name} was not created.`);
    await says(seat, words);
    await says(seat, 'Nothing was left behind and your draft is kept; try again.');
    expect(await actorNames(seat)).toEqual([]);
    expect(await seat.look('game.actors.size')).toBe(0);
    await expectDraftKept(seat, name);
    await createActor(seat);
    expect(await actorNames(seat)).toEqual([name]);
  });

  it('that is refused once is done at the second try, without a reload', async () => {
    const { seat, name } = await begin({ faults: [{ operation: 'create', documentName: 'Actor' }] });
    await pressCreate(seat);
    await says(seat, `${name} was not created.`);
    await createActor(seat);
    expect(await actorNames(seat)).toEqual([name]);
    expect(await seat.page.getByText('was not created').count()).toBe(0);
  });

  it('that another module refuses is told as that', async () => {
    const { seat, name } = await begin();
    await seat.look(`void Hooks.once('preCreateActor', () => false)`);
    await pressCreate(seat);
    await says(seat, 'Another module, or the game system, refused the actor.');
    expect(await seat.look('game.actors.size')).toBe(0);
    await createActor(seat);
    expect(await actorNames(seat)).toEqual([name]);
  });

  it('whose roll-back fails as well says that half an actor is left, and how to be rid of it', async () => {
    const { seat, name } = await begin({
      adapter: { failure: 'internal', at: 'verify' },
      faults: [{ operation: 'delete', documentName: 'Actor' }],
    });
    await pressCreate(seat);
    await says(seat, `${name} was not created.`);
    await says(seat, 'An unfinished actor of that name is in the Actors tab and could not be removed. Delete it there');
    expect(await actorNames(seat)).toEqual([name]);
    await expectDraftKept(seat, name);
  });

  it('is one write: whoever leaves in the middle of it leaves no half actor, and finds the draft', async () => {
    const { seat, name } = await begin({ faults: [{ operation: 'create', documentName: 'Actor', hangs: true }] });
    await pressCreate(seat);
    await says(seat, 'Writing the actor');
    expect(await writes(seat)).toEqual([]);
    expect(await seat.look('game.actors.size')).toBe(0);
    await expectDraftKept(seat, name);
    await createActor(seat);
    expect(await writes(seat)).toEqual(['create Actor']);
  });
});

describe('a write that is never answered', () => {
  const hanging: Fault = { operation: 'create', documentName: 'Actor', hangs: true };

  it('is told, freezes nothing, and can be given up; what comes late is told too', async () => {
    const { seat, name } = await begin({ faults: [hanging] });
    const { page } = seat;
    await page.clock.install();
    await pressCreate(seat);
    await says(seat, 'Writing the actor');
    await page.clock.fastForward(11_000);
    await says(seat, 'Foundry has not answered for a while.');
    await page.getByRole('tab', { name: 'Story' }).click();
    await page.getByRole('button', { name: 'Stop waiting' }).click();
    await says(seat, 'Look in the Actors tab before you try again: it may still arrive.');
    await page.clock.resume();
    expect(await nameIn(page)).toBe(name);
    await seat.look('stage.answerAll()');
    await says(seat, `${name} is in this world.`);
    expect(await actorNames(seat)).toEqual([name]);
  });

  it('lets somebody else be made meanwhile, in a window that was closed and opened', async () => {
    const { seat, name } = await begin({ faults: [hanging] });
    const { page } = seat;
    await page.clock.install();
    await pressCreate(seat);
    await says(seat, 'Writing the actor');
    await page.clock.fastForward(11_000);
    await page.getByRole('button', { name: 'Stop waiting' }).click();
    await page.clock.resume();
    await page.getByRole('button', { name: 'Close Window' }).click();
    await openCreator(seat);
    expect(await nameIn(page)).toBe(name);
    await page.getByRole('button', { name: /^Another/ }).click();
    await expect.poll(() => nameIn(page)).not.toBe(name);
    await createActor(seat);
    expect((await actorNames(seat)).length).toBe(1);
  });
});

describe('the upload of the portrait', () => {
  const portraitLeft = 'The portrait could not be uploaded';

  it('that is refused costs the portrait alone, and the receipt says so', async () => {
    const { seat, name } = await begin({ faults: [{ operation: 'upload' }] });
    await createActor(seat);
    expect(await actorNames(seat)).toEqual([name]);
    await seat.page.getByRole('button', { name: '1 thing to look at' }).click();
    await says(seat, portraitLeft);
  });

  it('that is never answered is not waited for beyond half a minute', async () => {
    const { seat, name } = await begin({ faults: [{ operation: 'upload', hangs: true }] });
    await seat.page.clock.install();
    await pressCreate(seat);
    await says(seat, 'is being made.');
    await seat.page.waitForTimeout(300);
    await seat.page.clock.fastForward(31_000);
    await seat.page.clock.resume();
    await says(seat, `${name} is in this world.`);
    await seat.page.getByRole('button', { name: '1 thing to look at' }).click();
    await says(seat, portraitLeft);
  });
});

describe('the creation of the token', () => {
  const refused: Fault = { operation: 'create', documentName: 'Token' };

  it('that is refused leaves the whole actor, says so, and the second try places that very actor', async () => {
    const { seat, name } = await begin({ faults: [refused] });
    await drop(seat);
    await says(seat, `${name} is in this world, but not on the scene.`);
    await says(seat, 'Try again, or drag the actor from the Actors tab.');
    await seat.page.getByRole('button', { name: 'Open sheet' }).waitFor();
    expect([await actorNames(seat), await tokenCount(seat)]).toEqual([[name], 0]);
    await drop(seat);
    await says(seat, `${name} stands on the scene.`);
    expect([await actorNames(seat), await tokenCount(seat)]).toEqual([[name], 1]);
    expect(await writes(seat)).toEqual(['create Actor', 'create Token']);
    await failOn(seat, refused);
    await drop(seat, 400);
    await says(seat, `${name} is in this world, but not on the scene.`);
    await expectDraftKept(seat, name);
  });

  it('that another module refuses is no success', async () => {
    const { seat, name } = await begin();
    await seat.look(`void Hooks.once('preCreateToken', () => false)`);
    await drop(seat);
    await says(seat, `${name} is in this world, but not on the scene.`);
    expect([await actorNames(seat), await tokenCount(seat)]).toEqual([[name], 0]);
  });

  it('that this user may not ask for, or that has no place, makes no actor either', async () => {
    const { seat } = await begin();
    await seat.look(`void (game.user.can = (permission) => permission !== 'TOKEN_CREATE')`);
    await drop(seat);
    await says(seat, 'Your role may not place tokens.');
    await seat.look(`void delete game.user.can`);
    await seat.look(`void (canvas.dimensions.rect.contains = () => false)`);
    await drop(seat);
    await says(seat, 'That is outside of the scene.');
    expect([await actorNames(seat), await tokenCount(seat)]).toEqual([[], 0]);
  });
});

describe('a character of the library', () => {
  /** The library with one character in it, at a companion that pairs at once. */
  async function openLibrary(config: Partial<StageConfig>): Promise<{ seat: Seat; end: () => Promise<void> }> {
    const companion = await startHostileCompanion({ characters: [await honestCharacter()] });
    const seat = await table.sit({ ...config, world: { 'fantasy-character-creator.companion': companion.address } });
    const { page } = seat;
    await page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
    await page.getByRole('button', { name: 'Pair this browser' }).click();
    await page.getByRole('button', { name: 'Get a code' }).click();
    await says(seat, 'This browser is paired');
    await page.locator('#fantasy-character-creator-account').getByRole('button', { name: 'Close Window' }).click();
    await page.getByRole('option').first().waitFor();
    return { seat, end: () => companion.close() };
  }
  const drag = ({ page }: Seat, y: number): Promise<void> =>
    page
      .getByRole('option')
      .first()
      .dragTo(page.locator('#board'), { targetPosition: { x: 40, y } });

  it('whose actor is refused is told where Foundry tells things, and is there at the second try', async () => {
    const { seat, end } = await openLibrary({ faults: [{ operation: 'create', documentName: 'Actor' }] });
    await drag(seat, 130);
    await says(seat, 'Something went wrong on our side. Nothing was changed; try again.');
    expect([await actorNames(seat), await tokenCount(seat)]).toEqual([[], 0]);
    await drag(seat, 330);
    await expect.poll(() => tokenCount(seat)).toBe(1);
    await end();
  });

  it('whose token is refused is an actor, says so, and the second try takes the same', async () => {
    const { seat, end } = await openLibrary({ faults: [{ operation: 'create', documentName: 'Token' }] });
    await drag(seat, 130);
    await says(seat, 'The actor is in this world, but its token was not placed. Try again');
    const names = await actorNames(seat);
    expect([names.length, await tokenCount(seat)]).toEqual([1, 0]);
    await drag(seat, 330);
    await seat.page.getByRole('button', { name: 'Take the same' }).click();
    await expect.poll(() => tokenCount(seat)).toBe(1);
    expect(await actorNames(seat)).toEqual(names);
    await end();
  });

  it('that has no scene to stand on makes no actor, and the window says what is missing', async () => {
    const { seat, end } = await openLibrary({ hasScene: false });
    await seat.page.getByRole('button', { name: 'Place on scene' }).click();
    await says(seat, 'No scene is open. Open one and try again; nothing was created.');
    expect(await seat.look('game.actors.size')).toBe(0);
    await end();
  });
});

describe('the browser’s storage', () => {
  const close = `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }`;

  it('that is full costs no character: it is told, and the actor is made', async () => {
    const seat = await table.sit();
    await seat.look(`void (${close})`);
    await openCreator(seat);
    const name = await write(seat, SENTENCE);
    await says(seat, 'This browser keeps nothing: its storage is full or closed.');
    await seat.page.getByRole('button', { name: 'Close Window' }).click();
    await openCreator(seat);
    expect(await nameIn(seat.page)).toBe(name);
    await createActor(seat);
    expect(await actorNames(seat)).toEqual([name]);
    expect(seat.complaints).toEqual([]);
  });

  it('that takes no settings hinders neither the writing nor the pairing, which says that it will not last', async () => {
    const companion = await startHostileCompanion({ characters: [await honestCharacter()] });
    const seat = await table.sit({ world: { 'fantasy-character-creator.companion': companion.address } });
    await seat.look(`void (${close})`);
    await openCreator(seat);
    await write(seat, SENTENCE);
    await seat.page.getByText('Legal.').waitFor();
    await createActor(seat);
    await seat.page.getByRole('button', { name: 'Close Window' }).click();
    await seat.page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
    await seat.page.getByRole('button', { name: 'Pair this browser' }).click();
    await seat.page.getByRole('button', { name: 'Get a code' }).click();
    await says(seat, 'This browser could not keep its token: it is paired until the page is loaded anew.');
    expect(seat.complaints.filter((complaint) => /Quota|full/.test(complaint))).toEqual([]);
    await companion.close();
  });
});

describe('the address of the companion', () => {
  it('that Foundry does not take is told, and stands there for a second try', async () => {
    const id = 'fantasy-character-creator.companion';
    const seat = await table.sit({ faults: [{ operation: 'setting', documentName: id }] });
    const { page } = seat;
    await page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
    await page.getByRole('button', { name: 'Pair this browser' }).click();
    await page.getByLabel('Address of the companion').fill('http://127.0.0.1:9');
    await page.getByRole('button', { name: 'Connect' }).click();
    await says(seat, 'Foundry did not take the address. Nothing was changed; try again.');
    expect(await page.getByLabel('Address of the companion').inputValue()).toBe('http://127.0.0.1:9');
    await page.getByRole('button', { name: 'Connect' }).click();
    await page.getByRole('button', { name: 'Get a code' }).waitFor();
    expect(seat.complaints.filter((complaint) => complaint.includes('refused this operation'))).toEqual([]);
  });
});
