import { Hooks } from '../core/hooks.ts';
import { client } from '../core/client.ts';
import { mergeObject } from '../core/tools/merge.ts';
import { deepClone } from '../core/tools/property.ts';
import type { Source } from '../core/source.ts';
import type { AppOptions, Control, Position } from './application-options.ts';
import { makeFrame, makeMovable, type Frame } from './frame.ts';

type RealWindow = foundry.applications.api.ApplicationV2.Any;
/** What of a window anybody may call; a stand-in whose signatures differ from the types' does not compile. */
type Door = Pick<RealWindow, 'bringToFront' | 'minimize' | 'maximize'> & {
  readonly id: string;
  readonly title: string;
  readonly rendered: boolean;
};

const STATES = { ERROR: -3, CLOSING: -2, CLOSED: -1, NONE: 0, RENDERING: 1, RENDERED: 2 } as const;

/** Every window that is open, by id: `foundry.applications.instances`. */
export const instances = new Map<string, ApplicationV2>();

/** The stand-in of `foundry.applications.api.ApplicationV2`: its life cycle in its order, a frame, header controls. */
export class ApplicationV2 implements Door {
  static DEFAULT_OPTIONS: Partial<AppOptions> = {};
  static readonly RENDER_STATES = STATES;
  static #count = 0;
  static #top = 100;

