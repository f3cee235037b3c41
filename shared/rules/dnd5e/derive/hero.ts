import type { Ability, Catalog, EquipmentEntry } from '../catalog.ts';
import { ABILITIES } from '../catalog.ts';
import { find } from '../lookup.ts';
import type { Build, Owned } from '../walk.ts';
import { changesOf, type Changes } from './changes.ts';
import { evaluate, type Refer } from './formula.ts';
import { referTo } from './references.ts';

/** What is worn and held. */
export interface Worn {
  armor: EquipmentEntry | undefined;
  shield: EquipmentEntry | undefined;
  weapons: EquipmentEntry[];
}

/** The build with what every part of the sheet asks for. */
export interface Hero {
  build: Build;
  catalog: Catalog;
  level: number;
  proficiencyBonus: number;
  scores: Record<Ability, number>;
  mods: Record<Ability, number>;
  worn: Worn;
  /** Identifiers of the features and feats it has. */
  features: ReadonlySet<string>;
  changes: Changes;
  refer: Refer;
  /** The number behind a formula; 0 for dice and whatever is unknown. */
  value(formula: string): number;
}

/** The hero of a build. */
export function heroOf(build: Build, catalog: Catalog): Hero {
  const proficiencyBonus = bonusAt(build.level);
  const mods = Object.fromEntries(ABILITIES.map((key) => [key, modifier(build.scores[key])])) as Record<
    Ability,
    number
  >;
  const worn = wornBy(build, catalog);
  const refer = referTo({ build, mods, proficiencyBonus });
  const value = (formula: string): number => evaluate(formula, refer) ?? 0;
  return {
    build,
    catalog,
    level: build.level,
    proficiencyBonus,
    scores: build.scores,
    mods,
    worn,
    features: new Set(ownedOf(build, 'feat').map(({ entry }) => entry.identifier)),
    changes: changesOf(build, catalog, worn, value),
    refer,
    value,
  };
}

/** The modifier of an ability score (SRD 5.2, Playing the Game: Ability Modifiers). */
export function modifier(score: number): number {
  return Math.floor((score - 10) / 2);
}

/** The proficiency bonus at a character level: +2 at 1, one more every four levels. */
export function bonusAt(level: number): number {
  return Math.floor((level + 7) / 4);
}

/** The owned documents of one kind. */
export function ownedOf<K extends Owned['entry']['kind']>(
  build: Build,
  kind: K,
): (Owned & { entry: Extract<Owned['entry'], { kind: K }> })[] {
  return build.owned.filter(({ entry }) => entry.kind === kind) as (Owned & {
    entry: Extract<Owned['entry'], { kind: K }>;
  })[];
}

const ARMOR = new Set(['light', 'medium', 'heavy']);

/** What a build wears and holds. */
export function wornBy(build: Build, catalog: Catalog): Worn {
  const items = build.equipped.flatMap((key) => find(catalog, 'item', key) ?? []);
  return {
    armor: items.find((item) => item.armor !== null && ARMOR.has(item.category)),
    shield: items.find((item) => item.armor !== null && item.category === 'shield'),
    weapons: items.filter((item) => item.weapon !== null),
  };
}
