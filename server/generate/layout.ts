/** Columns of the page. */
export const WIDTH = 80;

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Columns that a text takes on a terminal: letters with accents count once, ideographs and emoji twice. */
export function columns(text: string): number {
  // Plain ASCII is nearly everything; the segmenter is slow.
  if (/^[ -~]*$/.test(text)) return text.length;
  return [...letters.segment(text)].reduce((sum, { segment }) => sum + (WIDE.test(segment) ? 2 : 1), 0);
}

/** Lines of at most `width` columns; the second and later ones start with `indent` spaces. Long words are broken. */
export function wrap(text: string, width = WIDTH, indent = 0): string[] {
  const lines: string[] = [];
  let line = '';
  const start = ' '.repeat(indent);
  const words = text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => broken(word, width - indent));
  for (const word of words) {
    const next = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (columns(next) <= width) line = next;
    else {
      lines.push(line);
      line = start + word;
    }
  }
  return line.trim() === '' ? lines : [...lines, line];
}

/** `label` in a column of its own and `text` beside it, over as many lines as it takes. */
export function labelled(label: string, text: string, labelWidth: number, width = WIDTH): string[] {
  const lines = wrap(text, width - labelWidth);
  return lines.map((line, i) => padEnd(i === 0 ? label : '', labelWidth) + line);
}

/** Rows in columns as wide as their widest cell, two spaces between them; the last column is wrapped. */
export function table(rows: readonly (readonly string[])[], width = WIDTH): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count - 1 }, (_, i) => Math.max(...rows.map((row) => columns(row[i] ?? ''))) + 2);
  const left = widths.reduce((sum, one) => sum + one, 0);
  return rows.flatMap((row) => {
    const start = widths.map((one, i) => padEnd(row[i] ?? '', one)).join('');
    const [first = '', ...rest] = wrap(row[count - 1] ?? '', Math.max(10, width - left));
    return [(start + first).trimEnd(), ...rest.map((line) => ' '.repeat(left) + line)];
  });
}

/** The text with spaces up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

function broken(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of letters.segment(word)) {
    if (columns(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
