import { dnd5e } from './dnd5e/index.ts';
import type { SystemAdapter } from './adapter.ts';

const adapters: SystemAdapter[] = [dnd5e];

/** The adapter for a game system in a version: of those that support it, the one registered last. */
export function adapterFor(system: string, version: string): SystemAdapter | undefined {
  return adapters.findLast((adapter) => adapter.id === system && adapter.supports(version));
}

/** Adds an adapter; it is asked before those that are there already. */
export function registerSystem(adapter: SystemAdapter): void {
  adapters.push(adapter);
}
