import { TRPCError, type AnyProcedure } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { Hono, type Context as HonoContext } from 'hono';
import { generateOpenApiDocument, type OpenApiMeta } from 'trpc-to-openapi';
import packageFile from '../package.json' with { type: 'json' };
import { z } from 'zod';
import { answerError } from './answer-error.ts';
import { docsPage } from './docs-page.ts';
import type { AppParts } from './parts.ts';
import { PortraitRequest } from './portraits/draw.ts';
import { appRouter } from './router.ts';
import { createCaller, describeError, type Context } from './trpc.ts';

const BASE = '/api/v1';

/** A procedure that has an address. */
interface Route {
  path: string;
  method: string;
  address: string;
}

/**
 * REST as a thin door: each procedure with an address is one route, its input the JSON body or the query, and the parts of
 * the path. Ours, because the library's own handler makes every schema accept wrong types; its document is used.
 */
export function serveRest(parts: AppParts, makeContext: (c: HonoContext) => Promise<Context>): Hono {
  const app = new Hono();
  const call = createCaller(appRouter);
  for (const { path, method, address } of routes()) {
    app.on(method, `${BASE}${address.replaceAll(/\{(\w+)\}/g, ':$1')}`, async (c) => {
      const ctx = await makeContext(c);
      try {
        const procedure = path
          .split('.')
          .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], call(ctx));
        const input = await readInput(c);
        return c.json(await (procedure as (input: unknown) => Promise<object>)(input));
      } catch (cause) {
        const error = cause instanceof TRPCError ? cause : new TRPCError({ code: 'INTERNAL_SERVER_ERROR', cause });
        parts.reportError(error, path, ctx);
        const { code, field } = describeError(error);
        return answerError(c, code, field, getHTTPStatusCodeFromError(error));
      }
    });
  }
  const document = JSON.stringify(describeApi());
  app.get('/api/openapi.json', (c) => c.body(document, 200, { 'content-type': 'application/json' }));
  app.get('/api', (c) => c.html(docsPage(describeApi())));
  return app;
}

function routes(): Route[] {
  const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, AnyProcedure>);
  return procedures.flatMap(([path, procedure]) => {
    const openapi = (procedure._def.meta as OpenApiMeta | undefined)?.openapi;
    return openapi ? [{ path, method: openapi.method, address: openapi.path }] : [];
  });
}

/** Nothing at all when there is neither body, query nor part of the path. */
async function readInput(c: HonoContext): Promise<unknown> {
  const parts = c.req.param();
  const hasBody = !['GET', 'DELETE', 'HEAD'].includes(c.req.method) && (await c.req.raw.clone().text()) !== '';
  if (hasBody && !c.req.header('content-type')?.startsWith('application/json')) {
    throw new TRPCError({ code: 'UNSUPPORTED_MEDIA_TYPE', message: 'send application/json' });
  }
  const sent: unknown = hasBody ? await readJson(c) : readQuery(c);
  if (sent !== null && typeof sent === 'object' && !Array.isArray(sent)) {
    const input = { ...sent, ...parts };
    return Object.keys(input).length === 0 ? undefined : input;
  }
  throw new TRPCError({ code: 'BAD_REQUEST', message: 'the body is not an object' });
}

async function readJson(c: HonoContext): Promise<unknown> {
  try {
    return (await c.req.json()) as unknown;
  } catch (cause) {
    throw new TRPCError({ code: 'PARSE_ERROR', cause });
  }
}

const readQuery = (c: HonoContext): Record<string, string | string[]> =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]),
  );

type ApiDocument = ReturnType<typeof generateOpenApiDocument>;

/** The OpenAPI 3.1 document. */
export function describeApi(): ApiDocument {
  const document = generateOpenApiDocument(appRouter, {
    title: 'Fantasy Character Creator',
    version: packageFile.version,
    baseUrl: BASE,
    description: 'Draft legal characters from a sentence and keep them. Errors are {code, message, field, requestId}.',
    securitySchemes: {
      bearer: { type: 'http', scheme: 'bearer', description: 'The token of /auth/sign-in/email (set-auth-token)' },
      visitor: {
        type: 'apiKey',
        in: 'header',
        name: 'x-visitor',
        description: 'A random token of your own, 22–128 characters',
      },
    },
  });
  return { ...document, paths: { ...document.paths, ...PORTRAITS } };
}

/** The one route that answers with a file and so is no procedure; see `portraits/serve.ts`. */
const PORTRAITS: NonNullable<ApiDocument['paths']> = {
  '/portraits': {
    post: {
      operationId: 'portraits-draw',
      summary: 'Draw the built-in portrait as a webp file',
      tags: ['Portraits'],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: z.toJSONSchema(PortraitRequest, { io: 'input' }) as { type: 'object' } },
        },
      },
      responses: { 200: { description: 'The picture', content: { 'image/webp': {} } } },
    },
  },
};
