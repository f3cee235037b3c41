import type { Rules } from '../../../concept.ts';
import type { RawItem } from './identify.ts';

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
    for (let depth = 0; depth < DEEPEST; depth++) outermost = byUuid.get(outermost.container ?? '') ?? outermost;
    return outermost.rules === rules || outermost.rules === '';
  };
  return { own: items.filter(isOwn), other: items.filter((item) => !isOwn(item)) };
}
