import { expect, it } from 'vitest';
import { measureBundle } from './bundle.ts';

it('the engine runs in a browser: nothing of Node in it, and what it weighs on the wire stays bounded', async () => {
  const sizes = Object.fromEntries((await measureBundle()).map(({ name, gzip }) => [name, gzip]));
  expect(Object.keys(sizes).sort()).toEqual(['catalog', 'engine']);
  expect(sizes['engine']).toBeLessThan(450_000);
  expect(sizes['catalog']).toBeLessThan(100_000);
}, 60_000);
