import type { EquipmentEntry } from '../catalog.ts';
import { find, lookup } from '../lookup.ts';
import type { Sheet } from '../sheet.ts';
import type { Hero } from './hero.ts';

type Row = Sheet['equipment'][number];

const COINS_PER_POUND = 50;
const POUNDS_PER_STRENGTH = 15;

/** Carrying capacity by size, where a medium creature counts 1 (SRD 5.2, Rules Glossary: Carrying Capacity). */
const SIZES: readonly [size: string, multiplier: number][] = [
  ['tiny', 0.5],
  ['sm', 1],
  ['med', 1],
  ['lg', 2],
  ['huge', 4],
  ['grg', 8],
];

/** What is carried: each container is followed by what lies in it. `weight` is that of the whole row in pounds. */
function equipment(hero: Hero): Row[] {
  const loose = new Map(hero.build.items);
  const rows: Row[] = [];
  const boxes = [...hero.build.items].flatMap(([key, count]) => {
    const item = find(hero.catalog, 'item', key);
    return item && item.contents.length > 0 ? [{ item, count }] : [];
  });
  const packed = new Map(boxes.map(({ item, count }) => [item.key, contentsOf(hero, item, count, loose)]));
  for (const [key, count] of hero.build.items) {
    const item = find(hero.catalog, 'item', key);
    if (!item) continue;
    const rest = loose.get(key) ?? 0;
    const equipped = hero.build.equipped.filter((held) => held === key).length;
    if (rest > 0) rows.push(row(item, Math.min(rest, count), equipped > 0, ''));
    rows.push(...(packed.get(key) ?? []));
  }
  return rows;
}

/** What is carried, the coins, and their load. */
export function belongings(hero: Hero): Pick<Sheet, 'equipment' | 'currency' | 'load'> {
  const rows = equipment(hero);
  const pounds = rows.reduce((sum, { weight }) => sum + weight, 0);
  const capacity = tenth(capacityOf(hero));
  const gold = coins(hero, false);
  // Wealth that is too heavy in gold is carried in platinum.
  const currency = pounds + weightOf(gold) > capacity ? coins(hero, true) : gold;
  return { equipment: rows, currency, load: { carried: tenth(pounds + weightOf(currency)), capacity } };
}

/** Gold, silver and copper, the fewest there can be; with platinum instead of every ten gold pieces. */
function coins({ build }: Hero, inPlatinum: boolean): Sheet['currency'] {
  const copper = Math.max(0, build.copper);
  const gold = Math.floor(copper / 100);
  const pp = inPlatinum ? Math.floor(gold / 10) : 0;
  return { pp, gp: gold - 10 * pp, ep: 0, sp: Math.floor((copper % 100) / 10), cp: copper % 10 };
}

function weightOf(currency: Sheet['currency']): number {
  return Object.values(currency).reduce((sum, count) => sum + count, 0) / COINS_PER_POUND;
}

/** Pounds that can be carried. Powerful Build counts as one size larger. */
function capacityOf(hero: Hero): number {
  const size = SIZES.findIndex(([key]) => key === hero.build.size) + (hero.changes.hasFlag('powerfulBuild') ? 1 : 0);
  const [, multiplier] = SIZES[Math.min(size, SIZES.length - 1)] ?? ['med', 1];
  return hero.scores.str * POUNDS_PER_STRENGTH * multiplier;
}

/** Takes what lies in `count` containers out of `loose` and gives its rows. */
function contentsOf(hero: Hero, box: EquipmentEntry, count: number, loose: Map<string, number>): Row[] {
  const { byUuid } = lookup(hero.catalog);
  return box.contents.flatMap(({ uuid, quantity }) => {
    const item = byUuid.get(uuid);
    if (item?.kind !== 'item') return [];
    const there = Math.min(quantity * count, loose.get(item.key) ?? 0);
    if (there === 0) return [];
    loose.set(item.key, (loose.get(item.key) ?? 0) - there);
    return [row(item, there, false, box.identifier)];
  });
}

function row(item: EquipmentEntry, quantity: number, equipped: boolean, container: string): Row {
  const { identifier, name, type } = item;
  return { identifier, name, type, quantity, equipped, container, weight: hundredth(item.weight * quantity) };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;
