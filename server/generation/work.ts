import type { Character } from '../../shared/character.ts';
import { loadSrd } from '../../shared/catalog/srd.ts';
import type { GenerationEvent, PersonaField } from '../../shared/generation-events.ts';
import { read } from '../../shared/rules/dnd5e/read/read.ts';
import { write } from '../../shared/writer/write.ts';
import type { Attempt, Jobs, Pace } from '../db/jobs.ts';
import type { News } from '../db/news.ts';
import type { Database } from '../db/open.ts';
import type { Writer, Writers, Written } from '../models/writer.ts';
import {
  addEvents,
  deleteOldGenerations,
  endGeneration,
  findUnwritten,
  listEventsOf,
  type Generation,
} from './queries.ts';
import { gatherEvents } from './gather-events.ts';

/** What the worker needs of the server. */
export interface WorkParts {
  db: Database;
  jobs: Jobs;
  news: News;
  writers: Writers;
  /** Counts a finished generation. */
  ended: (writer: 'built-in' | 'model', end: 'done' | 'cancelled') => void;
}

/** A model takes its time over a story; the built-in writer a millisecond or two. */
const MODEL_PACE: Pace = { workers: 8, batch: 1 };
const BUILT_IN_PACE: Pace = { workers: 1, batch: 8 };
const KEPT_DAYS = 30;
const SWEEP_MS = 60 * 60 * 1000;

/** Works the queue of personas until it is closed, and sweeps old generations away. */
export async function workGenerations(parts: WorkParts): Promise<void> {
  setInterval(() => void deleteOldGenerations(parts.db, KEPT_DAYS).catch(() => {}), SWEEP_MS).unref();
  await parts.jobs.work(
    'write-persona',
    parts.writers.model ? MODEL_PACE : BUILT_IN_PACE,
    ({ generationId }, attempt) => writePersona(parts, generationId, attempt),
  );
}

class Ended extends Error {}

/** Writes one persona; the last try does without the model. Ends quietly when the generation was cancelled or another worker finished it. */
async function writePersona(parts: WorkParts, id: string, { signal, isFirst, isLast }: Attempt): Promise<void> {
  const found = await findUnwritten(parts.db, id);
  if (!found) return;
  const stop = new AbortController();
  const stopping = AbortSignal.any([signal, stop.signal]);
  const listening = new AbortController();
  void stopAtEnd(parts, id, stop, listening.signal);
  try {
    if (!isFirst) await restart(parts.db, found);
    const telling = gatherEvents(async (events) => {
      if (!(await addEvents(parts.db, id, events))) throw new Ended();
    });
    const written = await writeWith(
      isLast ? parts.writers.builtIn : (parts.writers.model ?? parts.writers.builtIn),
      found,
      telling.tell,
      stopping,
    );
    await telling.flush();
    const isDone = await finish(parts.db, found, written);
    parts.ended(written.writer === 'built-in' ? 'built-in' : 'model', isDone ? 'done' : 'cancelled');
  } catch (error) {
    if (!(error instanceof Ended) && !(stop.signal.reason instanceof Ended)) throw error;
    parts.ended(parts.writers.model ? 'model' : 'built-in', 'cancelled');
  } finally {
    listening.abort();
  }
}

/** Aborts the writer as soon as somebody ended the generation, so that a cancelled model costs no more. */
async function stopAtEnd(parts: WorkParts, id: string, stop: AbortController, signal: AbortSignal): Promise<void> {
  try {
    // News are also heard when nothing happened, so the table is asked.
    const heard = parts.news.about(`${id}:end`, signal)[Symbol.asyncIterator]();
    while (!stop.signal.aborted) {
      await heard.next();
      if (!(await findUnwritten(parts.db, id))) stop.abort(new Ended());
    }
  } catch (error) {
    if (!signal.aborted) stop.abort(error);
  }
}

/** Takes back what a worker that died had written. */
async function restart(db: Database, found: Generation): Promise<void> {
  const begun = new Set<PersonaField>();
  for (const event of await listEventsOf(db, found.id)) {
    if (event.type === 'text') begun.add(event.field);
    if (event.type === 'restart') begun.delete(event.field);
  }
  const events = [...begun].map((field): GenerationEvent => ({ type: 'restart', field }));
  if (events.length > 0) await addEvents(db, found.id, events);
}

async function writeWith(
  writer: Writer,
  found: Generation,
  tell: (event: GenerationEvent) => Promise<void>,
  signal: AbortSignal,
): Promise<Written> {
  const { concept, recipe } = found.character;
  const catalog = await loadSrd();
  const reading = read(concept.prompt, catalog);
  const { seed } = recipe;
  const persona = write({ concept, reading, recipe, catalog, seed });
  return writer.write({ concept, reading, recipe, catalog, seed, persona }, tell, signal);
}

function finish(db: Database, found: Generation, written: Written): Promise<boolean> {
  const character: Character = {
    ...found.character,
    recipe: written.recipe,
    persona: written.persona,
    provenance: { ...found.character.provenance, writer: written.writer },
  };
  const event: GenerationEvent = { type: 'done', persona: written.persona, writer: written.writer };
  return endGeneration(db, found.id, { status: 'done', character, event });
}
