import { gzipSync } from 'node:zlib';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODULE_FOLDER } from '../../foundry/stage/build.ts';
import { nameIn, write } from '../stage.ts';
import { actorNames, createActor, expectWindowsAccessible, makeTable, openCreator, type Table } from './table.ts';

const SENTENCE = 'a grizzled dwarf cleric who lost her faith in the mines, level 5';

let table: Table;
beforeAll(async () => {
  table = await makeTable();
});
afterAll(() => table.end());

describe('the cost of the module', () => {
  const read = (name: string): Buffer => readFileSync(path.join(MODULE_FOLDER, name));

  it('is at most 70 kB before a window opens, words and styles included', async () => {
    const seat = await table.sit({ adapter: null });
    const own = [...new Set(seat.addresses)]
      .map((address) => new URL(address).pathname)
      .filter((name) => name.startsWith('/modules/fantasy-character-creator/'))
      .map((name) => name.replace('/modules/fantasy-character-creator/', ''));
    expect(own).toContain('fantasy-character-creator.js');
    expect(own.some((name) => name.includes('engine'))).toBe(false);
    const bytes = own.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);
    expect(bytes).toBeLessThanOrEqual(70_000);
  });

  it('is at most 10 ms of the start of Foundry', async () => {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const seat = await table.sit({ adapter: null });
      times.push(await seat.look<number>('stage.moduleMs'));
      await seat.page.context().close();
    }
    expect(times.sort((a, b) => a - b)[2]).toBeLessThanOrEqual(10);
  });

  it('is paid once: no file behind the entry asks for the entry again', () => {
    const scripts = globSync('scripts/*.js', { cwd: MODULE_FOLDER });
    expect(scripts).not.toEqual([]);
    expect(scripts.filter((name) => read(name).includes('fantasy-character-creator.js"'))).toEqual([]);
  });
});

it('registers everything once, even where the host puts a version behind the script', async () => {
  const seat = await table.sit({ query: '?v=14' });
  await openCreator(seat);
  expect(await seat.page.locator('#sidebar').getByRole('button', { name: 'Character Creator' }).count()).toBe(1);
  expect(await seat.page.locator('.fantasy-character-creator-window').count()).toBe(1);
  await write(seat, SENTENCE);
  await createActor(seat);
  expect((await actorNames(seat)).length).toBe(1);
});

it('leaves nothing behind when a window is opened and closed a hundred times', async () => {
  const seat = await table.sit();
  await openCreator(seat);
  const name = await write(seat, SENTENCE);
  const counts = (): Promise<unknown> =>
    seat.look(`({
      windows: document.querySelectorAll('.application:not(#actors)').length,
      instances: stage.instances.size,
      listeners: Object.fromEntries(Object.entries(Hooks.events).map(([hook, all]) => [hook, all.length])),
    })`);
  const close = `foundry.applications.instances.get('fantasy-character-creator-creator').close({ animate: false })`;
  const open = `game.modules.get('fantasy-character-creator').api.open()`;
  await seat.look(close);
  const before = await counts();
  const client = await seat.page.context().newCDPSession(seat.page);
  const measure = async (): Promise<{ nodes: number; listeners: number }> => {
    await client.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners };
  };
  await seat.look(`(async () => { for (let i = 0; i < 10; i++) { await ${open}; await ${close}; } })()`);
  const first = await measure();
  await seat.look(`(async () => { for (let i = 0; i < 100; i++) { await ${open}; await ${close}; } })()`);
  const last = await measure();
  expect(await counts()).toEqual(before);
  expect(last.nodes).toBeLessThanOrEqual(first.nodes + 100);
  expect(last.listeners).toBeLessThanOrEqual(first.listeners + 20);
  await openCreator(seat);
  expect(await nameIn(seat.page)).toBe(name);
  expect(seat.complaints).toEqual([]);
}, 120_000);

it('opens one window however often it is asked at once', async () => {
  const seat = await table.sit();
  await seat.look(`Promise.all([1, 2, 3].map(() => game.modules.get('fantasy-character-creator').api.open()))`);
  expect(await seat.page.locator('.fantasy-character-creator-window').count()).toBe(1);
  expect(await seat.page.getByRole('textbox', { name: /Who do you need/ }).count()).toBe(1);
  expect(seat.complaints).toEqual([]);
});

it('goes on in a window that was detached from the page', async () => {
  const seat = await table.sit({ generation: 14 });
  await openCreator(seat);
  await write(seat, SENTENCE);
  const coming = seat.page.context().waitForEvent('page');
  await seat.page.getByRole('button', { name: 'Detach' }).click();
  const detached = await coming;
  const name = await nameIn(detached);
  await detached.getByRole('button', { name: /^Another/ }).click();
  await expect.poll(() => nameIn(detached)).not.toBe(name);
  await detached.getByRole('button', { name: /^Create actor/ }).click();
  await detached.getByText('is in this world.').waitFor();
  expect((await actorNames(seat)).length).toBe(1);
});

