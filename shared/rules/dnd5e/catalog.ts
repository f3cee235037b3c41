import { z } from 'zod';
import { Rules } from '../../concept.ts';

/** The six abilities by dnd5e's keys, in the order of the sheet. */
export const ABILITIES = ['str', 'dex', 'con', 'int', 'wis', 'cha'] as const;
export const Ability = z.enum(ABILITIES);
export type Ability = z.infer<typeof Ability>;

const Scores = z.partialRecord(Ability, z.int());

/**
 * What every entry has. `key` is `<kind>:<identifier>` and unique in the catalog; where a catalog has two features of
 * one identifier, or two things that differ, the key ends in `~<document id>`. `identifier` is dnd5e's slug, stable
 * between worlds.
 */
const entry = {
  key: z.string(),
  identifier: z.string(),
  name: z.string(),
  uuid: z.string(),
  rules: z.union([Rules, z.literal('')]),
  /** The compendium, e.g. `dnd5e.classes24`. */
  pack: z.string(),
};

const advancement = {
  id: z.string(),
  title: z.string(),
  /** `primary` or `secondary`: only for the first class, only for a later one. */
  classRestriction: z.enum(['', 'primary', 'secondary']),
};

/** How a granted or chosen spell is cast. */
const GrantedSpell = z.object({
  abilities: z.array(Ability),
  method: z.string(),
  /** 0 no, 1 yes, 2 always. */
  prepared: z.int().min(0).max(2),
  uses: z.object({ max: z.string(), per: z.string(), requireSlot: z.boolean() }),
});

/** dnd5e's advancement data, one shape for array and object storage and for 5.1 to 6.x fields. */
export const Advancement = z.discriminatedUnion('type', [
  z.object({ ...advancement, type: z.literal('HitPoints') }),
  z.object({ ...advancement, type: z.literal('Subclass'), level: z.int() }),
  z.object({ ...advancement, type: z.literal('Size'), level: z.int(), sizes: z.array(z.string()) }),
  z.object({
    ...advancement,
    type: z.literal('Trait'),
    level: z.int(),
    mode: z.enum(['default', 'expertise', 'forcedExpertise', 'upgrade', 'mastery']),
    /** Trait keys such as `skills:arc`, `weapon:mar:longsword`, `languages:standard:common`. */
    grants: z.array(z.string()),
    /** Pools may hold wildcards: `skills:*`, `tool:art:*`, `weapon:*`. */
    choices: z.array(z.object({ count: z.int(), pool: z.array(z.string()) })),
  }),
  z.object({
    ...advancement,
    type: z.literal('ItemGrant'),
    level: z.int(),
    items: z.array(z.object({ uuid: z.string(), optional: z.boolean() })),
    spell: GrantedSpell.nullable(),
  }),
  z.object({
    ...advancement,
    type: z.literal('ItemChoice'),
    /** By level of the holder; `count` 0 stands for a level that only allows a replacement. */
    choices: z.array(z.object({ level: z.int(), count: z.int(), replacement: z.boolean() })),
    pool: z.array(z.string()),
    allowDrops: z.boolean(),
    itemType: z.string(),
    /** `level` of a spell: a number, `available` (any with slots) or empty for any. `list`: `class:wizard`. */
    restriction: z.object({ type: z.string(), subtype: z.string(), level: z.string(), list: z.array(z.string()) }),
    spell: GrantedSpell.nullable(),
  }),
  z.object({
    ...advancement,
    type: z.literal('AbilityScoreImprovement'),
    level: z.int(),
    points: z.int(),
    cap: z.int().nullable(),
    max: z.int().nullable(),
    locked: z.array(Ability),
    fixed: Scores,
    recommendation: z.string().nullable(),
  }),
  z.object({
    ...advancement,
    type: z.literal('ScaleValue'),
    identifier: z.string(),
    kind: z.string(),
    /** Ascending levels. Numbers stay numbers, dice are `2d6`, distances and strings as they are. */
    scale: z.array(z.object({ level: z.int(), value: z.union([z.number(), z.string()]) })),
  }),
]);
export type Advancement = z.infer<typeof Advancement>;
export type AdvancementOf<T extends Advancement['type']> = Extract<Advancement, { type: T }>;

/** A change that a lasting effect makes on the actor: Foundry's key, mode (2 add, 4 upgrade, 5 override …) and value. */
export const EffectChange = z.object({ key: z.string(), mode: z.int(), value: z.string() });
export type EffectChange = z.infer<typeof EffectChange>;

