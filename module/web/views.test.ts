import { expect, it } from 'vitest';
import { addressOf, viewOf } from './views.ts';

it('knows a view by its address, also below a path', () => {
  expect(viewOf('/library')).toBe('library');
  expect(viewOf('/characters/sign-in')).toBe('sign-in');
});

it('shows the creator at every other address', () => {
  for (const path of ['/', '/characters/', '/nowhere', '']) expect(viewOf(path)).toBe('create');
});

it('finds back from every address that it gives', () => {
  for (const view of ['create', 'library', 'sign-in', 'account', 'print', 'pair'] as const) {
    expect(viewOf(new URL(addressOf('https://example.org/fcc/', view)).pathname)).toBe(view);
  }
});
