import { mount, unmount } from 'svelte';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import Creator from '../../module/creator/creator.svelte';
import { localHost, type LocalHost } from './local-host.ts';

/** The window's size and theme, and what its host does differently. */
export interface Opening {
  host?: LocalHost;
  width?: number;
  height?: number;
  theme?: 'light' | 'dark';
  /** Without motion: a colour half-way through its change is nobody's colour. */
  isCalm?: boolean;
}

/** A creator on an empty page, gone again when the test is over. */
export async function openCreator(opening: Opening = {}) {
  const { host = localHost(), width = 1280, height = 800, theme = 'light', isCalm = false } = opening;
  await page.viewport(width, height);
  const target = document.createElement('main');
  target.className = `fcc theme-${theme}${isCalm ? ' is-calm' : ''}`;
  target.style.cssText = 'position: fixed; inset: 0;';
  document.body.append(target);
  const component = mount(Creator, { target, props: { host } });
  const close = async (): Promise<void> => {
    if (!target.isConnected) return;
    target.remove();
    await unmount(component);
  };
  onTestFinished(close);
  return {
    host,
    target,
    close,
    sentence: page.getByRole('textbox', { name: 'Who do you need', exact: false }),
    button: (name: string) => page.getByRole('button', { name, exact: false }),
    row: (label: string) => rowOf(target, label),
    valueOf: (label: string) => rowOf(target, label).querySelector('span')?.textContent ?? '',
    values: () =>
      Object.fromEntries(
        [...target.querySelectorAll('.choice')].map((row) => [
          row.querySelector('.label')?.textContent ?? '',
          row.querySelector('[data-row] span')?.textContent ?? '',
        ]),
      ),
  };
}

/** The button that opens the row of this name. */
export function rowOf(target: HTMLElement, label: string): HTMLElement {
  const rows = [...target.querySelectorAll<HTMLElement>('.choice')];
  const row = rows.find((each) => each.querySelector('.label')?.textContent === label);
  const button = row?.querySelector<HTMLElement>('[data-row]');
  if (!button) throw new Error(`no row ${label} among ${rows.length}`);
  return button;
}
