import type { GenerationEvent } from '../../shared/generation-events.ts';
import { PersonaField } from '../../shared/generation-events.ts';
import type { Persona } from '../../shared/character.ts';
import type { Writer } from './writer.ts';

/** The writer that needs no model: the persona is there already and is told field by field. */
export const builtIn: Writer = {
  write: async ({ recipe, persona }, tell, signal) => {
    await tellPersona(persona, PersonaField.options, tell, signal);
    return { recipe, persona, writer: 'built-in' };
  },
};

/** Tells some fields of a finished persona, each whole. */
export async function tellPersona(
  persona: Persona,
  fields: readonly PersonaField[],
  tell: (event: GenerationEvent) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  for (const field of fields) {
    signal.throwIfAborted();
    if (field !== 'hooks') await tell({ type: 'text', field, text: persona[field] });
    else for (const [index, text] of persona.hooks.entries()) await tell({ type: 'text', field, index, text });
  }
}
