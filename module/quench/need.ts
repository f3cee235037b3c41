import { companionAddress, readDevice } from '../settings.ts';
import { adapterHere } from '../here.ts';
import type { Test } from './quench.ts';

/* A player may not do everything, and a world does not have everything: what is missing is no fault. */
const HAS = {
  /** Actors can be made here and, which is a game master's right, removed again. */
  actors: () => game.user!.isGM && game.user!.can('ACTOR_CREATE') && adapterHere() !== undefined,
  /** Scenes can be made, removed and seen. */
  scenes: () => game.user!.isGM && game.user!.can('TOKEN_CREATE') && !isCanvasOff(),
  companion: () => companionAddress() !== '',
  /** This browser is paired with the companion. */
  pairing: () => readDevice(companionAddress()).token !== undefined,
};

/** Leaves a test out where this world or this user lacks what it needs. */
export function need(test: Test, ...needs: (keyof typeof HAS)[]): void {
  if (!needs.every((each) => HAS[each]())) test.skip();
}

function isCanvasOff(): boolean {
  return game.settings!.settings.has('core.noCanvas') && game.settings!.get('core', 'noCanvas') === true;
}
