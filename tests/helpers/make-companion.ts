import { randomUUID } from 'node:crypto';
import type { TRPCClient } from '@trpc/client';
import { inject } from 'vitest';
import { startCompanion, type Companion } from '../../server/companion.ts';
import { readEnv } from '../../server/env.ts';
import { makeLog } from '../../server/log.ts';
import type { AppRouter } from '../../server/router.ts';
import { makeDatabase } from './postgres.ts';
import { makeClient, type TestClient } from './trpc-client.ts';

/** A real companion on a database of its own, listening on a free port. */
export interface TestCompanion extends Companion {
  /** A client that speaks HTTP, and WebSocket for subscriptions, with these tokens. */
  client(tokens?: { token?: string; visitor?: string }): TestClient;
  /** Signs a new user up. */
  makeUser(name?: string): Promise<{ token: string; email: string; api: TRPCClient<AppRouter> }>;
}

/** Starts a companion; `stop` also drops its database. */
export async function makeCompanion(settings: Record<string, string> = {}): Promise<TestCompanion> {
  const database = await makeDatabase(inject('postgres'));
  const env = readEnv({
    PORT: '0',
    DATABASE_URL: database.url,
    SECRET: 'a secret for tests alone, 32 characters',
    LOG_LEVEL: 'silent',
    ...settings,
  });
  const companion = await startCompanion(env, makeLog(env.LOG_LEVEL));
  const clients: TestClient[] = [];
  const client: TestCompanion['client'] = (tokens = {}) => {
    const made = makeClient(companion.address, tokens);
    clients.push(made);
    return made;
  };
  return {
    ...companion,
    client,
    makeUser: async (name = 'Marta') => {
      const email = `${randomUUID()}@example.org`;
      const response = await fetch(`${companion.address}/auth/sign-up/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name, email, password: 'correct horse battery' }),
      });
      const token = response.headers.get('set-auth-token');
      if (!token) throw new Error(`sign-up answered ${response.status}: ${await response.text()}`);
      return { token, email, api: client({ token }).api };
    },
    stop: async () => {
      await Promise.all(clients.map((made) => made.close()));
      await companion.stop();
      await database.drop();
    },
  };
}
