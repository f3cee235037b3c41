import type { Character } from '../../shared/character.ts';
import { Failure, type ErrorCode } from '../../shared/errors.ts';
import type { PutBack } from '../put-back.ts';
import type { MakingProgress, Receipt } from '../systems/adapter.ts';

/** What the window says below the character, beside what the creator itself says. */
export type News =
  | { type: 'making'; name: string; isUpdate: boolean; progress: MakingProgress }
  | {
      type: 'made';
      name: string;
      actor: Actor.Implementation;
      receipt: Receipt;
      place: 'none' | 'taken' | 'refused';
      /** The way back, where an actor that was there was updated. */
      putBack: PutBack | null;
    }
  /** The actor's build was changed on the sheet since; `field` says what. Nothing was written. */
  | { type: 'clash'; name: string; actor: Actor.Implementation; character: Character; field: string }
  /** An update was taken back. */
  | { type: 'restored'; name: string }
  /** `what` names a text below `FCC.Foundry.Failed`. Nothing is left half done, and the draft is kept. */
  | { type: 'failed'; what: 'make' | 'update' | 'restore' | 'place' | 'save'; name: string; code: ErrorCode }
  /** Nobody waits for the answer to the last making any more. */
  | { type: 'late'; name: string }
  /** This world's books are of no use: the built-in ones stand in. */
  | { type: 'stand-in' }
  | { type: 'quarantine'; count: number };

/** Where news are put up: the last one stands. */
export interface Board {
  news: News | null;
}

/** Failures whose detail is what Foundry said. */
const OF_THE_WORLD: readonly ErrorCode[] = ['internal', 'left-behind', 'not-placed'];

/** Anything that is no failure of ours is a fault: it is told as one. What Foundry said goes to the console. */
export async function attempt<T>(
  board: Board,
  what: Extract<News, { type: 'failed' }>['what'],
  name: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Failure ? error.code : 'internal';
    board.news = { type: 'failed', what, name, code };
    if (OF_THE_WORLD.includes(code)) console.error(error);
    return undefined;
  }
}
