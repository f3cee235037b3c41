import type { Character, Persona } from '../../../shared/character.ts';
import { Concept } from '../../../shared/concept.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { draft } from '../../../shared/rules/dnd5e/draft/draft.ts';

const persona: Persona = {
  name: 'Ilse Varn',
  pronouns: 'she/her',
  epithet: 'A ferryman who will not cross',
  alignment: 'Neutral Good',
  age: '41',
  appearance: 'Broad hands, a grey braid.',
  personality: 'Counts everything twice.',
  ideals: 'Nobody is left on the bank.',
  bonds: 'The boat was her father’s.',
  flaws: 'She lies about the weather.',
  backstory: 'She rowed for twenty years.\n\nThen the river moved.',
  hooks: ['Somebody keeps ringing the bell on the far side.'],
};

/** A character drafted from a concept, with the prose given. */
export function drafted(
  catalog: Catalog,
  concept: Partial<Concept>,
  seed: number,
  prose: Partial<Persona> = {},
): Character {
  const asked = Concept.parse(concept);
  const { recipe } = draft(asked, catalog, seed);
  return {
    schema: 1,
    concept: asked,
    recipe,
    persona: { ...persona, ...prose },
    portraits: [{ type: 'heraldry', seed }],
    provenance: { generator: 'conformance', writer: 'conformance' },
  };
}
