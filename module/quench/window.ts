import { MODULE_ID } from '../module-id.ts';
import type { Desk } from '../creator/desk.svelte.ts';
import type { News } from '../creator/news.ts';
import { until } from './until.ts';

/* What a person does in the creator's window, by the elements that she sees. */

const WINDOW = `${MODULE_ID}-creator`;

/** The button of the Actors tab that opens the creator; null where there is none. */
export function sidebarButton(): HTMLButtonElement | null {
  return document.querySelector('#actors .fcc-open-create');
}

/** The entry of an actor in the Actors tab. */
export function sidebarEntry(id: string | null): HTMLElement | null {
  return document.querySelector(`#actors [data-entry-id="${id}"]`);
}

/** Presses the button in the sidebar and waits for the field of the sentence. */
export async function openFromSidebar(): Promise<void> {
  const button = sidebarButton();
  if (!button) throw new Error('the Actors tab has no button of the creator');
  button.click();
  await until('the creator’s window', () => part('textarea'));
}

/** Closes the window, as its button does. */
export async function closeWindow(): Promise<void> {
  await foundry.applications.instances.get(WINDOW)?.close();
}

/** The first element of the window that a selector names. */
export function part<E extends HTMLElement>(selector: string): E | null {
  return foundry.applications.instances.get(WINDOW)?.element?.querySelector<E>(selector) ?? null;
}

/** Writes the sentence anew. The character follows by itself. */
export async function write(sentence: string): Promise<void> {
  const field = await until('the field of the sentence', () => part<HTMLTextAreaElement>('.sentence textarea'));
  field.value = sentence;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The name in the window, once there is somebody. */
export function nameShown(): Promise<string> {
  return until('a name in the window', () => textOf('.identity h1') || null);
}

/** The words of a part of the window; empty when it is not there. */
export function textOf(selector: string): string {
  return part(selector)?.textContent?.trim() ?? '';
}

/** The end of an errand of the desk: somebody was made, or why not. */
export type Outcome = Extract<News, { type: 'made' | 'failed' }>;

/** Presses "Create actor" and waits for what comes of it. */
export async function pressCreate(desk: Desk): Promise<Outcome> {
  const label = game.i18n!.localize('FCC.Foundry.Create');
  const buttons = (): HTMLButtonElement[] => [
    ...(part('footer')?.querySelectorAll<HTMLButtonElement>('.buttons button') ?? []),
  ];
  const button = await until(`the button “${label}”`, () =>
    buttons().find(({ textContent, disabled }) => textContent?.includes(label) && !disabled),
  );
  desk.news = null;
  button.click();
  return outcome(desk);
}

/** Waits until the desk's errand is over. */
export function outcome(desk: Desk): Promise<Outcome> {
  return until('the end of the making', () => {
    const { news } = desk;
    return news?.type === 'made' || news?.type === 'failed' ? news : null;
  });
}

/** The actor that was made. Raises an error with the code of the failure when none was. */
export function actorOf(outcome: Outcome): Actor.Implementation {
  if (outcome.type === 'failed') throw new Error(`“${outcome.name}” failed at “${outcome.what}”: ${outcome.code}`);
  return outcome.actor;
}
