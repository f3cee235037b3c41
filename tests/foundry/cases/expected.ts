import type { ByHand, Difference } from '../../../module/systems/adapter.ts';
import type { Character } from '../../../shared/character.ts';
import type { Sheet } from '../../../shared/rules/dnd5e/sheet.ts';

/** What docs/dnd5e.md says is different on the system's own sheet, and why. */
export function expectedDifferences(_sheet: Sheet): Difference[] {
  return [];
}

/** Invocations that change a cantrip in a way that is not data: the person at the table remembers it. */
const REMEMBERED = ['feature:eldritch-spear', 'feature:repelling-blast'];

/** What docs/dnd5e.md says the person has to do by hand. */
export function expectedByHand(character: Character, sheet: Sheet): ByHand[] {
  const bound = character.recipe.choices
    .filter(({ slot, option }) => slot.includes('/cantrip@') && REMEMBERED.includes(option))
    .flatMap(({ option, picks }) =>
      picks.map((pick): ByHand => ({ code: 'cantrip-bound', about: option, name: spellName(sheet, pick) })),
    );
  return lacksSelfRestoration(sheet) ? [...bound, selfRestoration] : bound;
}

const spellName = ({ spells }: Sheet, key: string): string =>
  spells.find(({ identifier }) => `spell:${identifier}` === key)?.name ?? key;

/** Advancements that stay open because the packs lack what they grant. */
export function expectedOpen(sheet: Sheet): string[] {
  return lacksSelfRestoration(sheet) ? ['monk: ItemGrant Class Features @10'] : [];
}

const lacksSelfRestoration = ({ classes }: Sheet): boolean =>
  classes.some(({ identifier, levels }) => identifier === 'monk' && levels >= 10);

/** The classes of dnd5e 5.3.3 grant this to monks of level 10, and do not have it. */
const selfRestoration: ByHand = {
  code: 'grant-missing',
  about: 'Compendium.dnd5e.classes24.Item.phbmnkSelfrestor',
  name: 'Class Features',
};
