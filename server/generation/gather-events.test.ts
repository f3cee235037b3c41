import { describe, expect, it } from 'vitest';
import type { GenerationEvent } from '../../shared/generation-events.ts';
import { gatherEvents } from './gather-events.ts';

const text = (field: 'backstory' | 'flaws', piece: string): GenerationEvent => ({ type: 'text', field, text: piece });
const note: GenerationEvent = { type: 'note', code: 'x', args: {} };

describe('gathering events', () => {
  it('stores what is told together at once, in order, with neighbouring pieces joined', async () => {
    const batches: GenerationEvent[][] = [];
    const { tell, flush } = gatherEvents(async (events) => void batches.push(events));
    for (const event of [text('flaws', 'a'), text('flaws', 'b'), note, text('flaws', 'c'), text('backstory', 'd')])
      await tell(event);
    await flush();
    expect(batches).toEqual([[text('flaws', 'ab'), note, text('flaws', 'c'), text('backstory', 'd')]]);
  });

  it('waits between batches, so that a stream of tokens is a few statements', async () => {
    const batches: GenerationEvent[][] = [];
    const { tell, flush } = gatherEvents(async (events) => void batches.push(events));
    for (let piece = 0; piece < 60; piece++) {
      await tell(text('backstory', 'x'));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await flush();
    expect(batches.length).toBeLessThan(15);
    expect(
      batches
        .flat()
        .map((event) => (event.type === 'text' ? event.text : ''))
        .join(''),
    ).toHaveLength(60);
  });

  it('stores nothing after a batch that failed, and says why to the next teller and at the end', async () => {
    let stored = 0;
    const { tell, flush } = gatherEvents(async () => {
      stored++;
      throw new Error('ended');
    });
    await tell(note);
    await expect(flush()).rejects.toThrow('ended');
    await expect(tell(note)).rejects.toThrow('ended');
    await expect(flush()).rejects.toThrow('ended');
    expect(stored).toBe(1);
  });
});
