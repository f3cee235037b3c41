import { createHash } from 'node:crypto';
import type { Database } from '../db/open.ts';
import { findDevice, touchDevice } from './queries.ts';

/** How a device's token begins, so that it is told from a session's. */
export const DEVICE_TOKEN = 'fccd_';

/** What is kept of a code or token: it has 256 bits by chance, so one round of a fast hash is enough. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** The user for whom this device's token speaks, and the device's id. */
export async function useDevice(
  db: Database,
  token: string,
): Promise<{ id: string; name: string; device: string } | undefined> {
  const found = await findDevice(db, hashSecret(token));
  if (!found) return undefined;
  const { isStale, ...asker } = found;
  if (isStale) await touchDevice(db, asker.device);
  return asker;
}
