/**
 * What this adapter uses of the dnd5e system's own classes. The community types describe Foundry's core only; these
 * are the parts of `CONFIG.DND5E`, `game.dnd5e` and the documents' system data that they lack (dnd5e 5.3 to 6).
 */

/** Plain data as documents store it. */
export type Source = Record<string, unknown>;

/** An item of an actor as it is stored. */
export interface ItemSource extends Source {
  _id: string;
  name: string;
  type: string;
  system: Source;
  flags?: { dnd5e?: { sourceId?: string; advancementOrigin?: string } };
  _stats?: { compendiumSource?: string | null };
}

/** An advancement of an item on an actor. Stale after the actor's next `reset()`. */
export interface LiveAdvancement {
  id: string;
  type: string;
  title: string;
  appliesToClass: boolean;
  configuration: {
    grants?: Iterable<string>;
    choices?: unknown;
    mode?: string;
    items?: { uuid: string; optional: boolean }[];
    pool?: { uuid: string }[];
    spell?: { ability?: Set<string> } | null;
    sizes?: Set<string>;
    fixed?: Record<string, number>;
    points?: number;
    max?: number | null;
  };
  value: Source;
  apply(level: number, data: Source): Promise<unknown>;
  configuredForLevel(level: number): boolean;
}

/** An item of a staged actor or of a compendium. */
export interface LiveItem {
  id: string;
  name: string;
  type: string;
  uuid: string;
  identifier: string;
  flags: { dnd5e?: { sourceId?: string; advancementOrigin?: string } };
  _stats: { compendiumSource?: string | null };
  system: Source & { identifier?: string; levels?: number };
  advancement?: { byId: Record<string, LiveAdvancement>; byLevel: Record<number, LiveAdvancement[]> };
  toObject(): Source;
  updateSource(changes: Source): Source;
}

interface Scored {
  value: number;
  mod: number;
  save: { value: number };
  proficient: number;
}

interface Skilled {
  total: number;
  passive: number;
  value: number;
  effectiveValue?: number;
}

/** The prepared system data of a character, as far as the receipt compares it. */
export interface LiveSystem {
  details: { level: number };
  abilities: Record<string, Scored>;
  skills: Record<string, Skilled>;
  tools: Record<string, { total: number; effectiveValue?: number; value: number }>;
  spells: Record<string, { value: number; max: number; level?: number }>;
  currency: Record<string, number>;
  traits: {
    size: string;
    languages: { value: Set<string> };
    weaponProf: { value: Set<string>; mastery: { value: Set<string> } };
    armorProf: { value: Set<string> };
    dr: { value: Set<string> };
    di: { value: Set<string> };
    ci: { value: Set<string> };
  };
  attributes: {
    ac: { value: number };
    hp: { value: number; max: number };
    prof: number;
    init: { total: number };
    spellcasting: string;
    movement: Record<string, unknown>;
    senses: Record<string, unknown>;
  };
}

/** A character actor, staged or stored. */
export interface LiveActor {
  id: string;
  name: string;
  img: string;
  items: Iterable<LiveItem> & { get(id: string): LiveItem | undefined; size: number };
  system: LiveSystem;
  toObject(): Source;
  updateSource(changes: Source): Source;
  reset(): void;
}

/** `CONFIG.DND5E`, as far as it is read here. */
export interface SystemConfig {
  skills: unknown;
  languages: unknown;
  tools: Record<string, { ability?: string }>;
  weaponIds: unknown;
  armorIds: unknown;
  shieldIds: unknown;
  focusTypes: unknown;
  CHARACTER_EXP_LEVELS: readonly number[];
  /** How many squares wide a token of a size is. */
  actorSizes: Record<string, { token?: number } | undefined>;
}

interface SystemGlobal {
  registry: {
    ready: Promise<unknown>;
    spellLists: { forType(type: string, identifier: string): { uuids: Iterable<string> } | null };
  };
}

/** The system's configuration. */
export function systemConfig(): SystemConfig {
  return (CONFIG as unknown as { DND5E: SystemConfig }).DND5E;
}

/** The system's registries of classes and spell lists. */
export function systemRegistry(): SystemGlobal['registry'] {
  return (globalThis as unknown as { dnd5e: SystemGlobal }).dnd5e.registry;
}

/** An actor that is not stored anywhere: everything is tried out on it first. */
export function stageActor(source: Source): LiveActor {
  const ActorClass = CONFIG.Actor.documentClass as unknown as new (source: Source) => LiveActor;
  return new ActorClass(source);
}

/** The document behind a compendium uuid; null when it is not there or the user may not see it. */
export async function itemAt(uuid: string): Promise<LiveItem | null> {
  const found: unknown = await fromUuid(uuid as never).catch(() => null);
  const item = found as LiveItem | null;
  return item && typeof item.toObject === 'function' ? item : null;
}

/** Plain data of a compendium item under a new id, as the system itself takes it over. */
export function copyOf(item: LiveItem): Source & { _id: string; system: Source } {
  const data = game.items!.fromCompendium(item as never) as unknown as Source & { system: Source };
  return { ...data, _id: foundry.utils.randomID() };
}

/** The compendium uuid that an item on an actor came from; empty when it came from none. */
export function sourceOf(item: Pick<LiveItem, 'flags' | '_stats'> | ItemSource): string {
  return item.flags?.dnd5e?.sourceId ?? item._stats?.compendiumSource ?? '';
}
