import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { bearer } from 'better-auth/plugins/bearer';
import type { Database } from '../db/open.ts';
import { account, session, user, verification } from '../db/schema.ts';

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. The algorithm of the library's default is argon2id. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Accounts and sessions: passwords with argon2id, tokens in the `Authorization` header. */
export function makeAuth(db: Database, settings: { secret: string; publicUrl: string | undefined }) {
  return betterAuth({
    appName: 'Fantasy Character Creator',
    secret: settings.secret,
    ...(settings.publicUrl ? { baseURL: settings.publicUrl } : {}),
    basePath: '/auth',
    database: drizzleAdapter(db, { provider: 'pg', schema: { user, session, account, verification } }),
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 8,
      maxPasswordLength: 128,
      password: {
        hash: (password) => hash(password, ARGON2),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
    },
    session: { expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 * 24 },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    // No cookie is ever read or set (see app.ts), so no page can act with somebody's session and any page may ask.
    advanced: { disableCSRFCheck: true, disableOriginCheck: true },
    plugins: [bearer()],
  });
}
export type Auth = ReturnType<typeof makeAuth>;
