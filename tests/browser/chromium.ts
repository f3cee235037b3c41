import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where @sparticuz/chromium unpacks itself. */
const unpacked = path.join(tmpdir(), 'chromium');

/** True where the packed Chromium runs; elsewhere Playwright's own is used (`npx playwright install chromium`). */
const isPacked = process.platform === 'linux' && process.arch === 'x64' && !process.env.CHROMIUM_PATH;

/** How Playwright starts Chromium here. The packed one has no graphics card and no sandbox to run in. */
export const launchOptions = {
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
  ...(isPacked ? { executablePath: unpacked } : {}),
  args: ['--no-sandbox', '--disable-gpu', '--headless=shell', '--font-render-hinting=none'],
};

/** Unpacks Chromium once, before the first test asks for it. */
export async function setup(): Promise<void> {
  if (!isPacked) return;
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
}
