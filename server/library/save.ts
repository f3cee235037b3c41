import type { Character } from '../../shared/character.ts';
import { loadSrd } from '../../shared/catalog/srd.ts';
import { fail } from '../../shared/errors.ts';
import { lookup } from '../../shared/rules/dnd5e/lookup.ts';
import type { Database } from '../db/open.ts';
import { findCharacter, insertCharacter, replaceCharacter, type NewCharacter } from './queries.ts';
import type { Entry } from './shapes.ts';

export interface SaveRequest {
  id: string;
  /** The version that was opened; absent for a new character. */
  version?: number | undefined;
  character: Character;
  tags?: string[] | undefined;
}

/**
 * Keeps a character. The client makes the id, so a save that is repeated after a lost answer is still one character.
 * Raises `conflict` when the character was changed since `version`; nothing is overwritten then.
 */
export async function save(db: Database, ownerId: string, request: SaveRequest): Promise<Entry> {
  const row = await describe(ownerId, request);
  if (request.version !== undefined) {
    const replaced = await replaceCharacter(db, row, request.version);
    if (replaced) return replaced;
  } else {
    const made = await insertCharacter(db, row);
    if (made) return made;
  }
  const found = await findCharacter(db, ownerId, request.id);
  if (!found) return fail('not-found', `character ${request.id}`);
  if (isSame(found.character, request.character)) return found.entry;
  return fail('conflict', `character ${request.id} is at version ${found.entry.version}`);
}

const isSame = (a: Character, b: Character): boolean => sorted(a) === sorted(b);

/** JSON with sorted keys: Postgres keeps an object's fields in an order of its own. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The columns by which the list shows and finds a character. */
async function describe(ownerId: string, { id, character, tags }: SaveRequest): Promise<NewCharacter> {
  const { concept, recipe, persona, portraits } = character;
  const { byKey } = lookup(await loadSrd());
  const picked = (slot: string): { identifier: string; name: string } => {
    const key = recipe.choices.find((choice) => choice.slot === slot)?.picks[0] ?? '';
    const identifier = key.slice(key.indexOf(':') + 1);
    return { identifier, name: byKey.get(key)?.name ?? identifier };
  };
  const species = picked('species');
  const chosenClass = picked('class');
  return {
    id,
    ownerId,
    name: persona.name,
    epithet: persona.epithet,
    system: concept.system,
    rules: concept.rules,
    kind: concept.kind,
    class: chosenClass.identifier,
    className: chosenClass.name,
    species: species.identifier,
    speciesName: species.name,
    level: recipe.level,
    ...(tags ? { tags } : {}),
    prompt: concept.prompt,
    portrait: portraits[0] ?? null,
    document: character,
  };
}
