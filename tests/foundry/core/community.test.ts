import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from './host.ts';
import { openPlainWorld } from './plain-world.ts';

/*
 * Every call here is one that the community's types allow, on the globals that they declare, and it runs on ours. A call
 * that no live Foundry has does not compile; one that ours answers otherwise fails.
 */

const moduleId = 'fantasy-character-creator';

let host: Host;
beforeAll(async () => {
  host = await openPlainWorld({ modules: [{ id: moduleId }] });
});
beforeEach(() => host.reset());

const createActor = async (): Promise<Actor.Implementation> => {
  const actor = await Actor.implementation.create({ name: 'Mira', type: 'base' });
  if (!actor) throw new Error('no actor was made');
  return actor;
};

describe('documents', () => {
  it('are created, changed, read and deleted', async () => {
    const actor = await createActor();
    expect(game.actors?.get(actor.id ?? '')).toBe(actor);
    await actor.update({ name: 'Nira', ownership: { default: CONST.DOCUMENT_OWNERSHIP_LEVELS.OBSERVER } });
    expect(actor.toObject()).toMatchObject({ name: 'Nira', ownership: { default: 2 } });
    expect(actor.testUserPermission(game.user!, 'OWNER')).toBe(true);
    expect(actor.toDragData()).toEqual({ type: 'Actor', uuid: actor.uuid });
    await actor.delete();
    expect(game.actors?.size).toBe(0);
    expect(host.complaints()).toEqual([]);
  });

  it('hold others', async () => {
    const actor = await createActor();
    const made = await actor.createEmbeddedDocuments('Item', [{ name: 'Rope', type: 'base' }], { keepId: true });
    const rope = made![0]!;
    await actor.updateEmbeddedDocuments('Item', [{ _id: rope.id, name: 'Cord' }]);
    expect(actor.items.getName('Cord')).toBe(rope);
    expect(await fromUuid(`Actor.${actor.id}.Item.${rope.id}`)).toBe(rope);
    await actor.deleteEmbeddedDocuments('Item', [rope.id]);
    expect([...actor.items]).toEqual([]);
  });

  it('have working copies', async () => {
    const actor = await createActor();
    const copy = actor.clone({ name: 'Nira', type: 'base' }, { keepId: true });
    copy.updateSource({ img: 'portrait.webp' });
    copy.reset();
    expect([copy.id, copy.name, copy.img]).toEqual([actor.id, 'Nira', 'portrait.webp']);
    expect(actor.name).toBe('Mira');
  });

  it('keep flags of packages', async () => {
    const actor = await createActor();
    const library = { id: 'x', version: 1 };
    await actor.setFlag(moduleId, 'library', library);
    expect(actor.toObject().flags).toEqual({ [moduleId]: { library } });
    expect(actor.getFlag(moduleId, 'library')).toEqual(library);
    await actor.unsetFlag(moduleId, 'library');
    expect(actor.getFlag(moduleId, 'library')).toBeUndefined();
  });

  it('lie in folders', async () => {
    const folder = await Folder.implementation.create({ name: 'Heroes', type: 'Actor', sorting: 'a' });
    const actor = await Actor.implementation.create({ name: 'Mira', type: 'base', folder: folder?.id ?? null });
    expect(actor?.folder).toBe(folder);
    expect(folder?.contents).toEqual([actor]);
  });

  it('stand on scenes', async () => {
    const actor = await createActor();
    const scene = await Scene.implementation.create({ name: 'Bridge' });
    const token = await actor.getTokenDocument({ x: 100, y: 200 });
    await scene?.createEmbeddedDocuments('Token', [token.toObject()]);
    expect(scene?.tokens.contents[0]).toMatchObject({ x: 100, y: 200, actorId: actor.id, name: 'Mira' });
  });
});

describe('hooks', () => {
  it('are heard, may veto and can be taken off', async () => {
    const heard: string[] = [];
    const id = Hooks.on('createActor', (actor) => void heard.push(actor.name));
    Hooks.once('preCreateActor', () => false);
    expect(await Actor.implementation.create({ name: 'Vetoed', type: 'base' })).toBeUndefined();
    await createActor();
    Hooks.off('createActor', id);
    await createActor();
    expect(heard).toEqual(['Mira']);
  });
});

describe('the rest of what a module uses', () => {
  it('utilities', () => {
    const { utils } = foundry;
    expect(utils.mergeObject({ a: 1, b: { c: 2 } }, { b: { d: 3 } })).toEqual({ a: 1, b: { c: 2, d: 3 } });
    expect(utils.getProperty({ a: { b: 1 } }, 'a.b')).toBe(1);
    expect(utils.expandObject({ 'a.b': 1 })).toEqual({ a: { b: 1 } });
    expect(utils.flattenObject({ a: { b: 1 } })).toEqual({ 'a.b': 1 });
    expect(utils.isNewerVersion('5.3.3', '5.3')).toBe(true);
    expect(utils.randomID()).toMatch(/^[A-Za-z0-9]{16}$/);
    expect(utils.escapeHTML('<b>')).toBe('&lt;b&gt;');
    expect(utils.parseUuid(`Actor.${'a'.repeat(16)}`)).toMatchObject({ type: 'Actor' });
  });

  it('users and what they may', () => {
    expect([game.user?.isGM, game.user?.can('ACTOR_CREATE')]).toEqual([true, true]);
    host.login(host.addUser('Ada'));
    expect([game.user?.isGM, game.user?.can('ACTOR_CREATE'), game.user?.hasRole('PLAYER')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(game.users?.activeGM?.name).toBe('Gamemaster');
  });

  it('words', () => {
    Object.assign(game.i18n?.translations ?? {}, { MY: { Hello: 'Hello, {name}' } });
    expect(game.i18n?.format('MY.Hello', { name: 'Mira' })).toBe('Hello, Mira');
    expect([game.i18n?.has('MY.Hello'), game.i18n?.localize('MY.Nothing')]).toEqual([true, 'MY.Nothing']);
  });

  it('notifications', () => {
    ui.notifications?.warn('Beware');
    expect(host.log.notifications).toEqual([{ level: 'warn', message: 'Beware' }]);
  });

  it('uploads', async () => {
    const file = new File(['x'], 'portrait.webp', { type: 'image/webp' });
    const picker = foundry.applications.apps.FilePicker.implementation;
    const saved = await picker.uploadPersistent(moduleId, '', file);
    expect(saved).toMatchObject({ path: `modules/${moduleId}/storage/portrait.webp` });
  });
});
