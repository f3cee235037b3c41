import { z } from 'zod';
import { fail } from '../../shared/errors.ts';
import type { Database } from '../db/open.ts';
import { listCharacters, type Place } from './queries.ts';
import type { Entry, Filter } from './shapes.ts';

const PlaceOf = z.tuple([z.iso.datetime({ precision: 6 }), z.uuid()]);

/** One page of the list, and the cursor of the next one. Raises `bad-input` for a cursor that is not ours. */
export async function list(
  db: Database,
  ownerId: string,
  request: Filter & { limit: number; cursor?: string | undefined },
): Promise<{ entries: Entry[]; nextCursor: string | null }> {
  const { limit, cursor, ...filter } = request;
  const found = await listCharacters(
    db,
    ownerId,
    filter,
    limit + 1,
    cursor === undefined ? undefined : readCursor(cursor),
  );
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  return { entries, nextCursor: found.length > limit && last ? writeCursor(last) : null };
}

const writeCursor = ({ updatedAt, id }: Place): string =>
  Buffer.from(JSON.stringify([updatedAt, id])).toString('base64url');

function readCursor(cursor: string): Place {
  try {
    const [updatedAt, id] = PlaceOf.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { updatedAt, id };
  } catch {
    return fail('bad-input', 'cursor is not one of ours', 'cursor');
  }
}
