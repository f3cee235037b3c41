import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from './host.ts';
import { createGear, createHero, openPlainWorld } from './plain-world.ts';

let host: Host;
beforeAll(async () => {
  host = await openPlainWorld();
});
beforeEach(() => host.reset());

describe('what a live client hides is a complaint', () => {
  it('nothing, when data is what the schema has', async () => {
    await createHero({ level: 3, hp: { value: 4, max: null }, title: 'dame', tags: ['a'], steps: [1, 2] });
    expect(host.complaints()).toEqual([]);
  });

  it('a key that no schema has is lost, and said', async () => {
    const hero = await createHero({ hp: { value: 4, current: 4 }, levle: 3 });
    expect(hero._source.system).not.toHaveProperty('levle');
    expect(host.log.dropped.map(({ path }) => path)).toEqual(['system.hp.current', 'system.levle']);
  });

  it('a key beside the system part is lost, and said', async () => {
    await createHero({}, { biography: 'long' });
    expect(host.complaints()).toEqual(['dropped: Actor "Mira" biography: no schema has it: "long"']);
  });

  it('a number is clamped, rounded and cast, and each is said', async () => {
    await createHero({ level: 99, steps: [1.4], hp: { value: '7' } });
    expect(host.log.changed.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'system.level 99 became 20',
      'system.steps.0 1.4 became 1',
      'system.hp.value "7" became 7',
    ]);
  });

  it('a null where none may be is replaced, and said', async () => {
    await createHero({ hp: { value: null } });
    expect(host.complaints()).toEqual(['changed: Actor "Mira" system.hp.value: null became 10']);
  });

  it('an old shape is migrated, and said', async () => {
    const hero = await createHero({ lvl: 4 });
    expect(hero.toObject().system).toMatchObject({ level: 4 });
    expect(host.log.migrated.map(({ path }) => path)).toEqual(['system.lvl']);
    expect(host.log.dropped).toEqual([]);
  });

  it('a fault inside an embedded document names that document', async () => {
    await createHero({}, { items: [{ name: 'Rope', type: 'gear', system: { weight: -3, length: 50 } }] });
    expect(host.complaints()).toEqual([
      'dropped: Item "Rope" system.length: no schema has it: 50',
      'changed: Item "Rope" system.weight: -3 became 0',
    ]);
  });

  it('an update is looked at like a creation', async () => {
    const hero = await createHero();
    await hero.update({ 'system.level': 40, 'system.xp': 3, 'system.-=story': null });
    expect(host.complaints()).toEqual([
      'dropped: Actor "Mira" system.xp: no schema has it: 3',
      'changed: Actor "Mira" system.level: 40 became 20',
    ]);
  });

  it('changes to a working copy are looked at, embedded ones too', async () => {
    const hero = await createHero();
    const copy = hero.clone({}, { keepId: true }) as typeof hero;
    copy.updateSource({ items: [{ name: 'Rope', type: 'gear', system: { mass: 1 } }], 'system.lvl': 2 });
    expect(host.log.dropped.map(({ model, path }) => `${model} ${path}`).sort()).toEqual([
      'Actor system.lvl',
      'Item system.mass',
    ]);
  });

  it('HTML that could run is said', async () => {
    await createHero({ story: '<p onclick="x()">Once</p>' });
    await createHero({ story: '<p>Once upon a time</p>' });
    expect(host.log.unsafe.map(({ path }) => path)).toEqual(['system.story']);
  });

  it('what an item of a working copy was given is looked at once', async () => {
    const hero = await createHero();
    await createGear({ weight: -1 }, { parent: hero });
    expect(host.complaints()).toEqual(['changed: Item "Rope" system.weight: -1 became 0']);
  });
});

describe('what cannot be mended is refused', () => {
  it.each([
    ['text in a number', { level: 'many' }, 'system.level: must be a number'],
    ['a word that is no choice', { title: 'king' }, 'system.title: king is not a valid choice'],
    ['a null in a list', { steps: ['x'] }, 'system.steps.0: must be a number'],
  ])('%s', async (_what, system, message) => {
    await expect(createHero(system)).rejects.toThrow(message);
    expect(host.collection('Actor').size).toBe(0);
    expect(host.log.validation).not.toEqual([]);
  });

  it.each([
    ['a blank name', { name: ' ' }, 'name'],
    ['an unknown type', { type: 'dragon' }, 'type'],
    ['an image that is none', { img: 'portrait.exe' }, 'img: does not have a valid file extension'],
    ['an image as data', { img: 'data:image/png;base64,AAAA' }, 'img: may not be base64 data'],
    ['an ownership level that does not exist', { ownership: { default: 9 } }, 'ownership'],
    ['two items of one id', { items: [gear('a'.repeat(16)), gear('a'.repeat(16))] }, 'duplicate embedded document _id'],
  ])('%s', async (_what, more, message) => {
    await expect(createHero({}, more, { keepEmbeddedIds: true })).rejects.toThrow(message);
  });
});

function gear(_id: string): object {
  return { _id, name: 'Rope', type: 'gear' };
}
