import type { Rules } from '../../../concept.ts';
import { rulesOf, type RawItem } from './identify.ts';

/** Containers stand at most this deep in each other; a circle of containers ends here too. */
const DEEPEST = 8;

/**
 * Items of an edition, and those of the other one. An item that names no edition belongs to both, and what lies in a
 * container goes with it: the packs for 2024 hold some things that say 2014.
 */
export function splitByEdition(items: readonly RawItem[], rules: Rules): { own: RawItem[]; other: RawItem[] } {
  const byUuid = new Map(items.map((item) => [item.uuid, item]));
  const isOwn = (item: RawItem): boolean => {
    let outermost = item;
    for (let depth = 0; depth < DEEPEST; depth++) {
      const { container } = outermost.system;
      const next = typeof container === 'string' && byUuid.get(`Compendium.${item.pack}.Item.${container}`);
      if (!next) break;
      outermost = next;
    }
    return rulesOf(outermost) === rules || rulesOf(outermost) === '';
  };
  return { own: items.filter(isOwn), other: items.filter((item) => !isOwn(item)) };
}
