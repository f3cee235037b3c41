import type { Persona } from '../character.ts';
import type { PersonaField } from '../generation-events.ts';

/** One field of a persona, or one hook of it, as it is streamed. */
export interface Piece {
  field: PersonaField;
  /** Which hook, from 0. */
  index?: number;
  text: string;
}

const ORDER = ['name', 'epithet', 'appearance', 'personality', 'ideals', 'bonds', 'flaws', 'backstory'] as const;

/** A persona's prose in the order in which it is read; pronouns, alignment and age are not prose and come with the draft. */
export function pieces(persona: Persona): Piece[] {
  return [
    ...ORDER.map((field) => ({ field, text: persona[field] })),
    ...persona.hooks.map((text, index) => ({ field: 'hooks' as const, index, text })),
  ];
}
