import { createContext } from 'svelte';

/** Looks up interface words by key (`FCC.Creator.Another`) and fills `{name}` placeholders. */
export type TextOf = (key: string, args?: Record<string, string | number>) => string;

/** Words of the interface: nested objects with sentences as leaves, as in `lang/en.json`. */
export interface Words {
  [key: string]: string | Words;
}

const [use, provide] = createContext<TextOf>();

/** The words of the window that a part stands in. */
export const useText = use;

/** Gives every part below the words; called once by the root of a window. */
export const provideText = provide;

/** A `TextOf` over the words of one language; keys that it lacks come from `fallback`, or else show as they are. */
export function textFrom(words: Words, fallback?: Words): TextOf {
  return (key, args = {}) => {
    const sentence = leaf(words, key) ?? (fallback && leaf(fallback, key)) ?? key;
    return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(args[name] ?? hole));
  };
}

/** The form of `key` for `count` (`…one`, `…other`), by the plural rules of `language`, with `{count}` filled. */
export function countText(text: TextOf, language: string, key: string, count: number): string {
  const form = new Intl.PluralRules(language).select(count);
  const sentence = text(`${key}.${form}`, { count });
  return sentence === `${key}.${form}` ? text(`${key}.other`, { count }) : sentence;
}

function leaf(words: Words, key: string): string | undefined {
  let at: string | Words | undefined = words;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  return typeof at === 'string' ? at : undefined;
}

/** A name as it stands inside a sentence: `Cleric` → cleric. German keeps its capitals. */
export function inSentence(name: string, language: string): string {
  return language.startsWith('de') ? name : name.toLocaleLowerCase(language);
}
