import type { EquipmentEntry } from '../catalog.ts';
import { find } from '../lookup.ts';
import type { Build, Slot } from '../walk.ts';
import { quantityOf } from '../walk/judge.ts';
import { canWear, classBare, wantsShield, worthOf } from './armor.ts';
import { armsPlan } from './arms.ts';
import { nameOf, once, pickedClass, type Draw, type Drafting } from './drafting.ts';
import { isRefused, NAMED, said } from './taste.ts';
import { toolKey } from './equipment.ts';
import { chanceOf } from './weigh.ts';

/** Most of the purse that one suit of armour may take. */
const ARMOR_SHARE = 0.85;
/** Copper up to which several of a thrown weapon are bought. */
const CHEAP = 200;
/** Pieces of ammunition that are carried. */
const AMMUNITION = 20;

/** A shopping list being filled: what was there, what is bought, and the coins that are left. */
interface Shopping {
  drafting: Drafting;
  slot: Slot;
  build: Build;
  bought: Map<string, number>;
  copper: number;
}

/** Buys what the character still needs, the most needed first, and keeps the rest in the purse. */
export const drawPurchases: Draw = (drafting, slot, build, held) => {
  const shopping: Shopping = { drafting, slot, build, bought: new Map(), copper: slot.budget ?? 0 };
  for (const pick of held) {
    const { key, quantity } = quantityOf(pick);
    shopping.copper -= (slot.costs?.get(key) ?? 0) * quantity;
    shopping.bought.set(key, quantity);
  }
  buyWishes(shopping);
  buyArmor(shopping);
  if (!drafting.taste.peace) buyWeapons(shopping);
  buyFocus(shopping);
  buyPack(shopping);
  buyTools(shopping);
  buyComforts(shopping);
  return {
    picks: [...shopping.bought]
      .map(([key, quantity]) => (quantity === 1 ? key : `${key}*${quantity}`))
      .slice(0, slot.count),
    explain: (made) => {
      const keys = made.map((pick) => quantityOf(pick).key);
      const cue = keys.map((key) => drafting.taste.hints.get(key)).find((each) => each && each.weight > 0);
      if (cue) return said(cue);
      const dearest = keys.sort((a, b) => (slot.costs?.get(b) ?? 0) - (slot.costs?.get(a) ?? 0))[0];
      if (dearest === undefined) return { code: 'kept-purse', args: {} };
      return { code: 'first-bought', args: { name: nameOf(drafting, dearest) } };
    },
  };
};

const has = ({ build, bought }: Shopping, key: string): boolean => (build.items.get(key) ?? 0) > 0 || bought.has(key);

/** Buys if it is for sale, not owned yet and leaves `reserve` copper. */
function buy(shopping: Shopping, key: string, quantity = 1, reserve = 0): boolean {
  const price = (shopping.slot.costs?.get(key) ?? Infinity) * quantity;
  if (isRefused(shopping.drafting.taste, key)) return false;
  if (has(shopping, key) || price > shopping.copper - reserve || !shopping.slot.options.includes(key)) return false;
  shopping.bought.set(key, quantity);
  shopping.copper -= price;
  return true;
}

function buyWishes(shopping: Shopping): void {
  const { drafting, build } = shopping;
  for (const key of drafting.foresight.needed) if (key.startsWith('item:')) buy(shopping, key);
  const wishes = [...drafting.taste.hints].filter(([key, cue]) => key.startsWith('item:') && cue.weight >= 0.4);
  for (const [key, cue] of wishes.sort((a, b) => b[1].weight - a[1].weight).slice(0, 5)) {
    const item = find(drafting.catalog, 'item', key);
    if (!item || (drafting.taste.peace && item.weapon)) continue;
    const isUseless = item.armor !== null && !canWear(build, item);
    if (isUseless && cue.weight < NAMED) continue;
    if (buy(shopping, key) && item.weapon?.ammunition) buyAmmunition(shopping, item);
  }
}

function buyArmor(shopping: Shopping): void {
  const { drafting, build, slot } = shopping;
  const owned = [...build.items.keys(), ...shopping.bought.keys()].flatMap(
    (key) => find(drafting.catalog, 'item', key) ?? [],
  );
  const isSuit = (item: EquipmentEntry): boolean =>
    item.armor !== null && item.category !== 'shield' && canWear(build, item);
  const now = Math.max(classBare(build).value, ...owned.filter(isSuit).map((suit) => worthOf(drafting, build, suit)));
  const purse = shopping.copper * ARMOR_SHARE;
  const better = suitsForSale(drafting)
    .filter((suit) => isSuit(suit) && (slot.costs?.get(suit.key) ?? Infinity) <= purse)
    .map((suit) => ({ suit, worth: worthOf(drafting, build, suit) }))
    .filter(({ worth }) => worth >= now + 0.75)
    .sort((a, b) => b.worth - a.worth || a.suit.price - b.suit.price)[0];
  if (better) buy(shopping, better.suit.key);
  if (wantsShield(drafting, build) && build.traits.has('armor:shl')) buy(shopping, 'item:shield');
}

const suitsForSale = (drafting: Drafting): readonly EquipmentEntry[] =>
  once(drafting, 'suits', () =>
    Object.values(drafting.catalog.lists.armor).flatMap(({ uuid }) => {
      const item = drafting.lookup.byUuid.get(uuid);
      return item?.kind === 'item' ? [item] : [];
    }),
  );

