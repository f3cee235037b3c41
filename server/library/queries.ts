import { and, arrayOverlaps, eq, gte, inArray, isNotNull, isNull, lte, sql, type SQL } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Character } from '../../shared/character.ts';
import type { Database } from '../db/open.ts';
import { character } from '../db/schema.ts';
import type { Entry, Facets, Filter } from './shapes.ts';

export type NewCharacter = Omit<
  typeof character.$inferInsert,
  'search' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'version'
>;

const isoTime = (column: SQL | typeof character.updatedAt | typeof character.deletedAt): SQL<string> =>
  sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const entryColumns = {
  id: character.id,
  version: character.version,
  name: character.name,
  epithet: character.epithet,
  system: character.system,
  rules: character.rules,
  kind: character.kind,
  class: character.class,
  className: character.className,
  species: character.species,
  speciesName: character.speciesName,
  level: character.level,
  tags: character.tags,
  prompt: character.prompt,
  portrait: character.portrait,
  updatedAt: isoTime(character.updatedAt),
  deletedAt: sql<string | null>`${isoTime(character.deletedAt)}`,
};

const isMine = (ownerId: string, id: string): SQL | undefined =>
  and(eq(character.ownerId, ownerId), eq(character.id, id));

/** Adds a character; undefined when this owner has that id already. */
export async function insertCharacter(db: Database, row: NewCharacter): Promise<Entry | undefined> {
  const [made] = await db.insert(character).values(row).onConflictDoNothing().returning(entryColumns);
  return made;
}

/** Replaces the owner's character if it still has `version`, and brings it back if it was removed. */
export async function replaceCharacter(db: Database, row: NewCharacter, version: number): Promise<Entry | undefined> {
  const { id, ownerId, ...values } = row;
  const [made] = await db
    .update(character)
    .set({ ...values, ...changed, deletedAt: null })
    .where(and(isMine(ownerId, id), eq(character.version, version)))
    .returning(entryColumns);
  return made;
}

const changed = { version: sql`${character.version} + 1`, updatedAt: sql`clock_timestamp()` };

/** The owner's character, removed or not. */
export async function findCharacter(
  db: Database,
  ownerId: string,
  id: string,
): Promise<{ entry: Entry; character: Character } | undefined> {
  const [row] = await db
    .select({ ...entryColumns, document: character.document })
    .from(character)
    .where(isMine(ownerId, id));
  if (!row) return undefined;
  const { document, ...entry } = row;
  return { entry, character: document };
}

/** Changes the name in list and document. */
export async function renameCharacter(
  db: Database,
  ownerId: string,
  id: string,
  name: string,
): Promise<Entry | undefined> {
  const document = sql`jsonb_set(${character.document}, '{persona,name}', to_jsonb(${name}::text))`;
  const [row] = await db
    .update(character)
    .set({ name, document, ...changed })
    .where(isMine(ownerId, id))
    .returning(entryColumns);
  return row;
}

/** Changes the tags. */
export async function tagCharacter(
  db: Database,
  ownerId: string,
  id: string,
  tags: string[],
): Promise<Entry | undefined> {
  const [row] = await db
    .update(character)
    .set({ tags, ...changed })
    .where(isMine(ownerId, id))
    .returning(entryColumns);
  return row;
}

/** Hides a character, or brings it back. Doing either twice changes nothing. */
export async function setRemoved(
  db: Database,
  ownerId: string,
  id: string,
  isRemoved: boolean,
): Promise<Entry | undefined> {
  const deletedAt = isRemoved ? sql`coalesce(${character.deletedAt}, now())` : null;
  const [row] = await db.update(character).set({ deletedAt }).where(isMine(ownerId, id)).returning(entryColumns);
  return row;
}

/** A place in the list: the last entry shown. */
export interface Place {
  updatedAt: string;
  id: string;
}

/** The owner's characters that pass the filter, newest change first, after `place`. */
export async function listCharacters(
  db: Database,
  ownerId: string,
  filter: Filter,
  limit: number,
  place: Place | undefined,
): Promise<Entry[]> {
  const after =
    place && sql`(${character.updatedAt}, ${character.id}) < (${place.updatedAt}::timestamptz, ${place.id}::uuid)`;
  return (
    db
      .select(entryColumns)
      .from(character)
      .where(and(passes(ownerId, filter), after))
      // As the index has it, or Postgres would sort the whole library for each page.
      .orderBy(sql`${character.updatedAt} desc nulls last`, sql`${character.id} desc nulls last`)
      .limit(limit)
  );
}

function passes(ownerId: string, filter: Filter): SQL | undefined {
  const oneOf = (column: PgColumn, values: string[] | undefined): SQL | undefined =>
    values && values.length > 0 ? inArray(column, values) : undefined;
  const words = searchQuery(filter.search ?? '');
  return and(
    eq(character.ownerId, ownerId),
    filter.removed ? isNotNull(character.deletedAt) : isNull(character.deletedAt),
    oneOf(character.class, filter.class),
    oneOf(character.species, filter.species),
    oneOf(character.system, filter.system),
    oneOf(character.kind, filter.kind),
    filter.tag && filter.tag.length > 0 ? arrayOverlaps(character.tags, filter.tag) : undefined,
    filter.levelMin === undefined ? undefined : gte(character.level, filter.levelMin),
    filter.levelMax === undefined ? undefined : lte(character.level, filter.levelMax),
    words ? sql`${character.search} @@ to_tsquery('simple', ${words})` : undefined,
  );
}

/** Every word, or its beginning. Only letters and digits reach the query language. */
function searchQuery(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, 12)
    .map((word) => `${word}:*`)
    .join(' & ');
}

/** Counts for the filters over all of the owner's characters, in one pass. */
export async function countFacets(db: Database, ownerId: string): Promise<Facets> {
  const rows = await db.execute<{ facet: string; value: string; name: string; count: number }>(sql`
    with mine as materialized (
      select class, class_name, species, species_name, kind, system, level, tags, deleted_at is not null as removed
      from ${character} where owner_id = ${ownerId}
    ), present as (select * from mine where not removed)
    select 'total' as facet, '' as value, '' as name, count(*)::int as count from present
    union all select 'removed', '', '', count(*)::int from mine where removed
    union all select 'class', class, min(class_name), count(*)::int from present group by class
    union all select 'species', species, min(species_name), count(*)::int from present group by species
    union all select 'kind', kind, kind, count(*)::int from present group by kind
    union all select 'system', system, system, count(*)::int from present group by system
    union all select 'level', band, band, count(*)::int from present,
      lateral (select case when level < 5 then '1-4' when level < 11 then '5-10' when level < 17 then '11-16' else '17-20' end as band) as tier group by band
    union all select 'tag', tag, tag, count(*)::int from present, unnest(tags) as tag group by tag
    order by facet, count desc, name`);
  const of = (facet: string): Facets['class'] =>
    rows.filter((row) => row.facet === facet).map(({ value, name, count }) => ({ value, name, count }));
  const one = (facet: string): number => of(facet)[0]?.count ?? 0;
  return {
    total: one('total'),
    removed: one('removed'),
    class: of('class'),
    species: of('species'),
    kind: of('kind'),
    system: of('system'),
    level: of('level'),
    tag: of('tag'),
  };
}
