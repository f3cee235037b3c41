import type { z } from 'zod';
import type { Recipe } from '../../../character.ts';
import type { Catalog } from '../catalog.ts';
import type { Sheet } from '../sheet.ts';
import { replay, type Build } from '../walk.ts';
import { abilities, initiative } from './abilities.ts';
import { armorClass } from './armor-class.ts';
import { weaponAttacks } from './attacks.ts';
import { breathWeapon } from './breath-weapon.ts';
import { belongings } from './equipment.ts';
import { attacksPerAction, features } from './features.ts';
import { heroOf, ownedOf, type Hero } from './hero.ts';
import { hitDie, maxHitPoints } from './hit-points.ts';
import { movement, senses } from './movement.ts';
import { skills, tools } from './skills.ts';
import { spellAttacks } from './spell-attacks.ts';
import { slots, spellcasting } from './spellcasting.ts';
import { spells } from './spells.ts';
import { defences, languages, proficiencies } from './traits.ts';

type RecipeOf = z.infer<typeof Recipe>;

/** The sheet of a recipe: the numbers that the rules give. Picks that the catalog does not have count nothing. */
export function derive(recipe: RecipeOf, catalog: Catalog, name = ''): Sheet {
  return deriveFrom(replay(recipe, catalog).build, catalog, { name, hitPoints: recipe.hitPoints });
}

/** The sheet of a build that was walked already. */
export function deriveFrom(
  build: Build,
  catalog: Catalog,
  { name, hitPoints }: { name: string; hitPoints: RecipeOf['hitPoints'] },
): Sheet {
  const hero = heroOf(build, catalog);
  const { value: ac, from: acFrom } = armorClass(hero);
  const speeds = movement(hero);
  return {
    name,
    level: build.level,
    ...origin(hero),
    abilities: abilities(hero),
    proficiencyBonus: hero.proficiencyBonus,
    hp: { max: maxHitPoints(hero, hitPoints), dice: `${build.level}d${hitDie(hero)}` },
    ac,
    acFrom,
    initiative: initiative(hero),
    speed: speeds['walk'] ?? 0,
    movement: speeds,
    senses: senses(hero),
    skills: skills(hero),
    tools: tools(hero),
    proficiencies: proficiencies(hero),
    ...languages(hero),
    ...defences(hero),
    spellcasting: spellcasting(hero),
    ...slots(hero),
    spells: spells(hero),
    attacks: [...weaponAttacks(hero), ...breathWeapon(hero), ...spellAttacks(hero)],
    attacksPerAction: attacksPerAction(hero),
    ...belongings(hero),
    features: features(hero),
  };
}

function origin(hero: Hero): Pick<Sheet, 'species' | 'background' | 'classes' | 'size' | 'creatureType'> {
  const { build } = hero;
  const species = ownedOf(build, 'species')[0]?.entry;
  const subclasses = ownedOf(build, 'subclass').map(({ entry }) => entry);
  return {
    species: named(species),
    background: named(ownedOf(build, 'background')[0]?.entry),
    classes: ownedOf(build, 'class').map(({ entry }) => {
      const subclass = subclasses.find(({ classIdentifier }) => classIdentifier === entry.identifier);
      return {
        ...named(entry),
        levels: build.level,
        subclass: subclass?.identifier ?? null,
        subclassName: subclass?.name ?? null,
        hitDie: entry.hitDie,
      };
    }),
    size: build.size,
    creatureType: species?.creatureType ?? 'humanoid',
  };
}

function named(entry: { identifier: string; name: string } | undefined): { identifier: string; name: string } {
  return { identifier: entry?.identifier ?? '', name: entry?.name ?? '' };
}
