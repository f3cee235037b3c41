import { carryOver } from '../three-way.ts';
import { isHolder } from './further.ts';
import type { ItemSource } from './live.ts';
import { CARRIED, type Aligned } from './same-things.ts';

/** Where an item stands in a list, and when it was made, is no part of the build. */
const NOT_BUILT: readonly string[] = ['sort', 'folder', 'ownership', '_stats'];

/**
 * The actor's items as the build after has them. What is not of the build stays; what was sold, used up or thrown away
 * does not come back, unless `isForced` and the build stands on it.
 */
export function carryItems({ before, after }: Aligned, actual: readonly ItemSource[], isForced: boolean): ItemSource[] {
  const [then, soon] = [before, after].map(({ items }) => new Map(items.map((item) => [item._id, item])));
  const here = new Set(actual.map(({ _id }) => _id));
  const stays = actual.flatMap((item) => carryItem(then!.get(item._id), soon!.get(item._id), item));
  const comes = after.items
    .filter(({ _id }) => !here.has(_id))
    .flatMap((item) => bring(then!.get(item._id), item, isForced));
  return inBoxes([...stays, ...comes]);
}

/** What becomes of an item that is there. */
function carryItem(was: ItemSource | undefined, will: ItemSource | undefined, item: ItemSource): ItemSource[] {
  if (!was && !will) return [item];
  if (was && will) return [counted(was, will, item, carryOver(built(was), built(will), item) as ItemSource)];
  if (will) return [adopt(will, item)];
  const left = counted(was, undefined, item, item);
  return was && CARRIED.has(was.type) && countOf(left) > 0 ? [left] : [];
}

/** So many more or fewer as the builds differ: what was bought or used up stays bought or used up. */
function counted(
  was: ItemSource | undefined,
  will: ItemSource | undefined,
  item: ItemSource,
  carried: ItemSource,
): ItemSource {
  if (typeof item.system['quantity'] !== 'number') return carried;
  const quantity = Math.max(0, countOf(item) + countOf(will) - countOf(was));
  return { ...carried, system: { ...carried.system, quantity } };
}

const countOf = (item: ItemSource | undefined): number => Number(item?.system['quantity'] ?? 0);

function built(item: ItemSource): ItemSource {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !NOT_BUILT.includes(key))) as ItemSource;
}

/** Something that the person added on the sheet and the build now has as well: it is the build's from here on. */
function adopt(will: ItemSource, item: ItemSource): ItemSource {
  const own = Object.fromEntries(NOT_BUILT.map((key) => [key, item[key]]));
  const { spent } = (item.system['uses'] ?? {}) as { spent?: unknown };
  const uses = spent === undefined ? {} : { uses: { ...(will.system['uses'] as object), spent } };
  return { ...will, ...own, flags: { ...item.flags, ...will.flags }, system: { ...will.system, ...uses } };
}

/** An item that is not there: it comes when it is new to the build. */
function bring(was: ItemSource | undefined, will: ItemSource, isForced: boolean): ItemSource[] {
  if (!was || (isForced && isHolder(will))) return [will];
  const more = CARRIED.has(will.type) ? countOf(will) - countOf(was) : 0;
  return more > 0 ? [{ ...will, system: { ...will.system, quantity: more } }] : [];
}

/** Nothing goes with the box that it lies in. */
function inBoxes(items: readonly ItemSource[]): ItemSource[] {
  const ids = new Set(items.map(({ _id }) => _id));
  return items.map((item) => {
    const box = item.system['container'];
    return typeof box === 'string' && box && !ids.has(box)
      ? { ...item, system: { ...item.system, container: null } }
      : item;
  });
}
