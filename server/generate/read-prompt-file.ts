import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { MAX_PROMPT } from '../../shared/concept.ts';
import { refuse } from './refusal.ts';

/** More bytes than the longest prompt can have in UTF-8: whatever is larger need not be read. */
const MAX_BYTES = 4 * MAX_PROMPT + 16;

/** The text of a file without the line break at its end. Raises a `Refusal` when it cannot be read or is too long. */
export function readPromptFile(file: string): string {
  const bytes = readStart(file);
  if (bytes.length > MAX_BYTES) refuse('file-too-long', { file });
  return bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '');
}

const WHY: Readonly<Record<string, string>> = { ENOENT: 'file-missing', EACCES: 'file-forbidden' };

function readStart(file: string): Buffer {
  let descriptor: number | undefined;
  try {
    const kind = statSync(file);
    // A pipe that nobody writes to would be waited for without end.
    if (kind.isDirectory() || kind.isFIFO() || kind.isSocket()) refuse('file-is-no-text', { file });
    descriptor = openSync(file, 'r');
    return readUpTo(descriptor, MAX_BYTES + 1);
  } catch (error) {
    if (isSystemError(error)) refuse(WHY[error.code] ?? 'file-unreadable', { file, why: error.code });
    throw error;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readUpTo(descriptor: number, most: number): Buffer {
  const bytes = Buffer.alloc(most);
  let length = 0;
  for (let read = 1; read > 0 && length < most; length += read) {
    read = readSync(descriptor, bytes, length, most - length, null);
  }
  return bytes.subarray(0, length);
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
