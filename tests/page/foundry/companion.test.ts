import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPersona } from '../../helpers/model-server.ts';
import { makeStage, nameIn, saveWithNewAccount, write, type Stage } from '../stage.ts';
import { actorNames, createActor, makeTable, openCreator, type Seat, type Table } from './table.ts';

const SENTENCE = 'a dwarf cleric, level 5';
const persona = {
  ...aPersona,
  appearance: 'A lantern of blue glass hangs at her belt.',
  backstory: 'Nineteen winters she counted the lanterns down the shaft. '.repeat(12).trim(),
  hooks: ['Somebody lit the last lantern.', 'The shaft has a new owner.'],
};
const silent = { type: 'status', status: 503 } as const;
const words = JSON.stringify(persona);
/** Stops in the middle of the backstory and says nothing more. */
const half = { type: 'stall', text: words.slice(0, words.indexOf('down the shaft') + 200) } as const;
const slowly = { type: 'say', text: words, pieceLength: 10, gapMs: 30 } as const;

let table: Table;
let stage: Stage;
beforeAll(async () => {
  [table, stage] = await Promise.all([makeTable(), makeStage({ withModel: true })]);
});
afterAll(async () => {
  await table.end();
  await stage.end();
});

const world = () => ({ 'fantasy-character-creator.companion': stage.address });
const sit = (): Promise<Seat> => table.sit({ world: world() });

let count = 0;
/** Somebody signed in on the companion's own page, with one character in her library. */
async function makeAccount() {
  stage.model.answer('persona', silent);
  const tab = await stage.visit();
  const name = await write(tab, SENTENCE);
  await saveWithNewAccount(tab, `table${++count}@example.org`);
  const kept = JSON.parse(await tab.page.evaluate<string>(`localStorage.getItem('fcc.session')`)) as { token: string };
  return { tab, name, token: kept.token };
}

