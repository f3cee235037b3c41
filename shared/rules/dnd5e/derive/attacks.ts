import type { Ability, EquipmentEntry } from '../catalog.ts';
import { find, lookup } from '../lookup.ts';
import type { Sheet } from '../sheet.ts';
import { average, evaluate, fill, tidy, withBonus } from './formula.ts';
import type { Hero } from './hero.ts';
import { proficiencies } from './traits.ts';

export type Attack = Sheet['attacks'][number];
type Weapon = NonNullable<EquipmentEntry['weapon']>;

/** How a weapon is used: the abilities that may guide it (the best does), a die instead of its own, its name. */
interface Grip {
  abilities: readonly Ability[];
  die: string;
  name: string;
}

const UNARMED = 'unarmed-strike';

/** Attacks with what she holds, then with what she carries, then with bare hands. */
export function weaponAttacks(hero: Hero): Attack[] {
  const held = new Set(hero.build.equipped);
  const carried = [...hero.build.items.keys()].filter((key) => !held.has(key));
  const weapons = [...held, ...carried].flatMap((key) => {
    const item = find(hero.catalog, 'item', key);
    return item?.weapon?.damage && item.identifier !== UNARMED ? [item] : [];
  });
  return [...weapons.flatMap((item) => attacksWith(hero, item)), ...pactWeapon(hero), unarmedStrike(hero)];
}

/** One attack; a versatile weapon has a second one in two hands where the other hand holds no shield. */
function attacksWith(hero: Hero, item: EquipmentEntry & { weapon?: Weapon | null }): Attack[] {
  const { weapon } = item;
  if (!weapon) return [];
  const abilities = abilitiesFor(hero, item);
  const one = attack(hero, item, weapon, { abilities, die: best(weapon.damage, monkDie(hero, item)), name: item.name });
  if (weapon.versatile === '' || hero.worn.shield) return [one];
  const die = best(weapon.versatile, monkDie(hero, item));
  const two = attack(hero, item, weapon, { abilities, die, name: `${item.name} (two hands)` });
  return two.damage[0]?.formula === one.damage[0]?.formula ? [one] : [one, two];
}

function attack(hero: Hero, item: EquipmentEntry, weapon: Weapon, { abilities, die, name }: Grip): Attack {
  const ability = bestAbility(hero, abilities);
  const type = isRanged(item) ? 'ranged' : 'melee';
  const action = type === 'ranged' ? 'rwak' : 'mwak';
  const proficiency = isProficient(hero, item) ? hero.proficiencyBonus : 0;
  const extra = extraDamage(hero, action);
  // A weapon without a die deals what it says: the system adds no modifier to a fixed number.
  const mod = die.includes('d') ? hero.mods[ability] : 0;
  return {
    identifier: item.identifier,
    name,
    type,
    ability,
    toHit: hero.mods[ability] + proficiency + weapon.magicalBonus + hero.changes.sum(`bonuses.${action}.attack`),
    save: null,
    damage: [{ formula: withBonus(die, mod + weapon.magicalBonus + extra.bonus), types: weapon.types }, ...extra.dice],
    range: rangeOf(weapon),
    mastery: proficiencies(hero).masteries.includes(item.baseItem) ? weapon.mastery : '',
  };
}

/**
 * Unarmed Strike: 1 + Strength bludgeoning (SRD 5.2, Rules Glossary). A monk rolls the Martial Arts die and may use
 * Dexterity; Empowered Strikes may deal force damage.
 */
function unarmedStrike(hero: Hero): Attack {
  const isMonk = usesMartialArts(hero);
  const ability = bestAbility(hero, isMonk ? ['str', 'dex'] : ['str']);
  const mod = hero.mods[ability];
  const extra = extraDamage(hero, 'mwak');
  const formula = isMonk
    ? withBonus(martialArtsDie(hero), mod + extra.bonus)
    : String(Math.max(0, 1 + mod + extra.bonus));
  const types = hero.features.has('empowered-strikes') ? ['bludgeoning', 'force'] : ['bludgeoning'];
  return {
    identifier: UNARMED,
    name: find(hero.catalog, 'item', `item:${UNARMED}`)?.name ?? 'Unarmed Strike',
    type: 'melee',
    ability,
    toHit: mod + hero.proficiencyBonus + hero.changes.sum('bonuses.mwak.attack'),
    save: null,
    damage: [{ formula, types }, ...extra.dice],
    range: '5 ft',
    mastery: '',
  };
}

/**
 * Pact of the Blade: a melee weapon called into the hand, guided by Charisma, in the shape of the best martial one
 * carried or else of the best there is (SRD 5.2, Classes: Eldritch Invocation Options).
 */
