import type { Character } from '../../../shared/character.ts';
import { fail } from '../../../shared/errors.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { lookup } from '../../../shared/rules/dnd5e/lookup.ts';
import type { ByHand } from '../adapter.ts';
import { documentsOf, type Documents } from './documents.ts';
import { copyOf, stageActor, type LiveActor, type LiveItem, type Source } from './live.ts';
import type { Sheet } from '../../../shared/rules/dnd5e/sheet.ts';
import { deriveFrom } from '../../../shared/rules/dnd5e/derive/derive.ts';
import { rebase, type Rebased } from './rebase.ts';
import type { Build } from '../../../shared/rules/dnd5e/walk.ts';

/** A document on the staged actor that has advancement, by the recipe's words. */
export interface Holder {
  /** Id of its item on the actor. */
  id: string;
  path: string;
  /** The option that its spells count as coming from. */
  source: string;
  /** True for class, subclass and what they bring. */
  ofClass: boolean;
}

/** An actor under construction: nothing of it is in the world. */
export interface Stage {
  actor: LiveActor;
  character: Character;
  catalog: Catalog;
  /** The recipe in the words of this world's books. */
  recipe: Rebased;
  /** What the recipe starts with; the build may carry something else. */
  start: Pick<Build, 'items' | 'copper'>;
  /** The numbers that the rules give. */
  sheet: Sheet;
  documents: Documents;
  holders: Holder[];
  /** True when an item changed since the actor was prepared; a change of the actor itself prepares it at once. */
  isStale: boolean;
  /** Ids of the items that were seen already. */
  seen: Set<string>;
  /** Spells that advancements brought: `spell:bless|class:cleric`, by item id. */
  spells: Map<string, string>;
  /** Slots that stand on the actor. */
  done: Set<string>;
  byHand: ByHand[];
}

/**
 * An empty actor with the base scores. A score that is missing from the source would make increases come to nothing. With
 * `belongings` it carries these in place of what the recipe starts with.
 */
export function openStage(character: Character, catalog: Catalog, belongings: Partial<Build> = {}): Stage {
  const rebased = rebase(character.recipe, catalog);
  const { items, equipped, copper } = { ...rebased.build, ...belongings };
  const recipe = { ...rebased, build: { ...rebased.build, items, equipped, copper } };
  const abilities = Object.fromEntries(Object.entries(recipe.build.base).map(([key, value]) => [key, { value }]));
  const name = character.persona.name.trim() || game.i18n!.localize('FCC.Biography.Nameless');
  const actor = stageActor({
    _id: foundry.utils.randomID(),
    name,
    type: 'character',
    system: { abilities },
  });
  return {
    actor,
    character,
    catalog,
    recipe,
    start: rebased.build,
    sheet: deriveFrom(recipe.build, catalog, { name, hitPoints: character.recipe.hitPoints }),
    documents: documentsOf(catalog),
    holders: [],
    isStale: true,
    seen: new Set(),
    spells: new Map(),
    done: new Set(['abilities']),
    byHand: [
      ...recipe.lost.map(({ slot, pick }) => ({
        code: 'option-missing' as const,
        about: slot,
        name: nameOf(catalog, pick),
      })),
      ...recipe.open.map(({ id, option, kind }) => ({
        code: 'choice-open' as const,
        about: id,
        name: nameOf(catalog, option || kind),
      })),
    ],
  };
}

/** Puts the document of a fixed slot on the actor, with `system` changed. Raises `unknown-option` when this world has no such document. */
export async function place(
  stage: Stage,
  slot: string,
  changes: (id: string) => Source,
  system: Source = {},
): Promise<LiveItem> {
  const [key] = picksOf(stage, slot);
  const document = key === undefined ? undefined : await stage.documents.find(key);
  if (!document) return fail('unknown-option', `no compendium of this world has ${key ?? slot}`, slot);
  const data = copyOf(document);
  const item = add(stage, { ...data, system: { ...data.system, ...system } }, changes);
  stage.done.add(slot);
  return item;
}

/** The picks for a slot; none where there is no such choice. */
export function picksOf({ recipe }: Stage, slot: string): readonly string[] {
  return recipe.choices.get(slot)?.picks ?? [];
}

/** Puts item data on the actor. */
export function add(
  stage: Stage,
  data: Source & { _id: string },
  changes: (id: string) => Source = () => ({}),
): LiveItem {
  stage.actor.updateSource({ ...changes(data._id), items: [data] });
  stage.seen.add(data._id);
  const item = stage.actor.items.get(data._id);
  return item ?? fail('internal', `the system refused the item ${String(data['name'])}`, String(data['name']));
}

/** Prepares the actor anew if anything changed: the system's traits and limits are read from prepared data. */
export function refresh(stage: Stage): void {
  if (stage.isStale) stage.actor.reset();
  stage.isStale = false;
}

/** Items that came since the last call, in order. */
export function arrivals(stage: Stage): LiveItem[] {
  const fresh = [...stage.actor.items].filter(({ id }) => !stage.seen.has(id));
  fresh.forEach(({ id }) => stage.seen.add(id));
  return fresh;
}

/** Notes something for the person to finish; the name of an option key is put in its place. */
export function leave(stage: Stage, code: ByHand['code'], about: string, name: string): void {
  stage.byHand.push({ code, about, name: nameOf(stage.catalog, name) });
}

function nameOf(catalog: Catalog, key: string): string {
  return lookup(catalog).byKey.get(key)?.name ?? key;
}
