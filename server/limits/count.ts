import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import { fail } from '../../shared/errors.ts';
import type { Database } from '../db/open.ts';
import { rateLimit } from '../db/schema.ts';

/** How often something may be done: `points` times in `seconds`. */
export interface Limit {
  points: number;
  seconds: number;
}

/** Every limit of the server, by what it protects. */
export const LIMITS = {
  /** Passwords tried at one account, from anywhere. */
  'sign-in-account': { points: 10, seconds: 15 * 60 },
  /** Sign-ins and sign-ups from one address. */
  'sign-in-address': { points: 50, seconds: 15 * 60 },
  'sign-up-address': { points: 20, seconds: 60 * 60 },
  /** Pairings begun from one address, and codes tried by one user. */
  'pairing-address': { points: 30, seconds: 15 * 60 },
  'pairing-user': { points: 20, seconds: 15 * 60 },
  /** Drafts of one owner; a person re-rolling fast stays far below. */
  'generation-owner': { points: 300, seconds: 60 },
  /** Drafts of all visitors behind one address. */
  'generation-address': { points: 1200, seconds: 60 },
  /** Portrait files drawn for one address. */
  'portrait-address': { points: 120, seconds: 60 },
  /** Changes to the library of one user. */
  'library-writes': { points: 600, seconds: 60 },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof LIMITS;

/** Counts one use of `key` against a limit. */
export type Count = (name: LimitName, key: string) => Promise<void>;

/**
 * Counters on Postgres, shared by all replicas. `count` raises `too-many-requests` above the limit, and `unavailable`
 * when it cannot count: better no sign-in than an unlimited one.
 */
export function makeCount(db: Database): Count {
  const limiters = new Map(
    Object.entries(LIMITS).map(([name, { points, seconds }]) => [
      name,
      new RateLimiterDrizzle({
        storeClient: db,
        schema: rateLimit,
        keyPrefix: name,
        points,
        duration: seconds,
        clearExpiredByTimeout: false,
      }),
    ]),
  );
  return async (name, key) => {
    try {
      await limiters.get(name)!.consume(key);
    } catch (reason) {
      if (reason instanceof RateLimiterRes) {
        return fail('too-many-requests', `${name} ${Math.ceil(reason.msBeforeNext / 1000)} s`);
      }
      return fail('unavailable', `cannot count ${name}: ${String(reason)}`);
    }
  };
}
