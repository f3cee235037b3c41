import { english } from './en/english.ts';
import type { Language } from './language.ts';

const LANGUAGES: Readonly<Record<string, Language>> = { en: english };

/** The language of a BCP 47 tag; English where there is none of that name yet. */
export function languageFor(tag: string): Language {
  return LANGUAGES[tag.toLowerCase().split('-')[0] ?? ''] ?? english;
}
