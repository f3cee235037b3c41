import type { Entry, EquipmentNode } from '../catalog.ts';
import { lookup } from '../lookup.ts';
import { type Fault, SRD } from './fault.ts';
import type { Frame } from './frame.ts';
import type { Offer } from './holder.ts';
import { isProficientWith } from './masteries.ts';
import { BACKGROUNDS, COPPER } from './options.ts';

type Item = Extract<Entry, { kind: 'item' }>;
type Group = Extract<EquipmentNode, { children: EquipmentNode[] }>;
type Leaf = Exclude<EquipmentNode, Group>;

/** What class and background start with, as far as the picks say: the choices, the items and the coins in copper. */
export interface Outfit {
  offers: Offer[];
  items: Map<string, number>;
  copper: number;
}

interface Outfitter {
  slot: 'equipment:class' | 'equipment:background';
  entry: Extract<Entry, { kind: 'class' | 'background' }>;
  out: Outfit;
}

/** The starting equipment of class and background. */
export function outfits(frame: Frame): Outfit {
  const out: Outfit = { offers: [], items: new Map(), copper: 0 };
  if (frame.class) outfit(frame, { slot: 'equipment:class', entry: frame.class, out });
  if (frame.background) outfit(frame, { slot: 'equipment:background', entry: frame.background, out });
  return out;
}

/** The bundles to choose from: the branches of a single choice, else everything at once. */
function bundlesOf(nodes: readonly EquipmentNode[]): Map<string, readonly EquipmentNode[]> {
  const [first, ...others] = nodes;
  if (!first) return new Map();
  if (others.length > 0) return new Map([['all', nodes]]);
  if (first.type === 'OR') return new Map(first.children.map((child) => [child.id, [child]]));
  return new Map([[first.id, [first]]]);
}

function outfit(frame: Frame, from: Outfitter): void {
  const { slot, entry, out } = from;
  const bundles = bundlesOf(entry.startingEquipment);
  const options = new Set(entry.wealth ? [...bundles.keys(), 'gold'] : bundles.keys());
  if (options.size === 0) return;
  out.offers.push(equipmentOffer(from, slot, (pick) => options.has(pick)));
  const [picked = ''] = frame.picks(slot);
  if (picked === 'gold' && entry.wealth) takeGold(frame, from);
  const bundle = bundles.get(picked);
  if (!bundle) return;
  const before = out.copper;
  for (const node of bundle) takeNode(frame, from, node);
  const coins = coinsInBundle(frame, entry, [...bundles.keys()].indexOf(picked));
  if (coins !== undefined) out.copper = before + coins * COPPER['gp']!;
  // The Soldier's clothes are in the rules, though the pack points at an item of the older rules.
  if (entry.identifier === 'soldier' && frame.catalog.rules === '2024') gain(frame, out, 'item:clothes-travelers', 1);
}

/** The gold pieces that the rules put beside a bundle of theirs. */
function coinsInBundle(frame: Frame, { kind, identifier }: Outfitter['entry'], index: number): number | undefined {
  if (kind === 'class') return frame.table?.coins.bundles[index];
  const isTabled = frame.catalog.rules === '2024' && Object.hasOwn(BACKGROUNDS, identifier);
  return isTabled ? BACKGROUNDS[identifier]!.coins.bundle : undefined;
}

function takeGold(frame: Frame, from: Outfitter): void {
  const { entry, out, slot } = from;
  const isTabled = frame.catalog.rules === '2024' && Object.hasOwn(BACKGROUNDS, entry.identifier);
  const coins =
    entry.kind === 'class' ? frame.table?.coins : isTabled ? BACKGROUNDS[entry.identifier]!.coins : undefined;
  const dice = /^\s*(\d+)d(\d+)\s*(?:\*\s*(\d+))?\s*$/.exec(entry.wealth);
  if (coins || !dice) {
    out.copper += (coins?.instead ?? (Number(entry.wealth) || 0)) * COPPER['gp']!;
    return;
  }
  const [count, sides, times] = [Number(dice[1]), Number(dice[2]), Number(dice[3] ?? 1)];
  const offer = goldOffer(`${slot}/wealth`, entry.key, frame.level, count * times, count * sides * times, times);
  out.offers.push(offer);
  const amount = readGold(frame.picks(offer.id)[0] ?? '');
  if (amount !== null && !offer.why(`gp:${amount}`)) out.copper += amount * COPPER['gp']!;
}

