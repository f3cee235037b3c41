import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the server answers one request. */
export type Behaviour =
  | { type: 'say'; text: string; pieceLength?: number; gapMs?: number }
  | { type: 'status'; status: number }
  | { type: 'refuse' }
  | { type: 'hang' }
  /** Says the beginning of a text and cuts the connection. */
  | { type: 'reset'; text: string }
  /** Says the beginning of a text and ends without a finish reason. */
  | { type: 'break-off'; text: string }
  /** Says the beginning of a text and then nothing any more. */
  | { type: 'stall'; text: string };

/** What was asked: the schema's name tells picks from persona. */
export interface Asked {
  name: string;
  model: string;
  authorization: string;
  system: string;
  user: string;
  schema: { properties: Record<string, { properties?: { pick?: { enum?: string[] } } }> };
}

/** A real HTTP server that speaks chat completions with streaming, and fails on demand. */
export interface ModelServer {
  baseUrl: string;
  asked: Asked[];
  /** Requests that were cut off by the client. */
  aborted: number;
  /** When the first piece of the last answer left, in `performance.now()`. */
  firstWordAt: number;
  /** What to answer to a question of this name from now on. */
  answer(name: 'picks' | 'persona', behaviour: Behaviour): void;
  close(): Promise<void>;
}

export const aPersona = {
  name: 'Brunna Ashvein',
  epithet: 'Keeps a lamp for a shaft that no longer answers.',
  appearance: 'Short even for her people, with coal dust in the lines of her hands.',
  personality: 'Counts heads when a room goes quiet.',
  ideals: 'Nobody is left below.',
  bonds: 'Eleven lamps hang in a closed hall; she has the twelfth.',
  flaws: 'She does not trust thanks.',
  backstory: 'For nineteen years she blessed each shift before it went down.\n\nThen the third gallery fell.',
  hooks: ['Somebody has lit the eleventh lamp. Who?', 'The mine’s owner wants it opened again.'],
};

/** Starts it on a free port of this machine. */
export async function startModelServer(): Promise<ModelServer> {
  const behaviours = new Map<string, Behaviour>([
    ['picks', { type: 'say', text: '{}' }],
    ['persona', { type: 'say', text: JSON.stringify(aPersona) }],
  ]);
  const asked: Asked[] = [];
  const state = { aborted: 0, firstWordAt: 0 };
  const http = createServer((request, response) => {
    void readBody(request).then((body) => {
      const question = describe(body, request);
      asked.push(question);
      response.once('close', () => {
        if (!response.writableFinished && !response.errored) state.aborted++;
      });
      state.firstWordAt = performance.now();
      return behave(response, behaviours.get(question.name) ?? { type: 'status', status: 400 });
    });
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}/v1`,
    asked,
    get aborted() {
      return state.aborted;
    },
    get firstWordAt() {
      return state.firstWordAt;
    },
    answer: (name, behaviour) => void behaviours.set(name, behaviour),
    close: async () => {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}

interface Body {
  model: string;
  messages: { role: string; content: string }[];
  response_format: { json_schema: { name: string; schema: Asked['schema'] } };
}

async function readBody(request: IncomingMessage): Promise<Body> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return JSON.parse(text) as Body;
}

const describe = (body: Body, request: IncomingMessage): Asked => ({
  name: body.response_format.json_schema.name,
  model: body.model,
  authorization: request.headers.authorization ?? '',
  system: body.messages[0]?.content ?? '',
  user: body.messages[1]?.content ?? '',
  schema: body.response_format.json_schema.schema,
});

async function behave(response: ServerResponse, behaviour: Behaviour): Promise<void> {
  if (behaviour.type === 'hang') return;
  if (behaviour.type === 'status') {
    response.writeHead(behaviour.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: { message: 'as asked', type: 'test' } }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (behaviour.type === 'refuse') {
    send(response, { delta: { refusal: 'I would rather not.' }, finish_reason: null });
    return finish(response, 'stop');
  }
  const { pieceLength = 12, gapMs = 0 } = behaviour.type === 'say' ? behaviour : {};
  for (let at = 0; at < behaviour.text.length && !response.destroyed; at += pieceLength) {
    send(response, { delta: { content: behaviour.text.slice(at, at + pieceLength) }, finish_reason: null });
    if (gapMs > 0) await new Promise((resolve) => setTimeout(resolve, gapMs));
  }
  if (behaviour.type === 'say') finish(response, 'stop');
  if (behaviour.type === 'reset') setTimeout(() => response.socket?.destroy(), 20);
  if (behaviour.type === 'break-off') response.end('data: [DONE]\n\n');
}

function send(response: ServerResponse, choice: object): void {
  const chunk = {
    id: 'x',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'test',
    choices: [{ index: 0, ...choice }],
  };
  response.write(`data: ${JSON.stringify(chunk)}\n\n`);
}

function finish(response: ServerResponse, reason: string): void {
  send(response, { delta: {}, finish_reason: reason });
  response.end('data: [DONE]\n\n');
}
