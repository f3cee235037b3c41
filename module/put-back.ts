import { replaceActor, type ActorSource } from './systems/replace-actor.ts';
import { carryOver } from './systems/three-way.ts';

/** What an update of an actor can change. Who owns it and where it stands in the sidebar it cannot. */
const PARTS = ['name', 'img', 'system', 'items', 'effects', 'prototypeToken', 'flags'] as const;

/** Takes back what was changed on an actor, and leaves alone what has happened since. */
export type PutBack = () => Promise<void>;

/**
 * Remembers an actor as it is. Foundry has no undo for an actor: call what this gives once the actor was changed, for the
 * way back. That way raises what a refused write raises, and leaves the actor as it was then.
 */
export function rememberActor(actor: Actor.Implementation): () => PutBack {
  const before = partsOf(actor);
  return () => {
    const after = partsOf(actor);
    return () => replaceActor(actor, carryOver(after, before, partsOf(actor)) as ActorSource, () => undefined);
  };
}

function partsOf(actor: Actor.Implementation): ActorSource {
  const source = actor.toObject() as unknown as ActorSource;
  return Object.fromEntries(PARTS.map((part) => [part, source[part]]));
}
