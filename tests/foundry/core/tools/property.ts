import { isRecord, type Source } from '../source.ts';

const deepest = 100;

/** The documented kind of a value: `Object` for plain objects only, `Unknown` for instances of other classes. */
export function getType(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return 'Array';
  for (const [name, kind] of [
    ['Set', Set],
    ['Map', Map],
    ['Promise', Promise],
    ['Error', Error],
  ] as const) {
    if (value instanceof kind) return name;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype ? 'Object' : 'Unknown';
}

/** Whether this is an object literal: no array, no instance of a class. */
export function isPlainObject(value: unknown): value is Source {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether there is nothing in it; numbers, text and instances are never empty. */
export function isEmpty(value: unknown): boolean {
  switch (getType(value)) {
    case 'undefined':
    case 'null':
      return true;
    case 'Array':
      return (value as unknown[]).length === 0;
    case 'Object':
      return Object.keys(value as Source).length === 0;
    case 'Set':
    case 'Map':
      return (value as Set<unknown>).size === 0;
    default:
      return false;
  }
}

/** A copy of plain data; instances of classes are kept by reference, or refused when `strict`. */
export function deepClone<T>(original: T, { strict = false }: { strict?: boolean } = {}): T {
  return cloneAt(original, strict, 0) as T;
}

function cloneAt(original: unknown, strict: boolean, depth: number): unknown {
  if (depth > deepest) throw new Error('Maximum depth exceeded in deepClone');
  if (typeof original !== 'object' || original === null) return original;
  if (Array.isArray(original)) return original.map((value) => cloneAt(value, strict, depth + 1));
  if (original instanceof Date) return new Date(original);
  if (!isPlainObject(original)) {
    if (strict) throw new Error('deepClone cannot clone advanced objects');
    return original;
  }
  const copy: Source = {};
  for (const key of Object.keys(original)) copy[key] = cloneAt(original[key], strict, depth + 1);
  return copy;
}

/** A copy by way of JSON. */
export function duplicate<T>(original: T): T {
  return JSON.parse(JSON.stringify(original)) as T;
}

const holdsMembers = (value: unknown): value is Source =>
  value !== null && (typeof value === 'object' || typeof value === 'function');

/** The value at a dotted path, or undefined. */
export function getProperty(object: unknown, key: string): unknown {
  if (!key || !holdsMembers(object)) return undefined;
  if (key in object) return object[key];
  let target: unknown = object;
  for (const part of key.split('.')) {
    if (!holdsMembers(target) || !(part in target)) return undefined;
    target = target[part];
  }
  return target;
}

/** Whether there is a member at a dotted path, be it undefined. */
export function hasProperty(object: unknown, key: string): boolean {
  if (!key || !isRecord(object)) return false;
  if (key in object) return true;
  let target: unknown = object;
  for (const part of key.split('.')) {
    if (!isRecord(target) || !(part in target)) return false;
    target = target[part];
  }
  return true;
}

/** Writes at a dotted path, making the objects on the way; tells whether anything changed. */
export function setProperty(object: object, key: string, value: unknown): boolean {
  if (!key) return false;
  const parts = key.split('.');
  const last = parts.pop() ?? '';
  let target = object as Source;
  for (const part of parts) {
    if (!holdsMembers(target[part])) target[part] = {};
    target = target[part] as Source;
  }
  if (last in target && target[last] === value) return false;
  target[last] = value;
  return true;
}

/** Removes what is at a dotted path; tells whether the path could be walked. */
export function deleteProperty(object: unknown, key: string): boolean {
  if (!key || !isRecord(object)) return false;
  const parts = key.split('.');
  const last = parts.pop() ?? '';
  let target = object;
  for (const part of parts) {
    const next = target[part];
    if (!isRecord(next)) return false;
    target = next;
  }
  return delete target[last];
}

/** Nested data from dotted keys, at every depth. */
export function expandObject(object: object): Source {
  return expandAt(object, 0);
}

function expandAt(object: object, depth: number): Source {
  if (depth > deepest) throw new Error('Maximum object expansion depth exceeded');
  const expand = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(expand);
    return isPlainObject(value) ? expandAt(value, depth + 1) : value;
  };
  const expanded: Source = {};
  for (const [key, value] of Object.entries(object)) setProperty(expanded, key, expand(value));
  return expanded;
}

/** Dotted keys from nested data; arrays and empty objects stay whole. */
export function flattenObject(object: object): Source {
  const flat: Source = {};
  for (const [key, value] of Object.entries(object)) {
    if (!isPlainObject(value) || isEmpty(value)) flat[key] = value;
    else for (const [inner, leaf] of Object.entries(flattenObject(value))) flat[`${key}.${inner}`] = leaf;
  }
  return flat;
}

/** Whether a key of an update removes (`-=name`) or replaces (`==name`) instead of merging. */
export function isDeletionKey(key: unknown): boolean {
  return typeof key === 'string' && key[1] === '=' && (key[0] === '-' || key[0] === '=');
}
