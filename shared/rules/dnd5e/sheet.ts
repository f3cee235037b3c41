import { z } from 'zod';
import { Ability } from './catalog.ts';

const named = { identifier: z.string(), name: z.string() };

/** Numbers derived from recipe and catalog. Keys are dnd5e's own; distances in feet, weights in pounds. */
export const Sheet = z.object({
  name: z.string(),
  level: z.int(),
  species: z.object(named),
  background: z.object(named),
  classes: z.array(
    z.object({
      ...named,
      levels: z.int(),
      subclass: z.string().nullable(),
      subclassName: z.string().nullable(),
      hitDie: z.int(),
    }),
  ),
  size: z.string(),
  creatureType: z.string(),
  abilities: z.record(Ability, z.object({ score: z.int(), mod: z.int(), save: z.int(), saveProficient: z.boolean() })),
  proficiencyBonus: z.int(),
  hp: z.object({ max: z.int(), dice: z.string() }),
  ac: z.int(),
  /** What the armour class is made of: item names, or `unarmored`. */
  acFrom: z.array(z.string()),
  initiative: z.int(),
  /** Walking speed. */
  speed: z.int(),
  movement: z.record(z.string(), z.int()),
  senses: z.record(z.string(), z.int()),
  skills: z.record(
    z.string(),
    z.object({
      name: z.string(),
      ability: Ability,
      mod: z.int(),
      passive: z.int(),
      proficiency: z.union([z.literal(0), z.literal(0.5), z.literal(1), z.literal(2)]),
    }),
  ),
  tools: z.array(z.object({ key: z.string(), name: z.string(), mod: z.int(), proficiency: z.number() })),
  proficiencies: z.object({
    armor: z.array(z.string()),
    weapons: z.array(z.string()),
    masteries: z.array(z.string()),
  }),
  /** Leaf keys: `common`, `elvish`. */
  languages: z.array(z.string()),
  languageNames: z.array(z.string()),
  resistances: z.array(z.string()),
  immunities: z.array(z.string()),
  conditionImmunities: z.array(z.string()),
  spellcasting: z.array(z.object({ class: z.string(), ability: Ability, dc: z.int(), attack: z.int() })),
  /** Slots by dnd5e's key: `spell1` … `spell9`, `pact`. Only those above zero. */
  slots: z.record(z.string(), z.int()),
  /** Level of the pact slots; 0 without. */
  pactLevel: z.int(),
  spells: z.array(
    z.object({
      ...named,
      level: z.int(),
      school: z.string(),
      /** Where it comes from: `class:wizard`, `feat:magic-initiate`, `species:elf-drow`. */
      source: z.string(),
      ability: Ability,
      /** `spell`, `pact`, `innate`, `atwill`, `ritual`. */
      method: z.string(),
      /** 0 no (in the spellbook only), 1 yes, 2 always. */
      prepared: z.int(),
      /** Free casts such as `1/lr`; empty for none. */
      uses: z.string(),
      concentration: z.boolean(),
      ritual: z.boolean(),
    }),
  ),
  attacks: z.array(
    z.object({
      ...named,
      /** `melee`, `ranged`, `spell`, or `feature` for what is neither weapon nor spell. */
      type: z.string(),
      ability: Ability,
      toHit: z.int().nullable(),
      save: z.object({ ability: Ability, dc: z.int() }).nullable(),
      damage: z.array(z.object({ formula: z.string(), types: z.array(z.string()) })),
      /** e.g. `5 ft`, `80/320 ft`. */
      range: z.string(),
      mastery: z.string(),
    }),
  ),
  /** Attacks per Attack action. */
  attacksPerAction: z.int(),
  equipment: z.array(
    z.object({
      ...named,
      type: z.string(),
      quantity: z.int(),
      equipped: z.boolean(),
      /** Identifier of the container it lies in; empty when carried loose. */
      container: z.string(),
      weight: z.number(),
    }),
  ),
  currency: z.object({ pp: z.int(), gp: z.int(), ep: z.int(), sp: z.int(), cp: z.int() }),
  /** Carried pounds, and how much can be carried. */
  load: z.object({ carried: z.number(), capacity: z.number() }),
  features: z.array(
    z.object({
      ...named,
      /** The option that gave it: `class:cleric`, `species:dwarf`. */
      from: z.string(),
      /** Character level at which it came; 0 for origin. */
      level: z.int(),
      uses: z.string(),
    }),
  ),
});
export type Sheet = z.infer<typeof Sheet>;
