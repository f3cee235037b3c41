import { type Fault, SRD } from './fault.ts';
import { type Frame, hasFeature } from './frame.ts';
import type { Offer } from './holder.ts';
import { gain, goldOffer, itemOf, type Outfit, readGold } from './equipment-offers.ts';
import { nameOf } from './names.ts';
import { COPPER, HIGHER_LEVEL_WEALTH } from './options.ts';

/** Key and number of an item pick: `item:torch*5` is five of `item:torch`; null when the number is no number. */
export function readItem(pick: string): { key: string; quantity: number } | null {
  const match = /^(item:[^*]+)(?:\*([1-9]\d{0,5}))?$/.exec(pick);
  return match ? { key: match[1]!, quantity: Number(match[2] ?? 1) } : null;
}

/** The slots of coins, purchases, worn armour and held weapons. */
export function gearOffers(frame: Frame): Offer[] {
  const tier = HIGHER_LEVEL_WEALTH.find(({ from }) => frame.level >= from);
  const wealth =
    tier && frame.catalog.rules === '2024'
      ? [
          goldOffer(
            'equipment:wealth',
            '',
            frame.level,
            tier.base + tier.perPip,
            tier.base + 10 * tier.perPip,
            tier.perPip,
          ),
        ]
      : [];
  const gear = (place: string, kind: 'purchase' | 'armor' | 'weapon', why: Offer['why']): Offer => ({
    id: `equipment:${place}`,
    kinds: [kind],
    option: '',
    level: frame.level,
    count: [0, 100],
    isOptional: true,
    source: SRD.prices,
    why,
  });
  return [
    ...wealth,
    gear('purchases', 'purchase', (pick) => purchaseFault(frame, pick)),
    gear('armor', 'armor', (pick) => wearFault(frame, pick)),
    gear('weapons', 'weapon', (pick) => holdFault(frame, pick)),
  ];
}

function unknown(frame: Frame, pick: string): Fault {
  return { code: 'unknown-option', message: `There is no item ${nameOf(frame.catalog, pick)}`, source: SRD.prices };
}

function purchaseFault(frame: Frame, pick: string): Fault | null {
  const read = readItem(pick);
  const item = read && itemOf(frame, read.key);
  if (!item) return unknown(frame, pick);
  if (item.rarity !== '') {
    const message = `${item.name} is a magic item (${item.rarity}); those are the GM's to give`;
    return { code: 'magic-item-bought', message, source: SRD.wealth };
  }
  if (item.price > 0) return null;
  return {
    code: 'item-without-price',
    message: `${item.name} has no price, so it cannot be bought`,
    source: SRD.prices,
  };
}

function wearFault(frame: Frame, pick: string): Fault | null {
  const item = itemOf(frame, pick);
  if (!item) return unknown(frame, pick);
  if (item.armor) return null;
  return { code: 'not-armor', message: `${item.name} is neither armor nor a shield`, source: SRD.armor };
}

function holdFault(frame: Frame, pick: string): Fault | null {
  const read = readItem(pick);
  const item = read && itemOf(frame, read.key);
  if (!item) return unknown(frame, pick);
  return item.weapon ? null : { code: 'not-a-weapon', message: `${item.name} is not a weapon`, source: SRD.weapons };
}

/** Coins are enough for the purchases; what is worn and held is owned, fits together and can be used. */
export function checkGoods(frame: Frame, outfit: Outfit): void {
  const wealth = readGold(frame.picks('equipment:wealth')[0] ?? '') ?? 0;
  const hasTier = HIGHER_LEVEL_WEALTH.some(({ from }) => frame.level >= from);
  const available = outfit.copper + (hasTier ? wealth * COPPER['gp']! : 0);
  checkPurchases(frame, outfit, available);
  const shields = checkArmor(frame, outfit);
  checkWeapons(frame, outfit, shields);
}

const inGold = (copper: number): string => `${copper / COPPER['gp']!} GP`;

