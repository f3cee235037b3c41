import { randomUUID } from 'node:crypto';
import { trpcServer } from '@hono/trpc-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono, type Context as HonoContext } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { secureHeaders } from 'hono/secure-headers';
import type { ErrorCode } from '../shared/errors.ts';
import { bearerToken, findAsker } from './accounts/ask.ts';
import { limitSignIn } from './accounts/limit-sign-in.ts';
import { answerError } from './answer-error.ts';
import type { AppParts } from './parts.ts';
import { serveModule } from './module/serve.ts';
import { servePage } from './page.ts';
import { servePortraits } from './portraits/serve.ts';
import { serveRest } from './rest.ts';
import { appRouter } from './router.ts';
import type { Context } from './trpc.ts';

const MAX_BODY_BYTES = 1024 * 1024;

type Variables = { Variables: { requestId: string } };

/** The companion's HTTP doors. Needs no socket: tests call `app.request`. */
export function makeApp(parts: AppParts): Hono<Variables> {
  const app = new Hono<Variables>();
  app.use(identify(parts));
  app.use(
    // Whether it is https for ever is for whoever put it behind https to say.
    secureHeaders({ crossOriginResourcePolicy: 'cross-origin', xFrameOptions: 'DENY', strictTransportSecurity: false }),
  );
  app.use(
    cors({
      origin: '*',
      allowHeaders: ['authorization', 'content-type', 'x-visitor', 'trpc-accept'],
      exposeHeaders: ['set-auth-token', 'x-request-id', 'retry-after'],
      maxAge: 86_400,
    }),
  );
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => answerError(c, 'too-large') }));

  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => ((await parts.isReady()) ? c.text('ready') : c.text('not ready', 503)));
  app.get('/metrics', async (c) => c.text(await parts.metrics.registry.metrics()));

  app.use(
    '/auth/*',
    limitSignIn(parts.context.count, addressOf, (c, failure) => answerError(c, failure.code)),
  );
  app.on(['GET', 'POST'], '/auth/*', async (c) =>
    withoutCookies(await parts.auth.handler(withoutCookieHeader(c.req.raw))),
  );
  app.use(
    '/trpc/*',
    trpcServer({
      router: appRouter,
      endpoint: '/trpc',
      createContext: (_, c) => makeContext(parts, c) as unknown as Promise<Record<string, unknown>>,
      onError: ({ error, path, ctx }) => parts.reportError(error, path, ctx as Context | undefined),
    }),
  );
  app.route(
    '/',
    serveRest(parts, (c) => makeContext(parts, c)),
  );
  const refuse = (c: HonoContext, code: ErrorCode, field: string | null): Response => answerError(c, code, field);
  app.route('/', servePortraits({ count: parts.context.count, addressOf, refuse }));
  app.route('/', serveModule(parts.env.PUBLIC_URL));
  app.route('/', servePage());
  app.notFound((c) => answerError(c, 'not-found'));
  app.onError((error, c) => {
    parts.log.error({ err: error, requestId: c.get('requestId') }, 'request failed');
    return answerError(c, 'internal');
  });
  return app;
}

/** The context of one HTTP request. */
export async function makeContext(parts: AppParts, c: HonoContext): Promise<Context> {
  const requestId = c.get('requestId') as string;
  return {
    ...parts.context,
    asker: await findAsker(
      { auth: parts.auth, db: parts.context.db },
      bearerToken(c.req.header('authorization')),
      c.req.header('x-visitor'),
    ),
    address: addressOf(c),
    requestId,
    log: parts.log.child({ requestId }),
  };
}

/** Gives every request an id, and measures and logs it. */
function identify(parts: AppParts) {
  return async (c: HonoContext<Variables>, next: () => Promise<void>): Promise<void> => {
    const requestId = randomUUID();
    c.set('requestId', requestId);
    const began = performance.now();
    await next();
    c.header('x-request-id', requestId);
    const seconds = (performance.now() - began) / 1000;
    const route = /^\/(\w*)/.exec(c.req.path)?.[1] ?? '';
    const known = ['trpc', 'auth', 'api', 'healthz', 'readyz', 'metrics', 'module'].includes(route) ? route : 'page';
    parts.metrics.requests.observe({ route: known, status: `${Math.floor(c.res.status / 100)}xx` }, seconds);
    parts.log.debug({ requestId, method: c.req.method, path: c.req.path, status: c.res.status, seconds }, 'request');
  };
}

/** Address of the caller; the empty string where there is no socket. */
function addressOf(c: HonoContext): string {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    return '';
  }
}

/** Accounts work with bearer tokens alone, so no page of a stranger can act with somebody's cookie. */
function withoutCookieHeader(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete('cookie');
  return new Request(request, { headers });
}

function withoutCookies(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.delete('set-cookie');
  return new Response(response.body, { status: response.status, headers });
}
