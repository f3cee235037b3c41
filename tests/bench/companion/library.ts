import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { draftCharacter } from '../../helpers/draft-character.ts';
import { makeClient, type TestClient } from '../../helpers/trpc-client.ts';
import { tell } from '../progress.ts';
import type { Row } from '../table.ts';
import { load, loadRow } from './load.ts';

const CHARACTERS = 100_000;
const CALLERS = 4;
const SECONDS = 2;
const PEOPLE = ['a dwarf cleric', 'an elf ranger, level 5', 'a gnome wizard, level 11', 'an orc fighter'];

/** Reads of a library of 100,000 characters of one user, by four callers at once. */
export async function measureLibrary(address: string, databaseUrl: string): Promise<Row[]> {
  tell('companion: filling a library with 100,000 characters');
  const { api, close } = makeClient(address, { token: await signUp(address) });
  try {
    const id = await fill(api, databaseUrl);
    const deep = await cursorAfter(api, 2_000);
    const reads: [string, () => Promise<unknown>][] = [
      ['first page', () => api.library.list.query({})],
      ['page after 2,000 others', () => api.library.list.query({ cursor: deep })],
      ['a page of one class and level', () => api.library.list.query({ class: ['wizard'], levelMin: 11 })],
      ['search for a rare word', () => api.library.list.query({ search: 'c4ca4238' })],
      ['search for a common word', () => api.library.list.query({ search: 'dwarf cler' })],
      ['one character', () => api.library.get.query({ id })],
      ['counts for the filters', () => api.library.facets.query()],
    ];
    const rows: Row[] = [];
    for (const [what, read] of reads) {
      tell(`companion: library, ${what}`);
      await read();
      rows.push(loadRow(what, await load(CALLERS, SECONDS, read)).slice(0, -1));
    }
    return rows;
  } finally {
    await close();
  }
}

async function signUp(address: string): Promise<string> {
  const response = await fetch(`${address}/auth/sign-up/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Bench', email: `${randomUUID()}@example.org`, password: 'correct horse battery' }),
  });
  return response.headers.get('set-auth-token') ?? '';
}

/** Saves a few, copies them in the database without their recipes (lists read none), and gives the id of one. */
async function fill(api: TestClient['api'], databaseUrl: string): Promise<string> {
  const ids = PEOPLE.map(() => randomUUID());
  for (const [at, prompt] of PEOPLE.entries()) {
    const character = await draftCharacter(prompt, at);
    await api.library.save.mutate({ id: ids[at]!, character, tags: [`tag-${at}`] });
  }
  const sql = postgres(databaseUrl, { max: 1 });
  await sql`
    insert into character (id, owner_id, name, epithet, system, rules, kind, class, class_name, species, species_name, level, tags, prompt, portrait, document, updated_at)
    select gen_random_uuid(), owner_id, name || ' ' || md5(n::text), epithet, system, rules, kind, class, class_name, species, species_name, level, tags, prompt, portrait, document - 'recipe',
      now() - make_interval(secs => n)
    from (select *, row_number() over () as k from character) as c, generate_series(1, ${CHARACTERS / PEOPLE.length}) as n`;
  await sql`analyze character`;
  await sql.end();
  return ids[0]!;
}

async function cursorAfter(api: TestClient['api'], count: number): Promise<string> {
  const limit = 100;
  let cursor: string | null | undefined;
  for (let read = 0; read < count; read += limit)
    cursor = (await api.library.list.query({ limit, ...(cursor ? { cursor } : {}) })).nextCursor;
  if (!cursor) throw new Error(`the library has no page after ${count}`);
  return cursor;
}
