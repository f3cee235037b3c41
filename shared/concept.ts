import { z } from 'zod';

/** The game systems with an engine in `rules/`. */
export const System = z.enum(['dnd5e']);
export type System = z.infer<typeof System>;

/** The editions of the dnd5e rules; the names are those of `system.source.rules` in Foundry. */
export const Rules = z.enum(['2014', '2024']);
export type Rules = z.infer<typeof Rules>;

export const Kind = z.enum(['character', 'npc']);
export type Kind = z.infer<typeof Kind>;

export const Tone = z.enum(['grave', 'light', 'heroic', 'dark', 'eerie']);
export type Tone = z.infer<typeof Tone>;

export const AbilityMethod = z.enum(['standard', 'pointBuy', 'rolled']);
export type AbilityMethod = z.infer<typeof AbilityMethod>;

/** Longest prompt in characters. A long paragraph fits, a pasted book does not. */
export const MAX_PROMPT = 2000;

/**
 * Picks by slot. A slot is a place where a choice is made (see `character.ts`); a pick is an option key
 * such as `class:cleric`, `skills:arc` or `str:15`.
 */
export const PicksBySlot = z.record(z.string().max(400), z.array(z.string().max(200)).max(100));
export type PicksBySlot = z.infer<typeof PicksBySlot>;

/** What was asked for. `level` 1–20 for characters, `cr` 0–30 for NPCs; both optional, the prompt may say them. */
export const Concept = z.object({
  system: System.default('dnd5e'),
  rules: Rules.default('2024'),
  kind: Kind.default('character'),
  prompt: z.string().max(MAX_PROMPT).default(''),
  level: z.int().min(1).max(20).optional(),
  cr: z.number().min(0).max(30).optional(),
  abilityMethod: AbilityMethod.optional(),
  /** Choices that the person made; they win over the prompt. One that is not legal is dropped with a note. */
  fixed: PicksBySlot.default({}),
  /** Slots that stay as they are when the rest is drawn again. */
  locks: z.array(z.string().max(400)).max(500).default([]),
  tone: Tone.optional(),
  /** BCP 47 language of the prose. */
  language: z.string().max(35).default('en'),
});
export type Concept = z.infer<typeof Concept>;
