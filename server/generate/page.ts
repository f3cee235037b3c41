import { labelled, wrap } from './layout.ts';

/** How a line looks where colours are shown. */
export type Style = 'title' | 'heading' | 'faint' | 'alarm';
export interface Line {
  text: string;
  style?: Style;
}

const LABEL_WIDTH = 16;

const CODES: Record<Style, string> = { title: '1', heading: '1;33', faint: '2', alarm: '31' };

/** The lines as text; with `colour` those with a style are painted. */
export function paint(lines: readonly Line[], colour: boolean): string {
  return lines
    .map(({ text, style }) => (colour && style && text ? `\u001B[${CODES[style]}m${text}\u001B[0m` : text) + '\n')
    .join('');
}

/** Text over as many lines as it takes, one paragraph after the other. */
export function paragraphs(text: string, style?: Style): Line[] {
  return text.split('\n').flatMap((paragraph) => wrap(paragraph).map((line) => styled(line, style)));
}

/** A heading with an empty line above and its lines below; nothing at all when there are no lines. */
export function section(title: string, lines: readonly Line[]): Line[] {
  return lines.length === 0 ? [] : [{ text: '' }, { text: title.toLocaleUpperCase('en'), style: 'heading' }, ...lines];
}

/** A label and its text beside it; nothing when the text is empty. */
export function entry(label: string, text: string): Line[] {
  return text === ''
    ? []
    : labelled(label, text, Math.max(LABEL_WIDTH, label.length + 2)).map((line) => ({ text: line }));
}

function styled(text: string, style: Style | undefined): Line {
  return style ? { text, style } : { text };
}