function pactWeapon(hero: Hero): Attack[] {
  if (!hero.features.has('pact-of-the-blade')) return [];
  const carried = [...hero.build.items.keys()].flatMap((key) => find(hero.catalog, 'item', key) ?? []);
  const shape = strongest(hero, carried) ?? strongest(hero, plainWeapons(hero));
  if (!shape?.weapon) return [];
  const { damage, versatile, types } = shape.weapon;
  const trained = { ...hero, build: { ...hero.build, traits: new Map([[`weapon:${shape.baseItem}`, 1]]) } };
  const grip: Grip = {
    abilities: [...abilitiesFor(hero, shape), 'cha'],
    die: versatile !== '' && !hero.worn.shield ? versatile : damage,
    name: `${shape.name} (pact weapon)`,
  };
  const weapon = { ...shape.weapon, types: [...new Set([...types, 'necrotic', 'psychic', 'radiant'])] };
  return [attack(trained, shape, weapon, grip)];
}

/** The martial melee weapon with the most damage that leaves a hand for the shield, if she has one. */
function strongest(hero: Hero, items: readonly EquipmentEntry[]): EquipmentEntry | undefined {
  const damage = (item: EquipmentEntry): number => average(item.weapon?.damage ?? '');
  return items
    .filter((item) => item.category === 'martialM' && !(hero.worn.shield && item.properties.includes('two')))
    .reduce<EquipmentEntry | undefined>((top, item) => (!top || damage(item) > damage(top) ? item : top), undefined);
}

function plainWeapons(hero: Hero): EquipmentEntry[] {
  const { byUuid } = lookup(hero.catalog);
  return Object.values(hero.catalog.lists.weapons).flatMap(({ uuid }) => {
    const item = byUuid.get(uuid);
    return item?.kind === 'item' ? [item] : [];
  });
}

/** A melee weapon takes Strength, a ranged one Dexterity, a finesse or monk weapon the better of both. */
function abilitiesFor(hero: Hero, item: EquipmentEntry): readonly Ability[] {
  if (item.properties.includes('fin') || (isMonkWeapon(item) && usesMartialArts(hero))) return ['str', 'dex'];
  return isRanged(item) ? ['dex'] : ['str'];
}

function bestAbility(hero: Hero, abilities: readonly Ability[]): Ability {
  return abilities.reduce((top, ability) => (hero.mods[ability] > hero.mods[top] ? ability : top));
}

function isRanged(item: EquipmentEntry): boolean {
  return item.category.endsWith('R') || item.category === 'siege';
}

function isProficient(hero: Hero, item: EquipmentEntry): boolean {
  const kind = item.category.startsWith('simple') ? 'sim' : 'mar';
  const { weapons } = proficiencies(hero);
  return weapons.includes(kind) || weapons.includes(item.baseItem);
}

/** Simple melee weapons and light martial ones (SRD 5.2, Classes: Monk). */
function isMonkWeapon(item: EquipmentEntry): boolean {
  return item.category === 'simpleM' || (item.category === 'martialM' && item.properties.includes('lgt'));
}

/** Martial arts need no armour, no shield and only monk weapons in hand. */
function usesMartialArts(hero: Hero): boolean {
  const { armor, shield, weapons } = hero.worn;
  return hero.features.has('martial-arts') && !armor && !shield && weapons.every(isMonkWeapon);
}

function martialArtsDie(hero: Hero): string {
  return fill('@scale.monk.die', hero.refer).startsWith('@') ? '1d6' : fill('@scale.monk.die', hero.refer);
}

function monkDie(hero: Hero, item: EquipmentEntry): string {
  return isMonkWeapon(item) && usesMartialArts(hero) ? martialArtsDie(hero) : '';
}

function best(die: string, other: string): string {
  return average(other) > average(die) ? other : die;
}

/** What lasting effects add to the damage of an attack: a number on the weapon's dice, and dice of their own. */
function extraDamage(hero: Hero, action: string): { bonus: number; dice: Attack['damage'] } {
  let bonus = 0;
  const dice: Attack['damage'] = [];
  for (const value of hero.changes.values(`bonuses.${action}.damage`)) {
    const number = evaluate(value, hero.refer);
    const [, formula = '', type = ''] = /^\+?\s*([^[\]]+?)\s*(?:\[(\w+)\])?$/.exec(value) ?? [];
    if (number !== null) bonus += number;
    else if (/^\d*d\d+/.test(formula))
      dice.push({ formula: tidy(fill(formula, hero.refer)), types: type ? [type] : [] });
  }
  return { bonus, dice };
}

/** `5 ft`, `80/320 ft`, `5 ft or 20/60 ft`. */
function rangeOf({ reach, range, long }: Weapon): string {
  const far = range === null ? '' : long === null || long === range ? `${range} ft` : `${range}/${long} ft`;
  return [reach === null ? '' : `${reach} ft`, far].filter(Boolean).join(' or ');
}
