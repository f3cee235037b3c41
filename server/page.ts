import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** Where `npm run build` leaves the web page. */
export const PAGE_FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist', 'web');

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self' ws: wss:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The web page: hashed files for a year, everything else is the one page, asked for anew each time. */
export function servePage(folder: string = PAGE_FOLDER): Hono {
  const app = new Hono();
  if (!existsSync(path.join(folder, 'index.html'))) return app;
  const root = path.relative(process.cwd(), folder) || '.';
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable');
  });
  app.use('/assets/*', serveStatic({ root }));
  app.get('/favicon.svg', serveStatic({ root }));
  app.get('/:page{(library|account|sign-in|print|pair)?}', async (c, next) => {
    c.header('content-security-policy', POLICY);
    c.header('cache-control', 'no-cache');
    await next();
  });
  app.get(
    '/:page{(library|account|sign-in|print|pair)?}',
    serveStatic({ root, rewriteRequestPath: () => '/index.html' }),
  );
  return app;
}
