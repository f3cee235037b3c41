import type { SystemAdapter } from '../adapter.ts';
import { createActor } from './create-actor.ts';
import { readCatalog } from './read-catalog.ts';
import { readCharacter } from './read-character.ts';
import { updateActor } from './update-actor.ts';

/** dnd5e 5.3 and 6: before 5.3 spells named their class otherwise and advancements were stored as a list. */
function supports(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 5 && minor >= 3) || major === 6;
}

/** The adapter for the D&D Fifth Edition system. */
export const dnd5e = {
  id: 'dnd5e',
  supports,
  readCatalog,
  createActor,
  updateActor,
  readCharacter,
} satisfies SystemAdapter;
