import type { Persona } from './character.ts';
import type { GenerationEvent, PersonaField } from './generation-events.ts';

/** The fields that are told in pieces; the others come whole. */
const isHooks = (field: PersonaField): field is 'hooks' => field === 'hooks';

/**
 * The persona that events have built on `start`. With `finished`, a field that was still being written is left as it was
 * at the start: half a sentence is worth less than none.
 */
export function composePersona(
  start: Persona,
  events: readonly GenerationEvent[],
  want: 'all' | 'finished' = 'all',
): Persona {
  let persona: Persona = { ...start, hooks: [...start.hooks] };
  const begun = new Set<PersonaField>();
  let current: PersonaField | undefined;
  for (const event of events) {
    if (event.type === 'done' || event.type === 'cancelled') return event.persona;
    if (event.type === 'restart') {
      begun.delete(event.field);
      persona = isHooks(event.field)
        ? { ...persona, hooks: start.hooks }
        : { ...persona, [event.field]: start[event.field] };
    }
    if (event.type !== 'text') continue;
    current = event.field;
    persona = append(persona, event, begun.has(event.field));
    begun.add(event.field);
  }
  if (want === 'all' || current === undefined) return persona;
  return { ...persona, [current]: start[current] };
}

/** A field's first piece replaces what the draft had there (the name); later ones are appended. */
function append(
  persona: Persona,
  piece: { field: PersonaField; index?: number | undefined; text: string },
  isBegun: boolean,
): Persona {
  if (!isHooks(piece.field)) {
    return { ...persona, [piece.field]: (isBegun ? persona[piece.field] : '') + piece.text };
  }
  const hooks = isBegun ? [...persona.hooks] : [];
  const index = piece.index ?? 0;
  hooks[index] = (hooks[index] ?? '') + piece.text;
  return { ...persona, hooks: Array.from(hooks, (hook) => hook ?? '') };
}