function buyWeapons(shopping: Shopping): void {
  const { style, weapons } = armsPlan(shopping.drafting, shopping.build);
  const casts = pickedClass(shopping.drafting, shopping.build)?.spellcasting?.progression === 'full';
  const needed = weapons.slice(0, casts || style === 'caster' || style === 'unarmed' ? 1 : 2);
  needed.forEach((weapon, index) => {
    const isThrown = weapon.properties.includes('thr') && index > 0;
    const carried = [...shopping.build.items.keys()].some(
      (key) => find(shopping.drafting.catalog, 'item', key)?.baseItem === weapon.baseItem,
    );
    if (!carried) buy(shopping, weapon.key, isThrown && weapon.price <= CHEAP ? 4 : 1, index > 0 ? 200 : 0);
    if (weapon.weapon?.ammunition && has(shopping, weapon.key)) buyAmmunition(shopping, weapon);
  });
}

/** Ammunition by dnd5e's kind. */
const ammunition: Readonly<Record<string, string>> = {
  arrow: 'item:arrows',
  crossbowBolt: 'item:bolts',
  slingBullet: 'item:bullets-sling',
  blowgunNeedle: 'item:needles',
  firearmBullet: 'item:bullets-firearm',
};

function buyAmmunition(shopping: Shopping, { weapon }: EquipmentEntry): void {
  const key = ammunition[weapon?.ammunition ?? ''];
  if (key) buy(shopping, key, AMMUNITION);
}

/** What each class casts through, when it has no focus yet. */
const focusByClass: Readonly<Record<string, readonly [kind: string, key: string]>> = {
  cleric: ['holy', 'item:amulet'],
  paladin: ['holy', 'item:emblem'],
  druid: ['druidic', 'item:wooden-staff'],
  ranger: ['druidic', 'item:sprig-of-mistletoe'],
  sorcerer: ['arcane', 'item:crystal'],
  warlock: ['arcane', 'item:orb'],
  wizard: ['arcane', 'item:staff'],
};

function buyFocus(shopping: Shopping): void {
  const { drafting, build } = shopping;
  const focus = focusByClass[pickedClass(drafting, build)?.identifier ?? ''];
  if (!focus) return;
  const carried = [...build.items.keys()].some((key) => find(drafting.catalog, 'item', key)?.focus.includes(focus[0]));
  if (!carried) buy(shopping, focus[1]);
}

const packByClass: Readonly<Record<string, string>> = {
  bard: 'item:entertainers-pack',
  cleric: 'item:priests-pack',
  paladin: 'item:priests-pack',
  fighter: 'item:dungeoneers-pack',
  rogue: 'item:burglars-pack',
  warlock: 'item:scholars-pack',
  wizard: 'item:scholars-pack',
};

function buyPack(shopping: Shopping): void {
  const { build, drafting } = shopping;
  if ([...build.items.keys()].some((key) => key.endsWith('-pack'))) return;
  const usual = packByClass[pickedClass(drafting, build)?.identifier ?? ''] ?? 'item:explorers-pack';
  if (!buy(shopping, usual)) buy(shopping, 'item:explorers-pack');
}

/** The tools that the character is proficient with, from a purse that hardly notices. */
function buyTools(shopping: Shopping): void {
  const { drafting, build } = shopping;
  for (const key of build.traits.keys()) {
    const tool = key.startsWith('tool:') ? drafting.catalog.lists.tools[key.slice('tool:'.length)] : undefined;
    const item = tool && drafting.lookup.byUuid.get(tool.uuid);
    if (item && toolKey(drafting, item.uuid) === key) buy(shopping, item.key, 1, shopping.copper * 0.7);
  }
}

/** Small things that tell who someone is, by theme or role; bought by those who can afford them easily. */
const comforts: Readonly<Record<string, string>> = {
  healing: 'item:healers-kit',
  healer: 'item:healers-kit',
  undead: 'item:holy-water',
  faith: 'item:holy-water',
  mountain: 'item:climbers-kit',
  stealth: 'item:ball-bearings',
  crime: 'item:crowbar',
  hunt: 'item:hunting-trap',
  noble: 'item:clothes-fine',
  face: 'item:clothes-fine',
  charm: 'item:perfume',
  book: 'item:magnifying-glass',
  scholar: 'item:book',
  sea: 'item:spyglass',
  stars: 'item:spyglass',
  mine: 'item:lantern-bullseye',
  law: 'item:manacles',
  travel: 'item:map',
  road: 'item:tent',
  water: 'item:net',
  trickery: 'item:disguise-kit',
  poison: 'item:antitoxin',
  scout: 'item:caltrops',
  tavern: 'item:playing-cards',
};

/** What anyone who has been on the road for a while has picked up. */
const roadGear = [
  'item:healers-kit',
  'item:rope',
  'item:climbers-kit',
  'item:tent',
  'item:lantern-hooded',
  'item:grappling-hook',
  'item:cooks-utensils',
  'item:mirror',
  'item:map',
] as const;

function buyComforts(shopping: Shopping): void {
  const { taste } = shopping.drafting;
  const wished = [...taste.themes, ...taste.roles]
    .filter(([, { weight }]) => weight > 0)
    .map(([name]) => comforts[name]);
  for (const key of wished.slice(0, 4)) if (key) buy(shopping, key, 1, shopping.copper * 0.92);
  if (shopping.drafting.level < 5) return;
  const chance = chanceOf(shopping.drafting.seed, 'comforts');
  const usual = [...roadGear].sort((a, b) => chance(b) - chance(a)).slice(0, 2);
  for (const key of usual) buy(shopping, key, 1, shopping.copper * 0.9);
}