/** A node of the starting equipment, children in order. `id` is Foundry's `_id` of the node. */
export type EquipmentNode =
  | { type: 'OR' | 'AND'; id: string; children: EquipmentNode[] }
  | { type: 'linked'; id: string; uuid: string; count: number; requiresProficiency: boolean }
  | { type: 'armor' | 'weapon' | 'tool' | 'focus'; id: string; category: string; count: number }
  | { type: 'currency'; id: string; denomination: string; count: number };
export const EquipmentNode: z.ZodType<EquipmentNode> = z.lazy(() =>
  z.union([
    z.object({ type: z.enum(['OR', 'AND']), id: z.string(), children: z.array(EquipmentNode) }),
    z.object({
      type: z.literal('linked'),
      id: z.string(),
      uuid: z.string(),
      count: z.int().min(1),
      requiresProficiency: z.boolean(),
    }),
    z.object({
      type: z.enum(['armor', 'weapon', 'tool', 'focus']),
      id: z.string(),
      category: z.string(),
      count: z.int().min(1),
    }),
    z.object({ type: z.literal('currency'), id: z.string(), denomination: z.string(), count: z.int().min(0) }),
  ]),
);

const Spellcasting = z.object({
  progression: z.string(),
  ability: z.union([Ability, z.literal('')]),
});

export const ClassEntry = z.object({
  ...entry,
  hitDie: z.int(),
  primaryAbility: z.object({ value: z.array(Ability), all: z.boolean() }),
  spellcasting: Spellcasting.nullable(),
  startingEquipment: z.array(EquipmentNode),
  /** Gold pieces instead of the equipment, a formula (`155`, `5d4 * 10`), or empty. */
  wealth: z.string(),
  advancement: z.array(Advancement),
});
export type ClassEntry = z.infer<typeof ClassEntry>;

export const SubclassEntry = z.object({
  ...entry,
  classIdentifier: z.string(),
  spellcasting: Spellcasting.nullable(),
  advancement: z.array(Advancement),
});
export type SubclassEntry = z.infer<typeof SubclassEntry>;

export const SpeciesEntry = z.object({
  ...entry,
  /** Feet by kind: `walk`, `fly`, `swim`, `climb`, `burrow`. */
  movement: z.record(z.string(), z.number()),
  /** Feet by sense: `darkvision` … */
  senses: z.record(z.string(), z.number()),
  creatureType: z.string(),
  subtype: z.string(),
  advancement: z.array(Advancement),
});
export type SpeciesEntry = z.infer<typeof SpeciesEntry>;

export const BackgroundEntry = z.object({
  ...entry,
  startingEquipment: z.array(EquipmentNode),
  wealth: z.string(),
  advancement: z.array(Advancement),
});
export type BackgroundEntry = z.infer<typeof BackgroundEntry>;

/** Feats and features: dnd5e's item type `feat`. `feat:` keys are feats (type value `feat`), `feature:` the rest. */
export const FeatEntry = z.object({
  ...entry,
  type: z.object({ value: z.string(), subtype: z.string() }),
  prerequisites: z.object({
    level: z.int().nullable(),
    items: z.array(z.string()),
    repeatable: z.boolean(),
    /** Ability minimums that the system keeps only as text, e.g. `Strength or Dexterity 13+`. */
    text: z.string(),
  }),
  /** `max` is a formula, `per` a recovery period (`lr`, `sr` …); null when the feature is always on. */
  uses: z.object({ max: z.string(), per: z.string() }).nullable(),
  effects: z.array(EffectChange),
  advancement: z.array(Advancement),
});
export type FeatEntry = z.infer<typeof FeatEntry>;

const DamagePart = z.object({
  /** Dice formula such as `2d6` or `1d4 + 1`; may be empty. */
  formula: z.string(),
  types: z.array(z.string()),
  /** For cantrips and upcasting: `whole` or `half`, empty when it does not scale. */
  scaling: z.string(),
});

export const SpellEntry = z.object({
  ...entry,
  /** 0 for a cantrip. */
  level: z.int().min(0).max(9),
  school: z.string(),
  /** `vocal`, `somatic`, `material`, `concentration`, `ritual`. */
  properties: z.array(z.string()),
  activation: z.string(),
  /** e.g. `120 ft`, `self`, `touch`. */
  range: z.string(),
  /** e.g. `inst`, `1 minute`. */
  duration: z.string(),
  /** Class identifiers whose list has the spell. */
  lists: z.array(z.string()),
  attack: z.enum(['melee', 'ranged']).nullable(),
  /** Ability of the saving throw against it. */
  save: Ability.nullable(),
  damage: z.array(DamagePart),
  heals: z.boolean(),
  /** Cost in copper pieces of a material that must be bought; 0 if none. */
  materialCost: z.int(),
});
export type SpellEntry = z.infer<typeof SpellEntry>;

