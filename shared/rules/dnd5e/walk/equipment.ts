import type { EquipmentNode } from '../catalog.ts';
import type { Slot } from '../walk.ts';
import { boundTools, bundleExtras, higherWealth } from './extras.ts';
import { carry } from './goods.ts';
import { isProficient } from './traits.ts';
import { ask, type Walker } from './walker.ts';

/** What offers starting equipment. */
interface Outfitter {
  key: string;
  startingEquipment: EquipmentNode[];
  wealth: string;
}

type Group = Extract<EquipmentNode, { children: EquipmentNode[] }>;
type Leaf = Exclude<EquipmentNode, Group>;

/** Pick of the gold instead of a bundle. */
export const GOLD = 'gold';
/** Pick of everything where the equipment has several roots. */
const ALL = 'all';
const copperPer: Record<string, number> = { pp: 1000, gp: 100, ep: 50, sp: 10, cp: 1 };

/** Asks for the starting equipment of the class or background at `place` and everything in it that is to be chosen. */
export function outfit(walker: Walker, place: string, outfitter: Outfitter): void {
  const { key, startingEquipment, wealth } = outfitter;
  const [first, ...others] = startingEquipment;
  const roots = first?.type === 'OR' && others.length === 0 ? first.children : startingEquipment;
  const isOne = first?.type === 'OR' && others.length === 0;
  const bundles = isOne ? roots.map(({ id }) => id) : first ? [others.length > 0 ? ALL : first.id] : [];
  const options = wealth ? [...bundles, GOLD] : bundles;
  const [picked] = ask(walker, equipmentSlot(place, key, options));
  if (picked === undefined) return;
  if (picked === GOLD) return takeGold(walker, place, key, wealth);
  for (const node of isOne ? roots.filter(({ id }) => id === picked) : roots) takeNode(walker, place, key, node);
  const extras = bundleExtras[key];
  walker.build.copper += extras?.copper ?? 0;
  for (const item of extras?.items ?? []) carry(walker, item, 1);
}

/** Extra coins for a start above level 4. */
export function higherLevelWealth(walker: Walker): void {
  const tier = higherWealth.find(({ level }) => walker.start.level >= level);
  if (!tier || walker.start.catalog.rules !== '2024') return;
  const range = { min: tier.base + tier.step, max: tier.base + 10 * tier.step, step: tier.step };
  askGold(walker, 'equipment:wealth', '', range);
}

const equipmentSlot = (id: string, option: string, options: readonly string[]): Slot => ({
  id,
  kind: 'equipment',
  option,
  level: 0,
  count: 1,
  options,
});

/** `155` is that many pieces; `5d4 * 10` is a number between its least and most. */
function takeGold(walker: Walker, place: string, key: string, wealth: string): void {
  const dice = /^\s*(\d+)d(\d+)\s*(?:\*\s*(\d+))?\s*$/.exec(wealth);
  if (!dice) {
    walker.build.copper += (Number(wealth) || 0) * 100;
    return;
  }
  const [count, sides, times] = [Number(dice[1]), Number(dice[2]), Number(dice[3] ?? 1)];
  askGold(walker, `${place}/wealth`, key, { min: count * times, max: count * sides * times, step: times });
}

function askGold(walker: Walker, id: string, option: string, range: NonNullable<Slot['range']>): void {
  const slot: Slot = { ...equipmentSlot(id, option, []), kind: 'wealth', level: walker.start.level, range };
  const [picked] = ask(walker, slot);
  walker.build.copper += (picked ? Number(picked.slice('gp:'.length)) : range.min) * 100;
}

function takeNode(walker: Walker, place: string, key: string, node: EquipmentNode): void {
  if ('children' in node) {
    if (node.type === 'OR') return takeEither(walker, place, key, node);
    return node.children.forEach((child) => takeNode(walker, place, key, child));
  }
  if (node.type === 'currency') {
    walker.build.copper += node.count * (copperPer[node.denomination] ?? 0);
    return;
  }
  const options = leafOptions(walker, key, node);
  const [item] = node.type === 'linked' ? options : ask(walker, equipmentSlot(`${place}/${node.id}`, key, options));
  if (item) carry(walker, item, node.count);
}

/** One of several things: by item when all are single things, else by the node taken. */
function takeEither(walker: Walker, place: string, key: string, node: Group): void {
  const { id, children } = node;
  if (children.length === 1) return takeNode(walker, place, key, children[0]!);
  const leaves = children.filter((child): child is Leaf => !('children' in child));
  if (leaves.length < children.length || leaves.some(({ type }) => type === 'currency')) {
    const slot = equipmentSlot(
      `${place}/${id}`,
      key,
      children.map((child) => child.id),
    );
    const picked = ask(walker, slot)[0];
    return children.filter((child) => child.id === picked).forEach((child) => takeNode(walker, place, key, child));
  }
  const offers = leaves.map((leaf) => ({ leaf, items: leafOptions(walker, key, leaf) }));
  const options = [...new Set(offers.flatMap(({ items }) => items))];
  const [item] = ask(walker, equipmentSlot(`${place}/${id}`, key, options));
  const taken = offers.find(({ items }) => item !== undefined && items.includes(item));
  if (item && taken) carry(walker, item, taken.leaf.count);
}

/** Keys of the items that a leaf stands for. */
function leafOptions(walker: Walker, owner: string, leaf: Leaf): string[] {
  const { lists } = walker.start.catalog;
  if (leaf.type === 'currency') return [];
  if (leaf.type === 'linked') {
    const keys = itemKeys(walker, [leaf.uuid]);
    return leaf.requiresProficiency ? keys.filter((key) => canUse(walker, key)) : keys;
  }
  const { category, type } = leaf;
  if (type === 'focus') return itemKeys(walker, lists.focuses[category] ?? Object.values(lists.focuses).flat());
  if (type === 'tool') return toolOptions(walker, owner, category);
  const plain = Object.values(type === 'weapon' ? lists.weapons : lists.armor);
  const uuids = plain.filter((each) => category === '' || each.proficiency === category).map(({ uuid }) => uuid);
  if (uuids.length > 0) return itemKeys(walker, uuids);
  const all = itemKeys(
    walker,
    plain.map(({ uuid }) => uuid),
  );
  return all.filter((key) => itemOf(walker, key)?.category === category);
}

function toolOptions(walker: Walker, owner: string, category: string): string[] {
  const tools = Object.entries(walker.start.catalog.lists.tools);
  const kind = tools.filter(([key]) => category === '' || key === category || key.startsWith(`${category}:`));
  const chosen = walker.build.choices.flatMap(({ option, picks }) => (option === owner ? picks : []));
  const known = kind.filter(([key]) => chosen.includes(`tool:${key}`));
  const among = boundTools.has(owner) && chosen.some((pick) => pick.startsWith('tool:')) ? known : kind;
  return itemKeys(
    walker,
    among.map(([, { uuid }]) => uuid),
  );
}

const itemKeys = (walker: Walker, uuids: readonly string[]): string[] =>
  uuids.flatMap((uuid) => {
    const entry = walker.lookup.byUuid.get(uuid);
    return entry?.kind === 'item' ? [entry.key] : [];
  });

function itemOf(walker: Walker, key: string) {
  const entry = walker.lookup.byKey.get(key);
  return entry?.kind === 'item' ? entry : undefined;
}

function canUse(walker: Walker, key: string): boolean {
  const item = itemOf(walker, key);
  const mastery = item && walker.shelves.masteryKeys.get(item.baseItem);
  return mastery !== undefined && isProficient(walker, mastery);
}
