import { EventEmitter, on } from 'node:events';
import type postgres from 'postgres';

/**
 * News between replicas: LISTEN/NOTIFY carries ids only, the truth is in the tables. A lost connection is reopened by the
 * driver; whoever waits looks into the table again after `RECHECK_MS`, so a missed notice delays and never loses.
 */
export interface News {
  /** Hears from now on whenever something happened to `id`, and every `RECHECK_MS` besides; rejects when `signal` aborts. */
  about(id: string, signal: AbortSignal): AsyncIterable<unknown>;
  close(): Promise<void>;
}

/** The one channel; features announce with `select pg_notify('fcc_news', id)`. */
export const NEWS_CHANNEL = 'fcc_news';
const RECHECK_MS = 5_000;

/** Listens to the channel on a connection of its own. */
export async function openNews(sql: postgres.Sql, recheckMs: number = RECHECK_MS): Promise<News> {
  const heard = new EventEmitter();
  heard.setMaxListeners(0);
  const listening = await sql.listen(NEWS_CHANNEL, (id) => heard.emit(id));
  const tick = setInterval(() => {
    // `on` listens for errors as well; saying that name would end every watch.
    for (const id of heard.eventNames()) if (id !== 'error') heard.emit(id);
  }, recheckMs);
  tick.unref();
  return {
    about: (id, signal) => on(heard, id, { signal }),
    close: async () => {
      clearInterval(tick);
      await listening.unlisten();
    },
  };
}
