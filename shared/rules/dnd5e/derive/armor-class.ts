import type { EquipmentEntry } from '../catalog.ts';
import type { Hero } from './hero.ts';

/** The ability that each of the system's unarmoured calculations adds to 10 + Dexterity, and whether a shield fits. */
const UNARMORED = new Map([
  ['unarmoredBarb', { ability: 'con', shield: true }],
  ['unarmoredBard', { ability: 'cha', shield: true }],
  ['unarmoredMonk', { ability: 'wis', shield: false }],
] as const);

/** Calculations that start at 13 + Dexterity: mage armour, and the draconic scales of the 2014 rules. */
const SCALED = new Set(['mage', 'draconic']);

interface ArmorClass {
  value: number;
  from: string[];
}

/**
 * Armour class and what it is made of. Worn armour decides; only without it may one of the unarmoured calculations
 * be used, the best for her (SRD 5.2, Playing the Game: Armor Class). dnd5e 5.3.3 would use an unarmoured calculation
 * over worn armour too.
 */
export function armorClass(hero: Hero): ArmorClass {
  const { armor, shield } = hero.worn;
  const base = armor ? inArmor(hero, armor) : unarmored(hero);
  const held = shield && isTrained(hero, 'shl') ? armorOf(shield) : 0;
  const value = Math.max(
    base + held + hero.changes.sum('attributes.ac.bonus'),
    hero.changes.apply('attributes.ac.min', 0),
  );
  return { value, from: [armor?.name ?? 'unarmored', ...(held > 0 && shield ? [shield.name] : [])] };
}

function inArmor(hero: Hero, armor: EquipmentEntry): number {
  const cap = armor.category === 'heavy' ? 0 : (armor.armor?.dex ?? Infinity);
  const dex = armor.category === 'heavy' ? 0 : Math.min(cap, hero.mods.dex);
  return armorOf(armor) + dex;
}

function unarmored(hero: Hero): number {
  const options = hero.changes.values('attributes.ac.calc').map((calc) => {
    if (SCALED.has(calc)) return 13 + hero.mods.dex;
    const rule = UNARMORED.get(calc as 'unarmoredMonk');
    if (!rule || (hero.worn.shield && !rule.shield)) return 0;
    return 10 + hero.mods.dex + hero.mods[rule.ability];
  });
  return Math.max(10 + hero.mods.dex, ...options);
}

function armorOf({ armor }: EquipmentEntry): number {
  return armor ? armor.value + armor.magicalBonus : 0;
}

/** True when she has training with a kind of armour: `lgt`, `med`, `hvy`, `shl`. */
export function isTrained(hero: Hero, kind: string): boolean {
  return hero.build.traits.has(`armor:${kind}`) || hero.changes.values('traits.armorProf.value').includes(kind);
}
