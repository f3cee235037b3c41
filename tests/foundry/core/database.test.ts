import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { client } from './client.ts';
import { Hooks } from './hooks.ts';
import type { Host } from './host.ts';
import { countOf, createGear, createHero, openPlainWorld, told } from './plain-world.ts';

let host: Host;
beforeAll(async () => {
  host = await openPlainWorld();
});
beforeEach(() => {
  host.reset();
  told.length = 0;
});

const gear = (name: string): object => ({ name, type: 'gear' });
const tell = (hook: string, answer?: boolean): void => {
  Hooks.on(hook, () => {
    told.push(hook);
    return answer;
  });
};

describe('creating', () => {
  it('stores the document, computes what is derived and gives it to its maker', async () => {
    const hero = await createHero({ level: 2 });
    expect(client.game.collections.get('Actor')?.get(hero.id ?? '')).toBe(hero);
    expect(hero.system).toMatchObject({ hp: { value: 10, max: 20 } });
    expect(hero.toObject()).toMatchObject({ ownership: { default: 0, [client.game.userId]: 3 } });
  });

  it('tells the model, then the hooks, and stores in between', async () => {
    Hooks.on('preCreateActor', () => told.push(`preCreateActor with ${countOf('Actor')}`));
    Hooks.on('createActor', () => told.push(`createActor with ${countOf('Actor')}`));
    await createHero();
    expect(told).toEqual(['model _preCreate', 'preCreateActor with 0', 'model _onCreate', 'createActor with 1']);
  });

  it('is stopped by a hook that answers false, and by no other answer', async () => {
    tell('preCreateItem', false);
    tell('preCreateActor', undefined);
    await expect(createGear()).rejects.toThrow('no Item was made');
    await createHero();
    expect([countOf('Item'), countOf('Actor')]).toEqual([0, 1]);
    expect(told).not.toContain('createItem');
  });

  it('does not run the hooks of items that come inside an actor', async () => {
    tell('preCreateItem');
    tell('createItem');
    await createHero({}, { items: [gear('Rope')] });
    expect(told.filter((line) => line.includes('Item'))).toEqual([]);
  });

  it('renews ids unless it is told to keep them', async () => {
    const [_id, itemId] = ['a'.repeat(16), 'b'.repeat(16)];
    const more = { _id, items: [{ _id: itemId, ...gear('Rope') }] };
    const renewed = await createHero({}, more);
    expect(renewed.id).not.toBe(_id);
    expect(renewed.collections.items?.has(itemId)).toBe(false);
    const kept = await createHero({}, more, { keepId: true, keepEmbeddedIds: true });
    expect(kept.id).toBe(_id);
    expect(kept.collections.items?.has(itemId)).toBe(true);
  });

  it('refuses an id that is taken', async () => {
    const hero = await createHero();
    await expect(createHero({}, { _id: hero.id }, { keepId: true })).rejects.toThrow('exists already');
  });
});

describe('documents inside a document', () => {
  it('are created, updated and deleted there', async () => {
    const hero = await createHero();
    const [rope, lamp] = await hero.createEmbeddedDocuments('Item', [gear('Rope'), gear('Lamp')] as never);
    await hero.updateEmbeddedDocuments('Item', [{ _id: rope?.id, 'system.weight': 5 }]);
    await hero.deleteEmbeddedDocuments('Item', [lamp?.id ?? '']);
    expect(hero.toObject().items).toMatchObject([{ name: 'Rope', system: { weight: 5 } }]);
    expect(rope?.uuid).toBe(`${hero.uuid}.Item.${rope?.id}`);
  });

  it('run their hooks, and their parent hears of it', async () => {
    const hero = await createHero();
    tell('preCreateItem');
    tell('createItem');
    hero._onCreateDescendantDocuments = (_parent, collection) => told.push(`the hero's ${String(collection)}`);
    told.length = 0;
    await hero.createEmbeddedDocuments('Item', [gear('Rope')] as never);
    expect(told).toEqual(['preCreateItem', 'createItem', "the hero's items"]);
  });

  it('cannot be stored in a working copy', async () => {
    const hero = await createHero();
    const copy = hero.clone({}, { keepId: true }) as typeof hero;
    await expect(copy.createEmbeddedDocuments('Item', [gear('Rope')] as never)).rejects.toThrow('working copy');
    copy.updateSource({ items: [gear('Rope')] });
    expect([copy.collections.items?.size, hero.collections.items?.size]).toEqual([1, 0]);
  });
});

