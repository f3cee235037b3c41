import { initTRPC, TRPCError } from '@trpc/server';
import type { OpenApiMeta } from 'trpc-to-openapi';
import type { Logger } from 'pino';
import { ZodError } from 'zod';
import { Failure, type ErrorCode } from '../shared/errors.ts';
import type { Database } from './db/open.ts';
import type { Jobs } from './db/jobs.ts';
import type { News } from './db/news.ts';
import type { Count } from './limits/count.ts';
import type { Writers } from './models/writer.ts';
import { POLICIES, type Policy } from './policies.ts';
import { findUnstorable } from './unstorable.ts';

/** Who asks: a signed-in user, a visitor with a token of its own making, or nobody. */
export type Asker =
  | { type: 'user'; id: string; name: string; device?: string; visitor?: string }
  | { type: 'visitor'; key: string }
  | { type: 'nobody' };

/** What every procedure gets. */
export interface Context {
  asker: Asker;
  db: Database;
  jobs: Jobs;
  news: News;
  writers: Writers;
  /** Counts a use against a limit; raises `too-many-requests`. */
  count: Count;
  log: Logger;
  requestId: string;
  /** Address of the caller, for limits. */
  address: string;
}

const HTTP: Record<ErrorCode, TRPCError['code']> = {
  'bad-input': 'BAD_REQUEST',
  'prompt-too-long': 'BAD_REQUEST',
  'level-out-of-range': 'BAD_REQUEST',
  'cr-out-of-range': 'BAD_REQUEST',
  'unknown-option': 'BAD_REQUEST',
  'unknown-system': 'BAD_REQUEST',
  'unknown-rules': 'BAD_REQUEST',
  'catalog-unusable': 'BAD_REQUEST',
  'character-unreadable': 'BAD_REQUEST',
  'not-signed-in': 'UNAUTHORIZED',
  'not-allowed': 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  'too-large': 'PAYLOAD_TOO_LARGE',
  // What only a Foundry world answers.
  'not-placed': 'INTERNAL_SERVER_ERROR',
  'left-behind': 'INTERNAL_SERVER_ERROR',
  'model-unavailable': 'SERVICE_UNAVAILABLE',
  unavailable: 'SERVICE_UNAVAILABLE',
  internal: 'INTERNAL_SERVER_ERROR',
};

/** The code, sentence and field by which a failure reaches a person; details stay in the log. */
export function describeError(error: TRPCError): { code: ErrorCode; field: string | null } {
  const cause = error.cause;
  if (cause instanceof Failure) return { code: cause.code, field: cause.field ?? null };
  if (cause instanceof ZodError) return { code: 'bad-input', field: cause.issues[0]?.path.join('.') ?? null };
  if (error.code === 'NOT_FOUND') return { code: 'not-found', field: null };
  if (error.code === 'PAYLOAD_TOO_LARGE') return { code: 'too-large', field: null };
  const isCallersFault = ['BAD_REQUEST', 'PARSE_ERROR', 'METHOD_NOT_SUPPORTED', 'UNSUPPORTED_MEDIA_TYPE'].includes(
    error.code,
  );
  return { code: isCallersFault ? 'bad-input' : 'internal', field: null };
}

const t = initTRPC
  .context<Context>()
  .meta<OpenApiMeta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => ({
      ...shape,
      message: describeError(error).code,
      data: { ...shape.data, ...describeError(error), requestId: ctx?.requestId ?? null },
    }),
  });

export const router = t.router;
export const createCaller = t.createCallerFactory;

/** Turns our failures into tRPC's, so that HTTP status and code agree. */
const failures = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof Failure && result.error.code === 'INTERNAL_SERVER_ERROR') {
    throw new TRPCError({ code: HTTP[result.error.cause.code], cause: result.error.cause });
  }
  return result;
});

const storable = t.middleware(async ({ getRawInput, next }) => {
  const fault = findUnstorable(await getRawInput());
  if (fault) throw new TRPCError({ code: 'BAD_REQUEST', cause: new Failure('bad-input', fault.why, fault.field) });
  return next();
});

const refuse = (code: ErrorCode, detail: string): never => {
  throw new TRPCError({ code: HTTP[code], cause: new Failure(code, detail) });
};

/** A procedure of one policy. One that `policies.ts` does not list, or lists otherwise, answers nobody. */
const guarded = (policy: Policy) =>
  t.procedure
    .use(failures)
    .use(storable)
    .use(({ path, next }) => {
      if (POLICIES[path] !== policy) refuse('internal', `${path} is ${policy}, policies.ts says ${POLICIES[path]}`);
      return next();
    });

/** Anyone may call. */
export const open = guarded('open');

/**
 * Visitors with a token and signed-in users. `ctx.owner` is whom new rows belong to; `ctx.owners` is whose rows she meets: a
 * user who was a visitor a moment ago still finds what she started. Raises `not-signed-in`.
 */
export const owned = guarded('owned').use(({ ctx, next }) => {
  const { asker } = ctx;
  if (asker.type === 'nobody') return refuse('not-signed-in', 'no token');
  const visitor = asker.type === 'user' ? asker.visitor : asker.key;
  const owners = visitor === undefined ? [] : [`visitor:${visitor}`];
  if (asker.type === 'user') owners.unshift(`user:${asker.id}`);
  return next({ ctx: { ...ctx, owner: owners[0]!, owners } });
});

/** Signed-in users only. Raises `not-signed-in`. */
export const signedIn = guarded('signed-in').use(({ ctx, next }) => {
  const { asker } = ctx;
  if (asker.type !== 'user') return refuse('not-signed-in', 'not a user');
  return next({ ctx: { ...ctx, user: asker } });
});

/** Users who signed in with their password. Raises `not-signed-in`, and `not-allowed` for a device. */
export const account = guarded('account').use(({ ctx, next }) => {
  const { asker } = ctx;
  if (asker.type !== 'user') return refuse('not-signed-in', 'not a user');
  if (asker.device !== undefined) return refuse('not-allowed', `device ${asker.device}`);
  return next({ ctx: { ...ctx, user: asker } });
});
