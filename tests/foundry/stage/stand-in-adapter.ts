import type { Receipt, SystemAdapter, UpdateOptions } from '../../../module/systems/adapter.ts';
import { commit } from '../../../module/systems/dnd5e/commit.ts';
import { biographyOf } from '../../../module/systems/dnd5e/persona.ts';
import { pathOf } from '../../../module/systems/dnd5e/portrait.ts';
import { replaceActor, type ActorSource } from '../../../module/systems/replace-actor.ts';
import type { Character } from '../../../shared/character.ts';
import { loadSrd } from '../../../shared/catalog/srd.ts';
import { fail, Failure } from '../../../shared/errors.ts';
import { hostileCatalog } from './hostile-catalog.ts';
import { PAYLOADS } from './payloads.ts';
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
          level: character.recipe.level,
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
    ...(wish.cannotUpdate
      ? {}
      : { updateActor: (actor, character, options) => update(wish, actor, character, options) }),
    readCharacter: (actor) => {
      const all = actor.flags as Record<string, { character?: never } | undefined>;
      return all['fantasy-character-creator']?.character ?? null;
    },
  };
}

/** The same for an actor that is there: its level is all that can be changed on the sheet of this little system. */
async function update(
  { stepMs = 0, byHand = [], failure, at = 'equipment' }: StandInWish,
  actor: Actor.Implementation,
  character: Character,
  { force, flags, onProgress }: UpdateOptions = {},
): Promise<{ actor: Actor.Implementation; receipt: Receipt }> {
  const stored = actor.toObject() as unknown as ActorSource & { system: { level: number } };
  const all = stored['flags'] as Record<string, { character: Character }>;
  const own = all['fantasy-character-creator']!;
  for (const [index, step] of STEPS.entries()) {
    onProgress?.({ step, done: index / (STEPS.length + 1) });
    await wait(stepMs);
    if (failure && step === at) fail(failure, 'as the test wants it');
  }
  if (stored.system.level !== own.character.recipe.level && !force) fail('conflict', 'another level', 'level');
  const { name, ...system } = { name: character.persona.name, ...stored.system, level: character.recipe.level };
  const marked = { ...all, 'fantasy-character-creator': { ...own, ...flags, character } };
  await replaceActor(actor, { name, system, flags: marked }, () => undefined);
  const done = character.recipe.choices.map(({ slot }) => slot);
  return { actor, receipt: { done, differs: [], byHand } };
}
