import { adapterFor } from './systems/index.ts';
import type { SystemAdapter } from './systems/adapter.ts';

/** The adapter of the game system that this world plays; undefined when none was made for it. */
export function adapterHere(): SystemAdapter | undefined {
  const { id, version } = game.system!;
  return adapterFor(id, version);
}