function checkPurchases(frame: Frame, outfit: Outfit, available: number): void {
  const slot = 'equipment:purchases';
  let cost = 0;
  const had = new Set<string>();
  for (const pick of frame.picks(slot)) {
    const read = readItem(pick);
    const item = read && itemOf(frame, read.key);
    if (!item) continue;
    if (had.has(read.key) && frame.picks(slot).filter((other) => other === pick).length === 1) {
      frame.report(slot, { code: 'pick-twice', message: `${item.name} is bought in two picks`, source: SRD.prices });
    }
    had.add(read.key);
    cost += Math.max(0, item.price) * read.quantity;
    gain(frame, outfit, read.key, read.quantity);
  }
  if (cost <= available) return;
  const message = `The purchases cost ${inGold(cost)}; there are ${inGold(available)}`;
  frame.report(slot, { code: 'not-enough-gold', message, source: SRD.equipment });
}

const TRAINING: Readonly<Record<string, string>> = { light: 'lgt', medium: 'med', heavy: 'hvy', shield: 'shl' };

/** Training with a category of armour, by the class's table and what its features add, else by what is granted. */
function isTrained(frame: Frame, training: string, baseItem: string): boolean {
  if (frame.table?.armor.some((each) => each === training)) return true;
  if (training === 'hvy' && hasFeature(frame, 'divine-order-protector')) return true;
  if (training === 'med' && hasFeature(frame, 'primal-order-warden')) return true;
  return frame.traits.some(({ key, mode, from }) => {
    const isOfTables = frame.table !== undefined && from.entry.kind === 'class';
    return (
      mode === 'default' && !isOfTables && (key === `armor:${training}` || key === `armor:${training}:${baseItem}`)
    );
  });
}

function checkArmor(frame: Frame, outfit: Outfit): number {
  const slot = 'equipment:armor';
  const worn = frame.picks(slot).flatMap((pick) => itemOf(frame, pick) ?? []);
  for (const item of worn) {
    if (!outfit.items.has(item.key)) {
      const message = `${item.name} is worn but not owned`;
      frame.report(slot, { code: 'armor-not-owned', message, source: SRD.equipment });
    }
    const training = Object.hasOwn(TRAINING, item.category) ? TRAINING[item.category]! : '';
    if (item.armor && !isTrained(frame, training, item.baseItem)) {
      const message = `${item.name} is worn without training with ${item.category === 'shield' ? 'Shields' : `${item.category} armor`}`;
      frame.report(slot, { code: 'armor-without-training', message, source: SRD.armor });
    }
  }
  const shields = worn.filter(({ category }) => category === 'shield');
  for (const these of [shields, worn.filter(({ category }) => category !== 'shield')]) {
    if (these.length < 2) continue;
    const message = `${these.map(({ name }) => name).join(' and ')} are worn at once`;
    frame.report(slot, { code: 'two-suits-of-armor', message, source: SRD.oneArmor });
  }
  return shields.length;
}

function checkWeapons(frame: Frame, outfit: Outfit, shields: number): void {
  const slot = 'equipment:weapons';
  let hands = shields;
  for (const pick of frame.picks(slot)) {
    const read = readItem(pick);
    const item = read && itemOf(frame, read.key);
    if (!item) continue;
    hands += read.quantity * (item.properties.includes('two') ? 2 : 1);
    if ((outfit.items.get(read.key) ?? 0) >= read.quantity) continue;
    const message = `${item.name} is held ${read.quantity} times, but owned ${outfit.items.get(read.key) ?? 0} times`;
    frame.report(slot, { code: 'weapon-not-owned', message, source: SRD.equipment });
  }
  if (hands <= 2) return;
  const message = `${hands} hands would be needed for the weapons${shields > 0 ? ' and the shield' : ''}`;
  frame.report(slot, { code: 'too-many-hands', message, source: SRD.weapons });
}
