/** A part of an input that cannot be kept: where it is, and why. */
export interface Unstorable {
  field: string;
  why: string;
}

const MAX_DEPTH = 40;
const LONE_SURROGATE = /\p{Cs}/u;

/** Postgres keeps neither NUL nor half a surrogate pair, and nothing of ours is nested deeply. Finds the first such part. */
export function findUnstorable(input: unknown): Unstorable | undefined {
  const open: { value: unknown; path: readonly string[] }[] = [{ value: input, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    const field = path.join('.') || 'input';
    if (typeof value === 'string' && (value.includes('\0') || LONE_SURROGATE.test(value))) {
      return { field, why: 'holds a character that cannot be kept' };
    }
    if (value === null || typeof value !== 'object') continue;
    if (path.length >= MAX_DEPTH) return { field, why: `is nested more than ${MAX_DEPTH} deep` };
    for (const [key, part] of Object.entries(value)) {
      open.push({ value: key, path: [...path, 'key'] }, { value: part, path: [...path, key] });
    }
  }
  return undefined;
}
