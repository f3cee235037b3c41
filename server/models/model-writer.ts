import type { Logger } from 'pino';
import type { Persona } from '../../shared/character.ts';
import { PersonaField, type GenerationEvent } from '../../shared/generation-events.ts';
import { write } from '../../shared/writer/write.ts';
import { makeAsk, ModelFailure, type Ask, type ModelAddress } from './ask.ts';
import { tellPersona } from './built-in.ts';
import { pickChoices } from './pick-choices.ts';
import { personaQuestion } from './questions.ts';
import { streamPersona, type PersonaSoFar } from './stream-persona.ts';
import type { Assignment, Writer, Written } from './writer.ts';

type Tell = (event: GenerationEvent) => Promise<void>;

/** A writer that asks a model: first for picks out of small menus, then for the prose. Whatever it does, the draft stands. */
export function makeModelWriter(address: ModelAddress, log: Logger, ask: Ask = makeAsk(address)): Writer {
  return {
    write: async (assignment, tell, signal) => {
      const soFar: PersonaSoFar = { finished: {}, told: new Set(), current: undefined };
      let settled = assignment;
      try {
        settled = { ...assignment, recipe: await pickChoices(ask, assignment, tell, signal) };
        await streamPersona(ask(personaQuestion(settled), signal), soFar, tell, signal);
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error;
        log.warn({ trouble: error.trouble, detail: error.message }, 'model');
        await tell({ type: 'note', code: error.trouble, args: {} });
      }
      return finish(settled, soFar, address.model, tell, signal);
    },
  };
}

/** What the model left out is written by the built-in writer, under the name that the model gave. */
async function finish(
  assignment: Assignment,
  soFar: PersonaSoFar,
  model: string,
  tell: Tell,
  signal: AbortSignal,
): Promise<Written> {
  const missing = PersonaField.options.filter((field) => soFar.finished[field] === undefined);
  const persona: Persona = { ...writeBuiltIn(assignment, soFar.finished.name), ...soFar.finished };
  for (const field of missing) if (soFar.told.has(field)) await tell({ type: 'restart', field });
  await tellPersona(persona, missing, tell, signal);
  const isAllBuiltIn = missing.length === PersonaField.options.length;
  return { recipe: assignment.recipe, persona, writer: isAllBuiltIn ? 'built-in' : model };
}

function writeBuiltIn({ reading, ...assignment }: Assignment, name: string | undefined): Persona {
  const named = name ? { ...reading, name: { value: name, at: { start: 0, end: 0 } } } : reading;
  return write({ ...assignment, reading: named });
}
