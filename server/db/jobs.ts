import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { Database } from './open.ts';

/** The queues, by what a job of theirs carries. */
export interface Queues {
  'write-persona': { generationId: string };
}

/** One try at a job. */
export interface Attempt {
  /** Aborts when the server stops or the job has run too long. */
  signal: AbortSignal;
  /** There will be no other try. */
  isLast: boolean;
}

/** The job queue on Postgres. */
export interface Jobs {
  /** Adds a job inside the caller's transaction: it is there if and only if the transaction commits. */
  add<Q extends keyof Queues>(db: Database, queue: Q, job: Queues[Q]): Promise<void>;
  /** Works a queue, `concurrency` jobs at a time. A job that fails or whose server dies is tried again. */
  work<Q extends keyof Queues>(
    queue: Q,
    concurrency: number,
    run: (job: Queues[Q], attempt: Attempt) => Promise<void>,
  ): Promise<void>;
  /** Lets running jobs finish for up to `graceMs`, then gives them back to the queue. */
  close(graceMs?: number): Promise<void>;
}

/** A job whose server died is given back after this many seconds without a heartbeat. */
const HEARTBEAT_SECONDS = 10;

/** Starts the queue in the schema `pgboss`. `works` is false for processes that only add jobs. */
export async function openJobs(url: string, log: Logger, works: boolean): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'fantasy-character-creator jobs',
    max: 4,
    useListenNotify: works,
    supervise: works,
    schedule: false,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
  });
  boss.on('error', (error) => log.error({ err: error }, 'job queue'));
  await boss.start();
  await boss.createQueue('write-persona', {
    retryLimit: 3,
    retryDelay: 1,
    expireInSeconds: 300,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    notify: true,
  });
  return {
    add: async (db, queue, job) => {
      await boss.send(queue, job, { db: fromDrizzle(db, sql) });
    },
    work: async (queue, concurrency, run) => {
      await boss.work(
        queue,
        {
          localConcurrency: concurrency,
          pollingIntervalSeconds: 1,
          notifyPollingIntervalSeconds: 2,
          includeMetadata: true,
        },
        async ([job]) => {
          if (!job) return;
          const isLast = job.retryCount >= job.retryLimit;
          await run(job.data as Queues[typeof queue], { signal: job.signal, isLast });
        },
      );
    },
    close: async (graceMs = 5_000) => {
      await boss.stop({ graceful: true, timeout: graceMs });
    },
  };
}
