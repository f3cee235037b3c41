import type { LanguageCode } from './words/language.ts';

/** Another form of a word. */
export interface Inflected {
  form: string;
  isPlural: boolean;
}

const plural = (form: string): Inflected => ({ form, isPlural: true });
const same = (form: string): Inflected => ({ form, isPlural: false });

/** The regular plurals and cases of a word or of a phrase, by its last word; too many rather than too few. */
export function inflect(text: string, language: LanguageCode, gender?: 'feminine' | 'masculine'): Inflected[] {
  if (text.length < 3 || text.endsWith('*')) return [];
  switch (language) {
    case 'en':
      return english(text);
    case 'de':
      return german(text, gender);
    case 'fr':
      return [plural(/[sxz]$/.test(text) ? text : /(?:au|eu)$/.test(text) ? `${text}x` : `${text}s`)];
    case 'es':
      return [
        plural(/[aeiouáéó]$/.test(text) ? `${text}s` : text.endsWith('z') ? `${text.slice(0, -1)}ces` : `${text}es`),
      ];
    case 'pt':
      return portuguese(text);
    case 'it':
      return italian(text);
  }
}

function english(text: string): Inflected[] {
  if (/[^s]s$/.test(text)) return [];
  if (/(?:s|x|z|ch|sh)$/.test(text)) return [plural(`${text}es`)];
  if (/[^aeiou]y$/.test(text)) return [plural(`${text.slice(0, -1)}ies`)];
  if (/(?:^|[a-z])man$/.test(text) && text !== 'human') return [plural(`${text.slice(0, -2)}en`)];
  if (/[lr]f$/.test(text)) return [plural(`${text}s`), plural(`${text.slice(0, -1)}ves`)];
  return [plural(`${text}s`)];
}

function german(text: string, gender: 'feminine' | 'masculine' | undefined): Inflected[] {
  if (gender === 'feminine') return text.endsWith('in') ? [plural(`${text}nen`)] : [plural(`${text}n`)];
  const stem = text.replace(/e$/, '');
  return [same(`${text}s`), same(`${stem}es`), plural(`${stem}en`), plural(`${stem}er`), plural(`${text}n`)].filter(
    ({ form }) => form !== text,
  );
}

function portuguese(text: string): Inflected[] {
  if (text.endsWith('ão')) return [`${text.slice(0, -2)}ões`, `${text.slice(0, -2)}ãos`].map(plural);
  if (/[rz]$/.test(text)) return [plural(`${text}es`)];
  if (text.endsWith('l')) return [plural(`${text.slice(0, -1)}is`)];
  if (text.endsWith('m')) return [plural(`${text.slice(0, -1)}ns`)];
  return text.endsWith('s') ? [] : [plural(`${text}s`)];
}

function italian(text: string): Inflected[] {
  const stem = text.slice(0, -1);
  if (/[cg]a$/.test(text)) return [plural(`${stem}he`)];
  if (/[cg]o$/.test(text)) return [plural(`${stem}hi`), plural(`${stem}i`)];
  if (text.endsWith('io')) return [plural(stem)];
  if (text.endsWith('a')) return [plural(`${stem}e`)];
  return /[oe]$/.test(text) ? [plural(`${stem}i`)] : [];
}
