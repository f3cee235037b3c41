import { log } from './log.ts';
import { invoke, messageOf, type Callback } from './source.ts';

interface Listener {
  hook: string;
  id: number;
  fn: Callback;
  once: boolean;
}

/** The client's hooks: listeners run in the order in which they were added; one that throws does not stop the rest. */
export class Hooks {
  static #listeners: Listener[] = [];
  static #lastId = 0;

  static get events(): Record<string, Listener[]> {
    const names = new Set(this.#listeners.map(({ hook }) => hook));
    return Object.fromEntries(Array.from(names, (hook) => [hook, this.#of(hook)]));
  }

  static on(hook: string, fn: Callback, { once = false }: { once?: boolean } = {}): number {
    const id = ++this.#lastId;
    this.#listeners.push({ hook, id, fn, once });
    return id;
  }

  static once(hook: string, fn: Callback): number {
    return this.on(hook, fn, { once: true });
  }

  static off(hook: string, fn: number | Callback): void {
    const isMeant = (entry: Listener): boolean => entry.hook === hook && (entry.fn === fn || entry.id === fn);
    const index = this.#listeners.findIndex(isMeant);
    if (index >= 0) this.#listeners.splice(index, 1);
  }

  /** Tells every listener and ignores what they answer. */
  static callAll(hook: string, ...args: unknown[]): true {
    for (const entry of this.#of(hook)) this.#run(entry, args);
    return true;
  }

  /** Stops at the first listener that answers exactly `false`. */
  static call(hook: string, ...args: unknown[]): boolean {
    return this.#of(hook).every((entry) => this.#run(entry, args) !== false);
  }

  static onError(location: string, error: unknown, _options: object = {}): void {
    const stack = error instanceof Error ? error.stack : undefined;
    log.errors.push({ location, message: messageOf(error), stack });
  }

  static #of(hook: string): Listener[] {
    return this.#listeners.filter((entry) => entry.hook === hook);
  }

  static #run(entry: Listener, args: unknown[]): unknown {
    if (entry.once) this.off(entry.hook, entry.id);
    try {
      return invoke(entry.fn, undefined, args);
    } catch (error) {
      this.onError(`hook ${entry.hook}`, error);
      return undefined;
    }
  }

  /** What is listening now, to be given back to `restore`. */
  static snapshot(): readonly unknown[] {
    return [...this.#listeners];
  }

  static restore(snapshot: readonly unknown[]): void {
    this.#listeners = [...(snapshot as Listener[])];
  }
}