/** Reads `gp:525`; null when it is anything else. */
export function readGold(pick: string): number | null {
  const digits = /^gp:(\d{1,9})$/.exec(pick)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** A slot for an amount of gold pieces between two numbers, in steps. */
export function goldOffer(id: string, option: string, level: number, least: number, most: number, step: number): Offer {
  const source = SRD.wealth;
  return {
    id,
    kinds: ['wealth'],
    option,
    level,
    count: [1, 1],
    source,
    why: (pick) => {
      const amount = readGold(pick);
      if (amount !== null && amount >= least && amount <= most && (amount - least) % step === 0) return null;
      const message = `"${pick}" is not ${least} to ${most} GP in steps of ${step}`;
      return { code: 'wealth-not-possible', message, source };
    },
  };
}

function equipmentOffer({ slot, entry }: Outfitter, id: string, isOffered: (pick: string) => boolean): Offer {
  const source = `${SRD.equipment}, ${entry.name}`;
  return {
    id,
    kinds: ['equipment'],
    option: entry.key,
    level: 0,
    count: [1, 1],
    source,
    why: (pick): Fault | null => {
      if (isOffered(pick)) return null;
      const what = id === slot ? 'is no choice of starting equipment' : 'cannot be chosen in this equipment';
      return { code: 'equipment-not-offered', message: `"${pick}" ${what} of ${entry.name}`, source };
    },
  };
}

function takeNode(frame: Frame, from: Outfitter, node: EquipmentNode): void {
  const { slot, out } = from;
  if (node.type === 'currency') {
    out.copper += node.count * (COPPER[node.denomination] ?? 0);
  } else if ('children' in node) {
    if (node.type === 'OR') return takeEither(frame, from, node);
    for (const child of node.children) takeNode(frame, from, child);
  } else if (node.type === 'linked') {
    for (const key of leafItems(frame, from, node).slice(0, 1)) gain(frame, out, key, node.count);
  } else {
    const items = leafItems(frame, from, node);
    if (items.length === 0) return;
    const offer = equipmentOffer(from, `${slot}/${node.id}`, (pick) => items.includes(pick));
    out.offers.push(offer);
    for (const pick of frame.picks(offer.id).slice(0, 1)) if (items.includes(pick)) gain(frame, out, pick, node.count);
  }
}

function takeEither(frame: Frame, from: Outfitter, node: Group): void {
  const { slot, out } = from;
  const { id, children } = node;
  if (children.length === 1) return takeNode(frame, from, children[0]!);
  const leaves = children.filter((child): child is Leaf => !('children' in child) && child.type !== 'currency');
  const picked = frame.picks(`${slot}/${id}`)[0] ?? '';
  if (leaves.length < children.length) {
    out.offers.push(equipmentOffer(from, `${slot}/${id}`, (pick) => children.some((child) => child.id === pick)));
    for (const child of children) if (child.id === picked) takeNode(frame, from, child);
    return;
  }
  const countOf = new Map(
    leaves.flatMap((leaf) => leafItems(frame, from, leaf).map((key) => [key, leaf.count] as const)),
  );
  if (countOf.size === 0) return;
  out.offers.push(equipmentOffer(from, `${slot}/${id}`, (pick) => countOf.has(pick)));
  if (countOf.has(picked)) gain(frame, out, picked, countOf.get(picked)!);
}

/** Keys of the items that a leaf stands for. */
function leafItems(frame: Frame, { entry }: Outfitter, leaf: Leaf): string[] {
  const { lists } = frame.catalog;
  const keys = (uuids: readonly string[]): string[] =>
    uuids.flatMap((uuid) => {
      const item = lookup(frame.catalog).byUuid.get(uuid);
      return item?.kind === 'item' ? [item.key] : [];
    });
  if (leaf.type === 'currency') return [];
  if (leaf.type === 'linked') {
    return keys([leaf.uuid]).filter((key) => !leaf.requiresProficiency || isProficientWithItem(frame, key));
  }
  const { category } = leaf;
  if (leaf.type === 'focus') {
    return keys(
      Object.hasOwn(lists.focuses, category) ? lists.focuses[category]! : Object.values(lists.focuses).flat(),
    );
  }
  if (leaf.type === 'tool') return keys(toolUuids(frame, entry, category));
  const plain = Object.values(leaf.type === 'weapon' ? lists.weapons : lists.armor);
  const group = plain.filter(({ proficiency }) => category === '' || proficiency === category);
  if (group.length > 0) return keys(group.map(({ uuid }) => uuid));
  return keys(plain.map(({ uuid }) => uuid)).filter((key) => itemOf(frame, key)?.category === category);
}

/** Tools of a category. The Monk's and the Soldier's is the very one that they chose to be proficient with. */
function toolUuids(frame: Frame, entry: Outfitter['entry'], category: string): string[] {
  const tools = Object.entries(frame.catalog.lists.tools).filter(
    ([key]) => category === '' || key === category || key.startsWith(`${category}:`),
  );
  const isBound = frame.catalog.rules === '2024' && (entry.key === 'class:monk' || entry.key === 'background:soldier');
  const chosen = frame.traits.filter(({ slot, from }) => slot !== '' && from.entry.key === entry.key);
  const own = tools.filter(([key]) => chosen.some((trait) => trait.key === `tool:${key}`));
  return (isBound ? own : tools).map(([, { uuid }]) => uuid);
}

/** The item with this key. */
export function itemOf(frame: Frame, key: string): Item | undefined {
  const entry = lookup(frame.catalog).byKey.get(key);
  return entry?.kind === 'item' ? entry : undefined;
}

function isProficientWithItem(frame: Frame, key: string): boolean {
  return isProficientWith(frame, itemOf(frame, key)?.baseItem ?? '');
}

/** Packs in packs deeper than this are homebrew that contains itself. */
const DEEPEST = 4;

/** Adds an item, with what is inside it. */
export function gain(frame: Frame, out: Outfit, key: string, quantity: number, depth = 0): void {
  const item = itemOf(frame, key);
  if (!item || depth > DEEPEST) return;
  out.items.set(key, (out.items.get(key) ?? 0) + quantity);
  for (const { uuid, quantity: each } of item.contents) {
    const inside = lookup(frame.catalog).byUuid.get(uuid);
    if (inside?.kind === 'item') gain(frame, out, inside.key, each * quantity, depth + 1);
  }
}
