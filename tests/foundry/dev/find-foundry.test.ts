import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFoundry } from './find-foundry.ts';

/** Nobody listens there: it is nobody's port. */
const silent = 'http://127.0.0.1:1';

let foundry: Server;
let address: string;
beforeAll(async () => {
  foundry = createServer((_, response) => response.writeHead(302, { location: '/join' }).end());
  await new Promise<void>((resolve) => foundry.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(foundry.address() as AddressInfo).port}`;
});
afterAll(() => foundry.close());

it('finds a Foundry at the usual address', async () => {
  expect((await findFoundry(undefined, address))?.origin).toBe(address);
  expect((await findFoundry('', address))?.origin).toBe(address);
});

it('finds none where nobody answers', async () => {
  expect(await findFoundry(undefined, silent)).toBeUndefined();
});

it('takes the one that is named, below its path, without the page that was copied with it', async () => {
  expect((await findFoundry(address, silent))?.href).toBe(`${address}/`);
  expect((await findFoundry(`${address}/game`, silent))?.href).toBe(`${address}/`);
  expect((await findFoundry(`${address}/vtt`, silent))?.pathname).toBe('/vtt');
  expect((await findFoundry(`${address}/vtt/join`, silent))?.pathname).toBe('/vtt');
});

it('does not take another one when the named one is silent', async () => {
  await expect(findFoundry(silent, address)).rejects.toThrow(/FOUNDRY_URL: http:\/\/127.0.0.1:1\/ does not answer/);
});

it.each(['127.0.0.1:30000', 'ftp://127.0.0.1', 'here'])('refuses %s, by the name of the variable', async (named) => {
  await expect(findFoundry(named, address)).rejects.toThrow(/FOUNDRY_URL must be an address such as/);
});
