import type { Ability, Advancement, Catalog, Entry } from '../../shared/rules/dnd5e/catalog.ts';
import { advancementOf, lookup } from '../../shared/rules/dnd5e/lookup.ts';
import type { Build, Owned, OwnedSpell } from '../../shared/rules/dnd5e/walk.ts';

/** What a build is made of, by hand: no walk, no draft. */
export interface Parts {
  class: string;
  subclass?: string;
  level: number;
  species?: string;
  background?: string;
  /** In the order of the sheet: Str, Dex, Con, Int, Wis, Cha. */
  scores: readonly [number, number, number, number, number, number];
  /** Keys of feats and features that were chosen. */
  chosen?: string[];
  /** Trait keys that were chosen, proficient; those in `expert` doubly. */
  traits?: string[];
  expert?: string[];
  masteries?: string[];
  spells?: OwnedSpell[];
  items?: Record<string, number>;
  equipped?: string[];
  copper?: number;
  choices?: Build['choices'];
}

/**
 * A build with everything that class, subclass, species and background grant up to the level, and the chosen parts.
 * It knows nothing of slots and rules, so that sums can be tested without the walk.
 */
export function makeBuild(catalog: Catalog, parts: Parts): Build {
  const owned = ownedBy(catalog, parts);
  const scores = Object.fromEntries(
    (['str', 'dex', 'con', 'int', 'wis', 'cha'] as const).map((key, i) => [key, parts.scores[i]!]),
  ) as Record<Ability, number>;
  const granted = owned.flatMap(({ entry }) => traitsOf(entry, parts.level));
  const traits = new Map([...granted, ...(parts.traits ?? [])].map((key) => [key, 1]));
  for (const key of parts.expert ?? []) traits.set(key, 2);
  return {
    level: parts.level,
    base: scores,
    scores,
    owned,
    traits,
    masteries: parts.masteries ?? [],
    spells: parts.spells ?? [],
    effects: owned.flatMap(({ entry }) =>
      entry.kind === 'feat' ? entry.effects.map((effect) => ({ ...effect, from: entry.key })) : [],
    ),
    size: owned.flatMap(({ entry }) => sizesOf(entry)).at(-1) ?? 'med',
    items: new Map(Object.entries(parts.items ?? {})),
    equipped: parts.equipped ?? [],
    copper: parts.copper ?? 0,
    choices: parts.choices ?? [],
  };
}

function ownedBy(catalog: Catalog, parts: Parts): Owned[] {
  const { byKey, byUuid } = lookup(catalog);
  const roots = [
    `species:${parts.species ?? 'human'}`,
    `background:${parts.background ?? 'soldier'}`,
    `class:${parts.class}`,
    ...(parts.subclass === undefined ? [] : [`subclass:${parts.subclass}`]),
    ...(parts.chosen ?? []),
  ].map((key) => {
    const entry = byKey.get(key);
    if (!entry) throw new Error(`the catalog has no ${key}`);
    return { entry, path: key, from: key, level: 0 };
  });
  const grants = roots.flatMap(({ entry: { key }, entry }) =>
    grantsOf(entry, parts.level).flatMap(({ uuid, level }) => {
      const given = byUuid.get(uuid);
      return given?.kind === 'feat' ? [{ entry: given, path: `${key}>${given.key}`, from: key, level }] : [];
    }),
  );
  return [...roots, ...grants];
}

function grantsOf(entry: Entry, level: number): { uuid: string; level: number }[] {
  return reached(entry, 'ItemGrant', level).flatMap((grant) =>
    grant.items.map(({ uuid }) => ({ uuid, level: grant.level })),
  );
}

function traitsOf(entry: Entry, level: number): string[] {
  return reached(entry, 'Trait', level)
    .filter(({ classRestriction, mode }) => classRestriction !== 'secondary' && mode === 'default')
    .flatMap(({ grants }) => grants);
}

function sizesOf(entry: Entry): string[] {
  return reached(entry, 'Size', 0).flatMap(({ sizes }) => sizes.slice(-1));
}

function reached<T extends 'ItemGrant' | 'Trait' | 'Size'>(
  entry: Entry,
  type: T,
  level: number,
): Extract<Advancement, { type: T }>[] {
  return advancementOf(entry).filter(
    (one): one is Extract<Advancement, { type: T }> => one.type === type && 'level' in one && one.level <= level,
  );
}
