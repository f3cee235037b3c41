import { expect, it } from 'vitest';
import { loadSrd } from '../catalog/srd.ts';
import { Concept, System } from '../concept.ts';
import { engineFor } from './registry.ts';

const catalog = await loadSrd();

it('has an engine for every system that a concept may name', () => {
  for (const system of System.options) {
    const engine = engineFor(system);
    const { recipe } = engine.draft(Concept.parse({ system, prompt: 'an orc monk, level 3' }), catalog, 5);
    expect(engine.check(recipe, catalog)).toEqual([]);
    expect(engine.derive(recipe, catalog, 'Ugra')).toMatchObject({
      name: 'Ugra',
      level: 3,
      species: { identifier: 'orc' },
    });
    expect(engine.options(recipe, catalog, 'class')?.picks).toEqual(['class:monk']);
  }
});
