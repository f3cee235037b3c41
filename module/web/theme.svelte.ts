import type { PageStorage } from '../keeping/storage.ts';

/** Light or dark, as the system prefers until somebody chooses. */
export class Theme {
  #wanted = $state<'light' | 'dark' | null>(null);
  #systemIsDark = $state(false);
  readonly #storage: PageStorage;

  constructor(storage: PageStorage) {
    this.#storage = storage;
    const wanted = storage.read('theme');
    if (wanted === 'light' || wanted === 'dark') this.#wanted = wanted;
    const system = matchMedia('(prefers-color-scheme: dark)');
    this.#systemIsDark = system.matches;
    system.addEventListener('change', () => (this.#systemIsDark = system.matches));
  }

  get isDark(): boolean {
    return this.#wanted === null ? this.#systemIsDark : this.#wanted === 'dark';
  }

  /** The other one. What the system prefers is not remembered: then it may change again by itself. */
  toggle(): void {
    const isDark = !this.isDark;
    this.#wanted = isDark === this.#systemIsDark ? null : isDark ? 'dark' : 'light';
    this.#storage.write('theme', this.#wanted ?? undefined);
  }
}
