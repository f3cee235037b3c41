import { inSentence } from '../ui/text.ts';

/** A species as people say it: "Elf, Wood" is a shelf mark, in a line it is a wood elf. */
export function spokenName(name: string, language: string): string {
  return inSentence(name.split(', ').reverse().join(' '), language);
}

/** With a capital, as at the beginning of a line. */
export function asTitle(words: string, language: string): string {
  return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}
