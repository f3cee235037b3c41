import { fail } from '../../shared/errors.ts';
import type { News } from '../db/news.ts';
import type { Database } from '../db/open.ts';
import { findGeneration, listEvents, type NumberedEvent } from './queries.ts';

/**
 * The events of the owner's generation after number `after`, as they happen, until the last one. Raises `not-found`.
 * It hears before it reads, so nothing falls between.
 */
export async function* watch(
  db: Database,
  news: News,
  watched: { owners: string[]; id: string; after: number },
  signal: AbortSignal,
): AsyncGenerator<NumberedEvent> {
  const heard = news.about(watched.id, signal)[Symbol.asyncIterator]();
  try {
    if (!(await findGeneration(db, watched.owners, watched.id))) fail('not-found', `generation ${watched.id}`);
    let after = watched.after;
    while (!signal.aborted) {
      for (const numbered of await listEvents(db, watched.owners, watched.id, after)) {
        yield numbered;
        after = numbered.id;
        if (numbered.event.type === 'done' || numbered.event.type === 'cancelled') return;
      }
      await heard.next();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await heard.return?.();
  }
}
