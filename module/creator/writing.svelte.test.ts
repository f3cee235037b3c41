import { describe, expect, it, vi, beforeEach, afterEach } from 'vitest';
import type { Persona } from '../../shared/character.ts';
import type { GenerationEvent } from '../../shared/generation-events.ts';
import type { Companion } from './host.ts';
import { wholeSentences, Writing } from './writing.svelte.ts';

const draft: Persona = {
  name: 'Brunna',
  pronouns: 'she/her',
  epithet: 'Keeps a lamp.',
  alignment: '',
  age: '',
  appearance: 'Short.',
  personality: 'Counts heads.',
  ideals: 'Nobody is left.',
  bonds: 'A lamp.',
  flaws: 'Pride.',
  backstory: 'She blessed each shift.',
  hooks: ['A lamp is lit.'],
};

/** A companion whose events the test sends by hand, and which remembers how it was asked. */
function byHand() {
  let onEvent: (id: string, event: GenerationEvent) => void = () => undefined;
  let onLost: Parameters<Companion['watch']>[3] = () => undefined;
  const asked: (string | null)[] = [];
  const cancelled: string[] = [];
  const companion: Companion = {
    start: () => Promise.reject(new Error('not asked in these tests')),
    watch: (_id, last, event, lost) => {
      asked.push(last);
      onEvent = event;
      onLost = lost;
      return () => undefined;
    },
    cancel: (id) => {
      cancelled.push(id);
      return Promise.resolve();
    },
  };
  let number = 0;
  return {
    companion,
    asked,
    cancelled,
    send: (event: GenerationEvent) => onEvent(String(++number), event),
    say: (field: 'backstory' | 'flaws', text: string) => onEvent(String(++number), { type: 'text', field, text }),
    lose: () => onLost('for now'),
  };
}

function begin() {
  const hand = byHand();
  const shown: Persona[] = [];
  const finished: string[] = [];
  const writing = new Writing(hand.companion, {
    onPersona: (persona) => shown.push(persona),
    onRecipe: () => undefined,
    onNote: () => undefined,
    onDone: (writer) => finished.push(`done by ${writer}`),
    onField: (field) => finished.push(field),
  });
  writing.follow('g1', draft);
  return { ...hand, writing, shown, finished };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a story that is being written', () => {
  it('is shown at most 20 times a second, with every word in it', () => {
    const { say, shown } = begin();
    for (let word = 0; word < 100; word++) {
      say('backstory', `${word} `);
      vi.advanceTimersByTime(10);
    }
    vi.advanceTimersByTime(50);
    expect(shown.length).toBeLessThanOrEqual(21);
    expect(shown.at(-1)?.backstory).toBe(Array.from({ length: 100 }, (_, word) => `${word} `).join(''));
  });

  it('replaces the words of the draft only where the writer begins', () => {
    const { say, shown } = begin();
    say('flaws', 'Never asks twice.');
    vi.advanceTimersByTime(60);
    expect(shown.at(-1)).toEqual({ ...draft, flaws: 'Never asks twice.' });
  });

  it('starts a part anew when the writer does', () => {
    const { say, send, shown } = begin();
    say('flaws', 'Wrong');
    send({ type: 'restart', field: 'flaws' });
    say('flaws', 'Right.');
    vi.advanceTimersByTime(60);
    expect(shown.at(-1)?.flaws).toBe('Right.');
  });

  it('keeps whole sentences when it is stopped, and gives a part without one its words back', () => {
    const { say, shown, writing, cancelled } = begin();
    say('backstory', 'For nineteen years she blessed them. The night the third gal');
    writing.stop();
    expect(shown.at(-1)?.backstory).toBe('For nineteen years she blessed them.');
    expect(cancelled).toEqual(['g1']);
    const again = begin();
    again.say('flaws', 'Never as');
    again.writing.stop();
    expect(again.shown.at(-1)?.flaws).toBe(draft.flaws);
  });

  it('asks for what comes after the last event when the connection was lost, and keeps what was there', () => {
    const { say, lose, asked, writing, shown } = begin();
    say('backstory', 'For nineteen years');
    lose();
    expect(writing.status).toBe('lost');
    vi.advanceTimersByTime(1_000);
    say('backstory', ' she blessed them.');
    vi.advanceTimersByTime(60);
    expect(asked).toEqual([null, '1']);
    expect(writing.status).toBe('writing');
    expect(shown.at(-1)?.backstory).toBe('For nineteen years she blessed them.');
  });

  it('says that the writer went quiet after 20 seconds', () => {
    const { say, writing } = begin();
    say('backstory', 'For');
    vi.advanceTimersByTime(20_000);
    expect(writing.status).toBe('quiet');
  });

  it('names each part as it is finished, and the writer at the end', () => {
    const { say, send, finished, writing } = begin();
    say('flaws', 'One.');
    say('backstory', 'Two.');
    send({ type: 'done', persona: draft, writer: 'a model' });
    expect(finished).toEqual(['flaws', 'done by a model']);
    expect(writing.isBusy).toBe(false);
  });
});

describe('whole sentences', () => {
  it.each([
    ['One. Two. Thr', 'One. Two.'],
    ['She said \u201cno.\u201d And', 'She said \u201cno.\u201d'],
    ['It cost 3.5 gold', ''],
    ['', ''],
  ])('of %j are %j', (text, whole) => {
    expect(wholeSentences(text)).toBe(whole);
  });
});
