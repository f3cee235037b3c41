import { api } from '../api.ts';
import { readActor, RULES_HERE } from '../actors.ts';
import { readBooks } from '../books.ts';
import type { ByHand } from '../systems/adapter.ts';
import { need } from './need.ts';
import type { QuenchContext } from './quench.ts';
import type { Visit } from './visit.ts';

const LEVELS = [1, 5, 11, 20];
/** One without magic, and each way of having spells. */
const CLASSES = ['barbarian', 'cleric', 'warlock', 'wizard'];

/** Actors of this world's own system, from its own books. A class that no book has is left out. */
export function testActors({ it, assert }: QuenchContext, visit: Visit): void {
  for (const level of LEVELS)
    for (const identifier of CLASSES)
      it(`makes a whole, legal ${identifier} of level ${level}`, async function () {
        need(this, 'actors');
        const key = await classKey(identifier);
        if (key === undefined) return this.skip();
        const fixed = { class: [key] };
        const { character, sheet, violations } = await api.generate({ prompt: '', level, fixed }, { seed: level });
        assert.deepEqual(violations, []);
        const { actor, receipt } = await api.createActor(character);
        assert.deepEqual(receipt.differs, []);
        assert.deepEqual(receipt.byHand.filter(isAFault), []);
        const slots = character.recipe.choices.map(({ slot }) => slot);
        assert.deepEqual(
          slots.filter((slot) => !receipt.done.includes(slot)),
          [],
          'every choice stands on the actor',
        );
        assert.strictEqual(visit.left('Actor').length, 1);
        assert.deepEqual(readActor(actor).recipe, character.recipe);
        const { max } = sheet.hp;
        for (const bar of barsOf(actor)) assert.deepEqual(bar, { value: max, max }, 'hit points are full');
      });
}

async function classKey(identifier: string): Promise<string | undefined> {
  const { catalog } = await readBooks(RULES_HERE[0]!, () => undefined);
  return catalog.classes.find((each) => each.identifier === identifier)?.key;
}

/** Nobody can do for the person what no data says, and who may not upload files has an actor without a picture. */
function isAFault({ code }: ByHand): boolean {
  if (code === 'portrait-refused') return game.user!.can('FILES_UPLOAD');
  return code !== 'cantrip-bound';
}

/** What an actor's token shows first, which is hit points; nothing where the system does not say what that is. */
function barsOf(actor: Actor.Implementation): { value: unknown; max: unknown }[] {
  const path = game.system!.primaryTokenAttribute;
  if (!path) return [];
  const { value, max } = (foundry.utils.getProperty(actor.system, path) ?? {}) as { value?: unknown; max?: unknown };
  return [{ value, max }];
}
