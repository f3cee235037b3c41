import { and, asc, eq, gt, inArray, lt, sql } from 'drizzle-orm';
import type { Character } from '../../shared/character.ts';
import type { GenerationEvent } from '../../shared/generation-events.ts';
import { NEWS_CHANNEL } from '../db/news.ts';
import type { Database } from '../db/open.ts';
import { generation, generationEvent } from '../db/schema.ts';

export type Generation = typeof generation.$inferSelect;
export type NewGeneration = typeof generation.$inferInsert;

/** Adds a generation. False when this owner's request id is there already. */
export async function insertGeneration(db: Database, row: NewGeneration): Promise<boolean> {
  const added = await db.insert(generation).values(row).onConflictDoNothing().returning({ id: generation.id });
  return added.length > 0;
}

/** The generation that a request of this owner started. */
export async function findByRequest(db: Database, owner: string, requestId: string): Promise<Generation | undefined> {
  const [row] = await db
    .select()
    .from(generation)
    .where(and(eq(generation.owner, owner), eq(generation.requestId, requestId)));
  return row;
}

/** The generation of one of these owners. */
export async function findGeneration(db: Database, owners: string[], id: string): Promise<Generation | undefined> {
  const [row] = await db
    .select()
    .from(generation)
    .where(and(inArray(generation.owner, owners), eq(generation.id, id)));
  return row;
}

/** For the worker, which acts for every owner: the generation, if it is still to be written. */
export async function findUnwritten(db: Database, id: string): Promise<Generation | undefined> {
  const [row] = await db
    .select()
    .from(generation)
    .where(and(eq(generation.id, id), eq(generation.status, 'writing')));
  return row;
}

/** An event with its number. */
export interface NumberedEvent {
  id: number;
  event: GenerationEvent;
}

/** Events of these owners' generation after `after`, oldest first. Another's generation has none. */
export async function listEvents(db: Database, owners: string[], id: string, after: number): Promise<NumberedEvent[]> {
  return db
    .select({ id: generationEvent.id, event: generationEvent.event })
    .from(generationEvent)
    .innerJoin(generation, eq(generation.id, generationEvent.generationId))
    .where(and(inArray(generation.owner, owners), eq(generationEvent.generationId, id), gt(generationEvent.id, after)))
    .orderBy(asc(generationEvent.id));
}

/** What has been written so far, for the worker. */
export async function listEventsOf(db: Database, id: string): Promise<GenerationEvent[]> {
  const rows = await db
    .select({ event: generationEvent.event })
    .from(generationEvent)
    .where(eq(generationEvent.generationId, id))
    .orderBy(asc(generationEvent.id));
  return rows.map((row) => row.event);
}

/**
 * Adds events, in order, to a generation that is being written, and announces them. False when it is not any more: cancelled,
 * or finished by another worker. The row is locked so that nothing can follow the last event.
 */
export async function addEvents(db: Database, id: string, events: GenerationEvent[]): Promise<boolean> {
  const rows = await db.execute(sql`
    with writing as (select id from ${generation} where id = ${id} and status = 'writing' for share),
      added as (
        insert into ${generationEvent} (generation_id, event)
        select writing.id, told.event
        from writing, jsonb_array_elements(${JSON.stringify(events)}::jsonb) with ordinality as told(event, place)
        order by told.place
        returning generation_id
      )
    select pg_notify(${NEWS_CHANNEL}, generation_id::text) from added limit 1`);
  return rows.length > 0;
}

/** Ends a generation with its last event. False when it had ended already. */
export async function endGeneration(
  db: Database,
  id: string,
  end: { status: 'done' | 'cancelled'; character: Character; event: GenerationEvent },
): Promise<boolean> {
  const rows = await db.execute(sql`
    with ended as (
        update ${generation}
        set status = ${end.status}, character = ${JSON.stringify(end.character)}::jsonb, updated_at = now()
        where id = ${id} and status = 'writing' returning id
      ),
      added as (
        insert into ${generationEvent} (generation_id, event)
        select id, ${JSON.stringify(end.event)}::jsonb from ended returning generation_id
      )
    select pg_notify(${NEWS_CHANNEL}, generation_id::text), pg_notify(${NEWS_CHANNEL}, generation_id || ':end') from added`);
  return rows.length > 0;
}

/** Deletes generations of more than `days` days; what is worth keeping is in the library by then. */
export async function deleteOldGenerations(db: Database, days: number): Promise<void> {
  await db.delete(generation).where(lt(generation.createdAt, sql`now() - make_interval(days => ${days})`));
}
