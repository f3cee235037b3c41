import { client } from '../core/client.ts';

type Kind = readonly [pattern: RegExp, className: string];

/** Foundry's own commands: rolls in brackets, links to documents. */
const CORE: readonly Kind[] = [
  [/\[\[.+?\]\]+/g, 'inline-roll'],
  [/@\w+\[[^\]]+\](?:\{[^}]*\})?/g, 'content-link'],
];

/**
 * The stand-in of `TextEditor.enrichHTML`. It makes no roll and finds no document: whatever looks like a command, of
 * Foundry's or of the system's, becomes an element that says so.
 */
export async function enrichHTML(html: string): Promise<string> {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const { enrichers = [] } = (client.config as { TextEditor?: { enrichers?: { pattern: RegExp }[] } }).TextEditor ?? {};
  const own = enrichers.map(({ pattern }): Kind => [pattern, 'content-link']);
  for (const kind of [...own, ...CORE]) for (const text of textsIn(body)) enliven(text, kind);
  return body.innerHTML;
}

function textsIn(root: Node): Text[] {
  const walker = root.ownerDocument!.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

function enliven(text: Text, [pattern, className]: Kind): void {
  // The last one first: what stands before it keeps its place.
  for (const match of [...text.data.matchAll(pattern)].reverse()) {
    const command = text.splitText(match.index);
    command.splitText(match[0].length);
    const element = command.ownerDocument.createElement('a');
    element.className = className;
    command.replaceWith(element);
    element.append(command);
  }
}
