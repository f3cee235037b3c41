/**
 * The members that Foundry's public API adds to JavaScript's own classes (`foundry.primitives`). Only what the class
 * lacks is added, except the few that Foundry documents differently.
 */
type Members = Record<string, (...args: never[]) => unknown>;

function add(target: object, members: Members): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  }
}

const escapeForRegExp = (text: string): string => text.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&');

/** Adds them all. Doing so twice changes nothing. */
export function installPrimitives(): void {
  addToArrays();
  addToNumbers();
  addToText();
  addToSets();
  add(RegExp, { escape: escapeForRegExp });
}

function addToArrays(): void {
  add(Array, {
    fromRange: (count: number, first = 0) => Array.from({ length: Math.max(0, count) }, (_, i) => i + first),
  });
  add(Array.prototype, {
    deepFlatten(this: unknown[]) {
      return this.flat(Infinity);
    },
    equals(this: unknown[], other: unknown) {
      const same = (a: unknown, b: unknown): boolean => a === b || (hasEquals(a) && a.equals(b));
      return Array.isArray(other) && other.length === this.length && this.every((value, i) => same(value, other[i]));
    },
    filterJoin(this: unknown[], separator: string) {
      return this.filter(Boolean).join(separator);
    },
    findSplice(this: unknown[], test: (value: unknown) => unknown, ...replacement: unknown[]) {
      const index = this.findIndex(test);
      return index < 0 ? null : this.splice(index, 1, ...replacement)[0];
    },
    partition(this: unknown[], rule: (value: unknown) => unknown) {
      return [this.filter((value) => !rule(value)), this.filter((value) => rule(value))];
    },
  });
}

const hasEquals = (value: unknown): value is { equals: (other: unknown) => boolean } =>
  typeof (value as { equals?: unknown } | null)?.equals === 'function';

function addToNumbers(): void {
  const clamp = (n: number, min: number, max: number): number => Math.min(Math.max(n, min), max);
  add(Math, {
    clamp,
    mix: (a: number, b: number, weight: number) => a * (1 - weight) + b * weight,
    normalizeDegrees: (degrees: number) => ((degrees % 360) + 360) % 360,
    normalizeRadians: (radians: number) => radians - 2 * Math.PI * Math.floor((radians + Math.PI) / (2 * Math.PI)),
    roundDecimals: (n: number, places: number) => Math.round(n * 10 ** places) / 10 ** places,
    toDegrees: (radians: number) => (radians * 180) / Math.PI,
    toRadians: (degrees: number) => (degrees * Math.PI) / 180,
  });
  Object.assign(Math, { PI2: Math.PI * 2, SQRT1_3: Math.sqrt(1 / 3), SQRT3: Math.sqrt(3) });
  add(Number, {
    isNumeric: (n: unknown) => !Array.isArray(n) && n !== null && n !== '' && !Number.isNaN(Number(n)),
    fromString: (text: unknown) => (typeof text === 'string' && text ? Number(text.replace(/\s+/g, '')) : NaN),
  });
  add(Number.prototype, {
    almostEqual(this: number, n: number, tolerance = 1e-8) {
      return Math.abs(this - n) < tolerance;
    },
    between(this: number, a: number, b: number, inclusive = true) {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      return inclusive ? this >= low && this <= high : this > low && this < high;
    },
    ordinalString(this: number) {
      const endings = ['th', 'st', 'nd', 'rd'];
      const rest = this.valueOf() % 100;
      return `${this.valueOf()}${endings[(rest - 20) % 10] ?? endings[rest] ?? 'th'}`;
    },
    paddedString(this: number, digits: number) {
      return String(this).padStart(digits, '0');
    },
    signedString(this: number) {
      return `${this < 0 ? '' : '+'}${this.valueOf()}`;
    },
    toNearest(this: number, step = 1, method: 'round' | 'floor' | 'ceil' = 'round') {
      return toNearest(this.valueOf(), step, method);
    },
  });
}

/** The nearest multiple of a step, without the noise of binary fractions. */
export function toNearest(n: number, step: number, method: 'round' | 'floor' | 'ceil' = 'round'): number {
  if (step < 0) throw new Error('toNearest requires a non-negative interval');
  if (step === 0) return n;
  const decimals = String(step).split('.')[1]?.length ?? 0;
  return Number((Math[method](n / step) * step).toFixed(decimals));
}

function addToText(): void {
  const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
  add(String.prototype, {
    capitalize(this: string) {
      return capitalize(String(this));
    },
    titleCase(this: string) {
      return this.toLowerCase().split(' ').filter(Boolean).map(capitalize).join(' ');
    },
    compare(this: string, other: string) {
      return this.localeCompare(other);
    },
    equals(this: string, other: unknown) {
      return this.valueOf() === other;
    },
    stripScripts(this: string) {
      return this.replace(/<script[\s\S]*?<\/script>/gi, '');
    },
    slugify(this: string, options: SlugOptions = {}) {
      return slugify(String(this), options);
    },
  });
}

interface SlugOptions {
  replacement?: string;
  strict?: boolean;
  lowercase?: boolean;
}

function slugify(text: string, { replacement = '-', strict = false, lowercase = true }: SlugOptions): string {
  const letters: [RegExp, string][] = [
    [/[\u0300-\u036f]/g, ''],
    [/\u00df/g, 'ss'],
    [/[\u00e6\u00c6]/g, 'ae'],
    [/[\u00f8\u00d8]/g, 'o'],
    [/\u0142/g, 'l'],
  ];
  let slug = letters.reduce((plain, [from, to]) => plain.replace(from, to), text.normalize('NFD'));
  if (lowercase) slug = slug.toLowerCase();
  slug = slug.trim().replace(/[\s\-_\u2014\u2013]+/g, replacement);
  if (!strict) return slug;
  const sign = escapeForRegExp(replacement);
  return slug
    .replace(new RegExp(`[^a-zA-Z0-9${sign}]`, 'g'), '')
    .replace(new RegExp(`(${sign})+`, 'g'), replacement)
    .replace(new RegExp(`^${sign}|${sign}$`, 'g'), '');
}

function addToSets(): void {
  type Visit = (value: unknown, index: number, set: Set<unknown>) => unknown;
  add(Set.prototype, {
    equals(this: Set<unknown>, other: unknown) {
      return other instanceof Set && other.size === this.size && [...this].every((value) => other.has(value));
    },
    first(this: Set<unknown>) {
      return this.values().next().value;
    },
    intersects(this: Set<unknown>, other: Set<unknown>) {
      return [...this].some((value) => other.has(value));
    },
    isSubset(this: Set<unknown>, other: Set<unknown>) {
      return [...this].every((value) => other.has(value));
    },
    toObject(this: Set<unknown>) {
      return [...this];
    },
    map(this: Set<unknown>, change: Visit) {
      return new Set([...this].map((value, index) => change(value, index, this)));
    },
    filter(this: Set<unknown>, test: Visit) {
      return new Set([...this].filter((value, index) => test(value, index, this)));
    },
    find(this: Set<unknown>, test: Visit) {
      return [...this].find((value, index) => test(value, index, this));
    },
    some(this: Set<unknown>, test: Visit) {
      return [...this].some((value, index) => test(value, index, this));
    },
    every(this: Set<unknown>, test: Visit) {
      return [...this].every((value, index) => test(value, index, this));
    },
    reduce(this: Set<unknown>, fold: (sum: unknown, value: unknown, index: number) => unknown, initial: unknown) {
      return [...this].reduce((sum, value, index) => fold(sum, value, index), initial);
    },
  });
}
