import { randomUUID } from 'node:crypto';
import type { AnyProcedure } from '@trpc/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeApi } from '../../server/rest.ts';
import { appRouter } from '../../server/router.ts';
import { draftCharacter } from '../helpers/draft-character.ts';
import { makeCompanion, type TestCompanion } from '../helpers/make-companion.ts';

/** Broken bodies in all; the promise is that none of them is answered with a fault of ours. */
const BODIES = 10_500;
/** Counters are emptied so often, or the limits would shield what lies behind them. */
const COUNTERS_EMPTIED_EVERY = 200;

let companion: TestCompanion;
let token: string;
let sound: Record<string, unknown>;
beforeAll(async () => {
  companion = await makeCompanion();
  const user = await companion.makeUser();
  token = user.token;
  const character = await draftCharacter('a druid of the salt marsh', 3);
  sound = {
    id: randomUUID(),
    requestId: randomUUID(),
    concept: character.concept,
    character,
    version: 1,
    name: 'Wen',
    tags: ['a'],
    limit: 3,
    cursor: 'x',
    search: 'wen',
  };
});
afterAll(() => companion.stop());

interface Shot {
  method: string;
  path: string;
  body: string | undefined;
  headers: Record<string, string>;
}

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    1e308,
    '',
    '\u0000',
    '\ud800',
    '{}',
    '__proto__',
    'NaN',
    [],
    {},
    [[]],
    ' '.repeat(3000),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.anything({ maxDepth: 3, withNullPrototype: false }),
  fc.constant(JSON.parse(`${'['.repeat(300)}${']'.repeat(300)}`) as unknown),
);

/** A sound input with a few parts at any depth replaced, or a wholly made-up one. */
const brokenInput = fc.oneof(
  { weight: 1, arbitrary: nasty },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), nasty), { minLength: 1, maxLength: 3 })
      .map((changes) => changes.reduce<unknown>((input, [path, value]) => replaceAt(input, path, value), sound)),
  },
);

function replaceAt(input: unknown, [first, ...rest]: number[], value: unknown): unknown {
  if (first === undefined || input === null || typeof input !== 'object') return value;
  const entries = Object.entries(input);
  const at = entries[first % Math.max(entries.length, 1)];
  if (!at) return value;
  if (Array.isArray(input))
    return input.map((part: unknown, index) => (String(index) === at[0] ? replaceAt(part, rest, value) : part));
  return { ...input, [at[0]]: replaceAt(at[1], rest, value) };
}

const body = fc.oneof(
  {
    weight: 6,
    arbitrary: brokenInput.map(
      (input) => JSON.stringify(input, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? '',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  {
    weight: 1,
    arbitrary: brokenInput.map((input) =>
      `${JSON.stringify(input, (_, part: unknown) => (typeof part === 'bigint' ? 0 : part)) ?? ''}`.slice(0, -3),
    ),
  },
);
const headers = fc.oneof(
  { weight: 8, arbitrary: fc.constant({ 'content-type': 'application/json' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      {},
      { 'content-type': 'text/plain' },
      { 'content-type': 'multipart/form-data' },
      { 'content-type': 'application/json; charset=x' },
    ),
  },
);

function doors(): { method: string; path: string }[] {
  const rest = Object.entries(describeApi().paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods ?? {}).map((method) => ({ method: method.toUpperCase(), path: `/api/v1${path}` })),
  );
  const trpc = Object.entries(appRouter._def.procedures as unknown as Record<string, AnyProcedure>).map(
    ([path, procedure]) => ({
      method: procedure._def.type === 'mutation' ? 'POST' : 'GET',
      path: `/trpc/${path}`,
    }),
  );
  const auth = ['/auth/sign-up/email', '/auth/sign-in/email', '/auth/sign-out'].map((path) => ({
    method: 'POST',
    path,
  }));
  return [...rest, ...trpc, ...auth];
}

const shot = (): fc.Arbitrary<Shot> =>
  fc
    .record({
      door: fc.constantFrom(...doors()),
      body,
      headers,
      id: fc.oneof(fc.constant(String(sound['id'])), fc.string({ unit: 'binary', maxLength: 40 })),
    })
    .map(({ door, body: text, headers: sent, id }) => {
      const path = door.path.replace('{id}', encodeURIComponent(wellFormed(id)) || 'x');
      const inQuery = door.method === 'GET' || door.method === 'DELETE';
      const query = path.startsWith('/trpc')
        ? `?input=${encodeURIComponent(wellFormed(text))}`
        : `?${wellFormed(text)
            .replaceAll(/[{}":,]/g, '&')
            .slice(0, 500)
            .replaceAll('#', '')}`;
      return {
        method: door.method,
        path: inQuery ? path + query.replaceAll(/[\s\\]/g, '+') : path,
        body: inQuery ? undefined : text,
        headers: sent,
      };
    });

const wellFormed = (text: string): string => text.replaceAll(/\p{Cs}/gu, '\ufffd');

async function send({ method, path, body: text, headers: sent }: Shot): Promise<Response> {
  return fetch(companion.address + path, {
    method,
    // Signing out with the token would shut every door behind it.
    headers: { ...sent, ...(path === '/auth/sign-out' ? {} : { authorization: `Bearer ${token}` }) },
    ...(text === undefined ? {} : { body: text }),
  });
}

describe('broken input', () => {
  it(`is never answered with a fault of ours, in ${BODIES} tries at every door`, async () => {
    let sent = 0;
    const statuses = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(shot(), async (one) => {
        if (++sent % COUNTERS_EMPTIED_EVERY === 0) await companion.parts.context.db.execute('delete from rate_limit');
        const response = await send(one);
        const text = await response.text();
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        expect(response.status, `${one.method} ${one.path} ${one.body ?? ''}: ${text}`).toBeLessThan(500);
        expect(text).not.toMatch(/\bat .+\.(ts|js):\d+/);
      }),
      { numRuns: BODIES, seed: 20_241 },
    );
    expect(statuses.get(400)).toBeGreaterThan(BODIES / 2);
    expect(statuses.get(401) ?? 0).toBeLessThan(BODIES / 10);
  }, 300_000);

  it('is named by its field over REST, with a code and a sentence', async () => {
    const response = await send({
      method: 'POST',
      path: '/api/v1/characters/generate',
      body: JSON.stringify({ requestId: randomUUID(), concept: { level: 21 } }),
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code: 'bad-input',
      field: 'concept.level',
      message: expect.stringMatching(/\.$/) as string,
    });
  });

  it('of more than a megabyte is refused before it is read', async () => {
    const response = await send({
      method: 'POST',
      path: '/api/v1/characters',
      body: `{"a":"${'x'.repeat(1_100_000)}"}`,
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'too-large' });
  });

  it('at an address that is not there gets one clear answer', async () => {
    const response = await fetch(`${companion.address}/api/v1/dragons`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'not-found', message: expect.any(String) as string });
  });
});
