import type { Ability, EquipmentEntry } from '../catalog.ts';
import type { Build } from '../walk.ts';
import { once, pickedClass, type Drafting } from './drafting.ts';

/** Firearms are for worlds whose game master has them (SRD 5.2, Equipment); nothing dearer than this is drafted. */
const DEAREST_WEAPON = 20000;

/** The plain base weapons that a character would carry. */
export function weaponsOf(drafting: Drafting): readonly EquipmentEntry[] {
  return once(drafting, 'weapons', () =>
    Object.values(drafting.catalog.lists.weapons).flatMap(({ uuid }) => {
      const item = drafting.lookup.byUuid.get(uuid);
      return item?.kind === 'item' && item.weapon && item.price > 0 && item.price < DEAREST_WEAPON ? [item] : [];
    }),
  );
}

/** Whether the class or what the build has makes it proficient with a weapon, alone or by its group. */
export function isProficientWith(drafting: Drafting, build: Build, { baseItem }: EquipmentEntry): boolean {
  const group = drafting.catalog.lists.weapons[baseItem]?.proficiency;
  if (group === undefined) return false;
  const granted = classGrants(drafting, build);
  const keys = [`weapon:${group}`, `weapon:${group}:${baseItem}`];
  return keys.some((key) => build.traits.has(key) || granted.has(key));
}

/** What the class grants at its first level, known before it has come into the build. */
function classGrants(drafting: Drafting, build: Build): ReadonlySet<string> {
  return once(drafting, 'class-grants', () => {
    const traits = (pickedClass(drafting, build)?.advancement ?? []).filter((each) => each.type === 'Trait');
    return new Set(traits.flatMap((each) => (each.classRestriction === 'secondary' ? [] : each.grants)));
  });
}

/** The ability a weapon is used with: dexterity at range, the better one with finesse or a monk's martial arts. */
export function abilityFor({ scores, owned }: Build, item: EquipmentEntry): Ability {
  const isMonk = item.category === 'simpleM' && owned.some(({ entry }) => entry.identifier === 'martial-arts');
  if (isMonk && scores.dex > scores.str) return 'dex';
  if (item.category.endsWith('R')) return item.properties.includes('thr') && scores.str > scores.dex ? 'str' : 'dex';
  return item.properties.includes('fin') && scores.dex > scores.str ? 'dex' : 'str';
}

/** Average damage of a hit with the ability's modifier; reach and range count for a little, loading against. */
export function rateWeapon(build: Build, item: EquipmentEntry): number {
  const ability = abilityFor(build, item);
  const modifier = Math.floor((build.scores[ability] - 10) / 2);
  const has = (property: string): boolean => item.properties.includes(property);
  const isWeak = has('hvy') && build.scores[item.category.endsWith('R') ? 'dex' : 'str'] < 13;
  return (
    averageOf(item.weapon?.damage ?? '') +
    modifier * 1.5 +
    (has('rch') ? 0.4 : 0) +
    (item.weapon?.range ? 0.3 : 0) -
    (has('lod') ? 1 : 0) -
    (isWeak ? 3 : 0)
  );
}

/** Average of dice such as `2d6`. */
export function averageOf(dice: string): number {
  const parts = /^(\d+)d(\d+)/.exec(dice);
  return parts ? (Number(parts[1]) * (Number(parts[2]) + 1)) / 2 : Number(dice) || 0;
}
