import { fail } from '../../../errors.ts';
import type { EquipmentNode } from '../catalog.ts';
import { count, flag, int, itemUuid, number, parts, text, type Raw } from './raw.ts';

/** Deepest nesting of groups; real books use two. */
const DEEPEST = 8;

/** How many pieces one thing is, by its uuid: a link to arrows that names no number means all 20. */
export type QuantityOf = (uuid: string) => number;

/** The starting equipment as a tree: dnd5e stores a flat list whose nodes name their group and their place in it. */
export function readStartingEquipment(system: Raw, quantityOf: QuantityOf): EquipmentNode[] {
  const byGroup = new Map<string, Raw[]>();
  for (const node of parts(system, 'startingEquipment')) {
    const group = byGroup.get(text(node, 'group'));
    if (group) group.push(node);
    else byGroup.set(text(node, 'group'), [node]);
  }
  return childrenOf('', { byGroup, quantityOf }, 0);
}

interface Reading {
  byGroup: ReadonlyMap<string, Raw[]>;
  quantityOf: QuantityOf;
}

function childrenOf(group: string, reading: Reading, depth: number): EquipmentNode[] {
  if (depth > DEEPEST) fail('bad-input', 'starting equipment is nested too deeply', 'startingEquipment');
  const nodes = [...(reading.byGroup.get(group) ?? [])].sort((a, b) => number(a, 'sort') - number(b, 'sort'));
  return nodes.map((node) => readNode(node, reading, depth));
}

function readNode(node: Raw, reading: Reading, depth: number): EquipmentNode {
  const id = text(node, '_id');
  if (id === '') fail('bad-input', 'a starting equipment node has no id', 'startingEquipment');
  const type = text(node, 'type');
  const key = text(node, 'key');
  if (type === 'currency') return { type, id, denomination: key || 'gp', count: Math.max(0, int(node, 'count')) };
  const stated = count(node, 'count');
  switch (type) {
    case 'OR':
    case 'AND':
      return { type, id, children: childrenOf(id, reading, depth + 1) };
    case 'linked': {
      const uuid = itemUuid(key);
      const pieces = stated || Math.max(1, reading.quantityOf(uuid));
      return { type, id, uuid, count: pieces, requiresProficiency: flag(node, 'requiresProficiency') };
    }
    case 'armor':
    case 'weapon':
    case 'tool':
    case 'focus':
      return { type, id, category: key, count: stated || 1 };
    default:
      return fail('bad-input', `starting equipment of type ${type} is unknown`, 'startingEquipment');
  }
}
