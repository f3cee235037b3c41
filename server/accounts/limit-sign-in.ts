import type { Context, MiddlewareHandler } from 'hono';
import { Failure } from '../../shared/errors.ts';
import type { Count, LimitName } from '../limits/count.ts';

/** Counts sign-ins and sign-ups before better-auth sees them; above a limit, or when it cannot count, it refuses. */
export function limitSignIn(
  count: Count,
  addressOf: (c: Context) => string,
  refuse: (c: Context, failure: Failure) => Response,
): MiddlewareHandler {
  return async (c, next) => {
    const checks = c.req.method === 'POST' ? await checksFor(c, addressOf(c)) : [];
    try {
      for (const [limit, key] of checks) await count(limit, key);
    } catch (error) {
      if (error instanceof Failure) return refuse(c, error);
      throw error;
    }
    return next();
  };
}

async function checksFor(c: Context, address: string): Promise<[LimitName, string][]> {
  if (c.req.path.startsWith('/auth/sign-up')) return [['sign-up-address', address]];
  if (!c.req.path.startsWith('/auth/sign-in')) return [];
  const body: unknown = await c.req.raw
    .clone()
    .json()
    .catch(() => null);
  const email =
    body !== null && typeof body === 'object' && 'email' in body ? String(body.email).toLowerCase().slice(0, 254) : '';
  return [
    ['sign-in-address', address],
    ['sign-in-account', email],
  ];
}
