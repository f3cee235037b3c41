import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
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
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const MYSTERY_MAN =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><circle cx="32" cy="32" r="24"/></svg>';
const MODULE = '/modules/fantasy-character-creator/';

/** Serves the stage and the built module from addresses like Foundry's, on a free port. Uploads are kept in memory. */
export async function serveStage(): Promise<StageServer> {
  const uploads = new Map<string, Buffer>();
  const server = createServer((request, response) => void answer(request, response, uploads));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    page: (config = {}) => `${address}/game?stage=${encodeURIComponent(JSON.stringify(config))}`,
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(() => resolve()))),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, uploads: Map<string, Buffer>): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stage');
  try {
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      uploads.set(pathname, Buffer.concat(parts));
      return void response.writeHead(204).end();
    }
    const body = uploads.get(pathname) ?? (await read(pathname, searchParams.get('stage')));
    const type = pathname === '/game' ? 'text/html' : (TYPES[path.extname(pathname)] ?? 'application/octet-stream');
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
}

async function read(pathname: string, config: string | null): Promise<string | Buffer> {
  if (pathname === '/game') {
    const page = await readFile(path.join(import.meta.dirname, 'stage.html'), 'utf8');
    const stage = { ...usualStage, ...(JSON.parse(config ?? '{}') as Partial<StageConfig>) };
    return page.replace('/* STAGE */ null', JSON.stringify(stage).replaceAll('<', '\\u003c'));
  }
  if (pathname === '/stage/stage.css') return readFile(path.join(import.meta.dirname, 'stage.css'));
  if (pathname.startsWith('/stage/')) return readFile(inside(STAGE_FOLDER, pathname.slice('/stage/'.length)));
  if (pathname.startsWith(MODULE)) return readFile(inside(MODULE_FOLDER, pathname.slice(MODULE.length)));
  if (pathname.startsWith('/icons/')) return MYSTERY_MAN;
  throw new Error(`nothing at ${pathname}`);
}

function inside(folder: string, name: string): string {
  const file = path.join(folder, decodeURIComponent(name));
  if (!file.startsWith(folder + path.sep)) throw new Error(`outside of ${folder}`);
  return file;
}
