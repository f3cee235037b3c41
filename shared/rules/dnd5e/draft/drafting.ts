import type { Reason } from '../../../character.ts';
import type { PicksBySlot } from '../../../concept.ts';
import type { Catalog, ClassEntry } from '../catalog.ts';
import { lookup, type Lookup } from '../lookup.ts';
import type { Build, Slot } from '../walk.ts';
import { CLASS_PROFILES, type ClassProfile } from './classes.ts';
import { foresee, type Foresight } from './foresight.ts';
import type { Taste } from './taste.ts';
import { add, chanceOf, mainReason, pickBest, pull, type Weigh } from './weigh.ts';

/** A draft under way: what it is made from. */
export interface Drafting {
  catalog: Catalog;
  lookup: Lookup;
  seed: number;
  level: number;
  taste: Taste;
  /** Picks that the person fixed or that stay, by slot: known before their slot comes up. */
  settled: PicksBySlot;
  /** What fixed picks of later slots need or take. */
  foresight: Foresight;
  /** What was worked out once for this draft, by name. */
  memo: Map<string, unknown>;
}

/** The picks drawn for a slot, and the reason for any picks that may stand there in the end. */
export interface Drawn {
  picks: readonly string[];
  explain(picks: readonly string[]): Reason;
}

/** Fills a slot beside the picks that are `held` in it already. */
export type Draw = (drafting: Drafting, slot: Slot, build: Build, held: readonly string[]) => Drawn;

/** Starts a draft. */
export function startDrafting(
  catalog: Catalog,
  seed: number,
  level: number,
  taste: Taste,
  { fixed, keep }: { fixed: PicksBySlot; keep: PicksBySlot },
): Drafting {
  const settled = { ...keep, ...fixed };
  return {
    catalog,
    lookup: lookup(catalog),
    seed,
    level,
    taste,
    settled,
    foresight: foresee(fixed, catalog),
    memo: new Map(),
  };
}

/** What `make` gives, worked out once per draft. */
export function once<T>(drafting: Drafting, name: string, make: () => T): T {
  if (!drafting.memo.has(name)) drafting.memo.set(name, make());
  return drafting.memo.get(name) as T;
}

/** Draws the options that weigh most. `chance` is [0, 1) per option unless given; `spread` is what it counts. */
export function drawByWeight(
  drafting: Drafting,
  slot: Slot,
  held: readonly string[],
  weigh: Weigh,
  spread = 1,
  chance = chanceOf(drafting.seed, slot.id),
): Drawn {
  return {
    picks: pickBest(slot, weigh, chance, held, spread),
    explain: (picks) => {
      const why = mainReason(picks, weigh);
      const isForced = slot.options.length <= slot.count && why.at === undefined;
      return isForced ? onlyOption.why : why;
    },
  };
}

export const onlyOption = add(pull(1, 'only-option'));

/** The class of the build. */
export function classOf(build: Build): ClassEntry | undefined {
  const owner = build.owned.find(({ entry }) => entry.kind === 'class')?.entry;
  if (owner?.kind === 'class') return owner;
  return undefined;
}

/** The key picked in a fixed slot such as `class`, or undefined. */
export function pickedIn(build: Build, slot: string): string | undefined {
  return build.choices.find((choice) => choice.slot === slot)?.picks[0];
}

/** The class that was picked, before or after it has come into the build. */
export function pickedClass(drafting: Drafting, build: Build): ClassEntry | undefined {
  const entry = drafting.lookup.byKey.get(pickedIn(build, 'class') ?? '');
  return entry?.kind === 'class' ? entry : undefined;
}

/** How the class is played; an unknown class is read off its primary and casting abilities. */
export function profileOf(owner: ClassEntry | undefined): ClassProfile {
  const known = CLASS_PROFILES[owner?.identifier ?? ''];
  if (known) return known;
  const casting = owner?.spellcasting?.ability;
  const order = new Set([
    ...(owner?.primaryAbility.value ?? []),
    ...(casting ? [casting] : []),
    'con',
    'dex',
    'wis',
    'str',
    'int',
    'cha',
  ] as const);
  return { roles: {}, themes: {}, abilities: [...order], skills: {}, violence: casting ? 0.3 : 0.8 };
}

/** The name of an entry in the catalog's language, or its key. */
export function nameOf(drafting: Drafting, key: string): string {
  return drafting.lookup.byKey.get(key)?.name ?? key;
}
