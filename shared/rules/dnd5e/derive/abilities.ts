import { ABILITIES, type Ability } from '../catalog.ts';
import type { Sheet } from '../sheet.ts';
import type { Hero } from './hero.ts';

/** Scores, modifiers and saving throws. */
export function abilities(hero: Hero): Sheet['abilities'] {
  return Object.fromEntries(ABILITIES.map((key) => [key, ability(hero, key)])) as Sheet['abilities'];
}

function ability(hero: Hero, key: Ability): Sheet['abilities'][Ability] {
  // Disciplined Survivor: proficiency in every saving throw.
  const saveProficient = hero.build.traits.has(`saves:${key}`) || hero.changes.hasFlag('diamondSoul');
  const bonus = hero.changes.sum('bonuses.abilities.save') + hero.changes.sum(`abilities.${key}.bonuses.save`);
  const mod = hero.mods[key];
  return {
    score: hero.scores[key],
    mod,
    save: mod + bonus + (saveProficient ? hero.proficiencyBonus : 0),
    saveProficient,
  };
}

/**
 * Initiative: Dexterity and what is added to every Dexterity check; the Alert feat adds the proficiency bonus
 * (SRD 5.2, Feats: Alert). Advantage is no number.
 */
export function initiative(hero: Hero): number {
  return (
    hero.mods.dex +
    hero.changes.sum('attributes.init.bonus') +
    checkBonus(hero, 'dex') +
    (hero.changes.hasFlag('initiativeAlert') ? hero.proficiencyBonus : 0)
  );
}

/** What features add to every check with an ability. */
export function checkBonus(hero: Hero, key: Ability): number {
  return hero.changes.sum('bonuses.abilities.check') + hero.changes.sum(`abilities.${key}.bonuses.check`);
}
