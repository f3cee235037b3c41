import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { MODULE_ID } from '../../../module/module-id.ts';
import { serveModule } from './module-server.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const portrait = `/modules/${MODULE_ID}/storage/portraits/torra.svg`;

/** What a Foundry has at its addresses, and a socket that says everything back. */
async function makeFoundry(prefix: string): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const { method, url = '', headers } = request;
    const pathname = url.slice(prefix.length);
    response.setHeader('x-asked', JSON.stringify([method, url, headers.cookie, headers.origin]));
    if (pathname === '/') response.writeHead(302, { location: `${prefix}/join`, 'set-cookie': 'session=abc; path=/' });
    else if (pathname.startsWith('/join')) response.setHeader('content-type', 'text/html; charset=utf-8');
    else if (pathname.startsWith('/modules/other/')) response.setHeader('content-type', 'text/javascript');
    else if (pathname !== portrait) response.writeHead(404);
    response.write('<script type="module" src="x.js"></script>');
    request.pipe(response);
  });
  const sockets = new WebSocketServer({ server, path: `${prefix}/socket.io/` });
  sockets.on('connection', (socket) => socket.on('message', (text) => socket.send(text, { binary: false })));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`, server };
}

/** A cache of its own: a server that somebody works with keeps its own. */
let cacheDir: string;
beforeAll(async () => {
  cacheDir = await mkdtemp(path.join(tmpdir(), 'fcc-vite-'));
});
afterAll(() => rm(cacheDir, { recursive: true, force: true }));

describe.each(['', '/vtt'])('in front of a Foundry at "%s/"', (prefix) => {
  let foundry: Awaited<ReturnType<typeof makeFoundry>>;
  let vite: ViteDevServer;
  let address: string;
  beforeAll(async () => {
    foundry = await makeFoundry(prefix);
    vite = await serveModule(new URL(foundry.address), { cacheDir });
    address = new URL(vite.resolvedUrls!.local[0]!).origin + prefix;
  });
  afterAll(async () => {
    await vite.close();
    foundry.server.closeAllConnections();
    foundry.server.close();
  });

  const own = (name: string, accept = '*/*'): Promise<Response> =>
    fetch(`${address}/modules/${MODULE_ID}/${name}`, { headers: { accept } });

  it.each<[string, string, RequestInit?]>([
    ['the first page and where it leads', '/'],
    ['a page', '/join', { headers: { cookie: 'session=abc' } }],
    ['what a form sends', '/join?x=%20y', { method: 'POST', body: 'password=secret' }],
    [
      'a question for permission from elsewhere',
      '/join',
      { method: 'OPTIONS', headers: { origin: 'http://localhost:1' } },
    ],
    ["another module's script", '/modules/other/x.js'],
    ['a module whose name begins like ours', `/modules/other/${MODULE_ID}.js`],
    ['an uploaded portrait', portrait],
    ['an upload', portrait, { method: 'POST', body: '<svg/>' }],
    ['what is not there', '/icons/no.svg'],
  ])('%s passes through unchanged', async (_, pathname, request) => {
    expect(await ask(`${address}${pathname}`, request)).toEqual(await ask(`${foundry.address}${pathname}`, request));
  });

  it('a socket passes through, there and back', async () => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`);
    const heard = new Promise((resolve, reject) => {
      socket.once('error', reject);
      socket.once('open', () => socket.send('hello'));
      socket.once('message', (text: Buffer) => resolve(text.toString()));
    });
    expect(await heard).toBe('hello');
    socket.close();
  });

  it('the script of the manifest is the source, whatever a host puts behind its address', async () => {
    for (const name of [`${MODULE_ID}.js`, `${MODULE_ID}.js?0.1.0`]) {
      const script = await own(name);
      expect(script.headers.get('content-type')).toBe('text/javascript');
      expect(await script.text()).toContain(`import "${prefix}/modules/${MODULE_ID}/module/main.ts"`);
    }
    expect(await (await own('module/main.ts')).text()).toContain('renderActorDirectory');
  });

  it('the style sheet of the manifest is empty, since the styles come with the sources', async () => {
    const sheet = await own(`${MODULE_ID}.css`, 'text/css');
    expect([sheet.status, sheet.headers.get('content-type'), await sheet.text()]).toEqual([200, 'text/css', '']);
  });

  it.each(['module.json', 'lang/en.json', 'templates/reuse.hbs', 'templates/biography.hbs'])(
    '%s is the one of the working tree',
    async (name) => expect(await (await own(name)).text()).toBe(await readFile(path.join(root, name), 'utf8')),
  );

  it.each(['package.json', '.data/secret', 'server/main.ts', '@fs/etc/passwd'])(
    '%s is not given away',
    async (name) => {
      expect([403, 404]).toContain((await own(name)).status);
    },
  );
});

/** Everything of an answer that a browser goes by. */
async function ask(address: string, request: RequestInit = {}) {
  const response = await fetch(address, { ...request, redirect: 'manual' });
  const headers = [...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name));
  return { status: response.status, headers: headers.sort(), body: await response.text() };
}
