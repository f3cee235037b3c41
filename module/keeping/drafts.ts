import { z } from 'zod';
import { Persona, type Character } from '../../shared/character.ts';
import { Concept } from '../../shared/concept.ts';
import { Failure } from '../../shared/errors.ts';
import { upgrade } from '../../shared/upgrade.ts';
import type { Draft, Saved } from '../creator/host.ts';
import type { PageStorage } from './storage.ts';

const SavedAs = z.object({ id: z.uuid(), version: z.int().min(1) });
const KeptDraft = z.object({
  concept: Concept,
  seed: z.int().min(0).max(0xffffffff),
  character: z.unknown(),
  own: Persona.partial(),
  saved: SavedAs.nullable(),
  writing: z.object({ id: z.string(), mayPropose: z.boolean() }).optional(),
});
const KeptCharacter = z.object({ saved: SavedAs, character: z.unknown() });

/** A character as the library has it. */
export interface Kept {
  saved: Saved;
  character: Character;
}

/** The character that the page works on, kept in the browser; what cannot be read any more counts as nothing. */
export class Drafts {
  readonly #storage: PageStorage;

  constructor(storage: PageStorage) {
    this.#storage = storage;
  }

  read(name: 'draft' | 'aside' = 'draft'): Draft | null {
    const draft = KeptDraft.safeParse(this.#storage.read(name)).data;
    return draft ? { ...draft, own: withoutGaps(draft.own), character: readCharacter(draft.character) } : null;
  }

  /** Gives false when it only lasts as long as the page. */
  write(draft: Draft | null, name: 'draft' | 'aside' = 'draft'): boolean {
    return this.#storage.write(name, draft ?? undefined);
  }

  /** The character that was saved last. */
  readKept(): Kept | null {
    const kept = KeptCharacter.safeParse(this.#storage.read('kept')).data;
    const character = readCharacter(kept?.character);
    return kept && character ? { saved: kept.saved, character } : null;
  }

  writeKept(kept: Kept | null): void {
    this.#storage.write('kept', kept ?? undefined);
  }
}

/** The draft's character with the person's own words in it; null while there is nobody. */
export function characterOf(draft: Draft | null): Character | null {
  if (!draft?.character) return null;
  return { ...draft.character, persona: { ...draft.character.persona, ...draft.own } };
}

function readCharacter(stored: unknown): Character | null {
  if (!stored) return null;
  try {
    return upgrade(stored);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** Fields that are absent, instead of being there as undefined: those would hide the writer's words. */
const withoutGaps = (own: Partial<Persona>): Partial<Persona> =>
  Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
