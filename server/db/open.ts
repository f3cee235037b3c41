import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import * as schema from './schema.ts';

/** The database, or a transaction on it. */
export type Database = PostgresJsDatabase<typeof schema>;

/** A pool of connections to one database. */
export interface Pool {
  db: Database;
  sql: postgres.Sql;
  close(): Promise<void>;
}

const CONNECTIONS = 12;
const MIGRATION_LOCK = 424_242;

/** Folder of the committed migrations; the built server finds them beside itself. */
const MIGRATIONS = path.join(path.dirname(fileURLToPath(import.meta.url)), 'migrations');

/** Opens a pool. A query that runs longer than 15 s is cancelled, so that none holds the server up. */
export function openPool(url: string, connections: number = CONNECTIONS): Pool {
  const sql = postgres(url, {
    max: connections,
    onnotice: () => {},
    connection: {
      application_name: 'fantasy-character-creator',
      statement_timeout: 15_000,
      plan_cache_mode: 'force_custom_plan',
    },
  });
  return { db: drizzle(preparing(sql), { schema }), sql, close: () => sql.end({ timeout: 5 }) };
}

/**
 * Drizzle asks everything unprepared, and then the driver asks for the types of the parameters first: a second round trip for
 * every query. Prepared, it is asked for once. Plans are still made for the parameters at hand (`plan_cache_mode`).
 */
function preparing<S extends postgres.Sql | postgres.TransactionSql>(sql: S): S {
  return new Proxy(sql, {
    get: (target, name) => {
      if (name === 'unsafe') {
        return (query: string, values: never[]) => target.unsafe(query, values, { prepare: true });
      }
      if (name === 'begin' && 'begin' in target) {
        return (...given: unknown[]) => {
          const work = given.pop() as (inner: postgres.TransactionSql) => unknown;
          return Reflect.apply(target.begin, target, [
            ...given,
            (inner: postgres.TransactionSql) => work(preparing(inner)),
          ]);
        };
      }
      return Reflect.get(target, name) as unknown;
    },
  });
}

/** Brings the database to the newest schema. Replicas that start together wait for the first. */
export async function migrateDatabase(url: string, folder: string = MIGRATIONS): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(sql), { migrationsFolder: folder });
  } finally {
    await sql.end();
  }
}
