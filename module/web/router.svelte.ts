import { addressOf, viewOf, type View } from './views.ts';

/** Which view is shown, kept in step with the browser's history. */
export class Router {
  view = $state<View>('create');
  /** What was given along; it survives a reload, but nobody promises what it is. */
  state = $state.raw<unknown>(null);
  /** Where the page lives, with a slash at the end. */
  readonly base: string;

  constructor() {
    this.base = location.origin + location.pathname.slice(0, location.pathname.lastIndexOf('/') + 1);
    this.#read();
    addEventListener('popstate', () => this.#read());
  }

  address(view: View): string {
    return addressOf(this.base, view);
  }

  go(view: View, state: unknown = null, how: 'push' | 'replace' = 'push'): void {
    const isSame = view === this.view && state === null;
    if (how === 'replace' || isSame) history.replaceState(state, '', this.address(view));
    else history.pushState(state, '', this.address(view));
    this.#read();
  }

  /** Follows a link of ours without loading the page anew; other buttons and keys are the browser's. */
  follow(event: MouseEvent, view: View): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.go(view);
  }

  #read(): void {
    this.view = viewOf(location.pathname);
    this.state = history.state as unknown;
  }
}
