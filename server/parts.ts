import type { TRPCError } from '@trpc/server';
import type { Logger } from 'pino';
import type { Auth } from './accounts/auth.ts';
import type { Env } from './env.ts';
import type { Metrics } from './metrics.ts';
import { describeError, type Context } from './trpc.ts';

/** What the doors (HTTP, WebSocket, REST) are built on. */
export interface AppParts {
  env: Env;
  auth: Auth;
  log: Logger;
  metrics: Metrics;
  /** What every request has in common; the doors add who asks. */
  context: Omit<Context, 'asker' | 'address' | 'requestId' | 'log'>;
  /** True while the server takes work: the database answers and no shutdown has begun. */
  isReady: () => Promise<boolean>;
  /** Writes a failed call to the log: our own faults loudly with their detail, a caller's quietly. */
  reportError: (error: TRPCError, path: string | undefined, ctx: Context | undefined) => void;
}

/** See `AppParts.reportError`. */
export function makeReportError(log: Logger): AppParts['reportError'] {
  return (error, path, ctx) => {
    const { code, field } = describeError(error);
    const line = { code, field, path, requestId: ctx?.requestId };
    if (code === 'internal' || code === 'unavailable') log.error({ ...line, err: error.cause ?? error }, 'call failed');
    else log.info({ ...line, detail: error.cause?.message }, 'call refused');
  };
}
