import { describe, expect, it } from 'vitest';
import { loadSrd } from '../../../shared/catalog/srd.ts';
import type { Recipe } from '../../../shared/character.ts';
import { Concept } from '../../../shared/concept.ts';
import { draft } from '../../../shared/rules/dnd5e/draft/draft.ts';
import { rebase } from './rebase.ts';

const srd = await loadSrd();
const recipeOf = (prompt: string, level: number): Recipe => draft(Concept.parse({ prompt, level }), srd, 3).recipe;
const picks = (choices: Iterable<{ slot: string; picks: readonly string[] }>): string[] =>
  [...choices].map(({ slot, picks }) => `${slot} ${picks.join()}`);

/** The same recipe as it would be from books whose advancements have other ids. */
function renumbered(recipe: Recipe): Recipe {
  const other = (slot: string): string =>
    slot.replaceAll(/\/([A-Za-z0-9]{16})@/g, (_whole, id: string) => `/${[...id].reverse().join('')}@`);
  return { ...recipe, choices: recipe.choices.map((choice) => ({ ...choice, slot: other(choice.slot) })) };
}

describe('a recipe in the words of a world', () => {
  it.each([
    ['sage elf wizard', 9],
    ['acolyte human warlock', 12],
    ['soldier tiefling bard', 20],
  ])('%s %i: every choice is found by its id', (prompt, level) => {
    const recipe = recipeOf(prompt, level);
    const { choices, lost, open } = rebase(recipe, srd);
    expect({ lost, open }).toEqual({ lost: [], open: [] });
    expect(picks(choices.values()).sort()).toEqual(picks(recipe.choices).sort());
  });

  it.each([
    ['sage elf wizard', 9],
    ['acolyte human warlock', 12],
    ['soldier tiefling bard', 20],
  ])('%s %i: from books with other ids by holder, level and kind', (prompt, level) => {
    const recipe = recipeOf(prompt, level);
    const { build, lost, open } = rebase(renumbered(recipe), srd);
    const own = rebase(recipe, srd).build;
    expect({ lost, open }).toEqual({ lost: [], open: [] });
    expect([build.scores, [...build.traits.keys()].sort()]).toEqual([own.scores, [...own.traits.keys()].sort()]);
    expect(build.spells.map(({ key }) => key).sort()).toEqual(own.spells.map(({ key }) => key).sort());
  });

  it('finds a pick by its uuid where the books have it under another key', () => {
    const recipe = recipeOf('elf wizard', 5);
    const [light] = srd.spells.filter(({ key }) => key === 'spell:light');
    const key = 'spell:light~elsewhere';
    const choices = recipe.choices.map((choice) =>
      choice.slot === 'spells:wizard/cantrips' ? { ...choice, picks: [key, ...choice.picks.slice(1)] } : choice,
    );
    const uuids = { ...recipe.uuids, [key]: light!.uuid };
    const wanted = recipe.choices.find(({ slot }) => slot === 'spells:wizard/cantrips')!.picks.slice(1);
    const { choices: made } = rebase({ ...recipe, choices, uuids }, srd);
    const expected = [...new Set(['spell:light', ...wanted])];
    expect(made.get('spells:wizard/cantrips')?.picks).toEqual(expected);
  });

  it('tells what the books do not offer and what stays open', () => {
    const recipe = recipeOf('elf wizard', 5);
    const poorer = { ...srd, spells: srd.spells.filter(({ key }) => key !== 'spell:fireball') };
    const choices = recipe.choices.map((choice) =>
      choice.slot === 'spells:wizard/spellbook'
        ? { ...choice, picks: ['spell:fireball', ...choice.picks.filter((pick) => pick !== 'spell:fireball').slice(1)] }
        : choice,
    );
    const { lost, open } = rebase({ ...recipe, choices }, poorer);
    expect(lost).toContainEqual({ slot: 'spells:wizard/spellbook', pick: 'spell:fireball' });
    expect(open.map(({ id }) => id)).toContain('spells:wizard/spellbook');
  });
});
