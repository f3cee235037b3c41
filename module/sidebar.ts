import { carriedBy } from './carried.ts';
import type { ContextEntry13, ContextEntry14 } from './foundry-types.ts';
import { MODULE_ID } from './module-id.ts';
import { openCreator, openLibrary, prepare } from './windows.ts';

const BUTTONS = [
  {
    action: 'create',
    window: 'creator',
    icon: 'fa-solid fa-feather',
    label: 'FCC.Foundry.Sidebar.create',
    open: () => openCreator(),
  },
  {
    action: 'library',
    window: 'library',
    icon: 'fa-solid fa-book',
    label: 'FCC.Foundry.Sidebar.library',
    open: () => openLibrary(),
  },
] as const;

const listening = new WeakSet<HTMLElement>();

/** Adds our buttons to an Actors directory, also to one that was popped out, and lets characters be dropped on it. */
export function dressDirectory(root: HTMLElement): void {
  receiveDrops(root);
  const header = root.querySelector('.directory-header .header-actions, .directory-header .action-buttons');
  if (!header || header.querySelector('.fcc-open')) return;
  header.append(...BUTTONS.map((button) => makeButton(root.ownerDocument, button)));
}

function makeButton(document: Document, entry: (typeof BUTTONS)[number]): HTMLButtonElement {
  const { action, window, icon, label, open } = entry;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `fcc-open fcc-open-${action}`;
  const sign = document.createElement('i');
  sign.className = icon;
  sign.setAttribute('inert', '');
  const words = document.createElement('span');
  words.textContent = game.i18n!.localize(label);
  button.append(sign, words);
  for (const event of ['pointerenter', 'focus']) button.addEventListener(event, () => prepare(window), { once: true });
  button.addEventListener('click', () => void open());
  return button;
}

/** Foundry's directory takes documents only; a character that is none yet is taken here, before Foundry sees it. */
function receiveDrops(root: HTMLElement): void {
  if (listening.has(root)) return;
  listening.add(root);
  root.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('text/plain')) event.preventDefault();
  });
  root.addEventListener(
    'drop',
    (event) => {
      const load = carriedBy(foundry.applications.ux.TextEditor.implementation.getDragEventData(event));
      if (!load) return;
      event.preventDefault();
      event.stopPropagation();
      const target = event.target as Element;
      const folder = target.closest<HTMLElement>('[data-folder-id]')?.dataset['folderId'];
      void load.toFolder(folder ?? null);
    },
    { capture: true },
  );
}

/** The entry in the menu of an actor that was made here, in the words of this generation. */
export function actorEntry(): ContextEntry13 | ContextEntry14 {
  const label = 'FCC.Foundry.Sidebar.open';
  const icon = 'fa-solid fa-feather';
  const isOurs = (li: HTMLElement): boolean => {
    const actor = actorOf(li);
    return actor !== undefined && actor.isOwner && MODULE_ID in actor.flags;
  };
  const open = (li: HTMLElement): void => {
    const actor = actorOf(li);
    if (actor) void openCreator({ actor });
  };
  return game.release!.generation < 14
    ? { name: label, icon: `<i class="${icon}"></i>`, condition: isOurs, callback: open }
    : { label, icon, visible: isOurs, onClick: (_event, li) => open(li) };
}

function actorOf(li: HTMLElement): Actor.Implementation | undefined {
  return game.actors!.get(li.dataset['entryId'] ?? '');
}
