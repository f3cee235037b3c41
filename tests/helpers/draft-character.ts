import { loadSrd } from '../../shared/catalog/srd.ts';
import type { Character } from '../../shared/character.ts';
import { Concept } from '../../shared/concept.ts';
import { generate } from '../../shared/generation.ts';

/** A whole character from the built-in catalog. */
export async function draftCharacter(prompt: string, seed: number): Promise<Character> {
  const { character } = generate(Concept.parse({ prompt }), await loadSrd(), seed);
  return character;
}
