import { Character, CHARACTER_VERSION } from './character.ts';
import { fail } from './errors.ts';

/** Brings a document of one version to the next one. It gets plain data and gives plain data. */
export type Step = (stored: Record<string, unknown>) => Record<string, unknown>;

/** Steps by the version they start from: `[1, step]` makes version 2 out of version 1. Never change one that shipped. */
const STEPS: ReadonlyMap<number, Step> = new Map();

/**
 * The Character behind a stored or exported document of this version or an older one. Raises `character-unreadable`
 * with the field at fault; for a document of a newer version the field is `schema`.
 */
export function upgrade(stored: unknown): Character {
  const parsed = Character.safeParse(climb(stored, STEPS, CHARACTER_VERSION));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return fail('character-unreadable', issue?.message ?? 'not a character', issue?.path.join('.'));
}

/** Takes a document through `steps`, one version after the other, up to version `to`. Raises as `upgrade` does. */
export function climb(stored: unknown, steps: ReadonlyMap<number, Step>, to: number): Record<string, unknown> {
  let document = record(stored);
  let version = versionOf(document);
  if (version > to) fail('character-unreadable', `version ${version} is newer than ${to}, the newest known`, 'schema');
  for (; version < to; version++) {
    const step = steps.get(version);
    if (!step) return fail('character-unreadable', `version ${version} was never made`, 'schema');
    document = { ...stepped(step, document, version), schema: version + 1 };
  }
  return document;
}

/** Steps trust the shape of their version; a document that lies about its version is unreadable, not a crash. */
function stepped(step: Step, document: Record<string, unknown>, version: number): Record<string, unknown> {
  try {
    return step(document);
  } catch (error) {
    return fail('character-unreadable', `version ${version} is damaged: ${String(error)}`, 'schema');
  }
}

function versionOf(document: Record<string, unknown>): number {
  const version = document['schema'];
  const isVersion = typeof version === 'number' && Number.isInteger(version) && version >= 0;
  return isVersion ? version : fail('character-unreadable', 'it has no version', 'schema');
}

function record(stored: unknown): Record<string, unknown> {
  const isRecord = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return isRecord ? (stored as Record<string, unknown>) : fail('character-unreadable', 'it is no object', '');
}
