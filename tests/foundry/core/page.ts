import { namespace, stub } from './stubs.ts';
import type { Source } from './source.ts';

const globals = globalThis as unknown as Source;

const elementClasses = `HTMLInputElement HTMLSelectElement HTMLTextAreaElement HTMLFormElement HTMLButtonElement
HTMLDivElement HTMLImageElement Element Node NodeList HTMLCollection DocumentFragment MouseEvent KeyboardEvent
PointerEvent DragEvent SubmitEvent FormDataEvent HTMLDialogElement HTMLUListElement`.split(/\s+/);

const applicationClasses = `Application FormApplication DocumentSheet Dialog ActorSheet ItemSheet JournalSheet Token
MeasuredTemplate Note TokenLayer ContextMenu DragDrop Tabs FormDataExtended ImagePopout KeyboardManager
MouseInteractionManager TooltipManager jQuery $ AmbientLight Tile Wall Drawing Ray CSSStyleSheet DOMParser XMLHttpRequest
ProseMirror Compendium SceneNavigation SettingsConfig MacroConfig requestAnimationFrame PreciseText DetectionMode
VisionMode CanvasAnimation ControlIcon ChatLog CombatTracker DocumentSheetConfig HandlebarsHelpers AudioHelper
VideoHelper ClientKeybindings DocumentIndex TextEditor`.split(/\s+/);

/** Adds the names of a page (elements, observers, windows) that system modules read while they load. */
export function installPage(): void {
  // The stage runs in a browser, which has a page of its own.
  if (!('document' in globals)) installElements();
  for (const name of applicationClasses) addMissing(name, stub(name));
}

function installElements(): void {
  class PageElement {
    addEventListener(): void {}
    removeEventListener(): void {}
    dispatchEvent(): void {}
  }
  class Observer {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): unknown[] {
      return [];
    }
  }
  addMissing('HTMLElement', PageElement);
  for (const name of elementClasses) addMissing(name, class extends (globals.HTMLElement as typeof PageElement) {});
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) globals[name] = Observer;
  globals.document = pageDocument();
  globals.window = globals.self = globalThis;
  globals.customElements = { define() {}, get() {}, whenDefined: async () => undefined };
  globals.matchMedia = () => ({ matches: false, addEventListener() {} });
  globals.getComputedStyle = () => ({ getPropertyValue: () => '' });
  addMissing('addEventListener', () => undefined);
  addMissing('removeEventListener', () => undefined);
  addMissing('location', { href: 'http://localhost/' });
  for (const name of ['localStorage', 'sessionStorage'])
    define(name, { getItem: () => null, setItem() {}, removeItem() {} });
}

function addMissing(name: string, value: unknown): void {
  if (!(name in globals)) define(name, value);
}

// Some of these are accessors in Node, so a plain assignment would not do.
function define(name: string, value: unknown): void {
  Object.defineProperty(globals, name, { value, writable: true, configurable: true, enumerable: false });
}

function pageDocument(): Source {
  return namespace('document', {
    createElement: pageElement,
    body: pageElement('body'),
    head: pageElement('head'),
    documentElement: pageElement('html'),
    adoptedStyleSheets: [],
    querySelector: () => null,
    querySelectorAll: () => [],
    addEventListener() {},
    removeEventListener() {},
    getElementById: () => null,
    createTextNode: (text: string) => ({ text }),
    fonts: { ready: Promise.resolve() },
  });
}

function pageElement(tag: string): object {
  const element = new (globals.HTMLElement as new () => Source)();
  const parts = { tagName: tag.toUpperCase(), children: [], dataset: {}, style: {}, attributes: {}, innerHTML: '' };
  return new Proxy(Object.assign(element, parts), {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || key === 'then') return Reflect.get(target, key) as unknown;
      const member = stub(`element.${key}`);
      Reflect.set(target, key, member);
      return member;
    },
  });
}
