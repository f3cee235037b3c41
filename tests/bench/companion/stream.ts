import { randomUUID } from 'node:crypto';
import { aPersona, type ModelServer } from '../../helpers/model-server.ts';
import { makeClient, type TestClient } from '../../helpers/trpc-client.ts';
import { limitCell, LIMITS } from '../limits.ts';
import type { Table } from '../table.ts';
import { sumUp } from '../times.ts';

const ROUNDS = 15;
const QUESTION = {
  model: 'bench',
  stream: true,
  messages: [],
  response_format: { type: 'json_schema', json_schema: { name: 'persona', schema: { properties: {} } } },
};

/**
 * The first words of prose, in milliseconds after the model began to answer: through the companion to the one who watches,
 * and the same words read from the model's own stream. Both take the model's time between its pieces.
 */
export async function measureStream(address: string, model: ModelServer): Promise<Table> {
  model.answer('persona', { type: 'say', text: JSON.stringify(aPersona), pieceLength: 8, gapMs: 20 });
  const { api, close } = makeClient(address, { visitor: randomUUID() });
  const through: number[] = [];
  const raw: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const { words, afterMs } = await watchFirstWords(api, model);
      through.push(afterMs);
      raw.push(await readFirstWords(model, words));
    }
  } finally {
    await close();
  }
  const later = through.map((ms, round) => ms - raw[round]!);
  const row = (what: string, times: number[], limit = ''): string[] => {
    const { p50, slowest } = sumUp(times);
    return [what, p50.toFixed(1), slowest.toFixed(1), limit];
  };
  return {
    title: `The companion: first streamed words, ${ROUNDS} stories`,
    head: ['', 'p50 ms', 'slowest ms', 'limit of the slowest'],
    rows: [
      row("read from the model's own stream", raw),
      row('through the companion', through),
      row('later by', later, limitCell(sumUp(later).slowest, LIMITS.firstWords, 'ms')),
    ],
  };
}

/** Through the companion: starts a generation, watches it to its end. */
async function watchFirstWords(
  api: TestClient['api'],
  model: ModelServer,
): Promise<{ words: string; afterMs: number }> {
  const { id } = await api.generation.start.mutate({ requestId: randomUUID(), concept: { prompt: 'a dwarf' } });
  let first: { words: string; afterMs: number } | undefined;
  await new Promise<void>((resolve, reject) => {
    const subscription = api.generation.watch.subscribe(
      { id },
      {
        onData: ({ data }) => {
          if (data.type === 'text') first ??= { words: data.text, afterMs: performance.now() - model.firstWordAt };
        },
        onError: reject,
        onComplete: () => {
          subscription.unsubscribe();
          resolve();
        },
      },
    );
  });
  if (!first) throw new Error('the companion streamed no words');
  return first;
}

/** The model's own stream, until the same words are in it. */
async function readFirstWords(model: ModelServer, words: string): Promise<number> {
  const response = await fetch(`${model.baseUrl}/chat/completions`, { method: 'POST', body: JSON.stringify(QUESTION) });
  let lines = '';
  let said = '';
  for await (const bytes of response.body!.pipeThrough(new TextDecoderStream())) {
    const events = (lines + bytes).split('\n\n');
    lines = events.pop() ?? '';
    said += events.map(contentOf).join('');
    // Leaving the loop closes the connection: the rest is not waited for.
    if (said.includes(words)) return performance.now() - model.firstWordAt;
  }
  throw new Error(`the model did not say "${words}"`);
}

function contentOf(event: string): string {
  if (event.includes('[DONE]')) return '';
  const { choices } = JSON.parse(event.replace('data: ', '')) as { choices: { delta: { content?: string } }[] };
  return choices[0]?.delta.content ?? '';
}
