import type { Sheet } from '../sheet.ts';
import { find } from '../lookup.ts';
import type { Hero } from './hero.ts';
import { usesOf } from './uses.ts';

/** The spells she has, by level and then by name. */
export function spells(hero: Hero): Sheet['spells'] {
  return hero.build.spells
    .flatMap(({ key, source, ability, method, prepared, uses }) => {
      const spell = find(hero.catalog, 'spell', key);
      if (!spell) return [];
      const { identifier, name, level, school, properties } = spell;
      const concentration = properties.includes('concentration');
      const ritual = properties.includes('ritual');
      const free = freeCasts(hero, uses);
      return [
        { identifier, name, level, school, source, ability, method, prepared, uses: free, concentration, ritual },
      ];
    })
    .sort((a, b) => a.level - b.level || compare(a.name, b.name));
}

/** `@prof/lr` → `3/lr`. */
function freeCasts(hero: Hero, uses: string): string {
  const at = uses.lastIndexOf('/');
  return at < 0 ? usesOf(hero, uses, '') : usesOf(hero, uses.slice(0, at), uses.slice(at + 1));
}

/** Order by code units: the same everywhere, whatever the machine's language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