export const EquipmentEntry = z.object({
  ...entry,
  /** dnd5e's item type: `weapon`, `equipment`, `consumable`, `tool`, `loot`, `container`. */
  type: z.string(),
  /** `system.type.value`: `martialM`, `light`, `shield`, `art`, `ammo` … */
  category: z.string(),
  baseItem: z.string(),
  /** Price in copper pieces of one, rounded up where only a stack has a price (20 arrows for 1 GP: 5). */
  price: z.int(),
  /** Pounds of one. */
  weight: z.number(),
  /** How many come together as a stack (arrows: 20). Links in starting equipment already count the pieces. */
  quantity: z.int(),
  rarity: z.string(),
  attunement: z.string(),
  properties: z.array(z.string()),
  armor: z
    .object({ value: z.int(), dex: z.int().nullable(), magicalBonus: z.int(), strength: z.int().nullable() })
    .nullable(),
  weapon: z
    .object({
      damage: z.string(),
      types: z.array(z.string()),
      versatile: z.string(),
      /** Feet; null where the weapon has none. */
      range: z.number().nullable(),
      long: z.number().nullable(),
      reach: z.number().nullable(),
      mastery: z.string(),
      ammunition: z.string(),
      magicalBonus: z.int(),
    })
    .nullable(),
  /** Spellcasting focus kinds it counts as: `arcane`, `druidic`, `holy`. */
  focus: z.array(z.string()),
  /** What is inside a container or pack, by uuid. */
  contents: z.array(z.object({ uuid: z.string(), quantity: z.int() })),
});
export type EquipmentEntry = z.infer<typeof EquipmentEntry>;

/** The system's own lists (`CONFIG.DND5E`), as far as choices need them. Names are in the catalog's language. */
export const Lists = z.object({
  skills: z.record(z.string(), z.object({ name: z.string(), ability: Ability })),
  /** By full trait key without the prefix, e.g. `standard:elvish`, `exotic:primordial:ignan`. */
  languages: z.record(z.string(), z.string()),
  /** By full trait key without the prefix, e.g. `art:smith`, `thief`. */
  tools: z.record(z.string(), z.object({ name: z.string(), ability: Ability, uuid: z.string() })),
  /** By base item: its proficiency (`sim`, `mar`) and the uuid of the plain weapon. */
  weapons: z.record(z.string(), z.object({ proficiency: z.enum(['sim', 'mar']), uuid: z.string() })),
  /** By base item: its proficiency (`lgt`, `med`, `hvy`, `shl`). */
  armor: z.record(z.string(), z.object({ proficiency: z.enum(['lgt', 'med', 'hvy', 'shl']), uuid: z.string() })),
  /** uuids of the items by focus kind. */
  focuses: z.record(z.string(), z.array(z.string())),
});
export type Lists = z.infer<typeof Lists>;

/** What may be chosen, in one world or in the built-in SRD. Facts only, no prose. */
export const Catalog = z.object({
  system: z.literal('dnd5e'),
  rules: Rules,
  /** Identity of this content, e.g. `srd-5.2@dnd5e-5.3.3`. */
  id: z.string(),
  source: z.string(),
  licence: z.string(),
  lists: Lists,
  classes: z.array(ClassEntry),
  subclasses: z.array(SubclassEntry),
  species: z.array(SpeciesEntry),
  backgrounds: z.array(BackgroundEntry),
  /** Feats and features. */
  feats: z.array(FeatEntry),
  spells: z.array(SpellEntry),
  equipment: z.array(EquipmentEntry),
});
export type Catalog = z.infer<typeof Catalog>;

/** An entry that could not be read: where it is and why. Never fatal. */
export interface Quarantined {
  uuid: string;
  pack: string;
  name: string;
  reason: string;
}

/** Any entry that a pick can name. */
export type Entry =
  | ({ kind: 'class' } & ClassEntry)
  | ({ kind: 'subclass' } & SubclassEntry)
  | ({ kind: 'species' } & SpeciesEntry)
  | ({ kind: 'background' } & BackgroundEntry)
  | ({ kind: 'feat' } & FeatEntry)
  | ({ kind: 'spell' } & SpellEntry)
  | ({ kind: 'item' } & EquipmentEntry);
