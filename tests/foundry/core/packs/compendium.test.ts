import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { client } from '../client.ts';
import type { Host } from '../host.ts';
import { openPlainWorld } from '../plain-world.ts';
import { fromUuid, fromUuidSync, parseUuid } from '../tools/uuid.ts';
import { CompendiumCollection } from './compendium.ts';

const rope = 'rope000000000000';
const raw = {
  [rope]: { _id: rope, name: 'Rope', type: 'gear', system: { weight: 5, old: true }, _key: `!items!${rope}` },
  lamp000000000000: { _id: 'lamp000000000000', name: 'Lamp', type: 'gear', system: {} },
};
const uuid = `Compendium.my-module.gear.Item.${rope}`;

let host: Host;
let reads = 0;
beforeAll(async () => {
  host = await openPlainWorld();
});
beforeEach(() => {
  host.reset();
  reads = 0;
  const place = { id: 'my-module.gear', name: 'gear', label: 'Gear', packageName: 'my-module', packageType: 'module' };
  const read = (): typeof raw => {
    reads++;
    return raw;
  };
  client.game.packs.set(place.id, new CompendiumCollection({ ...place, type: 'Item' }, read));
});
const pack = (): CompendiumCollection => client.game.packs.get('my-module.gear', { strict: true })!;

describe('a compendium', () => {
  it('is not read before somebody asks', () => {
    expect([pack().title, reads]).toEqual(['Gear', 0]);
    expect([pack().index.size, reads]).toEqual([2, 1]);
  });

  it('gives stored fields in its index, as they are stored', async () => {
    const index = await pack().getIndex({ fields: ['system.old', 'system.weight'] });
    expect(index.get(rope)).toMatchObject({ name: 'Rope', uuid, system: { old: true, weight: 5 } });
    expect(index.get('lamp000000000000')).not.toHaveProperty('system');
  });

  it('gives documents, by id and by what the index says', async () => {
    const item = await pack().getDocument(rope);
    expect(item?.toObject()).toMatchObject({ name: 'Rope', system: { weight: 5 } });
    expect(item?.toObject()).not.toHaveProperty('_key');
    const found = await pack().getDocuments({ _id__in: [rope], type__in: ['gear'] });
    expect(found).toEqual([item]);
    expect(await pack().getDocument('none000000000000')).toBeUndefined();
  });

  it('is found through uuids: a document when asked to wait, an index entry when not', async () => {
    expect(fromUuidSync(uuid)).toMatchObject({ _id: rope, pack: 'my-module.gear' });
    const item = await fromUuid(uuid);
    expect(item?.uuid).toBe(uuid);
    expect(fromUuidSync(uuid)).toBe(item);
    expect(await fromUuid(`Compendium.other.gear.Item.${rope}`)).toBeNull();
    expect(parseUuid(uuid)).toMatchObject({ type: 'Item', id: rope, embedded: [] });
  });

  it('is hidden from who may not read it', async () => {
    pack().metadata.ownership = { PLAYER: 'NONE', ASSISTANT: 'OWNER' };
    host.login(host.addUser('Ada'));
    expect(pack().visible).toBe(false);
    expect(await fromUuid(uuid)).toBeNull();
    await expect(pack().getDocument(rope)).rejects.toThrow('may not read');
  });

  it('is locked', async () => {
    const item = await fromUuid(uuid);
    await expect(item?.update({ name: 'Cord' })).rejects.toThrow('locked');
  });

  it('gives data to make a copy of, which remembers where it came from', async () => {
    const item = await fromUuid(uuid);
    const copy = client.game.collections.get('Item')?.fromCompendium(item as never);
    expect(copy).toMatchObject({ name: 'Rope', _stats: { compendiumSource: uuid } });
    expect(copy).not.toHaveProperty('_id');
  });
});
