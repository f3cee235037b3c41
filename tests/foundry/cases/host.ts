import { loadSrd } from '../../../shared/catalog/srd.ts';
import { Concept } from '../../../shared/concept.ts';
import type { Sheet } from '../../../shared/rules/dnd5e/sheet.ts';
import { derive } from '../../../shared/rules/dnd5e/derive/derive.ts';
import { draft } from '../../../shared/rules/dnd5e/draft/draft.ts';
import type { Document } from '../core/document.ts';
import type { Host } from '../core/host.ts';
import { getProperty } from '../core/tools/property.ts';
import { buildByHand } from './by-hand.ts';
import { refuse, type Case } from './case.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';

/** The stand-in itself: every class at levels 1 and 5, made with the system's own classes from the built-in catalog. */
export function hostCases({ classes }: Catalog): Case[] {
  return classes.flatMap(({ key, identifier }, row) =>
    [1, 5].map((level) => ({
      name: `by hand: ${identifier} ${level}`,
      run: ({ host }) => buildSound(host, key, level, row),
    })),
  );
}

async function buildSound(host: Host, key: string, level: number, seed: number): Promise<void> {
  const catalog = await loadSrd();
  const { recipe } = draft(Concept.parse({ fixed: { class: [key] }, level }), catalog, seed);
  const actor = await buildByHand(recipe, catalog);
  await host.settle();
  refuse([...host.complaints(), ...differences(actor, derive(recipe, catalog, actor.name))]);
}

/** What the system computes against what our rules do: that what depends on advancement alone. */
function differences(actor: Document, sheet: Sheet): string[] {
  const expected: [path: string, value: unknown][] = [
    ['system.details.level', sheet.level],
    ['system.attributes.prof', sheet.proficiencyBonus],
    ['system.attributes.hp.max', sheet.hp.max],
    ['system.attributes.hp.value', sheet.hp.max],
    ['system.traits.size', sheet.size],
    ...Object.entries(sheet.abilities).flatMap(([ability, { score, save }]): [string, unknown][] => [
      [`system.abilities.${ability}.value`, score],
      [`system.abilities.${ability}.save.value`, save],
    ]),
    ...Object.entries(sheet.slots).map(([slot, count]): [string, unknown] => [`system.spells.${slot}.max`, count]),
  ];
  return expected.flatMap(([path, value]) => {
    const actual = getProperty(actor, path);
    return actual === value ? [] : [`${path} is ${String(actual)}, and should be ${String(value)}`];
  });
}
