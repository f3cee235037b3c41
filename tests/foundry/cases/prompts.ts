import prompts from '../../prompts/tuning.json' with { type: 'json' };
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Case } from './case.ts';
import { makeSound } from './make.ts';
import { drafted } from './people.ts';

/** What players write becomes a sound actor, whatever it is. */
export function promptCases(_catalog: Catalog): Case[] {
  return prompts.map(({ prompt }, seed): Case => {
    const line = prompt.replaceAll(/\s+/g, ' ').slice(0, 60);
    return {
      name: `prompt: ${line}`,
      run: async (world) => {
        await makeSound(world, drafted(world.catalog, { prompt: prompt.slice(0, 2000) }, seed));
      },
    };
  });
}
