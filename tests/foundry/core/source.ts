/** Plain data as the database keeps it and as `toObject()` gives it. */
export type Source = Record<string, unknown>;

/** Any function of the outside world (hook listeners, setting callbacks) of which only the name is known here. */
export type Callback = (...args: never[]) => unknown;

/** Whether this is an object or an array, so that its members may be read by name. */
export function isRecord(value: unknown): value is Source {
  return typeof value === 'object' && value !== null;
}

/** Calls a function of the outside world with arguments whose types only that world knows. */
export function invoke(fn: Callback, self: unknown, args: readonly unknown[]): unknown {
  return Reflect.apply(fn, self, args);
}

/** Reads a member of anything, undefined where there is none; the system's own classes add members we do not declare. */
export function member(target: unknown, name: string): unknown {
  if (target === null || (typeof target !== 'object' && typeof target !== 'function')) return undefined;
  return Reflect.get(target, name);
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
