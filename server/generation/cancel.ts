import { fail } from '../../shared/errors.ts';
import type { Database } from '../db/open.ts';
import { composePersona } from '../../shared/compose-persona.ts';
import { endGeneration, findGeneration, listEventsOf, type Generation } from './queries.ts';

/** Stops the writing and keeps the fields that are finished. One that has ended stays as it is. Raises `not-found`. */
export async function cancel(db: Database, owners: string[], id: string): Promise<Generation> {
  const found = await findGeneration(db, owners, id);
  if (!found) return fail('not-found', `generation ${id}`);
  if (found.status !== 'writing') return found;
  const persona = composePersona(found.character.persona, await listEventsOf(db, id), 'finished');
  const character = { ...found.character, persona };
  await endGeneration(db, id, { status: 'cancelled', character, event: { type: 'cancelled', persona } });
  return (await findGeneration(db, owners, id)) ?? fail('not-found', `generation ${id}`);
}
