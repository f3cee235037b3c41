import type { ClassEntry } from '../catalog.ts';

/**
 * Highest spell level that a class has slots for at a level; 0 for none (SRD 5.2, the spell slot columns of the class
 * tables; half casters have slots from level 1).
 */
export function highestSpellLevel(owner: ClassEntry | undefined, level: number): number {
  const progression = owner?.spellcasting?.progression ?? 'none';
  if (level < 1) return 0;
  if (progression === 'full') return Math.min(9, Math.ceil(level / 2));
  if (progression === 'pact') return Math.min(5, Math.ceil(level / 2));
  if (progression === 'half') return Math.min(5, Math.floor((level + 3) / 4));
  if (progression === 'artificer') return Math.min(5, Math.floor((level + 3) / 4));
  return progression === 'third' ? Math.min(4, Math.floor((level + 5) / 6)) : 0;
}

/** First level at which a class has slots of a spell level; 21 when it never has. */
export function firstLevelWith(owner: ClassEntry | undefined, spellLevel: number): number {
  let level = 1;
  while (level <= 20 && highestSpellLevel(owner, level) < spellLevel) level++;
  return level;
}
