import { expect, it } from 'vitest';
import { browserStorage } from './storage.ts';

function fakeStorage(): globalThis.Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const blocked = (): globalThis.Storage => {
  throw new DOMException('blocked', 'SecurityError');
};

it('keeps values across pages', () => {
  const kept = fakeStorage();
  expect(browserStorage(() => kept).write('draft', { level: 5 })).toBe(true);
  expect(browserStorage(() => kept).read('draft')).toEqual({ level: 5 });
});

it('forgets', () => {
  const kept = fakeStorage();
  const storage = browserStorage(() => kept);
  storage.write('draft', 1);
  storage.write('draft', undefined);
  expect(storage.read('draft')).toBeUndefined();
  expect(kept.length).toBe(0);
});

it('goes on in memory where storage is blocked', () => {
  const storage = browserStorage(blocked);
  expect(storage.write('draft', 'words')).toBe(false);
  expect(storage.read('draft')).toBe('words');
  expect(storage.read('theme')).toBeUndefined();
});

it('does not bring back an old value when a newer one found no room', () => {
  const kept = fakeStorage();
  browserStorage(() => kept).write('draft', 'old');
  const full = {
    ...kept,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  const storage = browserStorage(() => full);
  expect(storage.write('draft', 'new')).toBe(false);
  expect(storage.read('draft')).toBe('new');
  expect(browserStorage(() => kept).read('draft')).toBeUndefined();
});

it('takes damaged values for missing ones', () => {
  const kept = fakeStorage();
  kept.setItem('fcc.draft', '{"level":');
  expect(browserStorage(() => kept).read('draft')).toBeUndefined();
});
