import type { GenerationEvent } from '../../shared/generation-events.ts';

type Text = Extract<GenerationEvent, { type: 'text' }>;

/** Shortest time between two stored pieces of text: a reader sees at most 20 updates a second. */
const GAP_MS = 50;

/**
 * Gathers pieces of text that follow each other closely into one event, so that a fast model costs 20 rows a second and not
 * one per token. The first piece passes at once; other events flush what was gathered and keep their order.
 */
export function coalesceText(send: (event: GenerationEvent) => Promise<void>): {
  tell: (event: GenerationEvent) => Promise<void>;
  flush: () => Promise<void>;
} {
  let waiting: Text | undefined;
  let sentAt = -Infinity;
  let timer: NodeJS.Timeout | undefined;
  let queue: Promise<void> = Promise.resolve();
  const deliver = (event: GenerationEvent): Promise<void> => {
    queue = queue.then(() => send(event));
    return queue;
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const event = waiting;
    waiting = undefined;
    if (!event) return queue;
    sentAt = performance.now();
    return deliver(event);
  };
  const follows = (event: Text): boolean => waiting?.field === event.field && waiting.index === event.index;
  const tell = async (event: GenerationEvent): Promise<void> => {
    if (event.type !== 'text') {
      await flush();
      return deliver(event);
    }
    if (waiting && !follows(event)) await flush();
    waiting = waiting ? { ...waiting, text: waiting.text + event.text } : event;
    const wait = sentAt + GAP_MS - performance.now();
    if (wait <= 0) return flush();
    // A failed send is met by the next tell or the last flush, both of which wait for the queue.
    timer ??= setTimeout(() => void flush().catch(() => {}), wait);
  };
  return { tell, flush };
}
