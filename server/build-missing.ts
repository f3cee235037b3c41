import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PAGE_FOLDER } from './page.ts';

const root = path.resolve(import.meta.dirname, '..');

/** What the web page is made of. */
const SOURCES = ['module/**/*', 'shared/**/*', 'lang/*.json', 'package.json', 'vite.config.ts', 'svelte.config.js'];

/** Builds the web page when it is missing or older than its sources, and says so in one line. A failed build is not fatal. */
export async function buildMissing(folder: string = PAGE_FOLDER): Promise<void> {
  const built = path.join(folder, 'index.html');
  if (existsSync(built) && (!hasSources() || statSync(built).mtimeMs >= newestSource())) return;
  const vite = hasSources() ? findVite() : undefined;
  if (!vite)
    return say(existsSync(built) ? 'serving the web page as it was built last' : 'serving without the web page');
  say('building the web page, a few seconds');
  // Built beside and put in its place at once, so that a server that runs already never serves half a page.
  const fresh = `${folder}.${process.pid}`;
  const isBuilt = await runNode([vite, 'build', '--mode', 'web', '--logLevel', 'error', '--outDir', fresh]);
  if (!isBuilt) return say('the web page could not be built: `npm run build` says why');
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const hasSources = (): boolean => existsSync(path.join(root, 'module/web/index.html'));

function newestSource(): number {
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: root }));
  const times = files.filter((file) => !file.endsWith('.test.ts')).map((file) => statSync(path.join(root, file)));
  return Math.max(...times.filter((stat) => stat.isFile()).map(({ mtimeMs }) => mtimeMs));
}

/** Vite's command, where development packages are installed. */
function findVite(): string | undefined {
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  } catch {
    return undefined;
  }
}

/** Runs a script with this very Node, from the repository's root. Gives true when it went well. */
function runNode(args: string[]): Promise<boolean> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
