import type { Attack } from './attacks.ts';
import { fill } from './formula.ts';
import { ownedOf, type Hero } from './hero.ts';

/**
 * A dragonborn's breath: a Dexterity save against Constitution, its damage by the ancestry chosen
 * (SRD 5.2, Character Species: Dragonborn).
 */
export function breathWeapon(hero: Hero): Attack[] {
  const breath = ownedOf(hero.build, 'feat').find(({ entry }) => entry.identifier === 'breath-weapon')?.entry;
  const dice = fill('@scale.dragonborn.breath', hero.refer);
  if (!breath || dice.startsWith('@')) return [];
  const picks = hero.build.choices.filter(({ option }) => option === 'species:dragonborn').flatMap((it) => it.picks);
  const types = picks.filter((key) => key.startsWith('dr:')).map((key) => key.slice('dr:'.length));
  return [
    {
      identifier: breath.identifier,
      name: breath.name,
      type: 'feature',
      ability: 'con',
      toHit: null,
      save: { ability: 'dex', dc: 8 + hero.mods.con + hero.proficiencyBonus },
      damage: [{ formula: dice, types }],
      range: '15 ft cone, 30 ft line',
      mastery: '',
    },
  ];
}
