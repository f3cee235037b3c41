import type { Choice, Recipe } from '../../../character.ts';
import type { Violation } from '../../legality.ts';
import type { Catalog, Entry } from '../catalog.ts';
import { find } from '../lookup.ts';
import { gather, type Gathered } from './advancement-offers.ts';
import type { Fault } from './fault.ts';
import { bySlot, type Holder, type Offer, type PicksOf } from './holder.ts';
import { type ClassTable, tableOf } from './tables.ts';

type Named<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

/** The recipe as the rules see it: what was picked, what it brings, and what is wrong with it so far. */
export interface Frame extends Gathered {
  recipe: Recipe;
  catalog: Catalog;
  level: number;
  species: Named<'species'> | undefined;
  background: Named<'background'> | undefined;
  class: Named<'class'> | undefined;
  /** The tables of the rules for the class; undefined for a class that is not of the SRD. */
  table: ClassTable | undefined;
  choices: ReadonlyMap<string, Choice>;
  picks: PicksOf;
  violations: Violation[];
  report(slot: string, fault: Fault): void;
}

/** Reads a recipe; nothing is checked yet. */
export function readRecipe(recipe: Recipe, catalog: Catalog): Frame {
  const choices = bySlot(recipe.choices);
  const picks: PicksOf = (slot) => choices.get(slot)?.picks ?? [];
  const one = <K extends Entry['kind']>(kind: K): Named<K> | undefined => find(catalog, kind, picks(kind)[0] ?? '');
  const species = one('species');
  const background = one('background');
  const taken = one('class');
  const table = taken && tableOf(catalog.rules, taken.identifier);
  const roots: Holder[] = [];
  if (species) roots.push({ entry: species, path: species.key, since: 0 });
  if (background) roots.push({ entry: background, path: background.key, since: 0 });
  if (taken) roots.push({ entry: taken, path: taken.key, since: 1 });
  const violations: Violation[] = [];
  return {
    recipe,
    catalog,
    level: recipe.level,
    species,
    background,
    class: taken,
    table,
    choices,
    picks,
    violations,
    report: (slot, { code, message, source }) => violations.push({ code, slot, message, source }),
    ...gather({ catalog, level: recipe.level, picks, table, roots }),
  };
}

/** True if the build has a feature or feat with this identifier at `level` or before. */
export function hasFeature(frame: Frame, identifier: string, level = 20): boolean {
  return frame.holders.some(({ entry, since }) => entry.identifier === identifier && since <= level);
}

/** The offers of one kind. */
export function offersOf(frame: Frame, kind: Offer['kinds'][number]): Offer[] {
  return frame.offers.filter((offer) => offer.kinds[0] === kind);
}
