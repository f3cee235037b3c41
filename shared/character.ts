import { z } from 'zod';
import { AbilityMethod, Concept, Rules, System } from './concept.ts';

/** A stretch of the prompt: UTF-16 offsets, `end` exclusive. */
export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) });
export type Span = z.infer<typeof Span>;

/**
 * Why a choice was made. `code` names a sentence in `lang/` (`FCC.Reason.<code>`), `args` fills it in.
 * A reason that comes from the prompt carries the place of the words it answers.
 */
export const Reason = z.object({
  code: z.string().max(60),
  args: z.record(z.string(), z.string()).default({}),
  at: Span.optional(),
});
export type Reason = z.infer<typeof Reason>;

/** What a slot asks for. */
export const ChoiceKind = z.enum([
  'species',
  'class',
  'subclass',
  'background',
  'abilities',
  'increase',
  'improvement',
  'feat',
  'feature',
  'skill',
  'expertise',
  'tool',
  'language',
  'mastery',
  'trait',
  'size',
  'spell-ability',
  'cantrip',
  'spell',
  'spellbook',
  'equipment',
  'wealth',
  'purchase',
  'armor',
  'weapon',
]);
export type ChoiceKind = z.infer<typeof ChoiceKind>;

/**
 * One choice of the build. `slot` is unique in the recipe: a fixed name (`species`, `class`, `abilities`,
 * `spells:wizard/prepared`, `equipment:class` …) or, for an advancement, the path of its holder, the advancement
 * and the level (`class:cleric/V8GfnoZYTe1PLXPI@1`; a granted holder follows its own slot after `>`).
 */
export const Choice = z.object({
  slot: z.string().max(400),
  kind: ChoiceKind,
  /** The option that offers the choice, e.g. `class:cleric`; empty for the fixed slots. */
  option: z.string().max(200),
  /** Foundry's `_id` of the advancement that offers the choice, if one does. */
  advancement: z.string().max(40).optional(),
  /** Character level at which the choice is made; 0 for origin and abilities. */
  level: z.int().min(0).max(20),
  /** Option keys, in order: `feat:alert`, `skills:arc`, `str:15`, `spell:bless`, `item:torch*5` … */
  picks: z.array(z.string().max(200)).max(100),
  reason: Reason,
});
export type Choice = z.infer<typeof Choice>;

/** Hit points of one level: the maximum of the die, its average rounded up, or a rolled number. */
export const HitPointLevel = z.union([z.literal('max'), z.literal('avg'), z.int().min(1).max(12)]);

/** The choices that make the build. The same concept, catalog and seed give the same recipe. */
export const Recipe = z.object({
  system: System,
  rules: Rules,
  /** Identity of the catalog the choices were made from. */
  catalog: z.string().max(120),
  seed: z.int().min(0).max(0xffffffff),
  level: z.int().min(1).max(20),
  abilityMethod: AbilityMethod,
  /** For rolled abilities: the four dice behind each score, by ability. */
  dice: z.record(z.string(), z.array(z.int().min(1).max(6)).length(4)).optional(),
  /** One entry per level. */
  hitPoints: z.array(HitPointLevel).min(1).max(20),
  choices: z.array(Choice).max(600),
  /** Compendium uuid of every document that a pick names, by option key: a second way to find it in another world. */
  uuids: z.record(z.string(), z.string().max(300)).default({}),
});
export type Recipe = z.infer<typeof Recipe>;

const prose = (max: number) => z.string().max(max);

/** The prose. Plain text, never HTML. */
export const Persona = z.object({
  name: prose(120),
  pronouns: z.enum(['she/her', 'he/him', 'they/them']),
  /** One line that sums the character up. */
  epithet: prose(200),
  alignment: prose(40),
  age: prose(40),
  appearance: prose(2000),
  personality: prose(2000),
  ideals: prose(1000),
  bonds: prose(1000),
  flaws: prose(1000),
  backstory: prose(6000),
  hooks: z.array(prose(600)).max(4),
});
export type Persona = z.infer<typeof Persona>;

/** A picture, by where it comes from: drawn from the recipe (`heraldry`), or stored (`file`, by its content hash). */
export const Portrait = z.discriminatedUnion('type', [
  z.object({ type: z.literal('heraldry'), seed: z.int().min(0).max(0xffffffff) }),
  z.object({ type: z.literal('file'), hash: z.string().max(128), mime: z.string().max(60) }),
]);
export type Portrait = z.infer<typeof Portrait>;

/** Who wrote what: the built-in writer or a model, and when (ISO 8601). */
export const Provenance = z.object({
  generator: z.string().max(80),
  writer: z.string().max(120),
  createdAt: z.iso.datetime().optional(),
});
export type Provenance = z.infer<typeof Provenance>;

/** Version of the stored document; `upgrade` brings older ones here. */
export const CHARACTER_VERSION = 1;

/** The document of the library. */
export const Character = z.object({
  schema: z.literal(CHARACTER_VERSION),
  concept: Concept,
  recipe: Recipe,
  persona: Persona,
  portraits: z.array(Portrait).max(20).default([]),
  provenance: Provenance,
});
export type Character = z.infer<typeof Character>;
