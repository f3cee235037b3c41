import type { GenerationEvent } from '../../shared/generation-events.ts';

/** Shortest time between two stored batches: a reader sees at most 20 updates a second. */
const GAP_MS = 50;

/** Where a writer tells its events. */
export interface Telling {
  /** Takes an event without waiting for it to be stored. Raises what an earlier storing raised. */
  tell: (event: GenerationEvent) => Promise<void>;
  /** Ends when everything told is stored. Raises what storing raised. */
  flush: () => Promise<void>;
}

/**
 * Gathers the events of a writer into batches, so that a fast model costs 20 statements a second and not one per token,
 * and the built-in writer one in all. Neighbouring pieces of one text become one event; the order stays.
 */
export function gatherEvents(store: (events: GenerationEvent[]) => Promise<void>): Telling {
  let waiting: GenerationEvent[] = [];
  let storedAt = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let storing: Promise<void> = Promise.resolve();
  let failure: Error | undefined;
  const storeWaiting = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const events = waiting;
    if (events.length === 0) return;
    waiting = [];
    storedAt = performance.now();
    storing = storing
      .then(() => (failure ? undefined : store(events)))
      .catch((error: unknown) => {
        failure ??= error instanceof Error ? error : new Error(String(error));
      });
  };
  const raise = (): void => {
    if (failure) throw failure;
  };
  return {
    tell: async (event) => {
      raise();
      waiting = append(waiting, event);
      timer ??= setTimeout(storeWaiting, Math.max(0, storedAt + GAP_MS - performance.now()));
      await Promise.resolve();
    },
    flush: async () => {
      storeWaiting();
      await storing;
      raise();
    },
  };
}

function append(events: GenerationEvent[], event: GenerationEvent): GenerationEvent[] {
  const last = events.at(-1);
  const continues =
    last?.type === 'text' && event.type === 'text' && last.field === event.field && last.index === event.index;
  return continues ? [...events.slice(0, -1), { ...last, text: last.text + event.text }] : [...events, event];
}