/** What somebody does on the companion's page: says yes or no to the code. */
async function answer(how: 'approve' | 'deny', userCode: string, token: string): Promise<void> {
  const response = await fetch(`${stage.address}/trpc/devices.${how}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ userCode }),
  });
  expect(response.status).toBe(200);
}

/** The devices that the companion's page lists. */
async function devicesOf(token: string): Promise<unknown> {
  const response = await fetch(`${stage.address}/trpc/devices.list`, { headers: { authorization: `Bearer ${token}` } });
  return ((await response.json()) as { result: { data: unknown } }).result.data;
}

/** Opens the pairing from the library's window and gives the code that is shown. */
async function askForCode({ page }: Seat): Promise<string> {
  await page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'Pair this browser' }).click();
  await page.getByRole('button', { name: 'Get a code' }).click();
  await page.getByRole('heading', { name: 'Compare the code' }).waitFor();
  return page.locator('.account .code').innerText();
}

async function pair(seat: Seat, token: string): Promise<void> {
  await answer('approve', await askForCode(seat), token);
  await seat.page.getByText('This browser is paired with the account of Marta.').waitFor();
}

describe('pairing', () => {
  it('goes from a code to the library, and the token stays in this browser', async () => {
    const { name, token } = await makeAccount();
    const seat = await sit();
    const code = await askForCode(seat);
    expect(code).toMatch(/^[A-Z]{4}-[A-Z]{4}$/);
    const page = await seat.page.getByRole('link', { name: 'Open the companion’s page' }).getAttribute('href');
    expect(page).toBe(`${stage.address}/pair?code=${code}`);
    await answer('approve', code, token);
    await seat.page.getByText('This browser is paired with the account of Marta.').waitFor();
    await seat.page.getByRole('listbox', { name: 'Characters' }).getByText(name).waitFor();

    const devices = await seat.look<Record<string, { token: string }>>(
      `game.settings.get('fantasy-character-creator', 'devices')`,
    );
    const secret = devices[stage.address]!.token;
    expect(secret.length).toBeGreaterThan(30);
    expect(secret).not.toBe(token);
    expect(await seat.look('stage.settings.settings.get("fantasy-character-creator.devices").scope')).toBe('client');
    expect(JSON.stringify(await seat.look('stage.settings.worldValues()'))).not.toContain(secret);
    expect(seat.addresses.filter((address) => decodeURIComponent(address).includes(secret))).toEqual([]);
    expect(seat.complaints).toEqual([]);
  });

  it('outlives a reload, and ends here when somebody disconnects', async () => {
    const { name, token } = await makeAccount();
    const seat = await sit();
    await pair(seat, token);
    await table.sitAgain(seat.page, { world: world() });
    await seat.page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
    await seat.page.getByRole('listbox', { name: 'Characters' }).getByText(name).waitFor();
    await seat.page.getByRole('button', { name: 'Menu' }).click();
    await seat.page.getByRole('button', { name: 'Companion' }).click();
    await seat.page.getByRole('button', { name: 'Disconnect' }).click();
    await seat.page.getByText('The library belongs to your account').waitFor();
    expect(JSON.stringify(await seat.look('localStorage'))).not.toContain('fccd_');
    expect(await devicesOf(token)).toEqual([]);
  });

  it('says so when the code is turned down, and gives a new one', async () => {
    const { token } = await makeAccount();
    const seat = await sit();
    await answer('deny', await askForCode(seat), token);
    await seat.page.getByText('The code was turned down').waitFor();
    await seat.page.getByRole('button', { name: 'Get a code' }).click();
    await seat.page.getByRole('heading', { name: 'Compare the code' }).waitFor();
  });

  it('never shows the token to another address that a game master sets', async () => {
    const { token } = await makeAccount();
    const seat = await sit();
    await pair(seat, token);
    const heard: string[] = [];
    await seat.page.route('http://companion.test/**', (route) => {
      heard.push(JSON.stringify(route.request().headers()) + (route.request().postData() ?? ''));
      return route.abort();
    });
    await seat.look(`game.settings.set('fantasy-character-creator', 'companion', 'http://companion.test')`);
    await seat.page.getByText('Your companion cannot be reached.').first().waitFor();
    await expect.poll(() => heard.length).toBeGreaterThan(0);
    expect(heard.filter((said) => said.includes('fccd_'))).toEqual([]);
    expect(await seat.page.getByText('This browser is paired').count()).toBe(0);
  });

  it('begins with an address that only a game master may set', async () => {
    const player = await table.sit({ role: 'PLAYER' });
    await player.page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
    await player.page.getByRole('button', { name: 'Pair this browser' }).click();
    await player.page.getByText('Your GM can set its address.').waitFor();
    expect(await player.page.getByLabel('Address of the companion').count()).toBe(0);

    const seat = await table.sit();
    await seat.page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
    await seat.page.getByRole('button', { name: 'Pair this browser' }).click();
    const address = seat.page.getByLabel('Address of the companion');
    await address.fill('ftp://[');
    await seat.page.getByRole('button', { name: 'Connect' }).click();
    await seat.page.getByText('That is not a web address.').waitFor();
    await address.fill(`${stage.address}/`);
    await seat.page.getByRole('button', { name: 'Connect' }).click();
    await seat.page.getByRole('button', { name: 'Get a code' }).waitFor();
    expect(await seat.look(`game.settings.get('fantasy-character-creator', 'companion')`)).toBe(stage.address);
  });
});

describe('a companion that writes', () => {
  it('has its words in the window while it still writes, and they go into the actor', async () => {
    stage.model.answer('persona', slowly);
    const seat = await sit();
    await openCreator(seat);
    await write(seat, SENTENCE);
    await seat.page.getByRole('tab', { name: 'Story' }).click();
    await seat.page.getByText('A lantern of blue glass').waitFor();
    await seat.page.getByText('The shaft has a new owner.').waitFor();
    await expect.poll(() => nameIn(seat.page)).toBe(aPersona.name);
    await createActor(seat);
    expect(await actorNames(seat)).toEqual([aPersona.name]);
    expect(await seat.look('game.actors.contents[0].system.biography')).toContain('Nineteen winters');
  });

  it('that dies in the middle takes nothing with it: the character stands, becomes an actor, and is written on later', async () => {
    stage.model.answer('persona', half);
    const seat = await sit();
    await openCreator(seat);
    await write(seat, SENTENCE);
    await seat.page.getByRole('tab', { name: 'Story' }).click();
    await seat.page.getByText('A lantern of blue glass').waitFor({ timeout: 60_000 });
    await stage.stopCompanion();
    await seat.page.getByText('Your companion cannot be reached.').first().waitFor({ timeout: 60_000 });
    expect(await seat.page.getByText('A lantern of blue glass').count()).toBeGreaterThan(0);
    await createActor(seat);
    expect((await actorNames(seat)).length).toBe(1);
    stage.model.answer('persona', slowly);
    await stage.startCompanion();
    await seat.page.getByText('The shaft has a new owner.').waitFor({ timeout: 50_000 });
  }, 200_000);

  it('goes on with its story after a reload in the middle', async () => {
    stage.model.answer('persona', slowly);
    const seat = await sit();
    await openCreator(seat);
    await write(seat, SENTENCE);
    await seat.page.getByRole('tab', { name: 'Story' }).click();
    await seat.page.getByText('A lantern of blue glass').waitFor();
    const asked = stage.model.asked.length;
    await table.sitAgain(seat.page, { world: world() });
    await openCreator(seat);
    await seat.page.getByRole('tab', { name: 'Story' }).click();
    await seat.page.getByText('The shaft has a new owner.').waitFor();
    await expect.poll(() => nameIn(seat.page)).toBe(aPersona.name);
    expect(stage.model.asked.length).toBe(asked);
  });

  it('that is away from the start costs nothing but its prose', async () => {
    const seat = await table.sit({ world: { 'fantasy-character-creator.companion': 'http://127.0.0.1:9' } });
    await openCreator(seat);
    const name = await write(seat, SENTENCE);
    await seat.page.getByText('Legal.').waitFor();
    await createActor(seat);
    expect(await actorNames(seat)).toEqual([name]);
  });
});

describe('the library', () => {
  it('puts a character on the scene by a drag, and again as the same actor when somebody says so', async () => {
    const { name, token } = await makeAccount();
    const seat = await sit();
    await pair(seat, token);
    const { page } = seat;
    await page.locator('#fantasy-character-creator-account').getByRole('button', { name: 'Close Window' }).click();
    const entry = page.getByRole('listbox', { name: 'Characters' }).getByRole('option', { name });
    const drag = (y: number) => entry.dragTo(page.locator('#board'), { targetPosition: { x: 40, y } });
    await drag(130);
    await expect.poll(() => page.locator('#board .token').count()).toBe(1);
    expect(await actorNames(seat)).toEqual([name]);
    await drag(330);
    await page.getByText('was brought into this world before').waitFor();
    await page.getByRole('button', { name: 'Take the same' }).click();
    await expect.poll(() => page.locator('#board .token').count()).toBe(2);
    expect(await actorNames(seat)).toEqual([name]);
    await drag(530);
    await page.getByRole('button', { name: 'Make another' }).click();
    await expect.poll(() => page.locator('#board .token').count()).toBe(3);
    expect(await actorNames(seat)).toEqual([name, name]);
  });

  it('gives a character that was used here before even while the companion is away', async () => {
    const { name, token } = await makeAccount();
    const seat = await sit();
    await pair(seat, token);
    const { page } = seat;
    await page.locator('#fantasy-character-creator-account').getByRole('button', { name: 'Close Window' }).click();
    const entry = page.getByRole('listbox', { name: 'Characters' }).getByRole('option', { name });
    await entry.dragTo(page.locator('#board'), { targetPosition: { x: 40, y: 130 } });
    await expect.poll(() => page.locator('#board .token').count()).toBe(1);
    await stage.stopCompanion();
    try {
      await table.sitAgain(page, { world: world() });
      await page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
      await page.getByText('Your companion cannot be reached.').first().waitFor();
      await entry.dragTo(page.locator('#board'), { targetPosition: { x: 40, y: 130 } });
      await expect.poll(() => page.locator('#board .token').count()).toBe(1);
      expect(await actorNames(seat)).toEqual([name]);
    } finally {
      await stage.startCompanion();
    }
  });

  it('takes a character from the creator, and opens one there', async () => {
    const { name, token } = await makeAccount();
    const seat = await sit();
    await pair(seat, token);
    const { page } = seat;
    await openCreator(seat);
    const second = await write(seat, 'an elf wizard, level 3');
    await page.getByRole('button', { name: 'Save to library' }).click();
    await page.getByText(`${second} is in your library.`).waitFor();
    await page.getByRole('button', { name: 'Show' }).click();
    const options = page.getByRole('listbox', { name: 'Characters' }).getByRole('option');
    await expect.poll(() => options.count()).toBe(2);
    await options.filter({ hasText: name }).click();
    await page.getByRole('button', { name: /^Open/ }).click();
    await expect.poll(() => nameIn(page)).toBe(name);
  });

  it('asks who is not paired to pair first, and keeps what she made', async () => {
    stage.model.answer('persona', silent);
    const seat = await sit();
    await openCreator(seat);
    const name = await write(seat, SENTENCE);
    await seat.page.getByRole('button', { name: 'Save to library' }).click();
    await seat.page.getByText('Pair this browser with your companion first.').waitFor();
    await seat.page.getByRole('button', { name: 'Pair this browser' }).click();
    await seat.page.getByRole('button', { name: 'Get a code' }).waitFor();
    expect(await nameIn(seat.page)).toBe(name);
  });
});
