import type { Character, ChoiceKind } from '../../../shared/character.ts';
import type { Build } from '../../../shared/rules/dnd5e/walk.ts';
import { isSame } from '../three-way.ts';
import { leave, type Stage } from './stage.ts';

/** What a build starts with. */
export type Belongings = Pick<Build, 'items' | 'equipped' | 'copper'>;

/** The same as plain data: kept on an actor that was handed something else than its recipe starts with. */
export interface HandedOut {
  items: Record<string, number>;
  equipped: string[];
  copper: number;
}

const OUTFIT: readonly ChoiceKind[] = ['equipment'];
const ALL: readonly ChoiceKind[] = ['equipment', 'wealth', 'purchase', 'armor', 'weapon'];

/**
 * True when what is carried is left as it is: nothing else was chosen, or another level is all that would change it. Nobody
 * gets a second start, and the richer one of a higher level least of all.
 */
export function keepsBelongings(was: Character, will: Character): boolean {
  const kinds = was.recipe.level === will.recipe.level ? ALL : OUTFIT;
  return isSame(chosen(was, kinds), chosen(will, kinds));
}

function chosen({ recipe }: Character, kinds: readonly ChoiceKind[]): unknown {
  const choices = recipe.choices.filter(({ kind }) => kinds.includes(kind));
  return Object.fromEntries(choices.map(({ slot, option, picks }) => [slot, { option, picks }]));
}

/** What the actor was handed out; undefined where that is what its recipe starts with. */
export function handedOut({ start, recipe }: Stage): HandedOut | undefined {
  const { items, equipped, copper } = recipe.build;
  const plain = { items: Object.fromEntries(items), equipped, copper };
  const isStart = start.copper === copper && isSame(Object.fromEntries(start.items), plain.items);
  return isStart ? undefined : plain;
}

/** Belongings as a build has them. */
export function asBelongings({ items, equipped, copper }: HandedOut): Belongings {
  return { items: new Map(Object.entries(items)), equipped, copper };
}

/** Tells that the richer start of another level is not handed out. */
export function tellWithheld(stage: Stage): void {
  for (const { slot, kind } of stage.recipe.choices.values()) {
    if (kind === 'wealth' || kind === 'purchase') stage.done.delete(slot);
  }
  leave(stage, 'wealth-kept', 'equipment:wealth', String(stage.character.recipe.level));
}
