import { z } from 'zod';
import type { Recipe } from '../../shared/character.ts';
import type { Concept } from '../../shared/concept.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { THEMES } from '../../shared/rules/dnd5e/reading.ts';

/** One question for the model: what it may answer, by the word it sees, and the option key behind each word. */
export interface Dish {
  question: string;
  /** Fixed slot that the answer fills, or what it only suggests. */
  fills: { slot: string } | { about: 'skill' | 'theme' | 'item' };
  options: ReadonlyMap<string, string>;
}

/** The questions by name. */
export type Menu = ReadonlyMap<string, Dish>;

const named = (entries: readonly { name: string; key: string }[]): Map<string, string> =>
  new Map(entries.map(({ name, key }) => [name, key]));

/**
 * What a model may pick: only what the person neither wrote, fixed nor locked, and of each only what the catalog has.
 * Small on purpose: a model picks a theme of spells, never one of hundreds of them.
 */
export function makeMenu(concept: Concept, recipe: Recipe, catalog: Catalog): Menu {
  const classKey = pickOf(recipe, 'class');
  const classIdentifier = classKey.replace('class:', '');
  const subclasses = catalog.subclasses.filter((entry) => entry.classIdentifier === classIdentifier);
  const subclassSlot = recipe.choices.find((choice) => choice.kind === 'subclass')?.slot;
  const weapons = catalog.equipment.filter(
    (entry) => entry.weapon && entry.rarity === '' && /^(simple|martial)/.test(entry.category),
  );
  const skills = Object.entries(catalog.lists.skills).map(([key, { name }]) => ({ name, key: `skills:${key}` }));
  const dishes: [string, Dish][] = [
    ['class', { question: 'class', fills: { slot: 'class' }, options: named(catalog.classes) }],
    ['species', { question: 'species', fills: { slot: 'species' }, options: named(catalog.species) }],
    ['background', { question: 'background', fills: { slot: 'background' }, options: named(catalog.backgrounds) }],
    [
      'skill',
      { question: 'a skill that matters to this character', fills: { about: 'skill' }, options: named(skills) },
    ],
    [
      'theme',
      {
        question: 'theme of the spells and features',
        fills: { about: 'theme' },
        options: named(THEMES.map((key) => ({ name: key, key }))),
      },
    ],
    ['weapon', { question: 'weapon of choice', fills: { about: 'item' }, options: named(weapons) }],
  ];
  if (subclassSlot && isSettled(concept, recipe, 'class')) {
    dishes.push(['subclass', { question: 'subclass', fills: { slot: subclassSlot }, options: named(subclasses) }]);
  }
  return new Map(
    dishes.filter(
      ([, { fills, options }]) => options.size > 1 && !('slot' in fills && isSettled(concept, recipe, fills.slot)),
    ),
  );
}

const pickOf = (recipe: Recipe, slot: string): string =>
  recipe.choices.find((choice) => choice.slot === slot)?.picks[0] ?? '';

/** True for what the person decided: written in the prompt, fixed, or locked. */
function isSettled(concept: Concept, recipe: Recipe, slot: string): boolean {
  const choice = recipe.choices.find((made) => made.slot === slot);
  return slot in concept.fixed || concept.locks.includes(slot) || choice?.reason.at !== undefined;
}

/** JSON schema of the answer: each question an enumeration, with a reason. */
export function picksSchema(menu: Menu): Record<string, unknown> {
  const properties = Object.fromEntries(
    [...menu].map(([name, dish]) => [
      name,
      {
        type: 'object',
        description: dish.question,
        properties: {
          pick: { type: 'string', enum: [...dish.options.keys()] },
          why: { type: 'string', description: 'at most eight words' },
        },
        required: ['pick', 'why'],
        additionalProperties: false,
      },
    ]),
  );
  return { type: 'object', properties, required: [...menu.keys()], additionalProperties: false };
}

/** What a model answered; anything may be missing or wrong. */
export const Picks = z.record(z.string(), z.unknown());
export const Pick = z.object({ pick: z.string().max(200), why: z.string().max(400).catch('') });
