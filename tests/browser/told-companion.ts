import type { GenerationEvent } from '../../shared/generation-events.ts';
import type { Companion } from '../../module/creator/host.ts';
import { loadSrd } from '../../shared/catalog/srd.ts';
import { generate } from '../../shared/generation.ts';

/** A companion that drafts like the real one and says what the test tells it to say. */
export function toldCompanion() {
  let onEvent: ((id: string, event: GenerationEvent) => void) | undefined;
  let onLost: Parameters<Companion['watch']>[3] | undefined;
  let events = 0;
  const started: Parameters<Companion['start']>[0][] = [];
  const cancelled: string[] = [];
  const companion: Companion = {
    start: async (request) => {
      started.push(request);
      const { character, notes } = generate(request.concept, await loadSrd(), request.seed);
      return { id: `g${started.length}`, character, notes };
    },
    watch: (_id, _last, event, lost) => {
      onEvent = event;
      onLost = lost;
      return () => (onEvent = undefined);
    },
    cancel: (id) => {
      cancelled.push(id);
      return Promise.resolve();
    },
  };
  return {
    companion,
    started,
    cancelled,
    isWatched: () => onEvent !== undefined,
    tell: (event: GenerationEvent) => onEvent?.(String(++events), event),
    lose: (how: 'for now' | 'for good' = 'for now') => onLost?.(how),
  };
}
