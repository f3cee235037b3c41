import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotACheckout, readManifest, readPack } from './checkout.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'checkout-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const manifest = { id: 'tiny', title: 'Tiny', version: '1.0.0', esmodules: ['tiny.mjs'], packs: [], documentTypes: {} };
const write = (file: string, content: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), content);
};
const complaint = (): string => {
  try {
    readManifest(folder);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(NotACheckout);
    return (error as Error).message;
  }
};

describe('a folder that is no checkout', () => {
  it('is refused with one line that says what is missing', () => {
    expect(complaint()).toContain('has no system.json');
    write('system.json', JSON.stringify(manifest));
    expect(complaint()).toContain('a checkout of the system');
    write('packs/_source/gear/rope.yml', '_id: rope000000000000\nname: Rope\n');
    expect(complaint()).toContain('has no tiny.mjs');
    write('tiny.mjs', '');
    expect(complaint()).toBe('');
  });
});

describe('a pack of a checkout', () => {
  it('is read from its YAML, folders left out, and read again when a file has changed', () => {
    write('packs/_source/gear/tools/rope.yml', '_id: rope000000000000\nname: Rope\n_key: "!items!rope000000000000"\n');
    write('packs/_source/gear/_folder.yml', '_id: fold000000000000\nname: Tools\n_key: "!folders!fold000000000000"\n');
    const once = readPack(folder, manifest, 'gear');
    expect(Object.keys(once)).toEqual(['rope000000000000']);
    expect(readPack(folder, manifest, 'gear')).toEqual(once);
    write('packs/_source/gear/tools/rope.yml', '_id: rope000000000000\nname: Cord\n_key: "!items!rope000000000000"\n');
    utimesSync(path.join(folder, 'packs/_source/gear/tools/rope.yml'), new Date(), new Date(Date.now() + 5000));
    expect(readPack(folder, manifest, 'gear').rope000000000000).toMatchObject({ name: 'Cord' });
  });

  it('that is not there is empty', () => {
    expect(readPack(folder, manifest, 'none')).toEqual({});
  });
});
