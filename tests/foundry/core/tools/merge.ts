import { isRecord, type Source } from '../source.ts';
import { deepClone, expandObject, getType, isDeletionKey, isEmpty, isPlainObject } from './property.ts';

/** What `mergeObject` may be asked for; the defaults are the documented ones. */
export interface MergeOptions {
  insertKeys?: boolean;
  insertValues?: boolean;
  overwrite?: boolean;
  recursive?: boolean;
  inplace?: boolean;
  enforceTypes?: boolean;
  performDeletions?: boolean;
}

const defaults: Required<MergeOptions> = {
  insertKeys: true,
  insertValues: true,
  overwrite: true,
  recursive: true,
  inplace: true,
  enforceTypes: false,
  performDeletions: false,
};

/** Merges `other` into `original`: dotted keys expand at the top, plain objects merge, everything else replaces. */
export function mergeObject<T extends object>(original: T, other: object = {}, options: MergeOptions = {}): T {
  if (!(original instanceof Object) || !(other instanceof Object)) {
    throw new Error('One of original or other are not Objects!');
  }
  const settled = { ...defaults, ...options };
  const target = (settled.inplace ? original : deepClone(original)) as Source;
  if (Object.keys(target).some((key) => key.includes('.'))) {
    const expanded = expandObject(target);
    for (const key of Object.keys(target)) delete target[key];
    Object.assign(target, expanded);
  }
  const isDotted = Object.keys(other).some((key) => key.includes('.'));
  mergeAt(target, isDotted ? expandObject(other) : (other as Source), settled, 0);
  return target as T;
}

function mergeAt(target: Source, other: Source, options: Required<MergeOptions>, depth: number): void {
  for (const key of Object.keys(other)) {
    const isThere = Object.hasOwn(target, key) || (key in target && !(key in Object.prototype));
    if (isThere) mergeExisting(target, key, other[key], options, depth + 1);
    else mergeNew(target, key, other[key], options, depth + 1);
  }
}

function mergeNew(target: Source, key: string, value: unknown, options: Required<MergeOptions>, depth: number): void {
  if (options.performDeletions && isDeletionKey(key)) {
    const name = key.slice(2);
    if (key.startsWith('-')) delete target[name];
    else target[name] = value;
    return;
  }
  if (depth <= 1 ? !options.insertKeys : !options.insertValues) return;
  if (!isPlainObject(value)) {
    target[key] = value;
    return;
  }
  const inserted: Source = {};
  mergeAt(inserted, value, { ...defaults, performDeletions: options.performDeletions }, Math.max(depth, 1));
  target[key] = inserted;
}

function mergeExisting(
  target: Source,
  key: string,
  value: unknown,
  options: Required<MergeOptions>,
  depth: number,
): void {
  const current = target[key];
  const [kind, currentKind] = [getType(value), getType(current)];
  const merges = (name: string): boolean => name === 'Object' || name === 'Unknown';
  if (merges(kind) && merges(currentKind) && options.recursive) {
    mergeAt(current as Source, value as Source, options, depth);
    return;
  }
  if (!options.overwrite) return;
  if (options.enforceTypes && currentKind !== 'undefined' && kind !== currentKind) {
    throw new Error('Mismatched data types encountered during object merge.');
  }
  target[key] = kind === 'Object' ? deepClone(value) : value;
}

/** Whether two values are the same data; instances are asked for their own `equals`. */
export function objectsEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const kind = getType(a);
  if (a === null || b === null || kind !== getType(b)) return false;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => objectsEqual(value, b[index]));
  }
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((value) => b.has(value));
  if (isPlainObject(a) && isPlainObject(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && objectsEqual(a[key], b[key]))
    );
  }
  if (kind === 'number') return Number.isNaN(a) && Number.isNaN(b);
  if (isRecord(a) && typeof a.equals === 'function') return Boolean(Reflect.apply(a.equals, a, [b]));
  return false;
}

/** What of `other` differs from `original`; `inner` leaves out what the original has not. */
export function diffObject(
  original: object,
  other: object,
  { inner = false, deletionKeys = false }: { inner?: boolean; deletionKeys?: boolean } = {},
): Source {
  const before = original as Source;
  const difference: Source = {};
  for (const [key, value] of Object.entries(other as Source)) {
    if (deletionKeys && isDeletionKey(key)) {
      const name = key.slice(2);
      const changes = key.startsWith('-') ? name in before : !objectsEqual(before[name], value);
      if (changes) difference[key] = value;
      continue;
    }
    if (!(key in before)) {
      if (!inner) difference[key] = value;
      continue;
    }
    const current = before[key];
    if (!isPlainObject(current) || !isPlainObject(value)) {
      if (!objectsEqual(current, value)) difference[key] = value;
    } else if (isEmpty(value)) {
      if (!isEmpty(current)) difference[key] = value;
    } else {
      const deeper = diffObject(current, value, { inner, deletionKeys });
      if (!isEmpty(deeper)) difference[key] = deeper;
    }
  }
  return difference;
}

/** The part of `source` whose keys the template has too. */
export function filterObject(
  source: object,
  template: object,
  { deletionKeys = false, templateValues = false }: { deletionKeys?: boolean; templateValues?: boolean } = {},
): Source {
  const pattern = template as Source;
  const kept: Source = {};
  for (const [key, value] of Object.entries(source as Source)) {
    const wanted = pattern[key];
    if (deletionKeys && isDeletionKey(key)) kept[key] = value;
    else if (!(key in pattern)) continue;
    else if (isPlainObject(value) && isPlainObject(wanted)) {
      kept[key] = filterObject(value, wanted, { deletionKeys, templateValues });
    } else kept[key] = templateValues ? wanted : value;
  }
  return kept;
}

/** Values become keys. */
export function invertObject(object: object): Record<string, string> {
  return Object.fromEntries(Object.entries(object as Source).map(([key, value]) => [String(value), key]));
}
