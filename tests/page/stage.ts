import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { startCompanion, type Companion } from '../../server/companion.ts';
import { readEnv } from '../../server/env.ts';
import { makeLog } from '../../server/log.ts';
import { launchOptions } from '../browser/chromium.ts';
import { startModelServer, type ModelServer } from '../helpers/model-server.ts';
import { makeDatabase } from '../helpers/postgres.ts';

/** A browser tab on the page, and what happened in it. */
export interface Tab {
  page: Page;
  /** Every address that was asked for. */
  addresses: string[];
  /** What the page complained of: uncaught errors and messages of the console. */
  complaints: string[];
}

/** A companion that can be stopped and started at the same address, a model behind it, and a browser before it. */
export interface Stage {
  address: string;
  model: ModelServer;
  /** Opens a tab of a new visitor. */
  visit(options?: BrowserContextOptions & { path?: string }): Promise<Tab>;
  stopCompanion(): Promise<void>;
  startCompanion(): Promise<void>;
  end(): Promise<void>;
}

/** Sets everything up. Without `withModel` the companion has the built-in writer alone. */
export async function makeStage({ withModel = false }: { withModel?: boolean } = {}): Promise<Stage> {
  const database = await makeDatabase(inject('postgres'));
  const model = await startModelServer();
  const browser = await chromium.launch(launchOptions);
  const port = await freePort();
  const env = readEnv({
    PORT: String(port),
    DATABASE_URL: database.url,
    SECRET: 'a secret for tests alone, 32 characters',
    LOG_LEVEL: 'silent',
    ...(withModel ? { AI_BASE_URL: model.baseUrl, AI_API_KEY: 'key', AI_MODEL: 'test' } : {}),
  });
  let companion: Companion | undefined;
  const start = async (): Promise<void> => {
    companion = await startCompanion(env, makeLog(env.LOG_LEVEL));
  };
  const stop = async (): Promise<void> => {
    await companion?.stop();
    companion = undefined;
  };
  await start();
  const address = `http://127.0.0.1:${port}`;
  return {
    address,
    model,
    visit: (options) => visit(browser, address, options),
    startCompanion: start,
    stopCompanion: stop,
    end: async () => {
      await browser.close();
      await stop();
      await model.close();
      await database.drop();
    },
  };
}

async function visit(
  browser: Browser,
  address: string,
  { path = '/', ...options }: BrowserContextOptions & { path?: string } = {},
): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const tab: Tab = { page, addresses: [], complaints: [] };
  page.on('request', (request) => tab.addresses.push(request.url()));
  page.on('websocket', (socket) => tab.addresses.push(socket.url()));
  page.on('pageerror', (error) => tab.complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') tab.complaints.push(message.text());
  });
  await page.goto(address + path);
  return tab;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Types a sentence and waits for the character's name. */
export async function write({ page }: Tab, sentence: string): Promise<string> {
  await page.getByRole('textbox', { name: /Who do you need/ }).fill(sentence);
  await page.keyboard.press('Enter');
  return nameIn(page);
}

/** The name in the creator. */
export async function nameIn(page: Page): Promise<string> {
  const heading = page.getByRole('region', { name: 'Who it is' }).getByRole('heading', { level: 1 });
  await heading.waitFor();
  return (await heading.innerText()).trim();
}

/** Presses "Save to library" as a visitor, and makes the account that it takes. */
export async function saveWithNewAccount({ page }: Tab, email: string): Promise<void> {
  await page.getByRole('button', { name: /^Save to library/ }).click();
  await page.getByLabel('Your name').fill('Marta');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill('correct horse battery');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByText(/is in your library\.$/).waitFor();
}

/** Fails with what axe finds wrong in the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  // What opens is not judged half-way.
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
