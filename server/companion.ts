import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { serve } from '@hono/node-server';
import type { Logger } from 'pino';
import { fail, Failure } from '../shared/errors.ts';
import { makeAuth } from './accounts/auth.ts';
import { makeApp } from './app.ts';
import { startCluster, type Cluster } from './db/cluster.ts';
import { openJobs } from './db/jobs.ts';
import { openNews } from './db/news.ts';
import { migrateDatabase, openPool, type Pool } from './db/open.ts';
import type { Env } from './env.ts';
import { warmUp } from './generation/start.ts';
import { workGenerations } from './generation/work.ts';
import { makeCount } from './limits/count.ts';
import { makeMetrics } from './metrics.ts';
import { makeWriters } from './models/make-writers.ts';
import { makeReportError, type AppParts } from './parts.ts';
import { serveSockets } from './sockets.ts';

/** A running companion. */
export interface Companion {
  /** Where it listens. */
  address: string;
  parts: AppParts;
  /** Stops in order: no new work, open requests, jobs, database. Everything acknowledged stays. */
  stop(): Promise<void>;
}

const OPEN_REQUESTS_MS = 5_000;

/**
 * Starts everything that `env.ROLE` asks for. Raises `conflict` when the port or the data folder is taken, `unavailable`
 * when the database cannot be reached. Whatever had been started is stopped again then.
 */
export async function startCompanion(env: Env, log: Logger): Promise<Companion> {
  const undo: (() => Promise<unknown>)[] = [];
  const stopAll = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse())
      await step().catch((error: unknown) => log.error({ err: error }, 'stopping'));
  };
  try {
    const cluster: Cluster = env.DATABASE_URL
      ? { url: env.DATABASE_URL, stop: async () => {} }
      : await startCluster(env.DATA_DIR);
    undo.push(() => cluster.stop());
    await reachable(migrateDatabase(cluster.url), env);
    const pool = openPool(cluster.url);
    undo.push(() => pool.close());
    const parts = await openParts(env, log, cluster.url, pool, undo);
    if (env.ROLE !== 'api')
      await workGenerations({
        ...parts.context,
        ended: (writer, end) => parts.metrics.generations.inc({ writer, end }),
      });
    if (env.ROLE !== 'worker') await warmUp();
    const address = env.ROLE === 'worker' ? '' : await listen(env, parts, undo);
    return { address, parts, stop: stopAll };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function openParts(
  env: Env,
  log: Logger,
  url: string,
  pool: Pool,
  undo: (() => Promise<unknown>)[],
): Promise<AppParts> {
  const jobs = await openJobs(url, log, env.ROLE !== 'api');
  undo.push(() => jobs.close());
  const news = await openNews(pool.sql);
  undo.push(() => news.close());
  const metrics = makeMetrics();
  const secret = env.SECRET ?? (await keptSecret(env.DATA_DIR));
  const stopping = { is: false };
  undo.push(async () => {
    stopping.is = true;
  });
  return {
    env,
    log,
    metrics,
    auth: makeAuth(pool.db, { secret, publicUrl: env.PUBLIC_URL }),
    context: { db: pool.db, jobs, news, writers: makeWriters(env, log), count: makeCount(pool.db) },
    isReady: async () => !stopping.is && (await pool.sql`select 1`.then(() => true).catch(() => false)),
    reportError: makeReportError(log),
  };
}

async function listen(env: Env, parts: AppParts, undo: (() => Promise<unknown>)[]): Promise<string> {
  const app = makeApp(parts);
  const http = await new Promise<Server>((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: env.HOST, port: env.PORT }) as Server;
    server.once('listening', () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, env)));
  });
  undo.push(async () => {
    const closed = new Promise((resolve) => http.close(resolve));
    http.closeIdleConnections();
    setTimeout(() => http.closeAllConnections(), OPEN_REQUESTS_MS).unref();
    await closed;
  });
  undo.push(serveSockets(http, parts));
  const { port } = http.address() as AddressInfo;
  return `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${port}`;
}

function portError(error: NodeJS.ErrnoException, env: Env): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Failure(
    'conflict',
    `port ${env.PORT} on ${env.HOST} is in use: stop the other program or set PORT`,
    'PORT',
  );
}

/** Words for a database that cannot be reached; the address holds a password and is not repeated. */
async function reachable(migrating: Promise<void>, env: Env): Promise<void> {
  try {
    await migrating;
  } catch (error) {
    if (env.DATABASE_URL)
      fail('unavailable', `DATABASE_URL: the database did not answer: ${(error as Error).message}`, 'DATABASE_URL');
    throw error;
  }
}

/** The secret kept beside the embedded database; made at the first start. */
async function keptSecret(dataDir: string): Promise<string> {
  const file = path.join(dataDir, 'secret');
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(() => {});
  return (await readFile(file, 'utf8')).trim();
}
