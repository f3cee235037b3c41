import type { EquipmentEntry } from '../catalog.ts';
import { find } from '../lookup.ts';
import type { Slot } from '../walk.ts';
import { quantityOf } from './judge.ts';
import { ask, type Walker } from './walker.ts';

/** Most different things that can be bought. */
const PURCHASES = 40;

/** Adds an item, with what is inside it. */
export function carry(walker: Walker, key: string, quantity: number): void {
  const { items } = walker.build;
  items.set(key, (items.get(key) ?? 0) + quantity);
  for (const { uuid, quantity: each } of find(walker.start.catalog, 'item', key)?.contents ?? []) {
    const inside = walker.lookup.byUuid.get(uuid);
    if (inside?.kind === 'item') carry(walker, inside.key, each * quantity);
  }
}

/** Asks what to buy with the coins at hand, piece by piece. */
export function purchase(walker: Walker): void {
  const { build, shelves } = walker;
  const { copper } = build;
  const options = shelves.goods.filter(({ price }) => price <= copper).map(({ key }) => key);
  const slot: Slot = { ...gearSlot(walker, 'purchases', options), kind: 'purchase', count: PURCHASES };
  for (const pick of ask(walker, { ...slot, budget: copper, costs: shelves.prices })) {
    const { key, quantity } = quantityOf(pick);
    const item = find(walker.start.catalog, 'item', key)!;
    build.copper -= item.price * quantity;
    carry(walker, key, quantity);
  }
}

/** Asks for one suit of armour and one shield, of those carried that the build is trained and strong enough for. */
export function wear(walker: Walker): void {
  const worn = carried(walker).filter((item) => item.armor && canWear(walker, item));
  const shields = new Set(worn.filter((item) => item.category === 'shield').map(({ key }) => key));
  const suits = new Set(worn.filter((item) => item.category !== 'shield').map(({ key }) => key));
  const slot = gearSlot(
    walker,
    'armor',
    worn.map(({ key }) => key),
  );
  const limits = [suits, shields].map((keys) => ({ keys, max: 1 }));
  const count = limits.filter(({ keys }) => keys.size > 0).length;
  walker.build.equipped.push(...ask(walker, { ...slot, kind: 'armor', count, limits }));
}

/** Asks for the weapons held ready, as far as there are hands for them. */
export function hold(walker: Walker): void {
  const { build } = walker;
  const weapons = carried(walker).filter((item) => item.type === 'weapon' && item.weapon);
  const hasShield = build.equipped.some((key) => find(walker.start.catalog, 'item', key)?.category === 'shield');
  const hands = hasShield ? 1 : 2;
  const costs = new Map(weapons.map((item) => [item.key, item.properties.includes('two') ? 2 : 1]));
  const options = weapons.filter((item) => costs.get(item.key)! <= hands).map(({ key }) => key);
  const slot: Slot = { ...gearSlot(walker, 'weapons', options), kind: 'weapon', count: hands, budget: hands, costs };
  for (const pick of ask(walker, slot)) {
    const { key, quantity } = quantityOf(pick);
    const held = Math.min(quantity, build.items.get(key) ?? 0);
    for (let n = 0; n < held; n++) build.equipped.push(key);
  }
}

const gearSlot = (walker: Walker, place: string, options: readonly string[]): Slot => ({
  id: `equipment:${place}`,
  kind: 'equipment',
  option: '',
  level: walker.start.level,
  count: 0,
  min: 0,
  options,
});

const carried = (walker: Walker): EquipmentEntry[] =>
  [...walker.build.items.keys()].flatMap((key) => find(walker.start.catalog, 'item', key) ?? []);

const training: Record<string, string> = { light: 'lgt', medium: 'med', heavy: 'hvy', shield: 'shl' };

function canWear(walker: Walker, { armor, category, baseItem }: EquipmentEntry): boolean {
  const { traits, scores } = walker.build;
  const isTrained = traits.has(`armor:${training[category]}`) || traits.has(`armor:${baseItem}`);
  return isTrained && (armor?.strength ?? 0) <= scores.str;
}
