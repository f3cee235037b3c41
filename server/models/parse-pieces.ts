import { parse } from 'jsonriver';
import { ModelFailure } from './ask.ts';

/**
 * The object that a model's answer is growing into, again after every piece. Raises `ModelFailure` when the pieces are not
 * the beginning of a JSON object, and whatever `pieces` raises.
 */
export async function* parsePieces(
  pieces: AsyncGenerator<string>,
  signal: AbortSignal,
): AsyncGenerator<Record<string, unknown>> {
  const values = parse(pieces)[Symbol.asyncIterator]();
  for (;;) {
    const next = await values.next().catch((error: unknown) => {
      signal.throwIfAborted();
      throw error instanceof ModelFailure ? error : new ModelFailure('model-nonsense', 'it is not JSON');
    });
    if (next.done) return;
    const value: unknown = next.value;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw new ModelFailure('model-nonsense', 'it is not an object');
    }
    yield value as Record<string, unknown>;
  }
}
