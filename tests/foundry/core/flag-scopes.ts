import { client } from './client.ts';

/** Refuses the flags of a package that is not active here, as the client does. */
export function checkScope(scope: string): void {
  const { system, modules } = client.game;
  const isKnown = ['core', 'world', system.id].includes(scope) || modules.get(scope)?.active === true;
  if (!isKnown) throw new Error(`Flag scope "${scope}" is not valid or not currently active`);
}
