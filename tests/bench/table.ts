import { format, resolveConfig } from 'prettier';

/** The cells of one line; the first says what was measured. */
export type Row = readonly string[];

/** Figures that belong together. */
export interface Table {
  title: string;
  head: Row;
  rows: Row[];
}

/** For a terminal: columns of equal width below a line about the machine. */
export function asText(machine: string, tables: readonly Table[]): string {
  const blocks = tables.map(({ title, head, rows }) => {
    const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0)));
    const line = (row: Row): string =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
    return [title, ...[head, ...rows].map((row) => `  ${line(row).trimEnd()}`)].join('\n');
  });
  return `${[machine, ...blocks].join('\n\n')}\n`;
}

/** For docs/benchmarks.md, formatted as everything else in this repository. */
export async function asMarkdown(machine: string, tables: readonly Table[]): Promise<string> {
  const blocks = tables.map(({ title, head, rows }) => {
    const line = (row: Row): string => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
    const rule = line(head.map((_, i) => (i === 0 ? '---' : '---:')));
    return [`### ${title}`, '', line(head), rule, ...rows.map(line)].join('\n');
  });
  const text = [`Measured on: ${machine}.`, ...blocks].join('\n\n');
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'markdown' });
}
