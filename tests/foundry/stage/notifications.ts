import { client } from '../core/client.ts';

type Real = InstanceType<typeof foundry.applications.ui.Notifications>;
type Notice = foundry.applications.ui.Notifications.Notification;
type Options = foundry.applications.ui.Notifications.NotifyOptions;
type Level = 'info' | 'warning' | 'error' | 'success';

const LIFETIME_MS = 5_000;

/** The stand-in of `ui.notifications`. Every message that was shown is remembered. */
export class Notifications implements Pick<Real, 'update' | 'remove' | 'clear'> {
  readonly shown: { level: Level; message: string }[] = [];
  readonly #notices = new Map<number, { element: HTMLLIElement; level: Level }>();
  #list: HTMLUListElement | undefined;
  #last = 0;

  info = (message: unknown, options?: Options): Notice => this.#notify('info', message, options);
  warn = (message: unknown, options?: Options): Notice => this.#notify('warning', message, options);
  error = (message: unknown, options?: Options): Notice => this.#notify('error', message, options);
  success = (message: unknown, options?: Options): Notice => this.#notify('success', message, options);

  update: Real['update'] = (notice, { message, pct, format }) => {
    const id = typeof notice === 'number' ? notice : notice.id;
    const found = this.#notices.get(id);
    if (!found) return;
    if (message) this.#write(found, message, format ?? undefined);
    const bar = found.element.querySelector('progress');
    if (bar && typeof pct === 'number') bar.value = pct;
    if (pct === 1) setTimeout(() => this.remove(id), LIFETIME_MS);
  };

  remove: Real['remove'] = (notice) => {
    const id = typeof notice === 'number' ? notice : notice.id;
    this.#notices.get(id)?.element.remove();
    this.#notices.delete(id);
  };

  clear(): void {
    for (const id of [...this.#notices.keys()]) this.remove(id);
  }

  #notify(level: Level, message: unknown, options: Options = {}): Notice {
    const id = ++this.#last;
    const element = document.createElement('li');
    element.className = `notification ${level}`;
    element.append(document.createElement('p'));
    if (options.progress) element.append(document.createElement('progress'));
    this.#notices.set(id, { element, level });
    this.#write({ element, level }, String(message), options.format ?? (options.localize ? {} : undefined));
    this.#place().append(element);
    if (!options.progress && !options.permanent) setTimeout(() => this.remove(id), LIFETIME_MS);
    const notice = { id, type: level, message: String(message) };
    // The types know a number only; the documentation, and systems, pass an object.
    const update = (options: Parameters<Real['update']>[1]): void => this.update(id, options);
    return { ...notice, update, remove: () => this.remove(id) } as unknown as Notice;
  }

  #write({ element, level }: { element: HTMLElement; level: Level }, message: string, format?: object): void {
    const words = format ? client.game.i18n.format(message, { ...format }) : message;
    element.querySelector('p')!.textContent = words;
    this.shown.push({ level, message: words });
  }

  #place(): HTMLUListElement {
    if (this.#list) return this.#list;
    this.#list = document.createElement('ul');
    this.#list.id = 'notifications';
    document.body.append(this.#list);
    return this.#list;
  }
}
