import { fail } from '../../../shared/errors.ts';
import type { Character } from '../../../shared/character.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { MakingProgress, Receipt } from '../adapter.ts';
import type { Belongings } from './belongings.ts';
import { bind } from './bind.ts';
import { stageLevels, stageOrigin } from './climb.ts';
import { compare } from './compare.ts';
import { settleEffects } from './effects.ts';
import { stageGear } from './gear.ts';
import { systemConfig, type ItemSource, type LiveActor, type Source } from './live.ts';
import { detailsOf } from './persona.ts';
import { stageSpells } from './spells.ts';
import { openStage, refresh, type Stage } from './stage.ts';

/** Tells how far the making is. */
export type Tell = (step: MakingProgress['step'], done: number) => void;

/** The data of an actor that is stored nowhere yet. */
export interface ActorSource extends Source {
  _id: string;
  name: string;
  system: Source;
  items: ItemSource[];
}

/** A whole actor, made and not yet written. */
export interface Unwritten {
  stage: Stage;
  source: ActorSource;
}

/**
 * Makes the actor of a character; nothing is written. It carries `belongings` where they are given, and else what its recipe
 * starts with. Raises `unknown-rules` for a catalog of the other edition.
 */
export async function make(
  character: Character,
  catalog: Catalog,
  tell: Tell,
  belongings?: Belongings,
): Promise<Unwritten> {
  if (catalog.rules !== character.recipe.rules) fail('unknown-rules', `the catalog is of ${catalog.rules}`, 'rules');
  const stage = openStage(character, catalog, belongings);
  await build(stage, tell);
  tell('persona', 0.85);
  return { stage, source: await finish(stage) };
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

/** The data to store: with full hit points and slots, and prose. */
async function finish(stage: Stage): Promise<ActorSource> {
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
  return source as ActorSource;
}

function xpAt({ character }: Stage): number {
  return systemConfig().CHARACTER_EXP_LEVELS[character.recipe.level - 1] ?? 0;
}

/** Reads a stored actor back. One that lacks any of the items it should have is half an actor: that is a failure. */
export function readBack(actor: LiveActor, stage: Stage, items: readonly ItemSource[]): Receipt {
  const wanted = items.filter(({ _id }) => !actor.items.get(_id));
  if (wanted.length > 0) fail('internal', `the world did not store ${wanted.map(({ name }) => name).join(', ')}`);
  return { done: [...stage.done], differs: compare(stage.sheet, actor), byHand: stage.byHand };
}
