import { Concept } from '../shared/concept.ts';
import { fail } from '../shared/errors.ts';
import type { Generated } from './api.ts';
import { readBooks } from './books.ts';
import { drawSeed } from './creator/draw.ts';
import { make } from './creator/engine.ts';

/** Makes a character from this world's books, without a window. Raises `bad-input` for a concept that is none. */
export async function generateHere(wish: string | Partial<Concept>, seed = drawSeed()): Promise<Generated> {
  const parsed = Concept.safeParse(typeof wish === 'string' ? { prompt: wish } : wish);
  const concept = parsed.data ?? fail('bad-input', parsed.error?.message ?? '', 'concept');
  const { catalog } = await readBooks(concept.rules, () => undefined);
  const { character, sheet, violations } = make(concept, catalog, seed, { keep: {} });
  return { character, sheet, violations };
}
