import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveModule } from './serve.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fcc-module-'));
  await mkdir(path.join(folder, 'lang'));
  await writeFile(
    path.join(folder, 'module.json'),
    JSON.stringify({ id: 'fantasy-character-creator', version: '0.1.0' }),
  );
  await writeFile(path.join(folder, 'lang', 'en.json'), '{"FCC":{}}');
  await writeFile(path.join(folder, 'creator.js.map'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

describe('the module’s manifest', () => {
  it('names the address under which it was asked, so pasting it anywhere installs it', async () => {
    const app = serveModule(undefined, folder);
    const response = await app.request('http://192.168.1.7:4242/module/module.json');
    expect(await response.json()).toEqual({
      id: 'fantasy-character-creator',
      version: '0.1.0',
      manifest: 'http://192.168.1.7:4242/module/module.json',
      download: 'http://192.168.1.7:4242/module/fantasy-character-creator.zip',
    });
  });

  it('names the public address where there is one', async () => {
    const app = serveModule('https://characters.example.org/', folder);
    const manifest = (await (await app.request('http://10.0.0.2:4242/module/module.json')).json()) as {
      download: string;
    };
    expect(manifest.download).toBe('https://characters.example.org/module/fantasy-character-creator.zip');
  });

  it('leads to an archive with every file of the module and no source maps', async () => {
    const app = serveModule(undefined, folder);
    const response = await app.request('http://localhost/module/fantasy-character-creator.zip');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files).toSorted()).toEqual(['lang/en.json', 'module.json']);
  });

  it('is not there before the module is built', async () => {
    const app = serveModule(undefined, path.join(folder, 'nowhere'));
    expect((await app.request('http://localhost/module/module.json')).status).toBe(404);
  });
});
