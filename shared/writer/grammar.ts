import type { Random } from '../random.ts';

/** How a person is spoken of. */
export type Gender = 'feminine' | 'masculine' | 'neutral';

/** The forms of a pronoun, named after the English ones. */
export interface Pronoun {
  they: string;
  them: string;
  their: string;
  theirs: string;
  themself: string;
  /** True when verbs behind it take the plural form. */
  plural: boolean;
}

/** What the engine has to know of a language's forms. */
export interface Grammar {
  pronouns: Record<Gender, Pronoun>;
  /** The plural of a verb in the third person singular: `counts` gives `count`. */
  plural(verb: string): string;
  /** The noun with its indefinite article. */
  article(noun: string): string;
  /** A number in words, and its ordinal. */
  number(value: number): string;
  ordinal(value: number): string;
  /** How often: `twice`, `three times`. */
  times(value: number): string;
}

/** Somebody a text can name: by the full name at first, by the short one afterwards. */
export interface Person {
  full: string;
  short: string;
  gender: Gender;
  /** What they are to the hero: `brother`, `friend`. */
  kin: string;
}

/** A name with a common noun beside it, e.g. a harbour town. */
export interface Place {
  name: string;
  kind: string;
}

/** A value that a slot stands for. A function is asked anew at each use. */
export type SlotValue = string | Person | Place | ((random: Random) => string);
export type Slots = Readonly<Record<string, SlotValue | undefined>>;

type Part = string | { head: string; form: string; article: boolean };

/** What has been said so far in one field; it decides between names and pronouns. */
export interface Telling {
  grammar: Grammar;
  hero: Person;
  slots: Slots;
  random: Random;
  /** Heads of the people already named. */
  named: Set<string>;
  /** Whether verbs with `~` follow a plural pronoun. */
  plural: boolean;
  /** Whether somebody else was named since, of whom a pronoun could be understood. */
  isUnclear: boolean;
}

const compiled = new Map<string, readonly Part[]>();
const OWN = new Set(['they', 'them', 'their', 'theirs', 'themself', 'who', 'whom', 'whose', 'name']);
const FORMS: Readonly<Record<string, 'they' | 'them' | 'their'>> = { who: 'they', whom: 'them', whose: 'their' };

/** Templates are fixed texts of a language, so the memory they take is bounded; a person's words never get here. */
function compile(template: string): readonly Part[] {
  const known = compiled.get(template);
  if (known) return known;
  const parts = template.split(/(\{[^{}]*\})/).map((piece): Part => {
    if (!piece.startsWith('{')) return piece;
    const inner = piece.slice(1, -1);
    if (inner.startsWith('~')) return { head: '~', form: inner.slice(1), article: false };
    const article = inner.startsWith('a:');
    const [head = '', form = ''] = (article ? inner.slice(2) : inner).split('.');
    return { head, form, article };
  });
  compiled.set(template, parts);
  return parts;
}

/** True when every slot of the template has a value. */
export function isFillable(template: string, slots: Slots): boolean {
  return compile(template).every(
    (part) => typeof part === 'string' || part.head === '~' || OWN.has(part.head) || slots[part.head] !== undefined,
  );
}

/** The heads of the template's slots, the hero's own included. */
export function slotsOf(template: string): string[] {
  return compile(template).flatMap((part) => (typeof part === 'string' || part.head === '~' ? [] : [part.head]));
}

/** A telling of a new field, in which nobody has been named yet. */
export function tell(grammar: Grammar, hero: Person, slots: Slots, random: Random): Telling {
  return { grammar, hero, slots, random, named: new Set(), plural: false, isUnclear: false };
}

/** The template with its slots filled and its sentences capitalised. A slot value is only text, never a template. */
export function render(template: string, telling: Telling): string {
  return capitalise(fill(template, telling));
}

function fill(template: string, telling: Telling): string {
  return compile(template)
    .map((part) => {
      if (typeof part === 'string') return part;
      const text = OWN.has(part.head) ? ofHero(part.head, telling) : ofSlot(part.head, part.form, telling);
      return part.article ? telling.grammar.article(text) : text;
    })
    .join('');
}

function ofHero(head: string, telling: Telling): string {
  const { grammar, hero, named } = telling;
  const pronoun = grammar.pronouns[hero.gender];
  const isUnclear = telling.isUnclear && FORMS[head] !== undefined;
  const isName = head === 'name' || isUnclear || (!named.has('hero') && head !== 'themself');
  if (isName) named.add('hero');
  if (isName) telling.isUnclear = false;
  // Only a subject decides the form of the verbs behind it.
  if (head === 'who' || head === 'they' || head === 'name') telling.plural = !isName && pronoun.plural;
  const isOwner = head === 'whose' || head === 'their' || head === 'theirs';
  if (isName) return isOwner ? `${hero.short}'s` : hero.short;
  return pronoun[FORMS[head] ?? (head as Exclude<keyof Pronoun, 'plural'>)];
}

function ofSlot(head: string, form: string, telling: Telling): string {
  if (head === '~') return telling.plural ? telling.grammar.plural(form) : form;
  const value = telling.slots[head];
  if (value === undefined) throw new Error(`no value for the slot ${head}`);
  if (typeof value === 'string') return value;
  if (typeof value === 'function') return value(telling.random);
  if ('kind' in value) return form === 'kind' ? value.kind : value.name;
  return ofPerson(head, form, value, telling);
}

function ofPerson(head: string, form: string, person: Person, telling: Telling): string {
  if (form === 'kin') return person.kin;
  if (form === 'short') return person.short;
  if (form === '' && person.gender === telling.hero.gender)
    telling.isUnclear = !telling.grammar.pronouns[person.gender].plural;
  if (form !== '') return telling.grammar.pronouns[person.gender][form as 'they' | 'them' | 'their'];
  if (telling.named.has(head)) return person.short;
  telling.named.add(head);
  return person.full;
}

/** A capital at the start of each sentence. */
function capitalise(text: string): string {
  return text.replace(/(^|[.!?]["')]?\s+)(["'(]?)(\p{Ll})/gu, (_, before: string, quote: string, letter: string) => {
    return before + quote + letter.toUpperCase();
  });
}
