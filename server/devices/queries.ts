import { and, desc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { device, pairing, user } from '../db/schema.ts';

export type NewPairing = typeof pairing.$inferInsert;
export type Pairing = typeof pairing.$inferSelect;

const isOpen = and(eq(pairing.status, 'pending'), gt(pairing.expiresAt, sql`now()`));

/** Adds a pairing and forgets those that are over. False when the user code is taken. */
export async function insertPairing(db: Database, row: NewPairing): Promise<boolean> {
  await db.delete(pairing).where(lt(pairing.expiresAt, sql`now() - interval '1 hour'`));
  const made = await db.insert(pairing).values(row).onConflictDoNothing().returning({ code: pairing.userCode });
  return made.length > 0;
}

/** The pairing of a device code; it may be over. */
export async function findPairing(db: Database, deviceCodeHash: string): Promise<Pairing | undefined> {
  const [row] = await db.select().from(pairing).where(eq(pairing.deviceCodeHash, deviceCodeHash));
  return row;
}

/** The open pairing behind a code that a person was shown. */
export async function findOpenPairing(db: Database, userCode: string): Promise<Pairing | undefined> {
  const [row] = await db
    .select()
    .from(pairing)
    .where(and(eq(pairing.userCode, userCode), isOpen));
  return row;
}

/** Answers an open pairing for this user. False when there is none. */
export async function answerPairing(
  db: Database,
  userCode: string,
  userId: string,
  status: 'approved' | 'denied',
): Promise<boolean> {
  const rows = await db
    .update(pairing)
    .set({ status, userId })
    .where(and(eq(pairing.userCode, userCode), isOpen))
    .returning({ code: pairing.userCode });
  return rows.length > 0;
}

/** Takes an approved pairing away, so that it gives one token only. */
export async function takeApproved(db: Database, deviceCodeHash: string): Promise<Pairing | undefined> {
  const [row] = await db
    .delete(pairing)
    .where(
      and(
        eq(pairing.deviceCodeHash, deviceCodeHash),
        eq(pairing.status, 'approved'),
        gt(pairing.expiresAt, sql`now()`),
      ),
    )
    .returning();
  return row;
}

/** Adds a device. */
export async function insertDevice(db: Database, row: typeof device.$inferInsert): Promise<void> {
  await db.insert(device).values(row);
}

/** The user behind a device's token. */
export async function findDevice(
  db: Database,
  tokenHash: string,
): Promise<{ id: string; name: string; device: string; isStale: boolean } | undefined> {
  const [row] = await db
    .select({
      id: user.id,
      name: user.name,
      device: device.id,
      isStale: sql<boolean>`${device.lastUsedAt} < now() - interval '5 minutes'`,
    })
    .from(device)
    .innerJoin(user, eq(user.id, device.userId))
    .where(eq(device.tokenHash, tokenHash));
  return row;
}

/** Notes that a device was used. */
export async function touchDevice(db: Database, id: string): Promise<void> {
  await db
    .update(device)
    .set({ lastUsedAt: sql`now()` })
    .where(eq(device.id, id));
}

/** The user's devices, newest first. */
export async function listDevices(
  db: Database,
  userId: string,
): Promise<{ id: string; name: string; createdAt: Date; lastUsedAt: Date }[]> {
  return db
    .select({ id: device.id, name: device.name, createdAt: device.createdAt, lastUsedAt: device.lastUsedAt })
    .from(device)
    .where(eq(device.userId, userId))
    .orderBy(desc(device.createdAt));
}

/** Takes a device of the user away. False when she has none with that id. */
export async function deleteDevice(db: Database, userId: string, id: string): Promise<boolean> {
  const rows = await db
    .delete(device)
    .where(and(eq(device.userId, userId), eq(device.id, id)))
    .returning({ id: device.id });
  return rows.length > 0;
}
