/** Plain data as documents store it. */
type Members = Record<string, unknown>;

/**
 * Does to `actual` what turned `base` into `next`, and nothing else: what somebody else changed in `actual` stays. Lists of
 * different words count as sets, lists of entries with `_id` go entry by entry; a value that both sides changed is `next`'s.
 */
export function carryOver(base: unknown, next: unknown, actual: unknown): unknown {
  if (isSame(base, next)) return actual;
  if (isSame(base, actual)) return next;
  if (isMembers(next) && isMembers(actual) && (base === undefined || isMembers(base)))
    return carryMembers(base ?? {}, next, actual);
  if (!Array.isArray(base) || !Array.isArray(next) || !Array.isArray(actual)) return next;
  const lists = [base, next, actual] as unknown[][];
  if (lists.every((list) => list.every(hasId))) return carryEntries(base, next, actual);
  if (lists.every(isSet)) return carryValues(base, next, actual);
  return next;
}

/** True when two pieces of plain data say the same; the order of members, and of different words in a list, says nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    if (one.length !== other.length) return false;
    const [ours, theirs] = isSet(one) && isSet(other) ? [[...one].sort(), [...other].sort()] : [one, other];
    return ours.every((value, index) => isSame(value, theirs[index]));
  }
  if (!isMembers(one) || !isMembers(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => key in other && isSame(one[key], other[key]));
}

/** Paths of the values that all three have differently: where `next` would write over what somebody else changed. */
export function clashesIn(base: unknown, next: unknown, actual: unknown, path = ''): string[] {
  if (isSame(base, next) || isSame(base, actual) || isSame(next, actual)) return [];
  const sides = [base, next, actual].filter((side) => side !== undefined);
  if (sides.every(isMembers)) {
    const keys = new Set(sides.flatMap((side) => Object.keys(side)));
    const of = (side: unknown, key: string): unknown => (isMembers(side) ? side[key] : undefined);
    return [...keys].flatMap((key) =>
      clashesIn(of(base, key), of(next, key), of(actual, key), path ? `${path}.${key}` : key),
    );
  }
  return sides.every(isSet) ? [] : [path];
}

function carryMembers(base: Members, next: Members, actual: Members): Members {
  const carried = { ...actual };
  for (const key of new Set([...Object.keys(base), ...Object.keys(next)])) {
    if (key in next) carried[key] = carryOver(base[key], next[key], actual[key]);
    else if (key in actual) remove(carried, key, base[key]);
    if (carried[key] === undefined) delete carried[key];
  }
  return carried;
}

/** Takes a member away, but for what somebody else put into it. */
function remove(from: Members, key: string, base: unknown): void {
  const actual = from[key];
  const rest = isMembers(base) && isMembers(actual) ? carryMembers(base, {}, actual) : {};
  if (Object.keys(rest).length > 0) from[key] = rest;
  else delete from[key];
}

function carryEntries(base: unknown[], next: unknown[], actual: unknown[]): unknown[] {
  const [before, after, now] = [base, next, actual].map(byId);
  const stays = [...now!].filter(([id]) => after!.has(id) || !before!.has(id));
  const comes = [...after!].filter(([id]) => !now!.has(id) && !before!.has(id));
  return [
    ...stays.map(([id, entry]) => (after!.has(id) ? carryOver(before!.get(id), after!.get(id), entry) : entry)),
    ...comes.map(([, entry]) => entry),
  ];
}

const byId = (list: readonly unknown[]): Map<unknown, unknown> =>
  new Map(list.map((entry) => [(entry as { _id: unknown })._id, entry]));

function carryValues(base: unknown[], next: unknown[], actual: unknown[]): unknown[] {
  const stays = actual.filter((value) => next.includes(value) || !base.includes(value));
  return [...stays, ...next.filter((value) => !base.includes(value) && !actual.includes(value))];
}

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The systems' sets are stored as lists. */
const isSet = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') && new Set(value).size === value.length;

const hasId = (value: unknown): boolean => isMembers(value) && typeof value['_id'] === 'string';
