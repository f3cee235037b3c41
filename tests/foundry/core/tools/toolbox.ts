import { logCompatibilityWarning } from '../log.ts';
import { isSubclass } from '../fields/field.ts';
import { SORT_INTEGER_DENSITY } from '../constants.ts';
import { Collection } from './collection.ts';
import { Color } from './color.ts';
import { diffObject, filterObject, invertObject, mergeObject, objectsEqual } from './merge.ts';
import * as property from './property.ts';
import { readHostJson } from './host-files.ts';
import { cleanHTML, escapeHTML, isNewerVersion, randomID, unescapeHTML } from './text.ts';
import { buildUuid, fromUuid, fromUuidSync, parseUuid } from './uuid.ts';

interface Sortable {
  sort: number;
}

function performIntegerSort<T extends Sortable>(
  source: T,
  {
    target = null,
    siblings = [],
    sortBefore = false,
  }: { target?: T | null; siblings?: T[]; sortBefore?: boolean } = {},
): { target: T; update: Sortable }[] {
  const list = siblings.toSorted((a, b) => a.sort - b.sort);
  const index = target ? list.indexOf(target) : -1;
  list.splice(target ? index + (sortBefore ? 0 : 1) : list.length, 0, source);
  return list.map((entry, at) => ({ target: entry, update: { sort: (at + 1) * SORT_INTEGER_DENSITY } }));
}

function getParentClasses(cls: object): object[] {
  const parent = Object.getPrototypeOf(cls) as object | null;
  return parent === null || parent === Function.prototype ? [] : [parent, ...getParentClasses(parent)];
}

function getDefiningClass(object: object, name: string): unknown {
  const isClass = typeof object === 'function';
  let target = isClass ? object : (Object.getPrototypeOf(object) as object | null);
  while (target && !Object.hasOwn(target, name)) target = Object.getPrototypeOf(target) as object | null;
  return isClass || !target ? (target ?? undefined) : target.constructor;
}

function debounce<A extends unknown[]>(callback: (...args: A) => unknown, delayMs: number): (...args: A) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => callback(...args), delayMs);
    // A process must not stay alive for it.
    if (typeof timer === 'object') timer.unref();
  };
}

class Semaphore {
  async add<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return await fn(...args);
  }
}

const refuseNetwork = async (): Promise<never> => {
  throw new Error('this stand-in has no network');
};

/** Everything that `foundry.utils` has here. */
export const toolbox = {
  ...property,
  mergeObject,
  diffObject,
  filterObject,
  invertObject,
  objectsEqual,
  equals: objectsEqual,
  arrayEquals: objectsEqual,
  isSubclass,
  getParentClasses,
  getDefiningClass,
  randomID,
  isNewerVersion,
  escapeHTML,
  unescapeHTML,
  cleanHTML,
  encodeURL: encodeURI,
  getRoute: (path: string) => `/${path.replace(/^\//, '')}`,
  parseHTML: (_html: string) => document.createElement('div'),
  parseUuid,
  buildUuid,
  fromUuid,
  fromUuidSync,
  debounce,
  throttle: <F>(callback: F): F => callback,
  performIntegerSort,
  logCompatibilityWarning,
  fetchWithTimeout: refuseNetwork,
  fetchJsonWithTimeout: readHostJson,
  readTextFromFile: refuseNetwork,
  timeSince: () => '',
  formatFileSize: (bytes: number) => `${bytes}B`,
  polygonCentroid: ([x, y]: number[]) => ({ x, y }),
  Collection,
  Color,
  Semaphore,
  HttpError: class HttpError extends Error {},
  BitMask: class BitMask extends Number {},
  IterableWeakMap: Map,
  IterableWeakSet: Set,
  StringTree: class StringTree {},
  WordTree: class WordTree {},
  EventEmitterMixin: (Base: typeof Object = Object) =>
    class extends Base {
      addEventListener(): void {}
      removeEventListener(): void {}
      dispatchEvent(): void {}
    },
};
