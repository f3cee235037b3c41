import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss, type JobResult, type JobWithMetadata } from 'pg-boss';
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
  /** Nobody has tried before. */
  isFirst: boolean;
  /** There will be no other try. */
  isLast: boolean;
}

/**
 * How a queue is worked. Every worker asks the database for itself whenever a job arrives, so quick jobs want one worker that
 * takes many at once; but a worker takes its next jobs only when its last are done, so long jobs want a worker each.
 */
export interface Pace {
  workers: number;
  /** Jobs that one worker takes together. */
  batch: number;
}

/** The job queue on Postgres. */
export interface Jobs {
  /** Adds a job inside the caller's transaction: it is there if and only if the transaction commits. */
  add<Q extends keyof Queues>(db: Database, queue: Q, job: Queues[Q]): Promise<void>;
  /** Works a queue. A job that fails or whose server dies is tried again. */
  work<Q extends keyof Queues>(
    queue: Q,
    pace: Pace,
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
  let isClosed = false;
  // A connection on its way out may still hear that Postgres stops.
  boss.on('error', (error) => isClosed || log.error({ err: error }, 'job queue'));
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
    work: async (queue, { workers, batch }, run) => {
      const one = async ({
        id,
        data,
        signal,
        retryCount,
        retryLimit,
      }: JobWithMetadata<unknown>): Promise<JobResult> => {
        try {
          await run(data as Queues[typeof queue], {
            signal,
            isFirst: retryCount === 0,
            isLast: retryCount >= retryLimit,
          });
          return { id, status: 'completed' };
        } catch (error) {
          return { id, status: 'failed', output: { message: String(error) } };
        }
      };
      await boss.work(
        queue,
        {
          localConcurrency: workers,
          batchSize: batch,
          burstWhenBatchFull: true,
          perJobResults: true,
          pollingIntervalSeconds: 1,
          notifyPollingIntervalSeconds: 2,
          includeMetadata: true,
        },
        (jobs) => Promise.all(jobs.map(one)),
      );
    },
    close: async (graceMs = 5_000) => {
      await boss.stop({ graceful: true, timeout: graceMs });
      isClosed = true;
    },
  };
}
