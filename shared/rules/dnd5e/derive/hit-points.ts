import type { Recipe } from '../../../character.ts';
import type { z } from 'zod';
import type { Hero } from './hero.ts';
import { ownedOf } from './hero.ts';

type Levels = z.infer<typeof Recipe>['hitPoints'];

/**
 * Hit point maximum: the die's maximum, average rounded up or roll of each level plus the Constitution modifier, at
 * least 1 a level (SRD 5.2, Character Creation: Level Advancement), and what features add.
 */
export function maxHitPoints(hero: Hero, levels: Levels): number {
  const die = hitDie(hero);
  const rolled = levels.reduce<number>((sum, level) => sum + Math.max(1, ofLevel(level, die) + hero.mods.con), 0);
  const perLevel = hero.changes.sum('attributes.hp.bonuses.level') * hero.level;
  return Math.floor(rolled + perLevel + hero.changes.sum('attributes.hp.bonuses.overall'));
}

/** Faces of the class's hit point die; 8 where no class is known. */
export function hitDie(hero: Hero): number {
  return ownedOf(hero.build, 'class')[0]?.entry.hitDie ?? 8;
}

function ofLevel(level: Levels[number], die: number): number {
  if (level === 'max') return die;
  return level === 'avg' ? die / 2 + 1 : level;
}
