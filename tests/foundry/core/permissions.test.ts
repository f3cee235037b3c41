import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { client } from './client.ts';
import { kindOf } from './config.ts';
import { FilePicker } from './files.ts';
import type { Host } from './host.ts';
import { countOf, createGear, createHero, openPlainWorld } from './plain-world.ts';

let host: Host;
beforeAll(async () => {
  host = await openPlainWorld();
});
beforeEach(() => host.reset());

const loginPlayer = (): string => {
  const player = host.addUser('Ada');
  host.login(player);
  return player.id ?? '';
};

describe('a player', () => {
  it('may not create an actor, and nothing is left of the try', async () => {
    loginPlayer();
    await expect(createHero()).rejects.toThrow('User Ada lacks permission to create Actor "Mira"');
    expect(countOf('Actor')).toBe(0);
    expect(client.game.user?.can('ACTOR_CREATE')).toBe(false);
  });

  it('may create one when the world allows it, and owns it then', async () => {
    const granted = client.game.settings.get('core', 'permissions') as object;
    await client.game.settings.set('core', 'permissions', { ...granted, ACTOR_CREATE: [1, 2, 3, 4] });
    const id = loginPlayer();
    const hero = await createHero();
    expect(hero.isOwner).toBe(true);
    expect(hero.toObject().ownership).toEqual({ default: 0, [id]: 3 });
    await expect(hero.delete()).rejects.toThrow('lacks permission to delete');
  });

  it('may change an actor of their own and what is in it, but not who owns it', async () => {
    const player = host.addUser('Ada');
    const hero = await createHero({}, { ownership: { default: 0, [player.id ?? '']: 3 } });
    host.login(player);
    await hero.update({ name: 'Nira' });
    const rope = await createGear({}, { parent: hero });
    await rope.update({ 'system.weight': 2 });
    await rope.delete();
    await expect(hero.update({ ownership: { default: 3 } })).rejects.toThrow('lacks permission to update');
    expect(hero.name).toBe('Nira');
  });

  it('may neither change nor see an actor that is not theirs', async () => {
    const hero = await createHero();
    loginPlayer();
    await expect(hero.update({ name: 'Nira' })).rejects.toThrow('lacks permission to update Actor "Mira"');
    await expect(createGear({}, { parent: hero })).rejects.toThrow('lacks permission to create Item');
    expect([hero.isOwner, hero.visible]).toEqual([false, false]);
    expect(hero.name).toBe('Mira');
  });

  it('may make no folder, write no world setting and upload nothing', async () => {
    client.game.settings.register('my-module', 'policy', { scope: 'world', type: String, default: 'ask' });
    loginPlayer();
    const Folder = kindOf('Folder').documentClass;
    await expect(Folder.create({ name: 'Heroes', type: 'Actor' })).rejects.toThrow('lacks permission');
    await expect(client.game.settings.set('my-module', 'policy', 'all')).rejects.toThrow('lacks permission');
    expect(await FilePicker.upload('data', '', new File(['x'], 'x.webp'))).toEqual({});
    expect(host.files.size).toBe(0);
  });
});

describe('levels of ownership', () => {
  it('go by user, then by default, and inside by the parent', async () => {
    const player = host.addUser('Ada');
    const hero = await createHero({}, { ownership: { default: 1 }, items: [{ name: 'Rope', type: 'gear' }] });
    expect(hero.testUserPermission(player, 'LIMITED')).toBe(true);
    expect(hero.testUserPermission(player, 'OBSERVER')).toBe(false);
    expect(hero.testUserPermission(player, 'LIMITED', { exact: true })).toBe(true);
    expect(hero.testUserPermission(host.gamemaster, 'OWNER')).toBe(true);
    await hero.update({ [`ownership.${player.id}`]: 3 });
    expect(hero.hasPlayerOwner).toBe(true);
    expect(() => hero.testUserPermission(player, 'BOSS')).toThrow('not a level');
  });
});

describe('asking the game master', () => {
  beforeEach(() => {
    client.config.queries['my-module.create'] = async (query) => {
      const hero = await createHero({}, query as object as never);
      return { uuid: hero.uuid, by: client.game.user?.name };
    };
  });

  it('runs as the game master, and what goes over is plain JSON', async () => {
    const id = loginPlayer();
    const seen = { name: 'Nira', ownership: { [id]: 3 }, lost: undefined };
    const answer = await client.game.users.activeGM?.query('my-module.create', seen, { timeout: 1000 });
    expect(answer).toMatchObject({ by: 'Gamemaster' });
    expect(client.game.userId).toBe(id);
    expect(host.collection('Actor').getName('Nira')?.isOwner).toBe(true);
  });

  it('fails when nobody is there, when nobody knows the question, and when it takes too long', async () => {
    loginPlayer();
    const { gamemaster } = host;
    client.config.queries['my-module.never'] = () => new Promise(() => undefined);
    await expect(gamemaster.query('my-module.what', {})).rejects.toThrow('is not registered');
    await expect(gamemaster.query('my-module.never', {}, { timeout: 5 })).rejects.toThrow('timed out');
    gamemaster.active = false;
    expect(client.game.users.activeGM).toBeNull();
    await expect(gamemaster.query('my-module.create', {})).rejects.toThrow('is not connected');
  });
});
