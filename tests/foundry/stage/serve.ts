import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { readManifest, readPack } from '../core/packs/checkout.ts';
import { MODULE_FOLDER, STAGE_FOLDER } from './build.ts';
import { usualStage, type StageConfig } from './config.ts';

/** A running stage. */
export interface StageServer {
  address: string;
  /** The page of a stage that is set up like this. */
  page(config?: Partial<StageConfig>): string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.hbs': 'text/plain',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const MYSTERY_MAN =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><circle cx="32" cy="32" r="24"/></svg>';
const BUILT_SCRIPT = '/stage/boot.js';
const SYSTEM = '/systems/dnd5e/';
const MODULE = '/modules/fantasy-character-creator/';

/** What a stage may be served with. */
export interface StageOptions {
  /** Address of the stage's script; without it the built one. */
  script?: string;
  /** How a stage is set up whose address does not say it. */
  usual?: Partial<StageConfig>;
}

/** Serves the stage and the built module from addresses like Foundry's, on a free port, and dnd5e from a checkout of it. Uploads are kept in memory. */
export async function serveStage(systemDir?: string, options: StageOptions = {}): Promise<StageServer> {
  const files = { uploads: new Map<string, Buffer>(), systemDir, options };
  const server = createServer((request, response) => void answer(request, response, files));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    page: (config = {}) => `${address}/game?stage=${encodeURIComponent(JSON.stringify(config))}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

interface Files {
  uploads: Map<string, Buffer>;
  systemDir: string | undefined;
  options: StageOptions;
}

async function answer(request: IncomingMessage, response: ServerResponse, files: Files): Promise<void> {
  const { uploads } = files;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stage');
  try {
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      uploads.set(pathname, Buffer.concat(parts));
      return void response.writeHead(204).end();
    }
    const body = uploads.get(pathname) ?? (await read(pathname, searchParams.get('stage'), files));
    const type = pathname === '/game' ? 'text/html' : (TYPES[path.extname(pathname)] ?? 'application/octet-stream');
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

async function read(pathname: string, config: string | null, files: Files): Promise<string | Buffer> {
  const { systemDir, options } = files;
  if (pathname === '/game') return makePage(config, options);
  if (pathname === '/stage/stage.css') return readFile(path.join(import.meta.dirname, 'stage.css'));
  if (pathname.startsWith('/stage/')) return readFile(inside(STAGE_FOLDER, pathname.slice('/stage/'.length)));
  if (pathname.startsWith(MODULE)) return readFile(inside(MODULE_FOLDER, pathname.slice(MODULE.length)));
  if (pathname.startsWith('/icons/')) return MYSTERY_MAN;
  if (systemDir && pathname.startsWith(SYSTEM)) return readSystem(systemDir, pathname.slice(SYSTEM.length));
  throw new Error(`nothing at ${pathname}`);
}

async function makePage(config: string | null, { script = BUILT_SCRIPT, usual }: StageOptions): Promise<string> {
  const page = await readFile(path.join(import.meta.dirname, 'stage.html'), 'utf8');
  const stage = { ...usualStage, ...usual, ...(JSON.parse(config ?? '{}') as Partial<StageConfig>) };
  const json = JSON.stringify(stage).replaceAll('<', '\\u003c');
  return page.replace(BUILT_SCRIPT, script).replace('/* STAGE */ null', () => json);
}

/** A file of the system; its manifest and its packs as the stand-in reads them from a checkout. */
async function readSystem(systemDir: string, name: string): Promise<string | Buffer> {
  const manifest = readManifest(systemDir);
  if (name === 'system.json') return JSON.stringify(manifest);
  const pack = /^packs\/(\w+)\.json$/.exec(name)?.[1];
  return pack ? JSON.stringify(readPack(systemDir, manifest, pack)) : readFile(inside(systemDir, name));
}

function inside(folder: string, name: string): string {
  const file = path.join(folder, decodeURIComponent(name));
  if (!file.startsWith(folder + path.sep)) throw new Error(`outside of ${folder}`);
  return file;
}
