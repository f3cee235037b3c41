import { passFaults } from '../core/faults.ts';
import { ClientSettings } from '../core/settings.ts';

/** Settings of a browser outlive the page, as they do in Foundry; world settings come from the stage's set-up. */
export class StageSettings extends ClientSettings {
  override register(namespace: string, key: string, config: Record<string, unknown>): void {
    super.register(namespace, key, config);
    const id = `${namespace}.${key}`;
    if (this.settings.get(id)?.scope !== 'client') return;
    const stored = localStorage.getItem(id);
    if (stored !== null) this.preset(namespace, key, JSON.parse(stored));
  }

  override async set(namespace: string, key: string, value: unknown): Promise<unknown> {
    const id = `${namespace}.${key}`;
    await passFaults('setting', id);
    const result = await super.set(namespace, key, value);
    if (this.settings.get(id)?.scope === 'client') localStorage.setItem(id, JSON.stringify(value));
    return result;
  }

  /** The world settings that a second browser at this table would be sent. */
  worldValues(): Record<string, unknown> {
    const world = [...this.settings.values()].filter(({ scope }) => scope === 'world');
    return Object.fromEntries(world.map(({ id, namespace, key }) => [id, this.get(namespace, key)]));
  }
}

/** Keys that were registered: `game.keybindings`. */
export class Keybindings {
  readonly #actions = new Map<string, { editable?: { key: string; modifiers?: string[] }[]; onDown?: () => boolean }>();

  constructor() {
    document.addEventListener('keydown', (event) => this.#press(event));
  }

  register(namespace: string, action: string, config: { editable?: { key: string; modifiers?: string[] }[] }): void {
    this.#actions.set(`${namespace}.${action}`, config);
  }

  /** Foundry leaves keys alone while somebody types. */
  #press(event: KeyboardEvent): void {
    const target = event.target as Element;
    if (target.matches('input, textarea, select, [contenteditable]')) return;
    document.body.dataset['coreKey'] = event.code;
    for (const { editable = [], onDown } of this.#actions.values()) {
      const isMeant = editable.some(
        ({ key, modifiers = [] }) => key === event.code && modifiers.includes('Shift') === event.shiftKey,
      );
      if (isMeant && onDown?.()) event.preventDefault();
    }
  }
}
