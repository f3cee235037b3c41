import { DRAG_TYPE } from './module-id.ts';

/** Where something was let go: scene coordinates, and whether it may stand between the lines of the grid. */
export interface Point {
  x: number;
  y: number;
  isFree: boolean;
}

/** A character on its way out of one of our windows. */
export interface Load {
  /** Makes the actor and puts it on the scene. */
  toScene(point: Point): Promise<void>;
  /** Makes the actor, in this folder of the sidebar. */
  toFolder(folder: string | null): Promise<void>;
}

/** How many are remembered: a drag that is let go nowhere leaves its load behind. */
const KEPT = 8;
const loads = new Map<string, Load>();

/** Puts a character on a drag. What travels is a number; nobody can smuggle a document in by forging one. */
export function carry(transfer: DataTransfer, load: Load): void {
  const id = foundry.utils.randomID();
  loads.set(id, load);
  for (const old of [...loads.keys()].slice(0, -KEPT)) loads.delete(old);
  transfer.setData('text/plain', JSON.stringify({ type: DRAG_TYPE, id }));
  transfer.effectAllowed = 'copy';
}

/** What a drop of ours carries; undefined for anybody else's. */
export function carriedBy(data: unknown): Load | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, id } = data as { type?: unknown; id?: unknown };
  return type === DRAG_TYPE && typeof id === 'string' ? loads.get(id) : undefined;
}
