import { once } from 'node:events';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeDatabase } from '../../tests/helpers/postgres.ts';
import { NEWS_CHANNEL, openNews } from './news.ts';

let database: Awaited<ReturnType<typeof makeDatabase>>;
let sql: postgres.Sql;
beforeAll(async () => {
  database = await makeDatabase(inject('postgres'));
  sql = postgres(database.url);
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

describe('news between replicas', () => {
  it('reach another process that listens for that id, and no other', async () => {
    const news = await openNews(sql, 60_000);
    const stop = new AbortController();
    const mine = news.about('mine', stop.signal)[Symbol.asyncIterator]();
    const other = news.about('other', stop.signal)[Symbol.asyncIterator]();
    let isOtherHeard = false;
    const otherHeard = other.next().then(
      () => (isOtherHeard = true),
      () => undefined,
    );
    await sql`select pg_notify(${NEWS_CHANNEL}, 'mine')`;
    expect((await mine.next()).done).toBe(false);
    expect(isOtherHeard).toBe(false);
    stop.abort();
    await otherHeard;
    await news.close();
  });

  it('are looked for again and again even when nothing is said, and nobody’s watch ends by it', async () => {
    const news = await openNews(sql, 20);
    const stop = new AbortController();
    const heard = news.about('quiet', stop.signal)[Symbol.asyncIterator]();
    for (let round = 0; round < 4; round++) expect((await heard.next()).done).toBe(false);
    const aborted = once(stop.signal, 'abort');
    stop.abort();
    await aborted;
    await expect(heard.next()).rejects.toMatchObject({ name: 'AbortError' });
    await news.close();
  });
});
