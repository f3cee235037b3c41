import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { launchOptions } from '../browser/chromium.ts';
import { makeDatabase } from '../helpers/postgres.ts';
import { root } from '../helpers/source-files.ts';
import { freePort } from './stage.ts';

// `npm run dev` on a copy of the sources, so that files can be saved as somebody does who works on them.
const SOURCES = ['lang', 'module', 'server', 'shared', 'templates', 'tests/foundry', 'tests/tsconfig.json'];
const FILES = /\.json$|^(vite|svelte)\.config\.|^node-version\.cjs$/;

let folder: string;
let database: Awaited<ReturnType<typeof makeDatabase>>;
let dev: ChildProcess;
let output = '';
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await copySources();
  database = await makeDatabase(inject('postgres'));
  const env = {
    PORT: String(await freePort()),
    DATABASE_URL: database.url,
    SECRET: 'a secret for tests alone, 32 characters',
  };
  dev = spawn(process.execPath, ['tests/foundry/dev/dev.ts', '--stage'], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
  for (const stream of [dev.stdout!, dev.stderr!]) stream.on('data', (text) => (output += String(text)));
  browser = await chromium.launch(launchOptions);
  page = await browser.newPage();
  await vi.waitFor(() => expect(output).toContain('Ctrl-C ends everything'), 60_000);
});
afterAll(async () => {
  await browser.close();
  dev.kill('SIGTERM');
  if (dev.exitCode === null) await new Promise((resolve) => dev.once('exit', resolve));
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The sources in a folder of their own, on the packages of this one. What Vite keeps beside them stays its own too. */
async function copySources(): Promise<string> {
  const copy = await mkdtemp(path.join(tmpdir(), 'fcc-dev-'));
  const files = (await readdir(root)).filter((name) => FILES.test(name));
  for (const name of [...SOURCES, ...files])
    await cp(path.join(root, name), path.join(copy, name), { recursive: true });
  await mkdir(path.join(copy, 'node_modules'));
  const packages = (await readdir(path.join(root, 'node_modules'))).filter((name) => !name.startsWith('.vite'));
  for (const name of packages)
    await symlink(path.join(root, 'node_modules', name), path.join(copy, 'node_modules', name));
  return copy;
}

/** Saves a file of the copy with something changed in it. */
async function save(name: string, change: (text: string) => string): Promise<void> {
  const file = path.join(folder, name);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
}

const addressOf = (name: string): string => new RegExp(`^${name} +(\\S+)`, 'm').exec(output)![1]!;
const mark = (): Promise<unknown> => page.evaluate(`window.isMarked = true`);
const isMarked = (): Promise<boolean> => page.evaluate(`window.isMarked === true`);

it('opens the creator on the stage from the sources, with its styles in the layer of modules', async () => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(addressOf('Stage'));
  await page.locator('#sidebar').getByRole('button', { name: 'Character Creator' }).click();
  const sentence = page.getByRole('textbox', { name: /Who do you need/ });
  await sentence.fill('a dwarf cleric, level 5');
  await sentence.press('Enter');
  await page.getByText('Dwarf cleric 5').waitFor();
  const outside = `[...document.styleSheets].flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule).map((rule) => rule.cssText)`;
  expect(await page.evaluate(outside)).toEqual([]);
  expect(errors).toEqual([]);
});

it('shows a saved component in the open window, which is not loaded anew', async () => {
  await mark();
  const footer = '<p id="saved">saved a moment ago</p>\n<style>\n  p {\n    letter-spacing: 7px;\n  }\n';
  await save('module/creator/concept-line.svelte', (text) => text.replace(/<style>\n/, footer));
  await page.getByText('saved a moment ago').waitFor();
  const spacing = `getComputedStyle(document.getElementById('saved')).letterSpacing`;
  await expect.poll(() => page.evaluate(spacing)).toBe('7px');
  await page.getByText('Dwarf cleric 5').waitFor();
  expect(await isMarked()).toBe(true);
});

it('renders a saved template from then on', async () => {
  const name = 'modules/fantasy-character-creator/templates/reuse.hbs';
  const render = (): Promise<string> => page.evaluate(`foundry.applications.handlebars.renderTemplate('${name}', {})`);
  expect(await render()).not.toContain('saved a moment ago');
  await save('templates/reuse.hbs', (text) => `${text}<p>saved a moment ago</p>`);
  await expect.poll(render).toContain('saved a moment ago');
  expect(await isMarked()).toBe(true);
});

it('serves the web page from the sources, with the companion behind it', async () => {
  const tab = await browser.newPage();
  await tab.goto(addressOf('Page'));
  await tab.getByRole('textbox', { name: /Who do you need/ }).waitFor();
  expect(await tab.content()).toContain('/@vite/client');
  const [throughPage, direct] = await Promise.all(
    ['Page', 'Companion'].map(async (name) => (await fetch(`${addressOf(name)}/api/openapi.json`)).text()),
  );
  expect(throughPage).toBe(direct);
});

it('starts the companion anew when one of its files is saved', async () => {
  const starts = (): number => output.match(/^ready /gm)?.length ?? 0;
  expect(starts()).toBe(1);
  await save('server/log.ts', (text) => `${text}\n`);
  await expect.poll(starts, { timeout: 30_000 }).toBe(2);
  expect((await fetch(`${addressOf('Companion')}/healthz`)).status).toBe(200);
});

it('loads the page anew when words were saved', async () => {
  await save('lang/en.json', (text) => text.replaceAll('"Character Creator"', '"Maker of Persons"'));
  await page.locator('#sidebar').getByRole('button', { name: 'Maker of Persons' }).waitFor();
  expect(await isMarked()).toBe(false);
});

it('ends with everything it started', async () => {
  const addresses = ['Page', 'Companion', 'Stage'].map(addressOf);
  const code = new Promise((resolve) => dev.once('exit', resolve));
  dev.kill('SIGINT');
  expect(await code).toBe(0);
  for (const address of addresses) await expect(fetch(address)).rejects.toThrow();
});
