import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { startCluster } from '../../server/db/cluster.ts';
import { migrateDatabase } from '../../server/db/open.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the real Postgres of this test run; its database `fcc` is the migrated template. */
    postgres: string;
  }
}

/** Starts one real Postgres for the whole run and migrates its template database. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fcc-test-'));
  const cluster = await startCluster(folder);
  await migrateDatabase(cluster.url);
  project.provide('postgres', cluster.url);
  return async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** A fresh database with the newest schema: a copy of the template, dropped by `drop`. */
export async function makeDatabase(template: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const admin = postgres(template.replace(/\/fcc$/, '/postgres'), { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name} template fcc strategy wal_log`);
  return {
    url: template.replace(/\/fcc$/, `/${name}`),
    drop: async () => {
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}
