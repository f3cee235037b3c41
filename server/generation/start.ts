import { randomInt, randomUUID } from 'node:crypto';
import { CHARACTER_VERSION, type Character, type Persona } from '../../shared/character.ts';
import { Concept } from '../../shared/concept.ts';
import { loadSrd } from '../../shared/catalog/srd.ts';
import { draft } from '../../shared/rules/dnd5e/draft/draft.ts';
import { write } from '../../shared/writer/write.ts';
import type { Database } from '../db/open.ts';
import type { Jobs } from '../db/jobs.ts';
import { findByRequest, insertGeneration, type Generation } from './queries.ts';

export interface StartRequest {
  requestId: string;
  concept: Concept;
  seed?: number | undefined;
}

/** What a person sees of a generation that has begun. */
export type Started = Pick<Generation, 'id' | 'status' | 'character' | 'notes'>;

/**
 * Drafts a character, stores it and queues its prose in one transaction. The same request id of the same owner gives the
 * same generation again, so a client may repeat a call that it does not know the end of.
 */
export async function start(db: Database, jobs: Jobs, owner: string, request: StartRequest): Promise<Started> {
  const row = {
    id: randomUUID(),
    owner,
    requestId: request.requestId,
    concept: request.concept,
    status: 'writing' as const,
    ...(await draftCharacter(request.concept, request.seed ?? randomInt(2 ** 32))),
  };
  return db.transaction(async (tx) => {
    if (await insertGeneration(tx, row)) {
      await jobs.add(tx, 'write-persona', { generationId: row.id });
      return row;
    }
    return (await findByRequest(tx, owner, request.requestId))!;
  });
}

/** The prose that is still to come is empty; the name is there at once, because the sheet shows it. */
const toCome = {
  appearance: '',
  personality: '',
  ideals: '',
  bonds: '',
  flaws: '',
  backstory: '',
  hooks: [],
} satisfies Partial<Persona>;

async function draftCharacter(concept: Concept, seed: number): Promise<Pick<Generation, 'character' | 'notes'>> {
  const catalog = await loadSrd();
  const { recipe, notes, reading } = draft(concept, catalog, seed);
  const persona = write({ concept, reading, recipe, catalog, seed });
  const character: Character = {
    schema: CHARACTER_VERSION,
    concept,
    recipe,
    persona: { ...persona, ...toCome },
    portraits: [{ type: 'heraldry', seed }],
    provenance: { generator: 'fantasy-character-creator', writer: 'built-in', createdAt: new Date().toISOString() },
  };
  return { character, notes };
}

/** Reads the catalog and drafts once, so that the first person waits no longer than the others. */
export async function warmUp(): Promise<void> {
  await draftCharacter(Concept.parse({ prompt: 'a wizard', level: 5 }), 1);
}
