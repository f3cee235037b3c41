import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { client } from './client.ts';
import { NumberField } from './fields/simple.ts';
import { FilePicker } from './files.ts';
import type { Host } from './host.ts';
import { openPlainWorld } from './plain-world.ts';

let host: Host;
beforeAll(async () => {
  host = await openPlainWorld();
});
beforeEach(() => host.reset());

describe('settings', () => {
  it('must be registered', async () => {
    const { settings } = client.game;
    expect(() => settings.get('my-module', 'nothing')).toThrow('is not a registered game setting');
    await expect(settings.set('my-module', 'nothing', 1)).rejects.toThrow('is not a registered game setting');
  });

  it('have a default, keep what is set as JSON, and tell who listens', async () => {
    const { settings } = client.game;
    const heard: unknown[] = [];
    const config = { scope: 'world', type: Object, default: { a: 1 }, onChange: (value: unknown) => heard.push(value) };
    settings.register('my-module', 'policy', config);
    expect(settings.get('my-module', 'policy')).toEqual({ a: 1 });
    const given = { a: 2, lost: undefined };
    await settings.set('my-module', 'policy', given);
    given.a = 3;
    expect(settings.get('my-module', 'policy')).toEqual({ a: 2 });
    expect(heard).toHaveLength(1);
  });

  it('of a user are another value for everybody, and the field refuses what does not fit', async () => {
    const { settings } = client.game;
    const type = new NumberField({ required: true, nullable: false, min: 1, max: 3, integer: true, initial: 1 });
    settings.register('my-module', 'size', { scope: 'user', type });
    await settings.set('my-module', 'size', 2);
    host.login(host.addUser('Ada'));
    expect(settings.get('my-module', 'size')).toBe(1);
    await expect(settings.set('my-module', 'size', 'large')).rejects.toThrow('must be a number');
  });
});

describe('uploads', () => {
  const portrait = (name = 'portrait.webp'): File => new File(['x'], name, { type: 'image/webp' });

  it('need their folder, and are remembered', async () => {
    expect(await FilePicker.upload('data', 'portraits', portrait())).toEqual({});
    await expect(FilePicker.createDirectory('data', 'portraits/heroes')).rejects.toThrow('ENOENT');
    await FilePicker.createDirectory('data', 'portraits');
    await expect(FilePicker.createDirectory('data', 'portraits')).rejects.toThrow('EEXIST');
    const saved = await FilePicker.upload('data', 'portraits', portrait());
    expect(saved).toMatchObject({ status: 'success', path: 'portraits/portrait.webp' });
    expect(await FilePicker.browse('data', 'portraits')).toMatchObject({ files: ['portraits/portrait.webp'] });
    expect(host.files.get('portraits/portrait.webp')).toMatchObject({ size: 1, type: 'image/webp' });
  });

  it('of kinds that the server does not take are refused without an error', async () => {
    expect(await FilePicker.uploadPersistent('my-module', 'x', portrait('portrait.exe'))).toEqual({});
  });

  it('can be made to fail', async () => {
    host.failOn({ operation: 'upload' });
    await expect(FilePicker.uploadPersistent('my-module', '', portrait())).rejects.toThrow('refused');
    expect(host.files.size).toBe(0);
  });
});
