import { z } from 'zod';
import { Persona, Recipe } from './character.ts';

/** The persona's fields in the order in which they are written. */
export const PersonaField = z.enum([
  'name',
  'epithet',
  'appearance',
  'personality',
  'ideals',
  'bonds',
  'flaws',
  'backstory',
  'hooks',
]);
export type PersonaField = z.infer<typeof PersonaField>;

const MOST_HOOKS = 4;

/**
 * What happens to a generation after its draft. Each is stored, numbered and sent in order; together they turn the draft
 * into the finished character. `text` is appended to the field (hooks: `index` says which).
 */
export const GenerationEvent = z.discriminatedUnion('type', [
  /** Legal picks of a model were applied: the recipe as it is now. */
  z.object({ type: z.literal('recipe'), recipe: Recipe }),
  z.object({
    type: z.literal('text'),
    field: PersonaField,
    index: z
      .int()
      .min(0)
      .max(MOST_HOOKS - 1)
      .optional(),
    text: z.string(),
  }),
  /** A field begins anew: what was written of it so far is dropped. */
  z.object({ type: z.literal('restart'), field: PersonaField }),
  z.object({ type: z.literal('note'), code: z.string(), args: z.record(z.string(), z.string()).default({}) }),
  z.object({ type: z.literal('done'), persona: Persona, writer: z.string() }),
  z.object({ type: z.literal('cancelled'), persona: Persona }),
]);
export type GenerationEvent = z.infer<typeof GenerationEvent>;
