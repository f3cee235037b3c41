import { fail } from '../../../errors.ts';
import type { EquipmentNode } from '../catalog.ts';
import { flag, int, intOrNull, itemUuid, number, parts, text, type Raw } from './raw.ts';

/** Deepest nesting of groups; real books use two. */
const DEEPEST = 8;

/** The starting equipment as a tree: dnd5e stores a flat list whose nodes name their group and their place in it. */
export function readStartingEquipment(system: Raw): EquipmentNode[] {
  const byGroup = new Map<string, Raw[]>();
  for (const node of parts(system, 'startingEquipment')) {
    const group = text(node, 'group');
    byGroup.set(group, [...(byGroup.get(group) ?? []), node]);
  }
  return childrenOf('', byGroup, 0);
}

function childrenOf(group: string, byGroup: ReadonlyMap<string, Raw[]>, depth: number): EquipmentNode[] {
  if (depth > DEEPEST) fail('bad-input', 'starting equipment is nested too deeply', 'startingEquipment');
  const nodes = [...(byGroup.get(group) ?? [])].sort((a, b) => number(a, 'sort') - number(b, 'sort'));
  return nodes.map((node) => readNode(node, byGroup, depth));
}

function readNode(node: Raw, byGroup: ReadonlyMap<string, Raw[]>, depth: number): EquipmentNode {
  const id = text(node, '_id');
  if (id === '') fail('bad-input', 'a starting equipment node has no id', 'startingEquipment');
  const type = text(node, 'type');
  const key = text(node, 'key');
  const count = Math.max(1, int(node, 'count'));
  switch (type) {
    case 'OR':
    case 'AND':
      return { type, id, children: childrenOf(id, byGroup, depth + 1) };
    case 'linked':
      return { type, id, uuid: itemUuid(key), count, requiresProficiency: flag(node, 'requiresProficiency') };
    case 'armor':
    case 'weapon':
    case 'tool':
    case 'focus':
      return { type, id, category: key, count };
    case 'currency':
      return { type, id, denomination: key || 'gp', count: Math.max(0, intOrNull(node, 'count') ?? 1) };
    default:
      return fail('bad-input', `starting equipment of type ${type} is unknown`, 'startingEquipment');
  }
}
