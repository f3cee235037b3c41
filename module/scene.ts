import { fail } from '../shared/errors.ts';
import type { Point } from './carried.ts';
import { MODULE_ID } from './module-id.ts';

/** Puts an actor's token on the viewed scene with its middle at `point`, on the grid unless it may stand free. */
export async function placeActor(actor: Actor.Implementation, point: Point): Promise<void> {
  const { scene, dimensions } = sceneHere();
  const token = await actor.getTokenDocument({}, { parent: scene });
  const middle = token.getCenterPoint({ x: 0, y: 0 });
  const corner = { x: point.x - middle.x, y: point.y - middle.y };
  token.updateSource(point.isFree ? corner : token.getSnappedPosition(corner));
  if (!dimensions.rect.contains(token.x, token.y)) fail('bad-input', 'outside of the scene', 'point');
  const [placed] = (await scene.createEmbeddedDocuments('Token', [{ ...token.toObject(), ...levelHere() }])) ?? [];
  if (placed) Hooks.callAll(`${MODULE_ID}.placeActor`, actor, placed);
}

/** The middle of what is seen of the scene, in its coordinates. Raises `not-found` when no scene is viewed. */
export function middleOfView(): Point {
  const { stage, dimensions } = sceneHere();
  const { x, y, width, height } = dimensions.sceneRect;
  const within = (value: number, from: number, length: number): number =>
    Math.min(Math.max(value, from), from + length - 1);
  return { x: within(stage.pivot.x, x, width), y: within(stage.pivot.y, y, height), isFree: false };
}

function sceneHere() {
  const { scene, dimensions, stage } = canvas ?? {};
  if (!game.user!.can('TOKEN_CREATE')) fail('not-allowed', 'TOKEN_CREATE');
  if (!canvas?.ready || !scene || !dimensions || !stage) return fail('not-found', 'no scene is viewed');
  return { scene, dimensions, stage };
}

/** From generation 14 on scenes have floors, and a token that names none stands on the first. */
function levelHere(): { level?: string } {
  const { level } = canvas as unknown as { level?: { id?: string } };
  return level?.id ? { level: level.id } : {};
}
