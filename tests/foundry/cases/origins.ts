import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { refuse, type Case } from './case.ts';
import { makeSound } from './make.ts';
import { drafted } from './people.ts';

/** Every species with every background, at the levels where species give something. */
export function originCases({ species, backgrounds }: Catalog): Case[] {
  return species.flatMap((kin, row) =>
    backgrounds.map((past, column): Case => {
      const level = [1, 3, 5, 9][(row + column) % 4]!;
      return {
        name: `${kin.identifier} ${past.identifier} at level ${level}`,
        run: async (world) => {
          const fixed = { species: [kin.key], background: [past.key] };
          await makeSound(world, drafted(world.catalog, { fixed, level }, row * 10 + column));
        },
      };
    }),
  );
}

/** Both sizes of a species that has two. */
export function sizeCases({ species }: Catalog): Case[] {
  return species.flatMap((kin) => {
    const rule = kin.advancement.find((each) => each.type === 'Size');
    if (rule?.type !== 'Size' || rule.sizes.length < 2) return [];
    return rule.sizes.map((size): Case => ({
      name: `${kin.identifier} of size ${size}`,
      run: async (world) => {
        const fixed = { species: [kin.key], [`${kin.key}/${rule.id}@0`]: [size] };
        const actor = await makeSound(world, drafted(world.catalog, { fixed }, 5));
        refuse(actor.system.traits.size === size ? [] : [`the size is ${actor.system.traits.size}`]);
      },
    }));
  });
}
