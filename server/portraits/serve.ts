import { Hono, type Context } from 'hono';
import type { ErrorCode } from '../../shared/errors.ts';
import { Failure } from '../../shared/errors.ts';
import type { Count } from '../limits/count.ts';
import { drawPortrait, PortraitRequest } from './draw.ts';

/** What the route needs of the app. */
export interface PortraitParts {
  count: Count;
  addressOf: (c: Context) => string;
  refuse: (c: Context, code: ErrorCode, field: string | null) => Response;
}

/**
 * `POST /api/v1/portraits`: the built-in portrait as a file, for where a picture in the page is not enough. Open to anyone,
 * counted by address. Raises `bad-input`, `too-many-requests`.
 */
export function servePortraits({ count, addressOf, refuse }: PortraitParts): Hono {
  const app = new Hono();
  app.post('/api/v1/portraits', async (c) => {
    const body: unknown = await c.req.json().catch(() => undefined);
    const request = PortraitRequest.safeParse(body);
    if (!request.success) return refuse(c, 'bad-input', request.error.issues[0]?.path.join('.') ?? null);
    try {
      await count('portrait-address', addressOf(c));
    } catch (error) {
      if (error instanceof Failure) return refuse(c, error.code, null);
      throw error;
    }
    return c.body(await drawPortrait(request.data), 200, { 'content-type': 'image/webp' });
  });
  return app;
}
