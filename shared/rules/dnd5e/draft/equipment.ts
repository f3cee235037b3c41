import { random } from '../../../random.ts';
import type { EquipmentNode } from '../catalog.ts';
import { find } from '../lookup.ts';
import type { Build, Slot } from '../walk.ts';
import { GOLD } from '../walk/equipment.ts';
import { bundleExtras } from '../walk/extras.ts';
import { canWear, classBare, wantsShield, worthOf } from './armor.ts';
import { armsPlan, linkedKeys } from './arms.ts';
import { drawByWeight, pickedClass, type Draw, type Drafting } from './drafting.ts';
import { weighTrait } from './skills.ts';
import { add, cued, none, pull, type Pull, type Weighed } from './weigh.ts';

/** Rolls the coins of a higher start, or what a formula leaves open. */
export const drawWealth: Draw = (drafting, slot, _build, held) => {
  const { min, max, step } = slot.range ?? { min: 0, max: 0, step: 1 };
  const rolled = min + step * random(drafting.seed, slot.id).below((max - min) / step + 1);
  return {
    picks: held.length > 0 ? held : [`gp:${rolled}`],
    explain: () => ({ code: slot.option ? 'rolled-gold' : 'higher-start', args: { level: String(drafting.level) } }),
  };
};

/** Draws a bundle or its gold, or one of the things in a bundle. */
export const drawEquipment: Draw = (drafting, slot, build, held) => {
  const owner = drafting.lookup.byKey.get(slot.option);
  const roots = owner && 'startingEquipment' in owner ? owner.startingEquipment : [];
  const isBundle = slot.id === 'equipment:class' || slot.id === 'equipment:background';
  const weigh = (key: string): Weighed =>
    isBundle ? weighBundle(drafting, build, slot, key, roots) : weighItem(drafting, build, key);
  return drawByWeight(drafting, slot, held, weigh, isBundle ? 0.3 : 1);
};

function weighItem(drafting: Drafting, build: Build, key: string): Weighed {
  const item = find(drafting.catalog, 'item', key);
  const tool = item && toolKey(drafting, item.uuid);
  return add(
    cued(drafting.taste.hints.get(key), 8),
    tool && build.traits.has(tool) ? pull(5, 'can-use-it') : none,
    tool ? asPull(weighTrait(drafting, build, tool)) : none,
    byFocus(drafting, build, key),
    (build.items.get(key) ?? 0) > 0 ? pull(-4, 'chance') : none,
  );
}

const asPull = ({ score, why }: Weighed): Pull => ({ by: score, why });

/** An emblem for those who stand in front, a staff for those who do nothing but cast, an amulet or a sprig for the rest. */
function byFocus(drafting: Drafting, build: Build, key: string): Pull {
  const casts = pickedClass(drafting, build)?.spellcasting?.progression === 'full';
  if (key === 'item:amulet') return pull(0.4, 'focus');
  if (key === 'item:wooden-staff' || key === 'item:sprig-of-mistletoe')
    return pull((key === 'item:wooden-staff') === casts ? 1.2 : 0, 'focus');
  return key === 'item:emblem' && drafting.taste.roles.has('defender') ? pull(1, 'focus') : none;
}

/** The trait key of the tool with this uuid. */
export function toolKey({ catalog }: Drafting, uuid: string): string | undefined {
  const found = Object.entries(catalog.lists.tools).find(([, tool]) => tool.uuid === uuid);
  return found && `tool:${found[0]}`;
}

function weighBundle(
  drafting: Drafting,
  build: Build,
  slot: Slot,
  key: string,
  roots: readonly EquipmentNode[],
): Weighed {
  if (key === GOLD) return weighGold(drafting, build, slot, roots);
  const node = findNode(roots, key);
  const items = node ? linkedKeys(drafting, node) : roots.flatMap((root) => linkedKeys(drafting, root));
  const { weapons } = armsPlan(drafting, build);
  const armed = items.some((item) => item === weapons[0]?.key);
  const backup = items.some((item) => weapons.slice(1).some((weapon) => weapon.key === item));
  const suits = items.flatMap((item) => find(drafting.catalog, 'item', item) ?? []).filter((item) => item.armor);
  const best = Math.max(
    0,
    ...suits
      .filter((suit) => suit.category !== 'shield' && canWear(build, suit))
      .map((suit) => worthOf(drafting, build, suit) - classBare(build).value),
  );
  const shield = items.includes('item:shield') && wantsShield(drafting, build);
  return add(
    pull(3, 'bundle'),
    armed ? pull(4, 'bundle-weapon', { name: weapons[0]!.name }) : none,
    backup ? pull(1, 'bundle') : none,
    pull(best * 1.2, 'bundle-armor'),
    shield ? pull(1.5, 'bundle') : none,
    ...items.map((item) => cued(drafting.taste.hints.get(item), 3)),
  );
}

/**
 * Gold instead of the bundle: only where something that was asked for cannot be had with the bundle's coins, but can with
 * the gold, and enough is left for the rest.
 */
function weighGold(drafting: Drafting, build: Build, slot: Slot, roots: readonly EquipmentNode[]): Weighed {
  if (slot.id !== 'equipment:class' || roots.length === 0) return add(pull(0, 'bundle'));
  const owner = drafting.lookup.byKey.get(slot.option);
  const gold = owner && 'wealth' in owner ? (Number(owner.wealth) || 0) * 100 : 0;
  const coins = Math.max(...roots.map(coinsIn)) + spareCoins(drafting);
  const inBundle = new Set(roots.flatMap((root) => linkedKeys(drafting, root)));
  for (const [key, cue] of drafting.taste.hints) {
    const item = cue.weight >= 0.5 ? find(drafting.catalog, 'item', key) : undefined;
    if (!item || inBundle.has(key) || item.rarity !== '' || item.price <= coins) continue;
    if (item.armor && !canWear(build, item)) continue;
    if (item.price + 3000 <= gold) return add(cued(cue, 20));
  }
  return add(pull(0, 'bundle'));
}

/** Copper that comes from the background's bundle and a higher start at least. */
function spareCoins({ level }: Drafting): number {
  const start = level >= 17 ? 2000000 : level >= 11 ? 500000 : level >= 5 ? 50000 : 0;
  return start + Math.min(...Object.values(bundleExtras).map(({ copper }) => copper));
}

function coinsIn(node: EquipmentNode): number {
  if ('children' in node) {
    const each = node.children.map(coinsIn);
    return node.type === 'OR' ? Math.max(0, ...each) : each.reduce((sum, coins) => sum + coins, 0);
  }
  return node.type === 'currency' && node.denomination === 'gp' ? node.count * 100 : 0;
}

function findNode(nodes: readonly EquipmentNode[], id: string): EquipmentNode | undefined {
  for (const node of nodes) {
    if (node.id === id) return node;
    const below = 'children' in node ? findNode(node.children, id) : undefined;
    if (below) return below;
  }
  return undefined;
}
