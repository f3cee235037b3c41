import { Persona } from '../../shared/character.ts';
import { PersonaField, type GenerationEvent } from '../../shared/generation-events.ts';
import { ModelFailure } from './ask.ts';
import { parsePieces } from './parse-pieces.ts';

type Prose = Pick<Persona, PersonaField>;

/** How far a model came: the fields that are whole, those of which something was told, and the one it was writing. */
export interface PersonaSoFar {
  finished: Partial<Prose>;
  told: Set<PersonaField>;
  current: PersonaField | undefined;
}

const MAX_HOOKS = 2;

/**
 * Tells a model's persona piece by piece while its JSON streams in, and notes in `soFar` which fields are whole. A field that is
 * too short or too long to be one is left out. Raises `ModelFailure` when the answer is not what was asked for.
 */
export async function streamPersona(
  pieces: AsyncGenerator<string>,
  soFar: PersonaSoFar,
  tell: (event: GenerationEvent) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const told = new Map<string, number>();
  let answer: Record<string, unknown> = {};
  for await (const grown of parsePieces(pieces, signal)) {
    signal.throwIfAborted();
    answer = grown;
    await tellNew(answer, told, soFar, tell);
  }
  const last = soFar.current;
  if (last) settle(last, answer[last], soFar);
  if (Object.keys(soFar.finished).length === 0)
    throw new ModelFailure('model-nonsense', 'the persona has none of the fields');
}

/** Tells what has been added since the last look. The field being written is the last known one of the object. */
async function tellNew(
  answer: Record<string, unknown>,
  told: Map<string, number>,
  soFar: PersonaSoFar,
  tell: (event: GenerationEvent) => Promise<void>,
): Promise<void> {
  for (const [name, value] of Object.entries(answer)) {
    const field = PersonaField.safeParse(name).data;
    if (!field || soFar.finished[field] !== undefined) continue;
    if (soFar.current !== field) {
      if (soFar.told.has(field)) continue;
      if (soFar.current) settle(soFar.current, answer[soFar.current], soFar);
      soFar.current = field;
      soFar.told.add(field);
    }
    const texts = field === 'hooks' && Array.isArray(value) ? value.slice(0, MAX_HOOKS) : [value];
    for (const [index, text] of texts.entries()) {
      if (typeof text !== 'string') continue;
      const key = `${field}/${index}`;
      const piece = clean(text.slice(told.get(key) ?? 0));
      told.set(key, text.length);
      if (piece) await tell({ type: 'text', field, ...(field === 'hooks' ? { index } : {}), text: piece });
    }
  }
}

/** Takes a field as finished if it can be one. */
function settle(field: PersonaField, value: unknown, soFar: PersonaSoFar): void {
  const shape = Persona.shape[field];
  const text = typeof value === 'string' ? clean(value).trim() : undefined;
  const hooks = Array.isArray(value)
    ? value.filter((hook) => typeof hook === 'string').map((hook) => clean(hook).trim())
    : [];
  const parsed = shape.safeParse(field === 'hooks' ? hooks.filter(Boolean).slice(0, MAX_HOOKS) : text);
  const isEmpty = field === 'hooks' ? hooks.length === 0 : (text?.length ?? 0) < 2;
  if (parsed.success && !isEmpty) Object.assign(soFar.finished, { [field]: parsed.data });
}

/** Text without control characters: a model's text is only ever text. */
const clean = (text: string): string => text.replaceAll(/[^\P{C}\n]/gu, '');
