import { mount, unmount, type Component } from 'svelte';
import { MODULE_ID } from './module-id.ts';

/** What Foundry lets this user do: plain values, told anew on every render of the window. */
export interface Standing {
  canCreateActors: boolean;
  /** May set the companion's address for everybody. */
  canChangeSettings: boolean;
}

/** What every root component of a window gets beside its own props. */
export interface WindowProps {
  standing: Standing;
}

/**
 * A Foundry window with a Svelte component inside. The component is mounted once, told by assignment, and taken down on
 * close. Its own props may hold functions and documents; `Standing` must stay plain, or Svelte would wrap them.
 */
export abstract class SvelteApp<Props extends object> extends foundry.applications.api.ApplicationV2 {
  /** The component, named like its file. */
  protected abstract readonly root: Component<Props & WindowProps>;
  readonly #standing = $state(readStanding());
  #mounted: Record<string, unknown> | null = null;

  /** The component's own props; asked for once, when the window opens. */
  protected abstract makeProps(): Props;

  static override DEFAULT_OPTIONS: typeof foundry.applications.api.ApplicationV2.DEFAULT_OPTIONS = {
    classes: [`${MODULE_ID}-window`],
    window: { resizable: true, contentClasses: ['fcc'] },
  };

  protected override async _renderHTML(): Promise<unknown> {
    return readStanding();
  }

  protected override _replaceHTML(result: unknown, content: HTMLElement): void {
    Object.assign(this.#standing, result);
    if (this.#mounted) return;
    followFoundry(content);
    const props = { ...this.makeProps(), standing: this.#standing };
    this.#mounted = mount(this.root, { target: content, props });
  }

  protected override _onClose(options: object): void {
    super._onClose(options);
    const mounted = this.#mounted;
    this.#mounted = null;
    // The element is out of the document by now: there is no transition to wait for.
    if (mounted) void unmount(mounted);
  }
}

function readStanding(): Standing {
  return {
    canCreateActors: game.user!.can('ACTOR_CREATE'),
    canChangeSettings: game.user!.can('SETTINGS_MODIFY'),
  };
}

/** Foundry's colours are the window's, and its wish for calm. Where it leaves the colours open, the system says them. */
function followFoundry(content: HTMLElement): void {
  content.classList.toggle('is-calm', game.settings!.get('core', 'photosensitiveMode'));
  if (content.closest('.theme-dark, .theme-light')) return;
  const system = content.ownerDocument.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  content.classList.add(system?.matches ? 'theme-dark' : 'theme-light');
}
