import { api } from '../api.ts';
import { DRAG_TYPE } from '../module-id.ts';
import { need } from './need.ts';
import type { QuenchContext } from './quench.ts';
import { until } from './until.ts';
import type { Visit } from './visit.ts';
import * as creator from './window.ts';

/** Where things are let go: between the lines of any grid. */
const DROP = { x: 730, y: 670 };

/** Tokens on a scene that is made for the test, viewed by this client alone and removed again. */
export function testScene({ it, assert }: QuenchContext, visit: Visit): void {
  const expectOnGrid = (token: TokenDocument.Implementation, { x, y }: { x: number; y: number }): void => {
    const { size } = canvas!.grid!;
    assert.deepEqual([token.x % size, token.y % size], [0, 0], 'the token stands on the grid');
    // Rounding to the nearest square moves its middle by half a square at most.
    const offsets = [token.x + size / 2 - x, token.y + size / 2 - y].map(Math.abs);
    assert.isOk(Math.max(...offsets) <= size / 2, `the token is ${offsets.join(' and ')} off`);
  };

  it('takes the portrait where it is let go, on the grid, and keeps the drop from Foundry', async function () {
    need(this, 'actors', 'scenes');
    const scene = await openScene(visit);
    await someoneInTheWindow();
    const data = { ...dragPortrait(), ...DROP };
    assert.strictEqual(drop(data), false);
    const token = await until('the token', () => scene.tokens.contents[0]);
    expectOnGrid(token, DROP);
    await creator.outcome(visit.desk);
    drop({ ...data, x: DROP.x + 300 });
    await until('a second token', () => scene.tokens.size === 2);
    assert.strictEqual(visit.left('Actor').length, 1, 'the same character is one actor');
  });

  it('has the character in the middle of the view when the portrait is pressed', async function () {
    need(this, 'actors', 'scenes');
    const scene = await openScene(visit);
    await someoneInTheWindow();
    const { x, y } = canvas!.stage!.pivot;
    portrait().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    const token = await until('the token', () => scene.tokens.contents[0]);
    expectOnGrid(token, { x, y });
  });

  it('makes nothing of a drop that somebody forged', async function () {
    need(this, 'actors', 'scenes');
    const scene = await openScene(visit);
    drop({ type: DRAG_TYPE, id: 'forged', ...DROP });
    await creator.openFromSidebar();
    assert.deepEqual([visit.left('Actor').length, scene.tokens.size], [0, 0]);
  });
}

/** A scene of its own before this client's eyes, until the test is over. */
async function openScene(visit: Visit): Promise<Scene.Implementation> {
  const before = canvas!.scene;
  const scene = (await Scene.implementation.create({ name: 'Quench', width: 2_000, height: 1_500 }))!;
  visit.take(scene);
  visit.later(async () => void (before ? await before.view() : await scene.unview()));
  await scene.view();
  await until('the scene on the canvas', () => canvas!.ready && canvas!.scene?.id === scene.id);
  return scene;
}

async function someoneInTheWindow(): Promise<void> {
  const { character } = await api.generate('a dwarf cleric', { seed: 1 });
  await api.open({ character });
  await creator.nameShown();
}

function portrait(): HTMLElement {
  const found = creator.part('.identity [draggable]');
  if (!found) throw new Error('the window has no portrait to drag');
  return found;
}

/** What a drag of the portrait carries. */
function dragPortrait(): object {
  const dataTransfer = new DataTransfer();
  portrait().dispatchEvent(new DragEvent('dragstart', { dataTransfer, bubbles: true }));
  return JSON.parse(dataTransfer.getData('text/plain')) as object;
}

/** What Foundry asks everybody before it looks at a drop itself; false when somebody took it. */
function drop(data: object): boolean {
  return Hooks.call('dropCanvasData', canvas!, data as Hooks.DropData, new DragEvent('drop'));
}