describe('updating', () => {
  it('merges, deletes by key and replaces when asked', async () => {
    const hero = await createHero({ hp: { value: 3 }, tags: ['a', 'b'] });
    await hero.update({ 'system.hp.value': 5, 'system.tags': ['c'], 'flags.my-module.seen': true });
    expect(hero.toObject()).toMatchObject({
      system: { hp: { value: 5 }, tags: ['c'] },
      flags: { 'my-module': { seen: true } },
    });
    await hero.unsetFlag('my-module', 'seen');
    expect(hero.getFlag('my-module', 'seen')).toBeUndefined();
    await hero.update({ 'system.==hp': { value: 1 } });
    expect(hero.toObject().system).toMatchObject({ hp: { value: 1, max: null } });
  });

  it('that changes nothing is no update', async () => {
    const hero = await createHero({ level: 2 });
    tell('updateActor');
    expect(await hero.update({ 'system.level': 2 })).toBeUndefined();
    expect(told).not.toContain('updateActor');
  });

  it('that is not recursive replaces what it names, the documents inside too, and leaves the rest', async () => {
    const hero = await createHero({ hp: { value: 3 }, tags: ['a'] }, { flags: { 'my-module': { seen: true } } });
    const [rope, lamp] = await hero.createEmbeddedDocuments('Item', [
      { ...gear('Rope'), flags: { 'my-module': { tied: true } } },
      gear('Lamp'),
    ] as never);
    const items = [
      { _id: rope?.id, ...gear('Long rope'), flags: {}, system: { weight: 5 } },
      { _id: 'c'.repeat(16), ...gear('Axe') },
    ];
    await hero.update({ system: { level: 2 }, items }, { recursive: false, diff: false });
    expect(hero.toObject()).toMatchObject({
      name: 'Mira',
      flags: { 'my-module': { seen: true } },
      system: { level: 2, hp: { value: 10 }, tags: [] },
      items: [
        { name: 'Long rope', flags: {}, system: { weight: 5 } },
        { _id: 'c'.repeat(16), name: 'Axe' },
      ],
    });
    expect([hero.collections.items?.get(rope?.id ?? ''), hero.collections.items?.has(lamp?.id ?? '')]).toEqual([
      rope,
      false,
    ]);
  });

  it('of documents inside a document is all or nothing when it comes with that', async () => {
    const hero = await createHero({}, { items: [gear('Rope')] });
    const items = [{ ...gear('Axe'), system: { weight: 'much' } }];
    await expect(hero.update({ name: 'Nira', items }, { recursive: false })).rejects.toThrow('must be a number');
    expect(hero.toObject()).toMatchObject({ name: 'Mira', items: [{ name: 'Rope' }] });
  });

  it('of several documents is all or nothing', async () => {
    const hero = await createHero();
    const [rope, lamp] = await hero.createEmbeddedDocuments('Item', [gear('Rope'), gear('Lamp')] as never);
    const updates = [
      { _id: rope?.id, 'system.weight': 5 },
      { _id: lamp?.id, 'system.weight': 'much' },
    ];
    await expect(hero.updateEmbeddedDocuments('Item', updates)).rejects.toThrow('must be a number');
    expect(hero.toObject().items).toMatchObject([{ system: { weight: 0 } }, { system: { weight: 0 } }]);
  });
});

describe('a flag of a package that is not active', () => {
  it('can neither be read nor written by its name', async () => {
    const hero = await createHero();
    expect(() => hero.getFlag('other-module', 'x')).toThrow('not currently active');
    await expect(hero.setFlag('other-module', 'x', 1)).rejects.toThrow('not currently active');
  });
});

describe('a fault', () => {
  it.each([
    ['create', () => createHero()],
    ['update', async () => (await createHero()).update({ name: 'Nira' })],
    ['delete', async () => (await createHero()).delete()],
  ] as const)('of %s leaves everything as it was', async (operation, act) => {
    host.failOn({ operation, documentName: 'Actor', message: 'the server is away' });
    await expect(act()).rejects.toThrow('the server is away');
    const names = host.collection('Actor').map((actor) => actor.name);
    expect(names).toEqual(operation === 'create' ? [] : ['Mira']);
    expect(host.log.writes.filter((write) => write.operation === operation)).toEqual([]);
  });

  it('comes at the operation that it was set for, and once', async () => {
    host.failOn({ operation: 'create', documentName: 'Actor', nth: 2 });
    await createHero();
    await expect(createHero()).rejects.toThrow('the database refused this operation');
    await createHero();
    expect(countOf('Actor')).toBe(2);
  });
});

describe('the log of writes', () => {
  it('says what was stored where and by whom', async () => {
    const hero = await createHero();
    const [rope] = await hero.createEmbeddedDocuments('Item', [gear('Rope')] as never);
    await hero.update({ name: 'Nira' });
    await hero.delete();
    const { userId } = client.game;
    expect(host.log.writes).toMatchObject([
      { operation: 'create', documentName: 'Actor', ids: [hero.id], parentUuid: null, userId },
      { operation: 'create', documentName: 'Item', ids: [rope?.id], parentUuid: hero.uuid, stored: [{ name: 'Rope' }] },
      { operation: 'update', documentName: 'Actor', stored: [{ _id: hero.id, name: 'Nira' }] },
      { operation: 'delete', documentName: 'Actor', ids: [hero.id], stored: [] },
    ]);
  });
});

describe('what happens after a creation', () => {
  it('is not awaited by who created, and can be waited for', async () => {
    Hooks.on('createActor', () => undefined);
    const hero = await createHero();
    hero._onUpdate = async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      told.push('late');
    };
    await hero.update({ name: 'Nira' });
    expect(told).not.toContain('late');
    await host.settle();
    expect(told).toContain('late');
  });

  it('is an error in the log when it fails', async () => {
    const hero = await createHero();
    hero._onUpdate = async () => {
      throw new Error('too late');
    };
    await hero.update({ name: 'Nira' });
    await host.settle();
    expect(host.complaints()).toEqual(['error: Actor#_onUpdate: too late']);
  });
});

describe('a reset', () => {
  it('leaves a fresh world', async () => {
    await createHero();
    tell('createActor');
    host.login(host.addUser('Player'));
    host.failOn({ operation: 'create' });
    host.reset();
    expect([countOf('Actor'), client.game.users.size, host.log.writes.length]).toEqual([0, 1, 0]);
    told.length = 0;
    await createHero();
    expect(told).not.toContain('createActor');
  });
});
