import { client } from '../core/client.ts';
import type { Document } from '../core/document.ts';
import { Hooks } from '../core/hooks.ts';
import { logCompatibilityWarning } from '../core/log.ts';
import { ApplicationV2 } from './application.ts';
import type { AppOptions } from './application-options.ts';

/** An entry of a context menu: generation 13 has the first four members, generation 14 the last three. */
interface MenuEntry {
  icon?: string;
  name?: string;
  condition?: boolean | ((li: HTMLElement) => boolean);
  callback?: (li: HTMLElement) => void;
  label?: string;
  visible?: boolean | ((li: HTMLElement) => boolean);
  onClick?: (event: Event, li: HTMLElement) => void;
}

/** The Actors tab of the sidebar: a header with buttons, folders, entries with a menu, and drops of documents. */
export class ActorDirectory extends ApplicationV2 {
  static override DEFAULT_OPTIONS: Partial<AppOptions> = {
    id: 'actors',
    tag: 'section',
    classes: ['directory'],
    window: { frame: false } as AppOptions['window'],
  };

  constructor() {
    super();
    for (const hook of ['createActor', 'updateActor', 'deleteActor', 'createFolder'])
      Hooks.on(hook, () => void this.render());
  }

  protected override _insertElement(element: HTMLElement): void {
    document.getElementById('sidebar')!.append(element);
    element.addEventListener('contextmenu', (event) => this.#openMenu(event));
  }

  protected override async _renderHTML(): Promise<HTMLElement[]> {
    return [this.element.querySelector<HTMLElement>('.directory-header') ?? makeHeader(), this.#makeList()];
  }

  protected override _replaceHTML(result: unknown, content: HTMLElement): void {
    content.replaceChildren(...(result as HTMLElement[]));
  }

  #makeList(): HTMLElement {
    const list = document.createElement('ol');
    list.className = 'directory-list';
    const actors = client.game.collections.get('Actor')!.filter((actor) => actor.visible);
    const folders = client.game.collections.get('Folder')!.contents;
    const loose = actors.filter((actor) => !actor._source.folder);
    list.append(...folders.map((folder) => makeFolder(folder, actors)), ...loose.map(makeEntry));
    return list;
  }

  #openMenu(event: MouseEvent): void {
    const li = (event.target as Element).closest<HTMLElement>('[data-entry-id]');
    if (!li) return;
    event.preventDefault();
    const entries: MenuEntry[] = [];
    Hooks.callAll('getActorContextOptions', this, entries);
    const menu = document.createElement('menu');
    menu.id = 'context-menu';
    menu.append(...entries.map(byGeneration).flatMap((entry) => makeMenuEntry(entry, li) ?? []));
    document.getElementById('context-menu')?.remove();
    document.body.append(menu);
    document.addEventListener('pointerdown', (next) => menu.contains(next.target as Node) || menu.remove());
  }
}

/** The entry as this generation reads it. In 14 the old members still work and warn; in 13 the new ones mean nothing. */
function byGeneration(entry: MenuEntry): Required<Pick<MenuEntry, 'label' | 'onClick'>> & Pick<MenuEntry, 'visible'> {
  if (client.game.release.generation >= 14 && entry.label && entry.onClick)
    return { label: entry.label, onClick: entry.onClick, ...(entry.visible ? { visible: entry.visible } : {}) };
  if (client.game.release.generation >= 14) logCompatibilityWarning('ContextMenuEntry#name is deprecated');
  const { name, callback, condition = true } = entry;
  if (!name || !callback) throw new Error('a context menu entry of generation 13 has a name and a callback');
  return { label: name, onClick: (_event, li) => callback(li), visible: condition };
}

function makeMenuEntry(
  { label, onClick, visible = true }: ReturnType<typeof byGeneration>,
  li: HTMLElement,
): HTMLElement | undefined {
  if (!(typeof visible === 'function' ? visible(li) : visible)) return undefined;
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = client.game.i18n.localize(label);
  button.addEventListener('click', (event) => {
    document.getElementById('context-menu')?.remove();
    onClick(event, li);
  });
  item.append(button);
  return item;
}

function makeHeader(): HTMLElement {
  const header = document.createElement('header');
  header.className = 'directory-header';
  const actions = document.createElement('div');
  actions.className = 'header-actions action-buttons';
  if (client.game.user?.can('ACTOR_CREATE')) {
    const create = document.createElement('button');
    create.type = 'button';
    create.textContent = 'Create Actor';
    actions.append(create);
  }
  header.append(actions);
  return header;
}

function makeFolder(folder: Document, actors: readonly Document[]): HTMLElement {
  const li = document.createElement('li');
  li.className = 'directory-item folder';
  li.dataset['folderId'] = folder.id ?? '';
  const name = document.createElement('header');
  name.textContent = folder.name;
  const inside = document.createElement('ol');
  inside.append(...actors.filter((actor) => actor._source.folder === folder.id).map(makeEntry));
  li.append(name, inside);
  return li;
}

function makeEntry(actor: Document): HTMLElement {
  const li = document.createElement('li');
  li.className = 'directory-item entry document actor';
  li.dataset['entryId'] = actor.id ?? '';
  const image = document.createElement('img');
  image.src = `/${String(actor._source.img)}`;
  image.alt = '';
  const name = document.createElement('a');
  name.className = 'entry-name';
  name.textContent = actor.name;
  li.append(image, name);
  return li;
}
