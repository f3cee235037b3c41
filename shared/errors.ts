import { z } from 'zod';

/** Every way in which a request can fail, as people and programs see it. Text for people is in `lang/`. */
export const ErrorCode = z.enum([
  'bad-input',
  'prompt-too-long',
  'level-out-of-range',
  'cr-out-of-range',
  'unknown-option',
  'unknown-system',
  'unknown-rules',
  'catalog-unusable',
  'character-unreadable',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'conflict',
  'too-many-requests',
  'too-large',
  'not-placed',
  'left-behind',
  'model-unavailable',
  'unavailable',
  'internal',
]);
export type ErrorCode = z.infer<typeof ErrorCode>;

/** A failure with a code. `detail` is for the log, `field` names the part of the input that is at fault. */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly field: string | undefined;

  constructor(code: ErrorCode, detail: string, field?: string) {
    super(`${code}: ${detail}`);
    this.name = 'Failure';
    this.code = code;
    this.detail = detail;
    this.field = field;
  }
}

/** Raises a `Failure` with `code`. */
export function fail(code: ErrorCode, detail: string, field?: string): never {
  throw new Failure(code, detail, field);
}
