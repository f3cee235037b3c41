import type { Catalog, EquipmentNode } from '../../shared/rules/dnd5e/catalog.ts';
import { lookup } from '../../shared/rules/dnd5e/lookup.ts';
import type { TextOf } from '../ui/text.ts';

/** What names need: the books they are in and the words of the interface. */
export interface Naming {
  catalog: Catalog;
  text: TextOf;
}

/**
 * A pick as people call it: `spell:bless` → Bless, `skills:arc` → Arcana, `wis:1` → +1 Wis, `item:torch*5` → 5 × Torch.
 * A bundle of equipment is named by what is in it; with `isSettled` without what another choice makes certain.
 */
export function nameOf({ catalog, text }: Naming, pick: string, isSettled = false): string {
  const [key = pick, times] = pick.split('*');
  const entry = lookup(catalog).byKey.get(key);
  const name = entry ? entry.name : nameOfKey({ catalog, text }, key, isSettled);
  return times === undefined || times === '1' ? name : text('FCC.Creator.Times', { count: times, name });
}

const ABILITY = /^(str|dex|con|int|wis|cha)(?::(-?\d+))?$/;
const SAID_IN_TEXT = new Set(['dr', 'di', 'ci', 'saves', 'armor', 'land']);

function nameOfKey(naming: Naming, key: string, isSettled: boolean): string {
  const { catalog, text } = naming;
  const ability = ABILITY.exec(key);
  if (ability) return nameOfAbility(text, ability[1]!, ability[2]);
  const [prefix = '', rest = ''] = splitFirst(key);
  if (prefix === 'skills') return catalog.lists.skills[rest]?.name ?? rest;
  if (prefix === 'languages') return catalog.lists.languages[rest] ?? rest;
  if (prefix === 'tool') return catalog.lists.tools[rest]?.name ?? rest;
  if (prefix === 'weapon') return nameOfWeapon(catalog, rest);
  if (prefix === 'gp') return text('FCC.Creator.Gold', { count: rest });
  if (SAID_IN_TEXT.has(prefix)) return word(text, `FCC.Creator.Trait.${prefix}.${rest}`, rest);
  if (key === 'gold') return text('FCC.Creator.GoldInstead');
  return nameOfBundle(naming, key, isSettled) ?? word(text, `FCC.Creator.Size.${key}`, key);
}

function nameOfAbility(text: TextOf, ability: string, points: string | undefined): string {
  if (points === undefined) return text(`FCC.Creator.Ability.${ability}`);
  const short = text(`FCC.Creator.AbilityShort.${ability}`);
  return Number(points) > 3 ? `${short} ${points}` : `+${points} ${short}`;
}

function nameOfWeapon(catalog: Catalog, rest: string): string {
  const base = rest.split(':').at(-1) ?? rest;
  const uuid = catalog.lists.weapons[base]?.uuid;
  return (uuid && lookup(catalog).byUuid.get(uuid)?.name) || base;
}

/** The text of `key`, or `otherwise` with a capital where the words lack it. */
function word(text: TextOf, key: string, otherwise: string): string {
  const found = text(key);
  return found === key ? otherwise.charAt(0).toUpperCase() + otherwise.slice(1) : found;
}

const splitFirst = (key: string): [string, string] => {
  const at = key.indexOf(':');
  return at < 0 ? ['', key] : [key.slice(0, at), key.slice(at + 1)];
};

/** A branch of the starting equipment, by what is in it; undefined when no class or background has such a node. */
function nameOfBundle(naming: Naming, id: string, isSettled: boolean): string | undefined {
  for (const { startingEquipment } of [...naming.catalog.classes, ...naming.catalog.backgrounds]) {
    const node = findNode(startingEquipment, id);
    if (node) return describeNode(naming, node, isSettled);
  }
  return undefined;
}

function findNode(nodes: readonly EquipmentNode[], id: string): EquipmentNode | undefined {
  for (const node of nodes) {
    if (node.id === id) return node;
    const below = 'children' in node ? findNode(node.children, id) : undefined;
    if (below) return below;
  }
  return undefined;
}

function describeNode(naming: Naming, node: EquipmentNode, isSettled: boolean): string {
  const { catalog, text } = naming;
  switch (node.type) {
    case 'AND':
      return describeAll(naming, node.children, isSettled).join(', ');
    case 'OR':
      return isSettled ? '' : describeAll(naming, node.children, false).join(text('FCC.Creator.Or'));
    case 'linked': {
      const name = lookup(catalog).byUuid.get(node.uuid)?.name ?? '';
      return node.count > 1 ? text('FCC.Creator.Times', { count: node.count, name }) : name;
    }
    case 'currency':
      return text('FCC.Creator.Gold', { count: node.count });
    default:
      return isSettled ? '' : word(text, `FCC.Creator.Any.${node.type}.${node.category}`, node.category);
  }
}

const describeAll = (naming: Naming, nodes: readonly EquipmentNode[], isSettled: boolean): string[] =>
  nodes.map((node) => describeNode(naming, node, isSettled)).filter(Boolean);
