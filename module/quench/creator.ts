import { openCreator } from '../windows.ts';
import { actorEntry } from '../sidebar.ts';
import { need } from './need.ts';
import type { QuenchContext } from './quench.ts';
import { pause, until } from './until.ts';
import type { Visit } from './visit.ts';
import * as creator from './window.ts';

const SENTENCE = 'a grizzled dwarf cleric who lost her faith in the mines, level';

/** From the button in the sidebar to the actor in it, and back into the window. */
export function testCreator({ it, assert }: QuenchContext, visit: Visit): void {
  it('has one button for the creator and one for the library in the Actors tab', () => {
    const count = (action: string): number => document.querySelectorAll(`#actors .fcc-open-${action}`).length;
    assert.deepEqual([count('create'), count('library')], [1, 1]);
  });

  it('shows a legal character for a sentence, and another one as the sentence changes', async () => {
    await creator.openFromSidebar();
    await creator.write(`${SENTENCE} 5`);
    assert.isOk(await creator.nameShown());
    assert.include(creator.textOf('footer .summary'), game.i18n!.localize('FCC.Creator.Legal'));
    assert.include(creator.textOf('.identity'), ' 5');
    await creator.write(`${SENTENCE} 6`);
    await until('a character of level 6', () => creator.textOf('.identity').includes(' 6'));
    assert.include(creator.textOf('footer .summary'), game.i18n!.localize('FCC.Creator.Legal'));
  });

  it('keeps the draft when the window is closed and opened again', async () => {
    await creator.openFromSidebar();
    await creator.write(`${SENTENCE} 5`);
    const name = await creator.nameShown();
    await creator.closeWindow();
    assert.strictEqual(creator.part('textarea'), null);
    await creator.openFromSidebar();
    assert.strictEqual(await creator.nameShown(), name);
    assert.strictEqual(creator.part<HTMLTextAreaElement>('.sentence textarea')?.value, `${SENTENCE} 5`);
  });

  it('makes the actor, which is in the sidebar and opens again from its menu', async function () {
    need(this, 'actors');
    await creator.openFromSidebar();
    await creator.write(`${SENTENCE} 5`);
    const name = await creator.nameShown();
    const actor = creator.actorOf(await creator.pressCreate(visit.desk));
    assert.strictEqual(actor.name, name);
    assert.isOk(game.actors!.get(actor.id!), 'the world has the actor');
    const entry = await until('the actor in the sidebar', () => creator.sidebarEntry(actor.id));
    assert.include(entry.textContent ?? '', name);
    await showMenu(entry);
    await openCreator({ prompt: 'a human fighter' });
    await until('somebody else in the window', () => ![name, ''].includes(creator.textOf('.identity h1')));
    choose(entry);
    await until('the actor’s character in the window', () => creator.textOf('.identity h1') === name);
  });
}

/** Opens the menu of an entry as the right button of the mouse does, waits for our words in it, and closes it. */
async function showMenu(entry: HTMLElement): Promise<void> {
  const words = game.i18n!.localize('FCC.Foundry.Sidebar.open');
  entry.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }));
  await until(`“${words}” in the actor’s menu`, () => {
    return document.getElementById('context-menu')?.textContent?.includes(words);
  });
  void ui.context?.close();
  document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  await pause(0);
}

/** Chooses our entry of the menu, in whichever words this generation has it. */
function choose(entry: HTMLElement): void {
  const ours = actorEntry();
  if ('onClick' in ours) ours.onClick(new MouseEvent('click'), entry);
  else ours.callback(entry);
}
