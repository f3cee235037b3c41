import type { EquipmentEntry } from '../../../shared/rules/dnd5e/catalog.ts';
import { find, lookup } from '../../../shared/rules/dnd5e/lookup.ts';
import { copyOf, type Source } from './live.ts';
import { leave, type Stage } from './stage.ts';

/** Things still to be put somewhere, by key. */
type Loose = Map<string, number>;

/** Adds what is carried: packs with their contents, stacks, what is worn and held, and the coins. */
export async function stageGear(stage: Stage): Promise<void> {
  const { items, equipped } = stage.recipe.build;
  const loose: Loose = new Map(items);
  const rows: Source[] = [];
  for (const key of boxes(stage)) rows.push(...(await pack(stage, key, loose.get(key) ?? 0, null, loose)));
  for (const [key, quantity] of loose) rows.push(...(await stack(stage, key, quantity, null, equipped.includes(key))));
  stage.actor.updateSource({ items: rows, 'system.currency': stage.sheet.currency });
  for (const { slot } of stage.recipe.choices.values()) if (slot.startsWith('equipment:')) stage.done.add(slot);
}

/** Carried containers, those that hold other containers first. */
function boxes(stage: Stage): string[] {
  const owned = [...stage.recipe.build.items.keys()].filter((key) => contentsOf(stage, key).length > 0);
  return owned.sort((a, b) => heightOf(stage, b) - heightOf(stage, a));
}

function heightOf(stage: Stage, key: string, depth = 0): number {
  // As in the catalog, a circle of containers ends here.
  if (depth > 8) return depth;
  return 1 + Math.max(0, ...contentsOf(stage, key).map(({ item }) => heightOf(stage, item.key, depth + 1)));
}

function contentsOf({ catalog }: Stage, key: string): { item: EquipmentEntry; quantity: number }[] {
  const { byUuid } = lookup(catalog);
  return (find(catalog, 'item', key)?.contents ?? []).flatMap(({ uuid, quantity }) => {
    const item = byUuid.get(uuid);
    return item?.kind === 'item' ? [{ item, quantity }] : [];
  });
}

/** So many containers, each with its own contents: a container has no quantity. */
async function pack(stage: Stage, key: string, count: number, inside: string | null, loose: Loose): Promise<Source[]> {
  const rows: Source[] = [];
  loose.set(key, (loose.get(key) ?? 0) - count);
  for (let n = 0; n < count; n++) {
    const [box] = await stack(stage, key, 1, inside, false);
    if (!box) return rows;
    rows.push(box);
    for (const { item, quantity } of contentsOf(stage, key)) {
      const there = Math.min(quantity, loose.get(item.key) ?? 0);
      if (there === 0) continue;
      if (item.contents.length > 0) rows.push(...(await pack(stage, item.key, there, box._id, loose)));
      else {
        loose.set(item.key, (loose.get(item.key) ?? 0) - there);
        rows.push(...(await stack(stage, item.key, there, box._id, false)));
      }
    }
  }
  return rows;
}

async function stack(
  stage: Stage,
  key: string,
  quantity: number,
  container: string | null,
  equipped: boolean,
): Promise<(Source & { _id: string })[]> {
  if (quantity <= 0) return [];
  const document = await stage.documents.find(key);
  if (!document) {
    leave(stage, 'option-missing', key, key);
    return [];
  }
  if (document.type === 'container' && quantity > 1) {
    const one = await stack(stage, key, 1, container, equipped);
    return [...one, ...(await stack(stage, key, quantity - 1, container, equipped))];
  }
  const data = copyOf(document);
  Object.assign(data.system, { quantity, container });
  if (equipped) data.system['equipped'] = true;
  return [data];
}
