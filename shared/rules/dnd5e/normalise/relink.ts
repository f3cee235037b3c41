import type { Advancement, Catalog, EquipmentNode } from '../catalog.ts';
import type { Aliases } from './unique-keys.ts';

/** The catalog with every link to a dropped entry leading to the one that stands in its place. */
export function relink(catalog: Catalog, aliases: Aliases): Catalog {
  if (aliases.size === 0) return catalog;
  const to = (uuid: string): string => aliases.get(uuid) ?? uuid;
  const advanced = <T extends { advancement: Advancement[] }>(entry: T): T => ({
    ...entry,
    advancement: entry.advancement.map((one) => relinkAdvancement(one, to)),
  });
  const equipped = <T extends { startingEquipment: EquipmentNode[] }>(entry: T): T => ({
    ...entry,
    startingEquipment: entry.startingEquipment.map((node) => relinkNode(node, to)),
  });
  return {
    ...catalog,
    classes: catalog.classes.map((entry) => equipped(advanced(entry))),
    subclasses: catalog.subclasses.map(advanced),
    species: catalog.species.map(advanced),
    backgrounds: catalog.backgrounds.map((entry) => equipped(advanced(entry))),
    feats: catalog.feats.map(advanced),
    equipment: catalog.equipment.map((entry) => ({
      ...entry,
      contents: entry.contents.map((content) => ({ ...content, uuid: to(content.uuid) })),
    })),
  };
}

function relinkAdvancement(advancement: Advancement, to: (uuid: string) => string): Advancement {
  switch (advancement.type) {
    case 'ItemGrant':
      return { ...advancement, items: advancement.items.map((item) => ({ ...item, uuid: to(item.uuid) })) };
    case 'ItemChoice':
      return { ...advancement, pool: [...new Set(advancement.pool.map(to))] };
    case 'AbilityScoreImprovement':
      return { ...advancement, recommendation: advancement.recommendation && to(advancement.recommendation) };
    default:
      return advancement;
  }
}

function relinkNode(node: EquipmentNode, to: (uuid: string) => string): EquipmentNode {
  if (node.type === 'linked') return { ...node, uuid: to(node.uuid) };
  return 'children' in node ? { ...node, children: node.children.map((child) => relinkNode(child, to)) } : node;
}
