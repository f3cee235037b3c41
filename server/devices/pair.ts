import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { fail } from '../../shared/errors.ts';
import type { Database } from '../db/open.ts';
import { findPairing, insertDevice, insertPairing, takeApproved } from './queries.ts';
import { DEVICE_TOKEN, hashSecret } from './use-device.ts';

/** Letters that are not mistaken for each other and make no words: 20^8 codes, each good for ten minutes. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const LIFE_SECONDS = 600;
const POLL_SECONDS = 2;
const TRIES = 5;

export interface Begun {
  /** For the device alone; with it the token is fetched. */
  deviceCode: string;
  /** For the person to read and compare: `ABCD-EFGH`. */
  userCode: string;
  /** Page that approves it, relative to the companion. */
  verificationUrl: string;
  /** Seconds. */
  expiresIn: number;
  interval: number;
}

/** Begins to pair a device that calls itself `name`. Nothing is granted before a person approves the code. */
export async function begin(db: Database, name: string): Promise<Begun> {
  const deviceCode = randomBytes(32).toString('base64url');
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const userCode = drawCode();
    const expiresAt = new Date(Date.now() + LIFE_SECONDS * 1000);
    const row = { deviceCodeHash: hashSecret(deviceCode), userCode, name, status: 'pending' as const, expiresAt };
    if (await insertPairing(db, row)) {
      return {
        deviceCode,
        userCode,
        verificationUrl: `/pair?code=${userCode}`,
        expiresIn: LIFE_SECONDS,
        interval: POLL_SECONDS,
      };
    }
  }
  return fail('unavailable', 'no free user code');
}

function drawCode(): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]!);
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}

export type Polled = { status: 'pending' | 'denied' | 'expired' } | { status: 'approved'; token: string };

/** How a pairing stands. Once it is approved the token is given, one time; afterwards the code has expired. */
export async function poll(db: Database, deviceCode: string): Promise<Polled> {
  const hash = hashSecret(deviceCode);
  return db.transaction(async (tx) => {
    const approved = await takeApproved(tx, hash);
    if (approved?.userId) {
      const token = DEVICE_TOKEN + randomBytes(32).toString('base64url');
      await insertDevice(tx, {
        id: randomUUID(),
        userId: approved.userId,
        name: approved.name,
        tokenHash: hashSecret(token),
      });
      return { status: 'approved' as const, token };
    }
    const found = await findPairing(tx, hash);
    if (!found || found.expiresAt.getTime() <= Date.now()) return { status: 'expired' as const };
    return { status: found.status === 'denied' ? ('denied' as const) : ('pending' as const) };
  });
}

/** A code as it is stored, however it was typed: any case, with or without the hyphen. */
export function readCode(typed: string): string {
  const letters = typed.toUpperCase().replaceAll(/[^A-Z]/g, '');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
