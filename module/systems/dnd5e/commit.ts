import { Failure, fail } from '../../../shared/errors.ts';
import type { CreateOptions } from '../adapter.ts';
import type { LiveActor, Source } from './live.ts';

/** What the adapter needs of a stored actor. */
type Stored = LiveActor & {
  update(changes: Source): Promise<unknown>;
  delete(): Promise<unknown>;
};

/** Friendly, as the system makes every character. */
const FRIENDLY = 1;

/** Refuses before any work where the user may not create actors. */
export function demandPermission(): void {
  if (!game.user!.can('ACTOR_CREATE')) fail('not-allowed', 'this user may not create actors');
}

/**
 * Writes the finished actor to the world at once. `verify` looks at what was stored; when it or a write fails, what was
 * created is removed again and the failure is raised; `left-behind` when even that fails.
 */
export async function commit<T>(
  source: Source & { _id: string },
  { token }: CreateOptions,
  verify: (actor: LiveActor) => T,
): Promise<{ actor: LiveActor; verified: T }> {
  try {
    const actor = await create(source);
    // The system makes every new character friendly, whatever the data says.
    const disposition = token?.disposition ?? FRIENDLY;
    if (disposition !== FRIENDLY) await actor.update({ prototypeToken: { disposition } });
    return { actor, verified: verify(actor) };
  } catch (error) {
    await remove(source._id, error);
    throw error;
  }
}

async function create(source: Source): Promise<Stored> {
  const ActorClass = Actor.implementation as unknown as {
    create(data: Source, operation: Source): Promise<Stored | undefined>;
  };
  const actor = await ActorClass.create(source, { keepId: true, keepEmbeddedIds: true });
  return actor ?? fail('not-allowed', 'another module or the system refused the actor');
}

/** Even a creation that failed may have reached the server: the id is ours, so it can be found. */
async function remove(id: string, cause: unknown): Promise<void> {
  const actor = game.actors!.get(id) as unknown as Stored | undefined;
  try {
    await actor?.delete();
  } catch (error) {
    throw new Failure(
      'left-behind',
      `${String(cause)}; the unfinished actor ${id} could not be removed: ${String(error)}`,
    );
  }
}
