import type { SystemAdapter } from '../../../module/systems/adapter.ts';
import { commit } from '../../../module/systems/dnd5e/commit.ts';
import { biographyOf } from '../../../module/systems/dnd5e/persona.ts';
import { pathOf } from '../../../module/systems/dnd5e/portrait.ts';
import { loadSrd } from '../../../shared/catalog/srd.ts';
import { fail, Failure } from '../../../shared/errors.ts';
import { hostileCatalog } from '../../page/foundry/hostile-catalog.ts';
import { PAYLOADS } from '../../page/foundry/payloads.ts';
import type { StandInWish } from './config.ts';

const STEPS = ['books', 'origin', 'levels', 'spells', 'equipment', 'persona', 'commit'] as const;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * An adapter for the stage's own little system. It stands in for the real dnd5e, and proves the windows, not the rules:
 * it tells its steps and fails when it is told to. Portrait, biography, commit and roll-back are the real adapter's.
 */
export function makeStandInAdapter(wish: StandInWish): SystemAdapter {
  const { failure, at = 'equipment' } = wish;
  const failAt = (step: string): void => {
    if (failure && step === at) fail(failure, 'as the test wants it');
  };
  return {
    id: 'generic',
    supports: () => true,
    readCatalog: async (onBook) => {
      const { isHostile } = wish;
      onBook?.({ read: 1, total: 1, book: (isHostile && PAYLOADS[5]) || 'The stage', entries: 1 });
      const srd = await loadSrd();
      return isHostile ? hostileCatalog(srd) : { catalog: srd, quarantine: [] };
    },
    createActor: async (character, options = {}) => {
      const { folder, portrait, flags, onProgress } = options;
      for (const [index, step] of STEPS.entries()) {
        onProgress?.({ step, done: index / (STEPS.length + 1) });
        await wait(wish.stepMs ?? 0);
        failAt(step);
      }
      const _id = foundry.utils.randomID();
      const picture = portrait && (await pathOf(portrait, _id));
      const source = {
        _id,
        name: character.persona.name,
        type: 'person',
        ...(folder ? { folder } : {}),
        ...(picture ? { img: picture, prototypeToken: { texture: { src: picture } } } : {}),
        system: {
          biography: wish.isCareless ? character.persona.backstory : await biographyOf(character.persona),
        },
        flags: { 'fantasy-character-creator': { ...flags, character } },
      };
      const { actor } = await commit(source, options, () => failAt('verify')).catch((error: unknown) => {
        // Whatever goes wrong in an adapter is a failure with a code to who asked it.
        throw error instanceof Failure ? error : new Failure('internal', String(error));
      });
      const done = character.recipe.choices.map(({ slot }) => slot);
      const refused = { code: 'portrait-refused', about: 'portrait', name: character.persona.name } as const;
      const byHand = [...(wish.byHand ?? []), ...(portrait && !picture ? [refused] : [])];
      return { actor: actor as unknown as Actor.Implementation, receipt: { done, differs: [], byHand } };
    },
    readCharacter: (actor) => {
      const all = actor.flags as Record<string, { character?: never } | undefined>;
      return all['fantasy-character-creator']?.character ?? null;
    },
  };
}
