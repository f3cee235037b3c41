import { loadSrd } from '../../shared/catalog/srd.ts';
import { Concept, type AbilityMethod, type PicksBySlot } from '../../shared/concept.ts';
import { draftFrom, type ComposeOptions } from '../../shared/rules/dnd5e/draft/compose.ts';
import type { Hint, HintAbout, Reading, Role } from '../../shared/rules/dnd5e/reading.ts';
import { replay } from '../../shared/rules/dnd5e/walk.ts';

const catalog = await loadSrd();

/** What a prompt says, without one. */
export type Words = Partial<Pick<Reading, 'pacifist' | 'noMagic' | 'level'>> & {
  hints?: Record<string, number>;
  roles?: Role[];
};

/** A reading in which each hint is said by a word of its own. */
export function read({ hints = {}, roles = [], ...more }: Words = {}): Reading {
  const words = [...Object.keys(hints), ...roles];
  const at = (word: string) => ({ start: words.indexOf(word) * 100, end: words.indexOf(word) * 100 + word.length });
  const prompt = words.map((word) => word.padEnd(100)).join('');
  return {
    prompt,
    language: 'en',
    roles: roles.map((value) => ({ value, weight: 0.9, at: at(value) })),
    hints: Object.entries(hints).map(([key, weight]): Hint => ({ about: aboutOf(key), key, weight, at: at(key) })),
    ...more,
  };
}

const kinds: Record<string, HintAbout> = { skills: 'skill', languages: 'language' };
function aboutOf(key: string): HintAbout {
  const [kind = ''] = key.split(':');
  if (!key.includes(':')) return key.length === 3 ? 'ability' : 'theme';
  return kinds[kind] ?? (kind as HintAbout);
}

/** What is asked for. */
export interface Wish {
  level?: number;
  seed?: number;
  method?: AbilityMethod;
  fixed?: PicksBySlot;
  words?: Words;
  options?: Partial<ComposeOptions>;
  locks?: string[];
}

/** A draft of the built-in catalog, and the build that its recipe gives. */
export function draw({ level = 1, seed = 7, method = 'standard', fixed = {}, words, options = {}, locks = [] }: Wish) {
  const concept = Concept.parse({ level, abilityMethod: method, fixed, locks });
  const { recipe, notes } = draftFrom(concept, catalog, seed, { reading: read(words), ...options });
  const replayed = replay(recipe, catalog);
  const picked = (slot: string): readonly string[] =>
    recipe.choices.find((choice) => choice.slot === slot)?.picks ?? [];
  return { recipe, notes, picked, ...replayed };
}
