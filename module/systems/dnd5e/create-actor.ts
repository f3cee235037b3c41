import { fail, Failure } from '../../../shared/errors.ts';
import type { Character } from '../../../shared/character.ts';
import type { CreateOptions, MakingProgress, Receipt } from '../adapter.ts';
import { bind } from './bind.ts';
import { stageLevels, stageOrigin } from './climb.ts';
import { commit, demandPermission } from './commit.ts';
import { compare } from './compare.ts';
import { settleEffects } from './effects.ts';
import { stageGear } from './gear.ts';
import { systemConfig, type LiveActor, type Source } from './live.ts';
import { detailsOf } from './persona.ts';
import { pathOf } from './portrait.ts';
import { readCatalog } from './read-catalog.ts';
import { stageSpells } from './spells.ts';
import { leave, openStage, refresh, type Stage } from './stage.ts';

/** Flags of ours on an actor. */
export const FLAGS = 'fantasy-character-creator';

/** See `SystemAdapter.createActor`. */
export async function createActor(
  character: Character,
  options: CreateOptions = {},
): Promise<{ actor: Actor.Implementation; receipt: Receipt }> {
  try {
    demandPermission();
    return await make(character, options, teller(options));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('internal', String(error));
  }
}

async function make(
  character: Character,
  options: CreateOptions,
  tell: Tell,
): Promise<{ actor: Actor.Implementation; receipt: Receipt }> {
  tell('books', 0);
  const catalog = options.catalog ?? (await readCatalog(undefined, character.recipe.rules)).catalog;
  if (catalog.rules !== character.recipe.rules) fail('unknown-rules', `the catalog is of ${catalog.rules}`, 'rules');
  const stage = openStage(character, catalog);
  await build(stage, tell);
  tell('persona', 0.85);
  const source = await finish(stage, options);
  tell('commit', 0.9);
  const { actor, verified } = await commit(source, options, (stored) => verify(stored, stage, source));
  tell('verify', 1);
  return { actor: actor as unknown as Actor.Implementation, receipt: verified };
}

type Tell = (step: MakingProgress['step'], done: number) => void;

function teller({ onProgress }: CreateOptions): Tell {
  return (step, done) => onProgress?.({ step, done });
}

/** Every choice of the recipe, on the staged actor. */
async function build(stage: Stage, tell: Tell): Promise<void> {
  const { level } = stage.character.recipe;
  tell('origin', 0.1);
  await stageOrigin(stage);
  await stageLevels(stage, (at) => tell('levels', 0.2 + (0.5 * at) / level));
  tell('spells', 0.75);
  await stageSpells(stage);
  tell('equipment', 0.8);
  await stageGear(stage);
  settleEffects(stage);
  refresh(stage);
  bind(stage);
  countInWords(stage);
}

/** Choices that leave no trace of their own: which list a feat's spells are from, which land a circle has. */
function countInWords(stage: Stage): void {
  const isSilent = (slot: string): boolean => /\/(list@0|land@3)$/.test(slot);
  for (const { slot } of stage.recipe.choices.values()) if (isSilent(slot)) stage.done.add(slot);
}

/** The data to store: with full hit points and slots, prose, pictures and the recipe itself. */
async function finish(stage: Stage, options: CreateOptions): Promise<Source & { _id: string }> {
  const { actor, character } = stage;
  actor.updateSource({ system: { details: { ...(await detailsOf(character.persona)), xp: { value: xpAt(stage) } } } });
  refresh(stage);
  const { attributes, spells } = actor.system;
  const slots = Object.entries(spells).filter(([, { max }]) => max > 0);
  actor.updateSource({
    'system.attributes.hp.value': attributes.hp.max,
    'system.spells': Object.fromEntries(slots.map(([key, { max }]) => [key, { value: max }])),
  });
  const source = actor.toObject();
  // Token and ownership are left to Foundry and the system, as for any new actor.
  delete source['prototypeToken'];
  delete source['ownership'];
  return {
    ...source,
    ...(await picturesOf(stage, options)),
    ...(options.folder ? { folder: options.folder } : {}),
    ...(options.ownership ? { ownership: options.ownership } : {}),
    _id: actor.id,
    flags: { ...((source['flags'] ?? {}) as Source), [FLAGS]: { ...options.flags, character } },
  };
}

function xpAt({ character }: Stage): number {
  return systemConfig().CHARACTER_EXP_LEVELS[character.recipe.level - 1] ?? 0;
}

async function picturesOf(stage: Stage, { portrait, token }: CreateOptions): Promise<Source> {
  const img = portrait && (await pathOf(portrait, stage.actor.id));
  const face = token?.picture ? await pathOf(token.picture, `${stage.actor.id}-token`) : img;
  if ((portrait && !img) || (token?.picture && !face)) leave(stage, 'portrait-refused', 'portrait', stage.actor.name);
  const prototypeToken = { name: stage.actor.name, ...(face ? { texture: { src: face } } : {}) };
  return { ...(img ? { img } : {}), prototypeToken };
}

/** Reads the stored actor back. An actor that lacks any of its items is half an actor: that is a failure. */
function verify(actor: LiveActor, stage: Stage, source: Source): Receipt {
  const wanted = (source['items'] as { _id: string; name: string }[]).filter(({ _id }) => !actor.items.get(_id));
  if (wanted.length > 0) fail('internal', `the world did not store ${wanted.map(({ name }) => name).join(', ')}`);
  return { done: [...stage.done], differs: compare(stage.sheet, actor), byHand: stage.byHand };
}
