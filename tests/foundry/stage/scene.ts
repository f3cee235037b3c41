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
  const canvas: Record<Door, unknown> & Source = {
    ready: false,
    scene: null,
    dimensions: null,
    stage: null,
    grid: { size: GRID, type: 1, units: 'ft', distance: 5 },
    tokens: {},
    ...(client.game.release.generation >= 14 ? { level: { id: 'levelOfTheView00' } } : {}),
  };
  Object.assign(globalThis, { canvas });
  const board = document.getElementById('board')!;
  board.addEventListener('dragover', (event) => canvas.ready && event.preventDefault());
  board.addEventListener('drop', (event) => void (canvas.ready && drop(event, canvas)));
  for (const hook of ['createToken', 'deleteToken']) Hooks.on(hook, () => drawTokens(board, canvas));
  Hooks.on('deleteScene', (scene: Document) => scene === canvas.scene && view(null, canvas));
  const cls = configOf('Scene')!.documentClass;
  Object.assign(cls.prototype, {
    view: async function (this: Document): Promise<Document> {
      return (view(this, canvas), this);
    },
    unview: async function (this: Document): Promise<Document> {
      return (view(null, canvas), this);
    },
  });
  if (!hasScene) return;
  // The world's scene is older than whoever is at the table.
  const scene = new cls({ _id: 'sceneOfTheStage0', name: 'Stage', ...SCENE });
  client.game.collections.get('Scene')!.set('sceneOfTheStage0', scene);
  view(scene, canvas);
}

/** Shows a scene, or none. */
function view(scene: Document | null, canvas: Record<Door, unknown>): void {
  const { width, height } = (scene?._source ?? {}) as unknown as typeof SCENE;
  const contains = (x: number, y: number): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
  const rect = { x: 0, y: 0, width, height, contains };
  Object.assign(canvas, {
    ready: scene !== null,
    scene,
    dimensions: scene && { rect, sceneRect: rect, width, height },
    stage: scene && { pivot: { x: 640, y: 480 } },
  });
  const board = document.getElementById('board')!;
  board.style.cssText = scene ? `width: ${width * SCALE}px; height: ${height * SCALE}px;` : '';
  drawTokens(board, canvas);
  if (scene) Hooks.callAll('canvasReady', canvas);
}

/** What Foundry does with a drop: the hook first, then an actor that was named by its uuid. */
async function drop(event: DragEvent, canvas: Source): Promise<void> {
  event.preventDefault();
  const box = document.getElementById('board')!.getBoundingClientRect();
  const place = { x: (event.clientX - box.left) / SCALE, y: (event.clientY - box.top) / SCALE };
  const data = { ...readDragEvent(event), ...place };
  if (!Hooks.call('dropCanvasData', canvas, data, event)) return;
  document.body.dataset['coreDrop'] = JSON.stringify(data);
}

/** The tokens of the scene that is shown; nothing where none is. */
interface Viewed {
  tokens?: { contents: TokenDocument[] };
}

function drawTokens(board: HTMLElement, canvas: Pick<Record<Door, unknown>, 'scene'>): void {
  const { tokens: { contents: tokens } = { contents: [] } } = (canvas.scene ?? {}) as Viewed;
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
