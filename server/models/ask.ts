import OpenAI from 'openai';

/** Where a model is, and its name. */
export interface ModelAddress {
  baseUrl: string;
  apiKey: string;
  model: string;
}

/** One question to a model that answers in JSON. */
export interface Question {
  name: string;
  schema: Record<string, unknown>;
  system: string;
  user: string;
}

/** Why a model did not answer; each is the code of a note. */
export type ModelTrouble =
  'model-refused' | 'model-nonsense' | 'model-silent' | 'model-broke-off' | 'model-key' | 'model-busy' | 'model-error';

/** The model did not do its part. Never shown as an error: what was drafted stands. */
export class ModelFailure extends Error {
  readonly trouble: ModelTrouble;
  constructor(trouble: ModelTrouble, detail: string) {
    super(`${trouble}: ${detail}`);
    this.name = 'ModelFailure';
    this.trouble = trouble;
  }
}

/** Longest wait for the next piece of an answer. */
export const SILENCE_MS = 30_000;
const MAX_ANSWER_CHARACTERS = 40_000;

/** Asks, and gives the answer's text as it arrives. Raises `ModelFailure`, or the signal's reason. */
export type Ask = (question: Question, signal: AbortSignal) => AsyncGenerator<string>;

/** A client of one OpenAI-compatible server, by chat completions with a JSON schema. */
export function makeAsk({ baseUrl, apiKey, model }: ModelAddress, silenceMs: number = SILENCE_MS): Ask {
  const client = new OpenAI({ baseURL: baseUrl, apiKey, maxRetries: 0, timeout: silenceMs, logLevel: 'off' });
  return async function* ask(question, signal) {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), silenceMs);
    try {
      const stream = await client.chat.completions.create(request(model, question), {
        signal: AbortSignal.any([signal, silence.signal]),
      });
      let length = 0;
      let finished = false;
      for await (const chunk of stream) {
        clearTimeout(timer);
        timer = setTimeout(() => silence.abort(), silenceMs);
        const choice = chunk.choices[0];
        if (choice?.delta.refusal || choice?.finish_reason === 'content_filter')
          throw new ModelFailure('model-refused', 'it declined');
        const text = choice?.delta.content ?? '';
        length += text.length;
        if (length > MAX_ANSWER_CHARACTERS) throw new ModelFailure('model-nonsense', 'it does not stop');
        if (choice?.finish_reason) finished = true;
        if (text) yield text;
      }
      if (silence.signal.aborted) throw new ModelFailure('model-silent', `nothing for ${silenceMs} ms`);
      if (!finished && !signal.aborted) throw new ModelFailure('model-broke-off', 'the answer has no end');
    } catch (error) {
      signal.throwIfAborted();
      throw explain(error, silence.signal.aborted);
    } finally {
      clearTimeout(timer);
    }
    signal.throwIfAborted();
  };
}

function request(model: string, { name, schema, system, user }: Question): OpenAI.ChatCompletionCreateParamsStreaming {
  return {
    model,
    stream: true,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } },
  };
}

function explain(error: unknown, isSilent: boolean): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (isSilent || error instanceof OpenAI.APIConnectionTimeoutError)
    return new ModelFailure('model-silent', 'timed out');
  if (error instanceof OpenAI.APIError && error.status !== undefined) {
    const status: number = error.status;
    const trouble = status === 401 || status === 403 ? 'model-key' : status === 429 ? 'model-busy' : 'model-error';
    return new ModelFailure(trouble, `status ${status}`);
  }
  // The SDK's messages may repeat the request; only the kind of error goes on.
  return new ModelFailure('model-broke-off', error instanceof Error ? error.name : 'unknown');
}
