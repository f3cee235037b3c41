import { ABILITIES, type Catalog, type EquipmentEntry, type FeatEntry } from '../catalog.ts';
import { lookup } from '../lookup.ts';

/** What the slots of every walk over a catalog choose from, put in order once. */
export interface Shelves {
  /** Trait keys that pools such as `skills:*` or `languages:standard:*` stand for, in catalog order. */
  expand(pool: readonly string[]): readonly string[];
  /** Feats and features of a type; with an empty subtype all of the type. */
  featsOf(type: string, subtype: string): readonly FeatEntry[];
  /** Spell keys on any of the lists at a level. */
  spellsOf(lists: readonly string[], level: number): readonly string[];
  /** Keys of the subclasses of a class. */
  subclassesOf(classIdentifier: string): readonly string[];
  /** What money can buy: priced and mundane. Some magical things in the packs lack a rarity but not the property. */
  goods: readonly EquipmentEntry[];
  /** Copper pieces for one of each good, by key. */
  prices: ReadonlyMap<string, number>;
  /** Trait key of the mastery of a base weapon: `weapon:mar:longsword`. */
  masteryKeys: ReadonlyMap<string, string>;
}

const cache = new WeakMap<Catalog, Shelves>();

/** The shelves of a catalog, made once per catalog object. */
export function shelve(catalog: Catalog): Shelves {
  let shelves = cache.get(catalog);
  if (!shelves) cache.set(catalog, (shelves = makeShelves(catalog)));
  return shelves;
}

function makeShelves(catalog: Catalog): Shelves {
  const { spellList } = lookup(catalog);
  const traits = traitKeys(catalog);
  const known = new Set(traits);
  const goods = catalog.equipment.filter(
    (item) => item.price > 0 && item.rarity === '' && !item.properties.includes('mgc'),
  );
  const expand = remember((pool) => [
    ...traits.filter((key) => pool.some((pattern) => matches(pattern, key))),
    ...pool.filter((key) => !key.includes('*') && !known.has(key)),
  ]);
  const feats = remember(([type, subtype]) =>
    catalog.feats.filter((feat) => feat.type.value === type && (!subtype || feat.type.subtype === subtype)),
  );
  const spells = remember(([level, ...lists]) => [...new Set(lists.flatMap((list) => spellList(list, Number(level))))]);
  const subclasses = remember(([identifier]) =>
    catalog.subclasses.filter((each) => each.classIdentifier === identifier).map(({ key }) => key),
  );
  return {
    expand,
    featsOf: (type, subtype) => feats([type, subtype]),
    spellsOf: (lists, level) => spells([String(level), ...lists]),
    subclassesOf: (classIdentifier) => subclasses([classIdentifier]),
    goods,
    prices: new Map(goods.map((item) => [item.key, item.price])),
    masteryKeys: new Map(
      Object.entries(catalog.lists.weapons).map(([base, { proficiency }]) => [base, `weapon:${proficiency}:${base}`]),
    ),
  };
}

/** Every trait key that the lists know, in the form that pools use. */
function traitKeys({ lists }: Catalog): string[] {
  return [
    ...ABILITIES.map((key) => `saves:${key}`),
    ...Object.keys(lists.skills).map((key) => `skills:${key}`),
    ...Object.keys(lists.tools).map((key) => `tool:${key}`),
    ...Object.keys(lists.languages).map((key) => `languages:${key}`),
    ...Object.entries(lists.weapons).map(([base, { proficiency }]) => `weapon:${proficiency}:${base}`),
    ...['lgt', 'med', 'hvy', 'shl'].map((key) => `armor:${key}`),
  ];
}

const matches = (pattern: string, key: string): boolean =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : pattern === key;

/** The function with its results kept by its words. */
function remember<T>(make: (words: readonly string[]) => T): (words: readonly string[]) => T {
  const made = new Map<string, T>();
  return (words) => {
    const name = words.join('\n');
    let value = made.get(name);
    if (value === undefined) made.set(name, (value = make(words)));
    return value;
  };
}
