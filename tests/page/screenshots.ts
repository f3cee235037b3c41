import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { loadSrd } from '../../shared/catalog/srd.ts';
import type { Character } from '../../shared/character.ts';
import { Concept } from '../../shared/concept.ts';
import { generate } from '../../shared/generation.ts';
import { buildMissing, PAGE } from '../../server/build-missing.ts';
import { startCompanion } from '../../server/companion.ts';
import { readEnv } from '../../server/env.ts';
import { makeLog } from '../../server/log.ts';
import { launchOptions, setup } from '../browser/chromium.ts';

// `npm run screenshots`: pictures of the page for the documents, in both themes, wide and narrow.
const folder = path.resolve(import.meta.dirname, '../../docs/pictures');
const WIDTHS = { wide: 1280, narrow: 480 } as const;
const HEIGHT = 800;
const SENTENCE = 'a grizzled dwarf cleric who lost her faith in the mines, level 5';
const SEED = 4117;

/** Who is in the library of the pictures: made here and now by the engine, from sentences of ours. */
const SHELF = [
  'a wood elf ranger who counts the birds that come back each spring, level 3',
  'a cheerful halfling bard who owes every innkeeper a song, level 7',
  'a human paladin who swore her oath twice, level 11',
  'an orc barbarian with his grandmother’s axe, level 4',
  'a gnome wizard who is writing the question down, level 9',
  'a tiefling warlock who signed for somebody else, level 6',
  'a goliath druid of the high meadow, level 12',
  'a dragonborn sorcerer born in a year without summer, level 17',
  'a human rogue who returns what he steals, level 2',
  'an old monk who rings the hours, level 8',
  'the reeve’s man, a human fighter, level 3 (NPC)',
  'a halfling sorcerer who lights the stove by looking at it, level 10',
  'a sea captain, a half-elf fighter who never lost a ship, level 13',
  'a gnome druid who sells remedies, level 2 (NPC)',
  SENTENCE,
];

async function draw(sentence: string, seed: number): Promise<Character> {
  const [prompt = '', npc] = sentence.split(' (NPC)');
  const concept = Concept.parse({ prompt, kind: npc === undefined ? 'character' : 'npc' });
  return generate(concept, await loadSrd(), seed).character;
}

/** Opens a tab whose browser is signed in and has a character in the creator. */
async function openTab(
  browser: Browser,
  address: string,
  session: string,
  width: number,
  colorScheme: 'light' | 'dark',
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: HEIGHT }, colorScheme, deviceScaleFactor: 1 });
  const character = await draw(SENTENCE, SEED);
  const draft = { concept: character.concept, seed: SEED, character, own: {}, saved: null };
  const kept = { 'fcc.draft': JSON.stringify(draft), ...(session ? { 'fcc.session': session } : {}) };
  await context.addInitScript(
    `for (const [key, value] of Object.entries(${JSON.stringify(kept)})) localStorage.setItem(key, value);`,
  );
  const page = await context.newPage();
  await page.goto(address);
  await page.getByText('Legal.').waitFor();
  return page;
}

async function take(browser: Browser, address: string, session: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, width] of Object.entries(WIDTHS)) {
      const shoot = async (page: Page, view: string): Promise<void> => {
        await page.waitForTimeout(300);
        await page.screenshot({ path: path.join(folder, `${view}-${name}-${colorScheme}.png`) });
      };
      const page = await openTab(browser, address, session, width, colorScheme);
      await shoot(page, 'creator');
      await page.getByRole('link', { name: 'Library' }).click();
      await page.getByRole('option').first().waitFor();
      await shoot(page, 'library');
      await page.getByRole('link', { name: 'Create' }).click();
      await page.getByRole('button', { name: 'Print' }).click();
      await page.getByRole('article').waitFor();
      await shoot(page, 'print');
      await page.context().close();
      const visitor = await openTab(browser, address, '', width, colorScheme);
      await visitor.getByRole('button', { name: /^Save to library/ }).click();
      await shoot(visitor, 'sign-in');
      await visitor.context().close();
    }
  }
}

/** Signs somebody up and fills her library. Gives what her browser keeps of it. */
async function makeLibrary(address: string): Promise<string> {
  const post = (route: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(address + route, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const user = { name: 'Marta', email: 'marta@example.org' };
  const answer = await post('/auth/sign-up/email', { ...user, password: crypto.randomUUID() });
  const token = answer.headers.get('set-auth-token') ?? '';
  for (const [at, sentence] of SHELF.entries()) {
    const character = await draw(sentence, SEED + at);
    const saved = await post(
      '/trpc/library.save',
      { id: crypto.randomUUID(), character },
      { authorization: `Bearer ${token}` },
    );
    if (!saved.ok) throw new Error(`saving answered ${saved.status}: ${await saved.text()}`);
  }
  return JSON.stringify({ token, ...user });
}

await buildMissing(PAGE);
await setup();
await mkdir(folder, { recursive: true });
const dataDir = await mkdtemp(path.join(tmpdir(), 'fcc-pictures-'));
const companion = await startCompanion(readEnv({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }), makeLog('error'));
const browser = await chromium.launch(launchOptions);
try {
  await take(browser, companion.address, await makeLibrary(companion.address));
} finally {
  await browser.close();
  await companion.stop();
  await rm(dataDir, { recursive: true, force: true });
}
process.stdout.write(`pictures are in ${path.relative(process.cwd(), folder)}\n`);
