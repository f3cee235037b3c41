import { spawn } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { MODULE_FOLDER } from './module/serve.ts';
import { PAGE_FOLDER } from './page.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Something that the companion serves and that is made from the sources. */
export interface Build {
  /** In words: `the web page`. */
  name: string;
  /** Vite's mode. */
  mode: string;
  folder: string;
  /** The file by which one sees that it is there. */
  sign: string;
}

export const PAGE: Build = { name: 'the web page', mode: 'web', folder: PAGE_FOLDER, sign: 'index.html' };
export const MODULE: Build = { name: 'the Foundry module', mode: 'module', folder: MODULE_FOLDER, sign: 'module.json' };

/** What both are made of. */
const SOURCES = [
  'module/**/*',
  'shared/**/*',
  'lang/*.json',
  'templates/*',
  'module.json',
  'package.json',
  'vite.config.ts',
  'svelte.config.js',
];

/** Builds what is missing or older than its sources, and says so in one line. A failed build is not fatal. */
export async function buildMissing({ name, mode, folder, sign }: Build): Promise<void> {
  const built = path.join(folder, sign);
  if (existsSync(built) && (!hasSources() || statSync(built).mtimeMs >= newestSource())) return;
  const vite = hasSources() ? findVite() : undefined;
  if (!vite) return say(existsSync(built) ? `serving ${name} as it was built last` : `serving without ${name}`);
  say(`building ${name}, a few seconds`);
  // Built beside and put in its place at once, so that a server that runs already never serves half of it.
  const fresh = `${folder}.${process.pid}`;
  const isBuilt = await runNode([vite, 'build', '--mode', mode, '--logLevel', 'error', '--outDir', fresh]);
  if (!isBuilt) return say(`${name} could not be built: \`npm run build\` says why`);
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
