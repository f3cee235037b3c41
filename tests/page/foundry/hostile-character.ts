import { loadSrd } from '../../../shared/catalog/srd.ts';
import type { Character, Persona, Recipe } from '../../../shared/character.ts';
import { Concept } from '../../../shared/concept.ts';
import { generate } from '../../../shared/generation.ts';

/** A legal character of the built-in books. */
export async function honestCharacter(prompt = 'a dwarf cleric, level 3'): Promise<Character> {
  return generate(Concept.parse({ prompt }), await loadSrd(), 7).character;
}

/** Prose that is the same text wherever there is room for it. */
export function hostilePersona(text: string): Persona {
  const prose = { appearance: text, personality: text, ideals: text, bonds: text, flaws: text, backstory: text };
  const short = text.slice(0, 40);
  return { name: text, pronouns: 'they/them', epithet: text, alignment: short, age: short, ...prose, hooks: [text] };
}

/** The same build with this text for every word of its own, reasons and origin too. */
export function hostileCharacter(honest: Character, text: string): Character {
  const choices = honest.recipe.choices.map((choice) => ({ ...choice, reason: hostileReason(text) }));
  return {
    ...honest,
    concept: { ...honest.concept, prompt: text, language: text.slice(0, 35) },
    recipe: { ...honest.recipe, catalog: text, choices },
    persona: hostilePersona(text),
    provenance: { generator: text.slice(0, 80), writer: text },
  };
}

/** A recipe whose slots, options and picks are these texts as well: nothing of it is legal. */
export function hostileRecipe({ recipe }: Character, texts: readonly string[]): Recipe {
  const choices = recipe.choices.flatMap((choice) => {
    const picks = texts.map((text) => text.slice(0, 200));
    return [choice, { ...choice, slot: `${choice.slot}>${texts[0]}`, picks, reason: hostileReason(texts[0] ?? '') }];
  });
  const odd = texts.map((text) => ({
    ...{ slot: text, kind: 'feat' as const, option: text, level: 1, picks: [`feat:${text}`, text] },
    reason: hostileReason(text),
  }));
  return { ...recipe, choices: [...choices, ...odd], uuids: Object.fromEntries(texts.map((text) => [text, text])) };
}

const hostileReason = (text: string) => ({
  code: 'prompt',
  args: Object.fromEntries(['quote', 'name', 'class'].map((name) => [name, text])),
});
