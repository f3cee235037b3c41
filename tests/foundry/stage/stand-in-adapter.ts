import type { SystemAdapter } from '../../../module/systems/adapter.ts';
import { loadSrd } from '../../../shared/catalog/srd.ts';
import { fail } from '../../../shared/errors.ts';
import type { StandInWish } from './config.ts';

const STEPS = ['books', 'origin', 'levels', 'spells', 'equipment', 'persona', 'commit', 'verify'] as const;
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * An adapter for the stage's own little system. It stands in for the real dnd5e, and proves the windows, not the rules:
 * it tells its steps, makes the actor in one commit, and fails when it is told to.
 */
export function makeStandInAdapter(wish: StandInWish): SystemAdapter {
  return {
    id: 'generic',
    supports: () => true,
    readCatalog: async (onBook) => {
      onBook?.({ read: 1, total: 1, book: 'The stage', entries: 1 });
      return { catalog: await loadSrd(), quarantine: [] };
    },
    createActor: async (character, { folder, portrait, flags, onProgress } = {}) => {
      for (const [index, step] of STEPS.entries()) {
        onProgress?.({ step, done: index / STEPS.length });
        await wait(wish.stepMs ?? 0);
        if (wish.failure && step === 'equipment') fail(wish.failure, 'as the test wants it');
      }
      const picture = portrait && 'file' in portrait ? await upload(portrait.file) : undefined;
      const data = {
        name: character.persona.name,
        type: 'person',
        ...(folder ? { folder } : {}),
        ...(picture ? { img: picture, prototypeToken: { texture: { src: picture } } } : {}),
        system: { biography: escape(character.persona.backstory) },
        flags: { 'fantasy-character-creator': { ...flags, character } },
      };
      const actor = (await Actor.implementation.create(data as never)) ?? fail('internal', 'no actor');
      const done = character.recipe.choices.map(({ slot }) => slot);
      return { actor, receipt: { done, differs: [], byHand: wish.byHand ?? [] } };
    },
    readCharacter: (actor) => {
      const flags = actor.flags as Record<string, { character?: never } | undefined>;
      return flags['fantasy-character-creator']?.character ?? null;
    },
  };
}

async function upload(file: File): Promise<string | undefined> {
  const stored = await foundry.applications.apps.FilePicker.implementation.uploadPersistent(
    'fantasy-character-creator',
    'portraits',
    file,
  );
  return stored && 'path' in stored ? stored.path : undefined;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
