import type { Asker } from '../trpc.ts';
import type { Database } from '../db/open.ts';
import { DEVICE_TOKEN, hashSecret, useDevice } from '../devices/use-device.ts';
import type { Auth } from './auth.ts';

/** Shortest visitor token: 128 bits in base 64, so that nobody guesses another's. */
const VISITOR_TOKEN = /^[\w-]{22,128}$/;

/** Who asks, from a bearer token and a visitor's token. Neither a cookie nor an address counts. */
export async function findAsker(
  { auth, db }: { auth: Auth; db: Database },
  token: string | undefined,
  visitor: string | undefined,
): Promise<Asker> {
  const key = visitor && VISITOR_TOKEN.test(visitor) ? hashSecret(visitor) : undefined;
  const guest = key === undefined ? {} : { visitor: key };
  if (token?.startsWith(DEVICE_TOKEN)) {
    const found = await useDevice(db, token);
    if (found) return { type: 'user', ...found, ...guest };
  } else if (token) {
    const found = await auth.api.getSession({ headers: new Headers({ authorization: `Bearer ${token}` }) });
    if (found) return { type: 'user', id: found.user.id, name: found.user.name, ...guest };
  }
  if (key !== undefined) return { type: 'visitor', key };
  return { type: 'nobody' };
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerToken(header: string | undefined): string | undefined {
  return header?.match(/^Bearer ([^\s]{1,512})$/i)?.[1];
}
