import { Failure } from '../../../shared/errors.ts';
import type { Character } from '../../../shared/character.ts';
import type { CreateOptions, MakingProgress, Receipt } from '../adapter.ts';
import { commit, demandPermission } from './commit.ts';
import type { Source } from './live.ts';
import { make, readBack, type Tell } from './make.ts';
import { FLAGS, markOf, textsOf } from './mark.ts';
import { pathOf } from './portrait.ts';
import { readCatalog } from './read-catalog.ts';
import { leave, type Stage } from './stage.ts';

/** See `SystemAdapter.createActor`. */
export async function createActor(
  character: Character,
  options: CreateOptions = {},
): Promise<{ actor: Actor.Implementation; receipt: Receipt }> {
  try {
    demandPermission();
    return await createNew(character, options, teller(options));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('internal', String(error));
  }
}

async function createNew(
  character: Character,
  options: CreateOptions,
  tell: Tell,
): Promise<{ actor: Actor.Implementation; receipt: Receipt }> {
  tell('books', 0);
  const catalog = options.catalog ?? (await readCatalog(undefined, character.recipe.rules)).catalog;
  const { stage, source } = await make(character, catalog, tell);
  const pictures = await picturesOf(stage, options);
  const own = { ...options.flags, character, made: markOf(source, textsOf(source), pictures.img) };
  const whole = {
    ...source,
    ...pictures,
    ...(options.folder ? { folder: options.folder } : {}),
    ...(options.ownership ? { ownership: options.ownership } : {}),
    flags: { ...((source['flags'] ?? {}) as Source), [FLAGS]: own },
  };
  tell('commit', 0.9);
  const { actor, verified } = await commit(whole, options, (stored) => readBack(stored, stage, source.items));
  tell('verify', 1);
  return { actor: actor as unknown as Actor.Implementation, receipt: verified };
}

/** Tells the steps to whoever wants to know them. */
export function teller({ onProgress }: { onProgress?: (progress: MakingProgress) => void }): Tell {
  return (step, done) => onProgress?.({ step, done });
}

async function picturesOf(
  stage: Stage,
  { portrait, token }: CreateOptions,
): Promise<{ img?: string; prototypeToken: Source }> {
  const img = portrait && (await pathOf(portrait, stage.actor.id));
  const face = token?.picture ? await pathOf(token.picture, `${stage.actor.id}-token`) : img;
  if ((portrait && !img) || (token?.picture && !face)) leave(stage, 'portrait-refused', 'portrait', stage.actor.name);
  const prototypeToken = { name: stage.actor.name, ...(face ? { texture: { src: face } } : {}) };
  return { ...(img ? { img } : {}), prototypeToken };
}
