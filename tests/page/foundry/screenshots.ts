import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startCompanion } from '../../../server/companion.ts';
import { readEnv } from '../../../server/env.ts';
import { makeLog } from '../../../server/log.ts';
import { loadSrd } from '../../../shared/catalog/srd.ts';
import { Concept } from '../../../shared/concept.ts';
import { generate } from '../../../shared/generation.ts';
import { setup as unpackChromium } from '../../browser/chromium.ts';
import { setup as buildStage } from '../../foundry/stage/build.ts';
import { makeTable, type Seat } from './table.ts';

// `npm run screenshots`: pictures of the windows in Foundry's stand-in, in both themes.
const folder = path.resolve(import.meta.dirname, '../../../docs/pictures');
const SENTENCE = 'a grizzled dwarf cleric who lost her faith in the mines, level 5';
const SEED = 4117;
const SHELF = [
  SENTENCE,
  'a wood elf ranger who counts the birds that come back each spring, level 3',
  'a cheerful halfling bard who owes every innkeeper a song, level 7',
  'a human paladin who swore her oath twice, level 11',
  'an orc barbarian with his grandmother’s axe, level 4',
  'a gnome wizard who is writing the question down, level 9',
];
const creator = `foundry.applications.instances.get('fantasy-character-creator-creator')`;

type Call = (procedure: string, body: unknown) => Promise<{ token?: string; userCode?: string; deviceCode?: string }>;

/** An account with a full shelf, and the token of a device that is paired with it. */
async function makeLibrary(address: string): Promise<string> {
  const post = (route: string, body: unknown, token = ''): Promise<Response> =>
    fetch(address + route, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(body),
    });
  const account = { name: 'Marta', email: 'marta@example.org', password: crypto.randomUUID() };
  const session = (await post('/auth/sign-up/email', account)).headers.get('set-auth-token') ?? '';
  const call: Call = async (procedure, body) => {
    const answer = await post(`/trpc/${procedure}`, body, session);
    if (!answer.ok) throw new Error(`${procedure} answered ${answer.status}: ${await answer.text()}`);
    return ((await answer.json()) as { result: { data: object } }).result.data;
  };
  for (const [at, prompt] of SHELF.entries()) {
    const { character } = generate(Concept.parse({ prompt }), await loadSrd(), SEED + at);
    await call('library.save', { id: crypto.randomUUID(), character });
  }
  const { userCode, deviceCode } = await call('devices.begin', { name: 'The stage' });
  await call('devices.approve', { userCode });
  return (await call('devices.poll', { deviceCode })).token ?? '';
}

const shoot = async (page: Page, name: string): Promise<void> => {
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(folder, `foundry-${name}.png`) });
};

async function takeCreator(seat: Seat, theme: string): Promise<void> {
  const { page } = seat;
  await seat.look(`(async () => {
    const { api } = game.modules.get('fantasy-character-creator');
    const { character } = await api.generate('${SENTENCE}', { seed: ${SEED} });
    await api.open({ character });
  })()`);
  await page.getByText('Legal.').waitFor();
  await shoot(page, `creator-${theme}`);
  const receipt = page.getByRole('button', { name: 'Receipt' });
  await receipt.press('p');
  await page.getByText('stands on the scene.').waitFor();
  await receipt.blur();
  await page.evaluate(`${creator}.setPosition({ left: 20, top: 10 })`);
  await shoot(page, `placed-${theme}`);
  await page.evaluate(`${creator}.setPosition({ width: 560, height: 500 })`);
  await shoot(page, `small-${theme}`);
  await page.evaluate(`${creator}.close()`);
}

async function takeLibrary({ page }: Seat, theme: string): Promise<void> {
  await page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
  await page.getByRole('option').first().waitFor();
  await shoot(page, `library-${theme}`);
  await page
    .getByRole('option')
    .first()
    .dragTo(page.locator('#board'), { targetPosition: { x: 30, y: 600 } });
  await page.locator('#board .token').nth(1).waitFor();
  await page
    .getByRole('option')
    .first()
    .dragTo(page.locator('#board'), { targetPosition: { x: 30, y: 700 } });
  await page.getByRole('button', { name: 'Take the same' }).waitFor();
  await shoot(page, `reuse-${theme}`);
}

async function takePairing({ page }: Seat, theme: string): Promise<void> {
  await page.evaluate(`foundry.applications.instances.get('fantasy-character-creator-library').close()`);
  await page.evaluate(`game.settings.set('fantasy-character-creator', 'devices', {})`);
  await page.reload();
  await page.locator('#sidebar').getByRole('button', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'Pair this browser' }).click();
  await page.getByRole('button', { name: 'Get a code' }).click();
  await page.getByRole('heading', { name: 'Compare the code' }).waitFor();
  await shoot(page, `pairing-${theme}`);
}

await unpackChromium();
await buildStage();
await mkdir(folder, { recursive: true });
const dataDir = await mkdtemp(path.join(tmpdir(), 'fcc-pictures-'));
const companion = await startCompanion(readEnv({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }), makeLog('error'));
const table = await makeTable();
try {
  const token = await makeLibrary(companion.address);
  const devices = { [companion.address]: { visitor: 'v'.repeat(32), token } };
  for (const theme of ['light', 'dark'] as const) {
    const config = {
      theme,
      generation: 14 as const,
      world: { 'fantasy-character-creator.companion': companion.address },
    };
    const seat = await table.sit(config);
    await seat.page.evaluate(
      `localStorage.setItem('fantasy-character-creator.devices', ${JSON.stringify(JSON.stringify(devices))})`,
    );
    await table.sitAgain(seat.page, config);
    await takeCreator(seat, theme);
    await takeLibrary(seat, theme);
    await takePairing(seat, theme);
    await seat.page.context().close();
  }
} finally {
  await table.end();
  await companion.stop();
  await rm(dataDir, { recursive: true, force: true });
}
process.stdout.write(`pictures are in ${path.relative(process.cwd(), folder)}\n`);
