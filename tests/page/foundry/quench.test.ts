import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODULE_FOLDER } from '../../foundry/stage/build.ts';
import type { StageConfig } from '../../foundry/stage/config.ts';
import { makeStage, nameIn, write } from '../stage.ts';
import { failed, runBatches, summary, worldOf } from './batches.ts';
import { actorNames, createActor, makeTable, openCreator, type Seat, type Table } from './table.ts';

// The batches that ship for Quench, run by the real Mocha on the stage's own little system: what they demand of rules is
// what the stand-in adapter offers. `npm run stage` runs them on the real dnd5e.
const SENTENCE = 'a grizzled dwarf cleric who lost her faith in the mines, level 5';
const COMPANION = 'fantasy-character-creator.companion';
const BATCHES = ['creator', 'actor', 'scene', 'failure', 'text', 'companion'];

let table: Table;
beforeAll(async () => {
  table = await makeTable();
});
afterAll(() => table.end());

const sit = (config: Partial<StageConfig> = {}): Promise<Seat> => table.sit({ quench: true, ...config });

describe('without Quench', () => {
  it('no file of the batches is read', async () => {
    const seat = await table.sit();
    await openCreator(seat);
    const scripts = globSync('scripts/*.js', { cwd: MODULE_FOLDER });
    const ours = scripts.filter((name) =>
      readFileSync(path.join(MODULE_FOLDER, name), 'utf8').includes('registerBatch'),
    );
    expect(ours.length).toBe(1);
    expect(seat.addresses.filter((address) => ours.some((name) => address.endsWith(name)))).toEqual([]);
  });
});

describe.each([13, 14] as const)('with Quench in generation %i', (generation) => {
  it('every batch passes and leaves nothing in the world', async () => {
    const seat = await sit({ generation });
    const before = await worldOf(seat);
    const verdicts = await runBatches(seat);
    expect(failed(verdicts)).toEqual([]);
    expect(new Set(verdicts.map(({ batch }) => batch))).toEqual(new Set(BATCHES));
    // This world has no companion; everything else is there.
    expect(summary(verdicts, 'skipped')).toEqual([
      'companion: answers at the address of this world',
      'companion: knows this browser',
    ]);
    expect(await worldOf(seat)).toEqual(before);
    // The documents of the stand-in are those of 13: they know no levels of scenes.
    if (generation === 13) expect(await seat.look('stage.log.complaints()')).toEqual([]);
  });
});

it('has a title for every batch', async () => {
  const seat = await sit();
  await expect.poll(() => seat.look('stage.quench.titles.size')).toBe(BATCHES.length);
  expect(
    await seat.look('[...stage.quench.titles.values()].filter((title) => !title.startsWith("Character Creator: "))'),
  ).toEqual([]);
});

it('passes in a world without a scene, and twice', async () => {
  const seat = await sit({ hasScene: false });
  const before = await worldOf(seat);
  expect(failed(await runBatches(seat))).toEqual([]);
  expect(failed(await runBatches(seat))).toEqual([]);
  expect(await worldOf(seat)).toEqual(before);
});

it('leaves a person’s actors, her open window and her draft alone', async () => {
  const seat = await sit();
  await openCreator(seat);
  const first = await write(seat, SENTENCE);
  await createActor(seat);
  await seat.page.getByRole('button', { name: /^Another/ }).click();
  await expect.poll(() => nameIn(seat.page)).not.toBe(first);
  const second = await nameIn(seat.page);
  await seat.page.waitForTimeout(600);
  const before = await worldOf(seat);
  expect(failed(await runBatches(seat))).toEqual([]);
  expect(await worldOf(seat)).toEqual(before);
  expect(await nameIn(seat.page)).toBe(second);
  expect(await seat.page.getByRole('textbox', { name: /Who do you need/ }).inputValue()).toBe(SENTENCE);
  expect(await actorNames(seat)).toEqual([first]);
});

it('leaves out what a player may not do, and fails nothing', async () => {
  const seat = await sit({ role: 'PLAYER' });
  const before = await worldOf(seat);
  const verdicts = await runBatches(seat);
  expect(failed(verdicts)).toEqual([]);
  expect(summary(verdicts, 'passed')).toContain('creator: keeps the draft when the window is closed and opened again');
  expect(verdicts.filter(({ batch, result }) => batch === 'actor' && result === 'passed').length).toBe(1);
  expect(await worldOf(seat)).toEqual(before);
});

it('leaves out what needs an adapter where there is none for the system', async () => {
  const seat = await sit({ adapter: null });
  const verdicts = await runBatches(seat);
  expect(failed(verdicts)).toEqual([]);
  expect(summary(verdicts, 'skipped').filter((each) => each.startsWith('failure')).length).toBe(5);
});

describe('a broken world', () => {
  const byHand = [{ code: 'option-missing' as const, about: 'feat:lucky', name: 'Lucky' }];
  const broken: [what: string, batch: string, config: Partial<StageConfig>, breaking: string, test: string][] = [
    ['has no button', 'creator', {}, `document.querySelector('.fcc-open-create').remove()`, 'has one button'],
    ['cannot make actors', 'creator', { adapter: { failure: 'internal' } }, '', 'makes the actor'],
    ['leaves something to finish by hand', 'actor', { adapter: { byHand } }, '', 'cleric of level 5'],
    [
      'has a module that changes the recipe',
      'actor',
      {},
      `Hooks.on('preCreateActor', (actor) => actor.updateSource({ 'flags.fantasy-character-creator.character.recipe.level': 9 }))`,
      'wizard of level 20',
    ],
    [
      'has a module that moves tokens',
      'scene',
      {},
      `Hooks.on('preCreateToken', (token) => token.updateSource({ x: 333 }))`,
      'where it is let go',
    ],
    [
      'does not tell us of drops',
      'scene',
      {},
      `Hooks.events.dropCanvasData[0].fn = () => undefined`,
      'where it is let go',
    ],
    [
      'does not keep a failed actor out',
      'failure',
      {},
      `Hooks.on('preCreateActor', () => void JournalEntry.create({ name: 'Half done' }))`,
      'leaves nothing behind',
    ],
    ['takes prose for HTML', 'text', { adapter: { isCareless: true } }, '', 'on the actor’s sheet'],
    ['brings commands to life', 'text', { adapter: { isCareless: true } }, '', 'neither a tag nor a command'],
    [
      'has a companion that is away',
      'companion',
      { world: { [COMPANION]: 'http://127.0.0.1:9' } },
      '',
      'answers at the address',
    ],
    ['keeps what it is told to remove', 'text', {}, `Hooks.on('preDeleteActor', () => false)`, 'as they were'],
  ];

  it.each(broken)('that %s is found by the batch %s', async (_what, batch, config, breaking, test) => {
    const seat = await sit(config);
    await seat.look(breaking || 'null');
    const verdicts = await runBatches(seat, batch);
    expect(failed(verdicts).join('\n')).toContain(test);
  });
});

it('a companion that is there answers', async () => {
  const stage = await makeStage();
  try {
    const seat = await sit({ world: { [COMPANION]: stage.address } });
    const verdicts = await runBatches(seat, 'companion');
    expect(failed(verdicts)).toEqual([]);
    expect(summary(verdicts, 'passed')).toContain('companion: answers at the address of this world');
    expect(summary(verdicts, 'skipped')).toEqual(['companion: knows this browser']);
  } finally {
    await stage.end();
  }
});
