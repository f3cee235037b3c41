import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Host } from '../core/host.ts';

/** A world on the real system that cases run in, and what its books offer. */
export interface World {
  host: Host;
  catalog: Catalog;
}

/** One promise about the adapter. */
export interface Case {
  /** The promise with its example, on one line. */
  name: string;
  /** Rejects with the reason when the promise does not hold. The world is empty when it starts. */
  run(world: World): Promise<void>;
}

/** Fails the case with all the reasons there are. */
export function refuse(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new Error(reasons.join(' | '));
}
