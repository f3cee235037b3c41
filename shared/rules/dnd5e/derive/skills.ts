import type { Ability } from '../catalog.ts';
import type { Sheet } from '../sheet.ts';
import { checkBonus } from './abilities.ts';
import type { Hero } from './hero.ts';

type Skill = Sheet['skills'][string];

/** Advantage or disadvantage on a check moves its passive score by 5 (SRD 5.2, Rules Glossary: Passive Perception). */
const PASSIVE_ADVANTAGE = 5;

/** Every skill of the catalog with its modifier and passive score. */
export function skills(hero: Hero): Sheet['skills'] {
  return Object.fromEntries(
    Object.entries(hero.catalog.lists.skills).map(([key, { name, ability }]) => [key, skill(hero, key, name, ability)]),
  );
}

/** The tools she is proficient with. */
export function tools(hero: Hero): Sheet['tools'] {
  return [...hero.build.traits].flatMap(([trait, proficiency]) => {
    if (!trait.startsWith('tool:')) return [];
    const key = trait.slice('tool:'.length);
    const tool = hero.catalog.lists.tools[key];
    if (!tool) return [];
    const bonus = checkBonus(hero, tool.ability) + hero.changes.sum(`tools.${leaf(key)}.bonuses.check`);
    const mod = hero.mods[tool.ability] + bonus + Math.floor(proficiency * hero.proficiencyBonus);
    return [{ key, name: tool.name, mod, proficiency }];
  });
}

/** The last part of a trait key: `art:smith` → `smith`. */
export function leaf(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}

function skill(hero: Hero, key: string, name: string, ability: Ability): Skill {
  const proficiency = proficiencyIn(hero, key);
  const bonus =
    checkBonus(hero, ability) +
    hero.changes.sum('bonuses.abilities.skill') +
    hero.changes.sum(`skills.${key}.bonuses.check`);
  const mod = hero.mods[ability] + bonus + Math.floor(proficiency * hero.proficiencyBonus);
  const passive =
    10 + mod + hero.changes.sum(`skills.${key}.bonuses.passive`) + PASSIVE_ADVANTAGE * advantage(hero, key, ability);
  return { name, ability, mod, passive, proficiency };
}

/** Jack of All Trades gives half the bonus, rounded down, to skills she is not trained in. */
function proficiencyIn(hero: Hero, key: string): Skill['proficiency'] {
  const trained = hero.build.traits.get(`skills:${key}`) ?? 0;
  if (trained >= 2) return 2;
  if (trained >= 1) return 1;
  return hero.changes.hasFlag('jackOfAllTrades') ? 0.5 : 0;
}

/** 1 for advantage, −1 for disadvantage, 0 for neither or both. */
function advantage(hero: Hero, key: string, ability: Ability): -1 | 0 | 1 {
  const modes = [`skills.${key}.roll.mode`, `abilities.${ability}.check.roll.mode`]
    .flatMap((path) => hero.changes.values(path))
    .map(Number);
  const has = modes.some((mode) => mode > 0);
  const lacks = modes.some((mode) => mode < 0);
  return has === lacks ? 0 : has ? 1 : -1;
}
