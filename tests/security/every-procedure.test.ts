import { randomUUID } from 'node:crypto';
import type { AnyProcedure } from '@trpc/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POLICIES } from '../../server/policies.ts';
import { appRouter } from '../../server/router.ts';
import { draftCharacter } from '../helpers/draft-character.ts';
import { makeCompanion, type TestCompanion } from '../helpers/make-companion.ts';

const procedures = appRouter._def.procedures as unknown as Record<string, AnyProcedure>;
const paths = Object.keys(procedures);
const isQuery = (path: string): boolean => procedures[path]?._def.type === 'query';
const isSubscription = (path: string): boolean => procedures[path]?._def.type === 'subscription';

let companion: TestCompanion;
beforeAll(async () => {
  companion = await makeCompanion();
});
afterAll(() => companion.stop());

/** Calls a procedure over HTTP as it stands in the address, with any input. */
async function call(
  path: string,
  input: unknown,
  headers: Record<string, string>,
): Promise<{ status: number; code: string | undefined }> {
  const address = `${companion.address}/trpc/${path}`;
  const text = input === undefined ? undefined : JSON.stringify(input);
  const response = isQuery(path)
    ? await fetch(text === undefined ? address : `${address}?input=${encodeURIComponent(text)}`, { headers })
    : await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        ...(text === undefined ? {} : { body: text }),
      });
  const body = (await response.json()) as { error?: { data: { code: string } } };
  return { status: response.status, code: body.error?.data.code };
}

describe('every procedure', () => {
  it('has a policy, and every policy a procedure', () => {
    expect(paths.toSorted()).toEqual(Object.keys(POLICIES).toSorted());
  });

  const called = paths.filter((path) => !isSubscription(path));

  it.each(called.filter((path) => POLICIES[path] !== 'open'))('%s refuses nobody, whatever is sent', async (path) => {
    for (const input of [undefined, {}, { id: randomUUID() }]) {
      expect(await call(path, input, {})).toEqual({ status: 401, code: 'not-signed-in' });
      expect(await call(path, input, { authorization: 'Bearer made-up' })).toEqual({
        status: 401,
        code: 'not-signed-in',
      });
      expect(await call(path, input, { 'x-visitor': 'too-short' })).toEqual({ status: 401, code: 'not-signed-in' });
      expect(await call(path, input, { cookie: 'fcc.session_token=anything' })).toEqual({
        status: 401,
        code: 'not-signed-in',
      });
    }
  });

  it.each(called.filter((path) => POLICIES[path] === 'signed-in' || POLICIES[path] === 'account'))(
    '%s refuses a visitor',
    async (path) => {
      expect(await call(path, {}, { 'x-visitor': randomUUID() })).toEqual({ status: 401, code: 'not-signed-in' });
    },
  );

  it.each(called.filter((path) => POLICIES[path] === 'open'))('%s is open on purpose', async (path) => {
    expect((await call(path, undefined, {})).code).not.toBe('not-signed-in');
  });

  it('answers for another user’s character and generation as for ones that are not there', async () => {
    const owner = await companion.makeUser();
    const stranger = await companion.makeUser();
    const character = await draftCharacter('a rogue', 1);
    const id = randomUUID();
    await owner.api.library.save.mutate({ id, character });
    const started = await owner.api.generation.start.mutate({ requestId: randomUUID(), concept: character.concept });
    const headers = { authorization: `Bearer ${stranger.token}` };
    const extra = { name: 'Mine', tags: ['mine'], version: 1, character };
    const withId = called.filter((path) => /\.(get|cancel|rename|tag|remove|restore|save)$/.test(path));
    expect(withId).toHaveLength(8);
    for (const path of withId) {
      const theirs = path.startsWith('library') ? id : started.id;
      const answers = await Promise.all(
        [theirs, randomUUID()].map((asked) => call(path, { ...extra, id: asked }, headers)),
      );
      expect(answers, path).toEqual([
        { status: 404, code: 'not-found' },
        { status: 404, code: 'not-found' },
      ]);
    }
    expect((await owner.api.library.get.query({ id })).entry).toMatchObject({ version: 1, tags: [], deletedAt: null });
  });

  it('answers to a known user in other hands with nothing of hers', async () => {
    const owner = await companion.makeUser();
    const stranger = await companion.makeUser();
    await owner.api.library.save.mutate({
      id: randomUUID(),
      character: await draftCharacter('a bard', 1),
      tags: ['secret'],
    });
    expect(await stranger.api.library.list.query({ search: 'bard' })).toEqual({ entries: [], nextCursor: null });
    expect(await stranger.api.library.facets.query()).toMatchObject({ total: 0, tag: [] });
  });
});
