import { client } from '../core/client.ts';
import type { AppOptions, Control, Position } from './application-options.ts';

/** What a frame needs of its window. */
export interface Framed {
  readonly title: string;
  readonly options: AppOptions;
  readonly element: HTMLElement;
  setPosition(position: Partial<Position>): Position;
}

/** The parts of a window's frame. */
export interface Frame {
  header: HTMLElement;
  content: HTMLElement;
  resize: HTMLElement | null;
  /** Opens the menu, which is built each time, or closes it. */
  toggleControls(controls: Control[]): void;
}

/** Builds header, content and handle into the window's element. */
export function makeFrame({ title, options }: Framed, element: HTMLElement): Frame {
  const { window: frame } = options;
  const header = document.createElement('header');
  header.className = 'window-header';
  const name = document.createElement('h1');
  name.className = 'window-title';
  name.textContent = title;
  const buttons = [button('toggleControls', 'fa-solid fa-ellipsis-vertical', 'Menu')];
  if (client.game.release.generation >= 14)
    buttons.push(button('detach', 'fa-solid fa-up-right-from-square', 'Detach'));
  header.append(icon(frame.icon), name, ...buttons, button('close', 'fa-solid fa-xmark', 'Close Window'));
  const content = document.createElement(frame.contentTag);
  content.className = ['window-content', ...frame.contentClasses].join(' ');
  const menu = document.createElement('menu');
  menu.className = 'controls-dropdown';
  menu.hidden = true;
  const resize = frame.resizable ? document.createElement('div') : null;
  if (resize) resize.className = 'window-resize-handle';
  element.append(header, menu, content, ...(resize ? [resize] : []));
  const toggleControls = (controls: Control[]): void => {
    menu.hidden = !menu.hidden;
    menu.replaceChildren(...controls.map(menuEntry));
  };
  return { header, content, resize, toggleControls };
}

function menuEntry({ icon: sign, label, action, onClick }: Control): HTMLElement {
  const entry = document.createElement('li');
  const inside = document.createElement('button');
  inside.type = 'button';
  if (action) inside.dataset['action'] = action;
  if (onClick) inside.addEventListener('click', onClick);
  inside.append(icon(sign), client.game.i18n.localize(label));
  entry.append(inside);
  return entry;
}

function icon(name: string | false): HTMLElement {
  const sign = document.createElement('i');
  sign.className = `window-icon ${name || ''}`;
  return sign;
}

function button(action: string, sign: string, label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `header-control ${sign}`;
  made.dataset['action'] = action;
  made.setAttribute('aria-label', label);
  return made;
}

/** The header moves the window, the handle makes it larger. */
export function makeMovable(app: Framed, { header, resize }: Frame): void {
  follow(header, app, (box, x, y) => ({ left: box.left + x, top: box.top + y }));
  if (resize) follow(resize, app, (box, x, y) => ({ width: box.width + x, height: box.height + y }));
}

function follow(handle: HTMLElement, app: Framed, move: (box: DOMRect, x: number, y: number) => Position): void {
  handle.addEventListener('pointerdown', (start) => {
    if ((start.target as Element).closest('button')) return;
    const box = app.element.getBoundingClientRect();
    const onMove = (event: PointerEvent): void => {
      app.setPosition(move(box, event.clientX - start.clientX, event.clientY - start.clientY));
    };
    const view = app.element.ownerDocument;
    view.addEventListener('pointermove', onMove);
    view.addEventListener('pointerup', () => view.removeEventListener('pointermove', onMove), { once: true });
  });
}
