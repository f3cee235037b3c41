/**
 * What may not reach a terminal or a JSON reader raw: control characters, formats (bidi overrides, zero width), line and
 * paragraph separators, lone surrogates.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** One line of text that cannot move the cursor, colour the screen or turn its words around. */
export function plain(text: string): string {
  return text.replace(UNSAFE, ' ').replace(/ {2,}/g, ' ');
}

/** The value with every text in it cleaned; line breaks stay, for prose has paragraphs. */
export function plainAll<T>(value: T): T {
  return cleaned(value) as T;
}

/** JSON that is safe to look at in a terminal: the same value, with unsafe characters as escapes. */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return json.replace(UNSAFE, (character) => (character === '\n' ? character : escaped(character)));
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string')
    return value
      .split(/\r\n|[\n\r]/)
      .map(plain)
      .join('\n');
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [plain(key), cleaned(inner)]));
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
}
