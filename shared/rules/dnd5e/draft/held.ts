import type { EquipmentEntry } from '../catalog.ts';
import { find } from '../lookup.ts';
import type { Build, Slot } from '../walk.ts';
import { quantityOf } from '../walk/judge.ts';
import { armsPlan, suits } from './arms.ts';
import { nameOf, type Draw, type Drafting } from './drafting.ts';
import { isRefused, said } from './taste.ts';
import { isProficientWith, rateWeapon } from './weapons.ts';

/** Takes the weapons of the plan in hand; someone who refuses violence holds a staff or nothing. */
export const drawHeld: Draw = (drafting, slot, build, held) => {
  const wanted = slot.options.filter((key) => !isRefused(drafting.taste, key));
  const items = wanted.flatMap((key) => find(drafting.catalog, 'item', key) ?? []);
  const picks = held.length > 0 ? [...held] : choose(drafting, slot, build, items);
  return {
    picks,
    explain: (made) => {
      const keys = made.map((pick) => quantityOf(pick).key);
      const cue = keys.map((key) => drafting.taste.hints.get(key)).find((each) => each && each.weight > 0);
      if (cue) return said(cue);
      if (drafting.taste.peace)
        return { code: 'peace', args: { quote: drafting.taste.peace.quote }, at: drafting.taste.peace.at };
      if (made.length === 0) return { code: 'bare-hands', args: {} };
      if (slot.budget === 1) return { code: 'one-hand-free', args: { name: nameOf(drafting, keys[0]!) } };
      if (made.length === 2 || made[0]?.includes('*')) return { code: 'arms-dual', args: {} };
      return { code: `arms-${armsPlan(drafting, build).style}`, args: { name: nameOf(drafting, keys[0]!) } };
    },
  };
};

const isStaff = ({ baseItem }: EquipmentEntry): boolean => baseItem === 'quarterstaff';

function choose(drafting: Drafting, slot: Slot, build: Build, items: readonly EquipmentEntry[]): string[] {
  const { style, weapons } = armsPlan(drafting, build);
  if (drafting.taste.peace)
    return items
      .filter(isStaff)
      .slice(0, 1)
      .map(({ key }) => key);
  const handsOf = (item: EquipmentEntry): number => slot.costs?.get(item.key) ?? 1;
  const worth = (item: EquipmentEntry): number => {
    const planned = weapons.findIndex(({ baseItem }) => baseItem === item.baseItem);
    return (
      rateWeapon(build, item) +
      (planned >= 0 ? 6 - planned * 2 : 0) +
      (suits(item, style) ? 3 : 0) +
      (style === 'caster' && item.focus.length > 0 ? 3 : 0) +
      (isProficientWith(drafting, build, item) ? 0 : -8) +
      (drafting.taste.hints.get(item.key)?.weight ?? 0) * 12
    );
  };
  const ranked = [...items].sort((a, b) => worth(b) - worth(a));
  const main = ranked[0];
  if (!main) return [];
  const isDual = style === 'dual' || (style === 'finesse' && slot.budget === 2);
  if (!isDual || handsOf(main) > 1 || slot.budget === 1 || !isLight(main)) return [main.key];
  const other = ranked.find(
    (item) => item !== main && isLight(item) && item.category.endsWith('M') && isProficientWith(drafting, build, item),
  );
  if (other) return [main.key, other.key];
  return (build.items.get(main.key) ?? 0) > 1 ? [`${main.key}*2`] : [main.key];
}

const isLight = (item: EquipmentEntry): boolean => item.properties.includes('lgt');
