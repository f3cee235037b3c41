import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftCharacter } from '../../tests/helpers/draft-character.ts';
import { makeCompanion, type TestCompanion } from '../../tests/helpers/make-companion.ts';

let companion: TestCompanion;
beforeAll(async () => {
  companion = await makeCompanion();
});
afterAll(() => companion.stop());

const code = (expected: string) =>
  expect.objectContaining({ data: expect.objectContaining({ code: expected }) as unknown });

describe('the library', () => {
  it('gives back tomorrow exactly what was kept today', async () => {
    const { api } = await companion.makeUser();
    const character = await draftCharacter('a grizzled dwarf cleric who lost her faith', 7);
    const id = randomUUID();
    const kept = await api.library.save.mutate({ id, character, tags: ['heroes'] });
    expect(kept).toMatchObject({
      id,
      version: 1,
      class: 'cleric',
      className: 'Cleric',
      species: 'dwarf',
      tags: ['heroes'],
    });
    const found = await api.library.get.query({ id });
    expect(found.character).toEqual(character);
  });

  it('makes one character of a save that is sent twice', async () => {
    const { api } = await companion.makeUser();
    const request = { id: randomUUID(), character: await draftCharacter('a monk', 1) };
    await api.library.save.mutate(request);
    await api.library.save.mutate(request);
    const { entries } = await api.library.list.query({});
    expect(entries).toHaveLength(1);
  });

  it('refuses a save over a newer version and overwrites nothing', async () => {
    const { api } = await companion.makeUser();
    const id = randomUUID();
    const first = await draftCharacter('a bard', 1);
    await api.library.save.mutate({ id, character: first });
    const second = await draftCharacter('a bard', 2);
    expect(await api.library.save.mutate({ id, version: 1, character: second })).toMatchObject({ version: 2 });
    const third = await draftCharacter('a bard', 3);
    await expect(api.library.save.mutate({ id, version: 1, character: third })).rejects.toEqual(code('conflict'));
    expect((await api.library.get.query({ id })).character).toEqual(second);
  });

  it('lists page after page, newest first, each character once', async () => {
    const { api } = await companion.makeUser();
    const character = await draftCharacter('a ranger', 5);
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) {
      const id = randomUUID();
      await api.library.save.mutate({ id, character });
      ids.unshift(id);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await api.library.list.query({ limit: 3, ...(cursor ? { cursor } : {}) });
      seen.push(...page.entries.map((entry) => entry.id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(ids);
  });

  it('finds by the beginning of any word of name, tags or prompt, and by filters', async () => {
    const { api } = await companion.makeUser();
    const wizard = randomUUID();
    await api.library.save.mutate({
      id: wizard,
      character: await draftCharacter('a gnome wizard who maps the stars', 1),
      tags: ['villains'],
    });
    await api.library.save.mutate({ id: randomUUID(), character: await draftCharacter('an orc fighter, level 5', 2) });
    const ids = async (filter: Parameters<typeof api.library.list.query>[0]) =>
      (await api.library.list.query(filter)).entries.map((entry) => entry.id);
    expect(await ids({ search: 'STAR gnom' })).toEqual([wizard]);
    expect(await ids({ search: 'villai' })).toEqual([wizard]);
    expect(await ids({ search: "' | ! & :*" })).toHaveLength(2);
    expect(await ids({ class: ['wizard'] })).toEqual([wizard]);
    expect(await ids({ tag: ['villains'] })).toEqual([wizard]);
    expect(await ids({ levelMax: 4 })).toEqual([wizard]);
    expect(await ids({ class: ['wizard'], levelMin: 5 })).toEqual([]);
    expect(await api.library.facets.query()).toMatchObject({
      total: 2,
      removed: 0,
      tag: [{ value: 'villains', count: 1 }],
    });
  });

  it('renames, tags, removes and restores', async () => {
    const { api } = await companion.makeUser();
    const id = randomUUID();
    await api.library.save.mutate({ id, character: await draftCharacter('a druid', 1) });
    await api.library.rename.mutate({ id, name: 'Wen Pellary' });
    await api.library.tag.mutate({ id, tags: ['grove', 'grove', 'elders'] });
    expect(await api.library.get.query({ id })).toMatchObject({
      entry: { name: 'Wen Pellary', tags: ['grove', 'elders'] },
      character: { persona: { name: 'Wen Pellary' } },
    });
    await api.library.remove.mutate({ id });
    expect((await api.library.list.query({})).entries).toEqual([]);
    expect((await api.library.list.query({ removed: true })).entries).toHaveLength(1);
    await api.library.restore.mutate({ id });
    expect((await api.library.list.query({})).entries).toHaveLength(1);
  });

  it('answers for a stranger’s character as for one that is not there', async () => {
    const owner = await companion.makeUser();
    const stranger = await companion.makeUser();
    const id = randomUUID();
    const character = await draftCharacter('a rogue', 1);
    await owner.api.library.save.mutate({ id, character });
    for (const asked of [id, randomUUID()]) {
      await expect(stranger.api.library.get.query({ id: asked })).rejects.toEqual(code('not-found'));
      await expect(stranger.api.library.rename.mutate({ id: asked, name: 'Mine' })).rejects.toEqual(code('not-found'));
      await expect(stranger.api.library.remove.mutate({ id: asked })).rejects.toEqual(code('not-found'));
      await expect(stranger.api.library.save.mutate({ id: asked, version: 1, character })).rejects.toEqual(
        code('not-found'),
      );
    }
    expect((await owner.api.library.get.query({ id })).entry.version).toBe(1);
  });

  it.each(['x', Buffer.from('["2026-01-01",1]').toString('base64url')])(
    'refuses the cursor %s by name',
    async (cursor) => {
      const { api } = await companion.makeUser();
      await expect(api.library.list.query({ cursor })).rejects.toMatchObject({
        data: { code: 'bad-input', field: 'cursor' },
      });
    },
  );
});
