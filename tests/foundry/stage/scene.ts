import { client, configOf } from '../core/client.ts';
import type { Document } from '../core/document.ts';
import { TokenDocument } from '../core/documents/token.ts';
import { Hooks } from '../core/hooks.ts';
import type { Source } from '../core/source.ts';
import { readDragEvent } from './drag.ts';

const GRID = 100;
const SCENE = { width: 2_000, height: 1_500 };
/** Scene pixels to screen pixels. */
const SCALE = 0.5;

interface Point {
  x: number;
  y: number;
}

interface Placed extends TokenDocument {
  width: number;
  height: number;
}

/** What tokens know of a square grid: their middle, and the nearest corner of a square. Systems extend the class later. */
export function teachTokens(): void {
  Object.assign(TokenDocument.prototype, {
    getCenterPoint(this: Placed, { x, y }: Point): Point {
      return { x: x + (this.width * GRID) / 2, y: y + (this.height * GRID) / 2 };
    },
    getSnappedPosition: ({ x, y }: Point): Point => ({
      x: Math.round(x / GRID) * GRID,
      y: Math.round(y / GRID) * GRID,
    }),
  });
}

/** What the stage has of Foundry's canvas; the names are those of the community types. */
type Door = 'ready' | 'scene' | 'dimensions' | 'stage' | 'grid' | 'tokens';

/** Draws a scene into the page and lets things be dropped on it; without one the canvas is not ready. */
export async function openScene(hasScene: boolean): Promise<void> {
  const rect = { x: 0, y: 0, ...SCENE, contains: (x: number, y: number) => isInside(x, y) };
  const canvas: Record<Door, unknown> & Source = {
    ready: hasScene,
    scene: null,
    dimensions: hasScene ? { rect, sceneRect: rect, ...SCENE } : null,
    stage: hasScene ? { pivot: { x: 640, y: 480 } } : null,
    grid: { size: GRID, type: 1, units: 'ft', distance: 5 },
    tokens: {},
    ...(client.game.release.generation >= 14 ? { level: { id: 'levelOfTheView00' } } : {}),
  };
  Object.assign(globalThis, { canvas });
  if (!hasScene) return;
  const cls = configOf('Scene')!.documentClass;
  // The world's scene is older than whoever is at the table.
  canvas.scene = new cls({ _id: 'sceneOfTheStage0', name: 'Stage', ...SCENE });
  client.game.collections.get('Scene')!.set('sceneOfTheStage0', canvas.scene as Document);
  const board = document.getElementById('board')!;
  board.style.cssText = `width: ${SCENE.width * SCALE}px; height: ${SCENE.height * SCALE}px;`;
  board.addEventListener('dragover', (event) => event.preventDefault());
  board.addEventListener('drop', (event) => void drop(event, canvas));
  for (const hook of ['createToken', 'deleteToken']) Hooks.on(hook, () => drawTokens(board, canvas));
}

const isInside = (x: number, y: number): boolean => x >= 0 && y >= 0 && x <= SCENE.width && y <= SCENE.height;

/** What Foundry does with a drop: the hook first, then an actor that was named by its uuid. */
async function drop(event: DragEvent, canvas: Source): Promise<void> {
  event.preventDefault();
  const box = document.getElementById('board')!.getBoundingClientRect();
  const place = { x: (event.clientX - box.left) / SCALE, y: (event.clientY - box.top) / SCALE };
  const data = { ...readDragEvent(event), ...place };
  if (!Hooks.call('dropCanvasData', canvas, data, event)) return;
  document.body.dataset['coreDrop'] = JSON.stringify(data);
}

function drawTokens(board: HTMLElement, canvas: Source): void {
  const tokens = (canvas.scene as { tokens: { contents: TokenDocument[] } }).tokens.contents;
  board.replaceChildren(
    ...tokens.map((token) => {
      const { x, y } = token._source as unknown as Point;
      const mark = document.createElement('figure');
      mark.className = 'token';
      mark.dataset['x'] = String(x);
      mark.dataset['y'] = String(y);
      mark.dataset['level'] = String(token._source.level ?? '');
      mark.style.cssText = `left: ${x * SCALE}px; top: ${y * SCALE}px; width: ${GRID * SCALE}px;`;
      const image = document.createElement('img');
      image.src = `/${String((token._source.texture as Source).src)}`;
      image.alt = '';
      const name = document.createElement('figcaption');
      name.textContent = token.name;
      mark.append(image, name);
      return mark;
    }),
  );
}
