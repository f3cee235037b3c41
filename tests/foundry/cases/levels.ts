import type { AbilityMethod } from '../../../shared/concept.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Case } from './case.ts';
import { makeSound } from './make.ts';
import { drafted } from './people.ts';

const METHODS: readonly AbilityMethod[] = ['standard', 'pointBuy', 'rolled'];

const cycle = <T>(values: readonly T[], index: number): T => values[index % values.length]!;

/** Every class at every level, each time with other origins and scores. */
export function levelCases({ classes, species, backgrounds }: Catalog): Case[] {
  return classes.flatMap((owner, row) =>
    Array.from({ length: 20 }, (_, index): Case => {
      const level = index + 1;
      const turn = row * 7 + index;
      const kin = cycle(species, turn);
      const past = cycle(backgrounds, turn + row);
      const abilityMethod = cycle(METHODS, turn);
      return {
        name: `${owner.identifier} ${level}, ${kin.identifier}, ${past.identifier}, ${abilityMethod}`,
        run: async (world) => {
          const fixed = { class: [owner.key], species: [kin.key], background: [past.key] };
          await makeSound(world, drafted(world.catalog, { fixed, level, abilityMethod }, 1000 + turn));
        },
      };
    }),
  );
}
