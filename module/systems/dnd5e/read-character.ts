import type { Character } from '../../../shared/character.ts';
import { upgrade } from '../../../shared/upgrade.ts';
import { FLAGS } from './mark.ts';

/** See `SystemAdapter.readCharacter`. */
export function readCharacter(actor: Actor.Implementation): Character | null {
  const flags = (actor.flags as Record<string, { character?: unknown } | undefined>)[FLAGS];
  return flags?.character === undefined ? null : upgrade(flags.character);
}
