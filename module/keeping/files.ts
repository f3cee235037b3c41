import type { Character } from '../../shared/character.ts';
import { fail } from '../../shared/errors.ts';
import { upgrade } from '../../shared/upgrade.ts';

/** Largest Character file that is read, in bytes; the companion takes no more either. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** A Character as a file's text: plain JSON that people can read. */
export function fileText(character: Character): string {
  return `${JSON.stringify(character, null, 2)}\n`;
}

/** The file's name for a character: `brunna-ashvein.character.json`. Letters of every script stay. */
export function fileName({ persona }: Character): string {
  const words = persona.name.toLocaleLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return `${words.join('-').slice(0, 60) || 'character'}.character.json`;
}

/** The Character in a file. Raises `too-large`, or `character-unreadable` with the field at fault. */
export async function readFile(file: Blob): Promise<Character> {
  if (file.size > MAX_FILE_BYTES) fail('too-large', `${file.size} bytes`);
  const text = await file.text();
  try {
    return upgrade(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) fail('character-unreadable', error.message);
    throw error;
  }
}

/** Hands a character to the browser as a file to keep. */
export function downloadCharacter(character: Character): void {
  const address = URL.createObjectURL(new Blob([fileText(character)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(character);
  link.click();
  // The browser has begun by then; at once would be too early for some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