it('can be as small as 560 by 500 pixels, and nothing of it is out of reach', async () => {
  const seat = await table.sit();
  await openCreator(seat);
  await write(seat, SENTENCE);
  await seat.look(
    `foundry.applications.instances.get('fantasy-character-creator-creator').setPosition({ width: 300, height: 300 })`,
  );
  const box = await seat.page.locator('.fantasy-character-creator-window').boundingBox();
  expect([box?.width, box?.height]).toEqual([560, 500]);
  for (const tab of ['Choices', 'Numbers', 'Story']) await seat.page.getByRole('tab', { name: tab }).click();
  await createActor(seat);
  await expectWindowsAccessible(seat);
});

describe.each(['light', 'dark'] as const)('with the %s colours of Foundry', (theme) => {
  it('every window has them too, and axe finds nothing', async () => {
    const seat = await table.sit({ theme });
    await openCreator(seat);
    await write(seat, SENTENCE);
    const paper = (): Promise<string> =>
      seat.look(`getComputedStyle(document.querySelector('.creator')).backgroundColor`);
    expect(await paper()).toBe(theme === 'light' ? 'rgb(246, 245, 241)' : 'rgb(23, 24, 23)');
    await expectWindowsAccessible(seat);
    await seat.page.getByRole('button', { name: 'Close Window' }).click();
    await seat.page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
    await seat.page.getByRole('button', { name: 'Pair this browser' }).click();
    await seat.page.getByLabel('Address of the companion').waitFor();
    await expectWindowsAccessible(seat);
  });
});

it('is calm when Foundry is asked to be', async () => {
  const seat = await table.sit({ photosensitive: true });
  await openCreator(seat);
  expect(await seat.page.locator('.window-content.is-calm').count()).toBe(1);
});

describe('other modules', () => {
  const api = `game.modules.get('fantasy-character-creator').api`;

  it('make characters and actors without a window, and hear of it', async () => {
    const seat = await table.sit();
    await seat.look(`Hooks.on('fantasy-character-creator.createActor', (actor, receipt) => {
      document.body.dataset.heard = actor.name + receipt.done.length;
    })`);
    const made = await seat.look<{ name: string; violations: unknown[]; level: number }>(`(async () => {
      const { character, violations, sheet } = await ${api}.generate('${SENTENCE}', { seed: 7 });
      await ${api}.createActor(character);
      return { name: character.persona.name, violations, level: sheet.level };
    })()`);
    expect(made).toMatchObject({ violations: [], level: 5 });
    expect(await actorNames(seat)).toEqual([made.name]);
    expect(await seat.look('document.body.dataset.heard')).toContain(made.name);
    expect(await seat.page.locator('.fantasy-character-creator-window').count()).toBe(0);
  });

  it('cannot bring in what is no character', async () => {
    const seat = await table.sit();
    const code = await seat.look(`${api}.createActor({ schema: 1, persona: { name: 'x' } }).catch(({ code }) => code)`);
    expect(code).toBe('character-unreadable');
    expect(await actorNames(seat)).toEqual([]);
  });
});

it('runs nothing that a name or a story brings along', async () => {
  const seat = await table.sit();
  const payload = `<img src=x onerror="document.body.dataset.pwned='yes'"><script>document.body.dataset.pwned='yes'</script>[[/r 1d20]]{{this}}`;
  await seat.look(`(async () => {
    const api = game.modules.get('fantasy-character-creator').api;
    const { character } = await api.generate('${SENTENCE}', { seed: 7 });
    const text = ${JSON.stringify(payload)};
    const persona = Object.fromEntries(Object.entries(character.persona).map(([field, value]) =>
      [field, field === 'pronouns' ? value : field === 'hooks' ? [text] : text.slice(0, ['age', 'alignment'].includes(field) ? 40 : 110)]));
    persona.backstory = text;
    await api.open({ character: { ...character, persona } });
  })()`);
  await seat.page.getByRole('heading', { level: 1, name: '<img src=x onerror' }).waitFor();
  await seat.page.getByRole('tab', { name: 'Story' }).click();
  await seat.page.getByRole('button', { name: /^Create actor/ }).click();
  await seat.page.getByText('is in this world.').waitFor();
  await seat.page.getByRole('button', { name: 'Open sheet' }).click();
  await seat.page.locator('.sheet').getByText('<img src=x').last().waitFor();
  await seat.page.getByRole('button', { name: 'Close' }).first().click();
  await seat.page.waitForTimeout(300);
  expect(await seat.look('document.body.dataset.pwned')).toBeUndefined();
  expect(await seat.page.locator('img[onerror]').count()).toBe(0);
});
