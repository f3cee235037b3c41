import type { EquipmentEntry } from '../catalog.ts';
import { damageFormula, versatileFormula } from './damage.ts';
import { identify, type RawItem } from './identify.ts';
import { inFeet, priceOf, weightOf } from './measure.ts';
import { int, intOrNull, numberOrNull, part, text, texts, type Raw } from './raw.ts';

/** dnd5e's item types that are things. `backpack` is what containers were called before 3.0. */
export const EQUIPMENT_TYPES = ['weapon', 'equipment', 'consumable', 'tool', 'loot', 'container', 'backpack'];

/** A thing. `focus` are the kinds of focus it counts as; `contents` are filled in when all things are known. */
export function readEquipment(item: RawItem, focus: readonly string[]): EquipmentEntry {
  const { system } = item;
  const type = item.type === 'backpack' ? 'container' : item.type;
  const kind = part(system, 'type');
  return {
    ...identify(item, 'item'),
    type,
    category: text(kind, 'value'),
    baseItem: text(kind, 'baseItem'),
    price: priceOf(system),
    weight: weightOf(system),
    quantity: system['quantity'] === undefined ? 1 : Math.max(0, int(system, 'quantity')),
    rarity: text(system, 'rarity'),
    attunement: text(system, 'attunement'),
    properties: texts(system, 'properties').sort(),
    armor: type === 'equipment' ? readArmor(system, text(kind, 'value')) : null,
    weapon: type === 'weapon' ? readWeapon(system, text(kind, 'value')) : null,
    focus: [...focus],
    contents: [],
  };
}

/** What Dexterity adds at most where the armour does not say it, as dnd5e computes it. */
const DEX_LIMIT: Readonly<Record<string, number | null>> = {
  light: null,
  medium: 2,
  heavy: 0,
  natural: null,
  shield: null,
};

function readArmor(system: Raw, category: string): EquipmentEntry['armor'] {
  if (!(category in DEX_LIMIT)) return null;
  const armor = part(system, 'armor');
  return {
    value: int(armor, 'value'),
    dex: intOrNull(armor, 'dex') ?? DEX_LIMIT[category] ?? null,
    magicalBonus: int(armor, 'magicalBonus'),
    strength: intOrNull(system, 'strength') || null,
  };
}

const RANGED = ['simpleR', 'martialR', 'siege'];

function readWeapon(system: Raw, category: string): EquipmentEntry['weapon'] {
  const base = part(part(system, 'damage'), 'base');
  const versatile = part(part(system, 'damage'), 'versatile');
  const range = part(system, 'range');
  const properties = texts(system, 'properties');
  const feet = (field: string): number | null => {
    const distance = numberOrNull(range, field);
    return distance === null ? null : inFeet(distance, text(range, 'units'));
  };
  const reach = feet('reach') ?? (properties.includes('rch') ? 10 : 5);
  return {
    damage: damageFormula(base),
    types: texts(base, 'types'),
    versatile: properties.includes('ver') ? damageFormula(versatile) || versatileFormula(base) : '',
    range: feet('value'),
    long: feet('long'),
    reach: RANGED.includes(category) ? null : reach,
    mastery: text(system, 'mastery'),
    ammunition: text(part(system, 'ammunition'), 'type'),
    magicalBonus: int(system, 'magicalBonus'),
  };
}
