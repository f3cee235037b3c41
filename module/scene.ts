import { fail, type ErrorCode } from '../shared/errors.ts';
import type { Point } from './carried.ts';
import { MODULE_ID } from './module-id.ts';

/**
 * Puts an actor's token on the viewed scene with its middle at `point`, on the grid unless it may stand free. Raises what
 * `demandPlace` raises, and `not-placed` when Foundry or another module does not take the token.
 */
export async function placeActor(actor: Actor.Implementation, point: Point): Promise<void> {
  const { scene } = demandPlace(point);
  const token = await actor.getTokenDocument({}, { parent: scene });
  const middle = token.getCenterPoint({ x: 0, y: 0 });
  const corner = { x: point.x - middle.x, y: point.y - middle.y };
  token.updateSource(point.isFree ? corner : token.getSnappedPosition(corner));
  const creating = scene.createEmbeddedDocuments('Token', [{ ...token.toObject(), ...levelHere() }]);
  const [placed] = (await creating.catch((error: unknown) => fail('not-placed', String(error)))) ?? [];
  if (!placed) return fail('not-placed', 'another module or the system refused the token');
  Hooks.callAll(`${MODULE_ID}.placeActor`, actor, placed);
}

/**
 * Asked before an actor is made to stand there. Raises `not-allowed` for who may not place tokens, `not-found` when no
 * scene is viewed, and `bad-input` for a point outside of it.
 */
export function demandPlace({ x, y }: Point): ReturnType<typeof sceneHere> {
  const here = sceneHere();
  if (!here.dimensions.rect.contains(x, y)) fail('bad-input', 'outside of the scene', 'point');
  return here;
}

/** The text for people about a place that is none, for a code that `demandPlace` raises; undefined for any other. */
export function placeTrouble(code: ErrorCode): string | undefined {
  const name = { 'not-found': 'noScene', 'bad-input': 'outside', 'not-allowed': 'tokenRole' }[code as string];
  return name && `FCC.Foundry.Failed.${name}`;
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
