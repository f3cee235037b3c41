import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchOptions } from '../../browser/chromium.ts';
import type { StageConfig } from '../../foundry/stage/config.ts';
import { serveStage } from '../../foundry/stage/serve.ts';
import type { Tab } from '../stage.ts';

/** Somebody's browser at the table: Foundry's stand-in with the built module in it. */
export interface Seat extends Tab {
  /** Reads something in the page; an expression, since functions do not travel. */
  look<T>(expression: string): Promise<T>;
}

/** A stage and a browser before it. */
export interface Table {
  address: string;
  /** Opens a browser of its own at a stage that is set up like this, and waits until it is ready. `prepare` comes before. */
  sit(config?: Partial<StageConfig>, prepare?: (page: Page) => Promise<unknown>): Promise<Seat>;
  /** The same in a tab that is there already. */
  sitAgain(page: Page, config?: Partial<StageConfig>): Promise<void>;
  end(): Promise<void>;
}

const VIEWPORT = { width: 1366, height: 768 };

/** Sets a table up; `systemDir` is a checkout of dnd5e, for who plays the real one. */
export async function makeTable(systemDir?: string): Promise<Table> {
  const server = await serveStage(systemDir);
  const browser = await chromium.launch(launchOptions);
  const sitAgain = async (page: Page, config?: Partial<StageConfig>): Promise<void> => {
    await page.goto(server.page(config));
    await page.locator('body[data-ready]').waitFor();
  };
  return {
    address: server.address,
    sitAgain,
    sit: async (config, prepare) => {
      const context = await browser.newContext({ viewport: VIEWPORT });
      const page = await context.newPage();
      const seat: Seat = { page, addresses: [], complaints: [], look: (expression) => page.evaluate(expression) };
      page.on('request', (request) => seat.addresses.push(request.url()));
      page.on('websocket', (socket) => seat.addresses.push(socket.url()));
      page.on('pageerror', (error) => seat.complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') seat.complaints.push(message.text());
      });
      await prepare?.(page);
      await sitAgain(page, config);
      return seat;
    },
    end: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Opens the creator from the sidebar. */
export async function openCreator({ page }: Seat): Promise<void> {
  await page.locator('#sidebar').getByRole('button', { name: 'Character Creator' }).click();
  await page.getByRole('textbox', { name: /Who do you need/ }).waitFor();
}

/** Presses "Create actor" and waits for the receipt. */
export async function createActor({ page }: Seat): Promise<void> {
  await page.getByRole('button', { name: /^Create actor/ }).click();
  await page.getByText('is in this world.').waitFor();
}

/** The names in the sidebar. */
export function actorNames({ page }: Seat): Promise<string[]> {
  return page.locator('#sidebar .entry-name').allInnerTexts();
}

/** How many tokens stand on the scene. */
export function tokenCount({ page }: Seat): Promise<number> {
  return page.locator('#board .token').count();
}

/** Fails with what axe finds wrong in our windows; the page around them is the stage's. */
export async function expectWindowsAccessible({ page }: Seat): Promise<void> {
  await page.waitForTimeout(400);
  const axe = new AxeBuilder({ page }).include('.fantasy-character-creator-window .window-content');
  const { violations } = await axe.disableRules(['region', 'page-has-heading-one']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
