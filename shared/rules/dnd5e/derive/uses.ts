import type { Hero } from './hero.ts';

/** Uses as people read them: `2/lr`, `3/sr`, `1`. Empty for no limit or a number that is not known. */
export function usesOf(hero: Hero, max: string, per: string): string {
  const count = Math.floor(hero.value(max));
  if (count <= 0) return '';
  return per === '' ? String(count) : `${count}/${per}`;
}