  options: AppOptions;
  position: Position;
  #element: HTMLElement | null = null;
  #frame: Frame | null = null;
  #state: number = STATES.NONE;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: Partial<AppOptions> = {}) {
    this.options = this._initializeApplicationOptions(options);
    this.position = { ...this.options.position };
  }

  static *inheritanceChain(): Generator<typeof ApplicationV2> {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the chain begins at the class that is asked
    let cls: typeof ApplicationV2 = this;
    while (cls.name) {
      yield cls;
      if (cls === ApplicationV2) return;
      cls = Object.getPrototypeOf(cls) as typeof ApplicationV2;
    }
  }

  protected _initializeApplicationOptions(given: Partial<AppOptions>): AppOptions {
    const initial: AppOptions = {
      id: 'app-{id}',
      classes: [],
      tag: 'div',
      window: {
        frame: true,
        title: '',
        icon: false,
        controls: [],
        minimizable: true,
        resizable: false,
        contentTag: 'section',
        contentClasses: [],
      },
      actions: {},
      position: {},
    };
    const chain = [...(this.constructor as typeof ApplicationV2).inheritanceChain()].reverse();
    for (const options of [...chain.map(({ DEFAULT_OPTIONS }) => DEFAULT_OPTIONS), given]) merge(initial, options);
    initial.id = initial.id.replace('{id}', String(++ApplicationV2.#count));
    return initial;
  }

  get id(): string {
    return this.options.id;
  }
  get title(): string {
    return client.game.i18n.localize(this.options.window.title);
  }
  get element(): HTMLElement {
    return this.#element as HTMLElement;
  }
  get classList(): DOMTokenList | undefined {
    return this.#element?.classList;
  }
  get state(): number {
    return this.#state;
  }
  get rendered(): boolean {
    return this.#state === STATES.RENDERED;
  }
  get minimized(): boolean {
    return this.#element?.classList.contains('minimized') ?? false;
  }

  /** Renders are one after the other, as in Foundry. */
  render(options: boolean | { force?: boolean } = {}): Promise<this> {
    const { force = false } = typeof options === 'boolean' ? { force: options } : options;
    const turn = this.#turn.then(() => this.#render({ force }));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #render({ force }: { force: boolean }): Promise<this> {
    const isFirstRender = this.#state < STATES.RENDERING;
    if (isFirstRender && !force) return this;
    this.#state = STATES.RENDERING;
    const options = { force, isFirstRender };
    try {
      const context = await this._prepareContext(options);
      if (isFirstRender) await this._preFirstRender(context, options);
      await this._preRender(context, options);
      if (isFirstRender) await this.#insert();
      const result = await this._renderHTML(context, options);
      this._replaceHTML(result, this.#frame?.content ?? this.element, options);
    } catch (error) {
      this.#state = STATES.ERROR;
      throw error;
    }
    this.#state = STATES.RENDERED;
    this.setPosition(this.position);
    if (isFirstRender) await this._onFirstRender({}, options);
    await this._onRender({}, options);
    for (const cls of (this.constructor as typeof ApplicationV2).inheritanceChain())
      Hooks.callAll(`render${cls.name}`, this, this.element, {}, options);
    if (isFirstRender || force) this.bringToFront();
    return this;
  }

  async #insert(): Promise<void> {
    this.#element = await this._renderFrame({});
    instances.set(this.id, this);
    document.getElementById(this.id)?.remove();
    this._insertElement(this.#element);
  }

  protected async _renderFrame(_options: object): Promise<HTMLElement> {
    const element = document.createElement(this.options.tag);
    element.id = this.id;
    element.className = ['application', ...this.options.classes].join(' ');
    element.addEventListener('click', (event) => this.#onClick(event));
    if (!this.options.window.frame) return element;
    this.#frame = makeFrame(this, element);
    makeMovable(this, this.#frame);
    element.addEventListener('pointerdown', () => this.bringToFront(), { capture: true });
    return element;
  }

  protected _insertElement(element: HTMLElement): void {
    document.body.append(element);
  }

  #onClick(event: MouseEvent): void {
    const target = (event.target as Element).closest<HTMLElement>('[data-action]');
    const name = target?.dataset['action'] ?? '';
    if (!target || !this.element.contains(target)) return;
    if (name === 'close') void this.close();
    if (name === 'toggleControls') this.#frame?.toggleControls(this._getHeaderControls());
    if (name === 'detach') this.detachWindow();
    const action = this.options.actions[name];
    if (typeof action === 'function') void action.call(this as never, event as PointerEvent, target);
  }

  _getHeaderControls(): Control[] {
    const controls = [...this.options.window.controls];
    for (const cls of (this.constructor as typeof ApplicationV2).inheritanceChain())
      Hooks.callAll(`getHeaderControls${cls.name}`, this, controls);
    return controls.filter(({ visible = true }) => (typeof visible === 'function' ? visible() : visible));
  }

  async close(options: { animate?: boolean } = {}): Promise<this> {
    await this.#turn;
    if (this.#state < STATES.RENDERING) return this;
    this.#state = STATES.CLOSING;
    await this._preClose(options);
    // Foundry waits for the frame to fade; who counts on the element being there afterwards is wrong.
    if (options.animate !== false) await new Promise((resolve) => setTimeout(resolve, 1));
    const view = this.element.ownerDocument.defaultView;
    this.element.remove();
    if (view && view !== window) view.close();
    this.#element = null;
    this.#frame = null;
    this.#state = STATES.CLOSED;
    instances.delete(this.id);
    this._tearDown(options);
    this._onClose(options);
    for (const cls of (this.constructor as typeof ApplicationV2).inheritanceChain())
      Hooks.callAll(`close${cls.name}`, this);
    return this;
  }

  setPosition(position: Partial<Position> = {}): Position {
    Object.assign(this.position, position);
    const { left, top, width, height } = this.position;
    const { innerHeight } = window;
    const room = window.innerWidth - (document.getElementById('sidebar')?.offsetWidth ?? 0);
    const { style } = this.element;
    const px = (value: number | 'auto' | undefined): string => (typeof value === 'number' ? `${value}px` : '');
    style.width = px(width);
    style.height = px(height);
    const { offsetWidth, offsetHeight } = this.element;
    this.position.left = left ?? Math.max(0, (room - offsetWidth) / 2);
    this.position.top = top ?? Math.max(0, (innerHeight - offsetHeight) / 2);
    style.left = px(this.position.left);
    style.top = px(this.position.top);
    return this.position;
  }

  bringToFront(): void {
    this.element.style.zIndex = String(++ApplicationV2.#top);
  }
  async minimize(): Promise<void> {
    this.element.classList.add('minimized');
  }
  async maximize(): Promise<void> {
    this.element.classList.remove('minimized');
  }

  /** Generation 14: the very same elements move into a browser window of their own, with copies of the sheets. */
  detachWindow(): void {
    const view = window.open('', '', 'popup,width=900,height=700');
    if (!view || client.game.release.generation < 14) return;
    for (const sheet of document.querySelectorAll('head > :is(style, link[rel=stylesheet])'))
      view.document.head.append(sheet.cloneNode(true));
    view.document.body.className = document.body.className;
    const from = this.element.ownerDocument;
    view.document.body.append(view.document.adoptNode(this.element));
    Object.assign(this.element.style, { left: '0', top: '0' });
    this._onDetach(from, view.document);
  }

  protected async _prepareContext(_options: object): Promise<object> {
    return {};
  }
  protected async _renderHTML(_context: object, _options: object): Promise<unknown> {
    throw new Error(`${this.constructor.name} does not say how it is rendered`);
  }
  protected _replaceHTML(_result: unknown, _content: HTMLElement, _options: object): void {
    throw new Error(`${this.constructor.name} does not say where it is rendered`);
  }
  protected async _preFirstRender(_context: object, _options: object): Promise<void> {}
  protected async _preRender(_context: object, _options: object): Promise<void> {}
  protected async _onFirstRender(_context: object, _options: object): Promise<void> {}
  protected async _onRender(_context: object, _options: object): Promise<void> {}
  protected async _preClose(_options: object): Promise<void> {}
  protected _tearDown(_options: object): void {}
  protected _onClose(_options: object): void {}
  protected _onDetach(_from: Document, _to: Document): void {}
}

/** Arrays of the chain are one behind the other, objects are merged; so Foundry does it. */
function merge(into: AppOptions, options: Partial<AppOptions>): void {
  const { classes = [], window = {}, ...rest } = deepCloneButFunctions(options);
  into.classes.push(...classes);
  const { controls = [], contentClasses = [], ...frame } = window as Partial<AppOptions['window']>;
  into.window.controls.push(...controls);
  into.window.contentClasses.push(...contentClasses);
  Object.assign(into.window, frame);
  mergeObject(into as unknown as Source, rest as unknown as Source);
}

function deepCloneButFunctions(options: Partial<AppOptions>): Partial<AppOptions> {
  const { actions, ...rest } = options;
  return { ...deepClone(rest), ...(actions ? { actions: { ...actions } } : {}) };
}
