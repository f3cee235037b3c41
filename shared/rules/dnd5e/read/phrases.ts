import { tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Phrases by their words: one step per word. `stems` are words of which only the beginning is given. */
export interface Phrases<T> {
  /** Made when first needed: most phrases end where they are, and there are many. */
  words: Map<string, Phrases<T>> | undefined;
  stems: Map<string, Phrases<T>> | undefined;
  values: T[];
}

/** Values found for the words from one place up to `to` (exclusive). */
export interface Found<T> {
  to: number;
  values: readonly T[];
}

const SHORTEST_STEM = 3;

/** An empty set of phrases. */
export function noPhrases<T>(): Phrases<T> {
  return { words: undefined, stems: undefined, values: [] };
}

/** Adds a phrase, `*` behind a word standing for any ending. Umlauts are also taken in their spelling with an e. */
export function addPhrase<T>(phrases: Phrases<T>, phrase: string, value: T): void {
  for (const spelling of spellings(phrase)) {
    let node = phrases;
    for (const word of spelling) {
      const isStem = word.endsWith('*');
      const branch = isStem ? (node.stems ??= new Map()) : (node.words ??= new Map());
      const key = isStem ? word.slice(0, -1) : word;
      let next = branch.get(key);
      if (!next) branch.set(key, (next = noPhrases()));
      node = next;
    }
    if (node !== phrases && !node.values.includes(value)) node.values.push(value);
  }
}

function spellings(phrase: string): string[][] {
  if (/^[a-z* ]+$/.test(phrase)) return [phrase.split(' ')];
  const spelled = [phrase, phrase.replace(/[äöü]/gi, (letter) => `${letter}e`)];
  const all = (/[äöü]/i.test(phrase) ? spelled : [phrase]).map(wordsOf);
  const [first] = all;
  return first && first.length > 1 && /\S-\S/.test(phrase) ? [...all, [first.join('')]] : all;
}

function wordsOf(phrase: string): string[] {
  return phrase.split(' ').flatMap((part) => {
    const words = tokenise(part).map((token) => token.fold);
    const last = words.pop();
    return last === undefined ? words : [...words, part.endsWith('*') ? `${last}*` : last];
  });
}

/** Every phrase that begins at word `from`, shortest first. A phrase never runs over a comma or a full stop. */
export function phrasesAt<T>(phrases: Phrases<T>, tokens: readonly Token[], from: number): Found<T>[] {
  const found: Found<T>[] = [];
  let nodes = [phrases];
  for (let i = from; nodes.length && i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.clause !== tokens[from]!.clause) break;
    nodes = nodes.flatMap((node) => step(node, token.fold));
    const values = nodes.flatMap((node) => node.values);
    if (values.length) found.push({ to: i + 1, values });
  }
  return found;
}

function step<T>(node: Phrases<T>, word: string): Phrases<T>[] {
  const next: Phrases<T>[] = [];
  const exact = node.words?.get(word);
  if (exact) next.push(exact);
  if (node.stems) {
    for (let length = SHORTEST_STEM; length <= word.length; length++) {
      const stem = node.stems.get(word.slice(0, length));
      if (stem) next.push(stem);
    }
  }
  return next;
}
