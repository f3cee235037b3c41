import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import english from '../lang/en.json' with { type: 'json' };
import type { ErrorCode } from '../shared/errors.ts';

const STATUS: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  'not-signed-in': 401,
  'not-allowed': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'too-many-requests': 429,
  'model-unavailable': 503,
  unavailable: 503,
  internal: 500,
};

/** The sentence for people that belongs to an error code. */
export const sentenceFor = (code: ErrorCode): string => english.FCC.Error[code];

/** Answers with an error: its code, its sentence, the field at fault and the request's id. */
export function answerError(c: Context, code: ErrorCode, field: string | null = null, status?: number): Response {
  const body = { code, message: sentenceFor(code), field, requestId: c.get('requestId') as string };
  return c.json(body, (status as ContentfulStatusCode | undefined) ?? STATUS[code] ?? 400);
}
