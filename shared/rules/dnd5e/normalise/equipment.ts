import type { EquipmentEntry } from '../catalog.ts';
import { damageFormula, versatileFormula } from './damage.ts';
import { identify, type RawItem } from './identify.ts';
import { inFeet, priceOf, weightOf } from './measure.ts';
import { count, int, intOrNull, numberOrNull, part, text, texts, type Raw } from './raw.ts';

/** dnd5e's item types that are things. `backpack` is what containers were called before 3.0. */
export const EQUIPMENT_TYPES = ['weapon', 'equipment', 'consumable', 'tool', 'loot', 'container', 'backpack'];

/** A thing. `focus` are the kinds of focus it counts as; `contents` are filled in when all things are known. */
export function readEquipment(item: RawItem, focus: readonly string[]): EquipmentEntry {
  const { system } = item;
  const type = item.type === 'backpack' ? 'container' : item.type;
  const kind = part(system, 'type');
  const quantity = system['quantity'] === undefined ? 1 : count(system, 'quantity');
  return {
    ...identify(item, 'item'),
    type,
    category: text(kind, 'value'),
    baseItem: text(kind, 'baseItem'),
    price: priceOf(system, quantity),
    weight: weightOf(system),
    quantity,
    rarity: rarityOf(system),
    attunement: text(system, 'attunement'),
    properties: texts(system, 'properties').sort(),
    armor: type === 'equipment' ? readArmor(system, text(kind, 'value')) : null,
    weapon: type === 'weapon' ? readWeapon(system, text(kind, 'value')) : null,
    focus: [...focus],
    contents: [],
  };
}

const RARITIES = ['common', 'uncommon', 'rare', 'veryRare', 'legendary', 'artifact'];

/**
 * A magic thing without a rarity is a template such as `Weapon, +1, +2, or +3`, or is bought like mundane ones (a potion
 * of healing). Only a wondrous item always has one; the system's packs forget it once, but say it in the first line.
 */
function rarityOf(system: Raw): string {
  const stored = text(system, 'rarity');
  if (stored !== '' || !texts(system, 'properties').includes('mgc')) return stored;
  const line = text(part(system, 'description'), 'value').slice(0, 200);
  const stated = /Wondrous Item, ([A-Z][a-z]+(?: Rare)?)(?=<| \(Requires)/
    .exec(line)?.[1]
    ?.replace(' ', '')
    .toLowerCase();
  return RARITIES.find((rarity) => rarity.toLowerCase() === stated) ?? '';
}

/** What Dexterity adds at most where the armour does not say it, as dnd5e computes it. */
const DEX_LIMIT: ReadonlyMap<string, number | null> = new Map([
  ['light', null],
  ['medium', 2],
  ['heavy', 0],
  ['natural', null],
  ['shield', null],
]);

function readArmor(system: Raw, category: string): EquipmentEntry['armor'] {
  if (!DEX_LIMIT.has(category)) return null;
  const armor = part(system, 'armor');
  return {
    value: int(armor, 'value'),
    dex: intOrNull(armor, 'dex') ?? DEX_LIMIT.get(category) ?? null,
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
