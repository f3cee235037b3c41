import { fail, Failure } from '../../shared/errors.ts';
import { isSame } from './three-way.ts';

/** Plain data of an actor as it is stored. */
export type ActorSource = Record<string, unknown>;

interface Stored {
  toObject(): ActorSource;
  update(changes: ActorSource, operation: Record<string, unknown>): Promise<unknown>;
}

/** The way in which Foundry's own import writes: what is named is replaced whole, embedded documents too. */
const WHOLE = { recursive: false, diff: false };

/** Times and the like are Foundry's, and not what anybody wrote. */
const STAMPS = '_stats';

/**
 * Writes over the named parts of an actor in one write; what is not named stays. `verify` looks at what was stored. When it
 * or the write fails, the actor is what it was and the failure is raised: `not-allowed` where a hook refused the write, and
 * `left-behind` when even the way back fails.
 */
export async function replaceActor<T>(
  actor: Actor.Implementation,
  changes: ActorSource,
  verify: () => T,
  operation: Record<string, unknown> = {},
): Promise<T> {
  const stored = actor as unknown as Stored;
  const before = stored.toObject();
  try {
    const updated = await stored.update(changes, { ...operation, ...WHOLE });
    if (!updated) fail('not-allowed', 'another module or the system refused the change');
    return verify();
  } catch (error) {
    await goBack(stored, pick(before, Object.keys(changes)), error);
    throw error;
  }
}

/** Even a write that failed may have reached the server: what is there is looked at. */
async function goBack(actor: Stored, before: ActorSource, cause: unknown): Promise<void> {
  const changed = differing(before, actor.toObject());
  if (changed.length === 0) return;
  const reason = await actor.update(pick(before, changed), WHOLE).then(
    () => differing(before, actor.toObject()).join(', '),
    (error: unknown) => String(error),
  );
  if (!reason) return;
  throw new Failure('left-behind', `${String(cause)}; the actor could not be brought back to what it was: ${reason}`);
}

const pick = (source: ActorSource, parts: readonly string[]): ActorSource =>
  Object.fromEntries(parts.map((part) => [part, source[part]]));

/** Parts that are not what they were. */
function differing(before: ActorSource, now: ActorSource): string[] {
  return Object.keys(before).filter((part) => !isSame(withoutStamps(before[part]), withoutStamps(now[part])));
}

/** What was written: without times, and with documents by their ids, because their order says nothing. */
function withoutStamps(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = (value as unknown[]).map(withoutStamps);
    return list.length > 0 && list.every(hasId) ? Object.fromEntries(list.map((entry) => [entry._id, entry])) : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => key !== STAMPS);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutStamps(inner)]));
}

const hasId = (value: unknown): value is { _id: string } =>
  typeof value === 'object' && value !== null && typeof (value as { _id?: unknown })._id === 'string';
