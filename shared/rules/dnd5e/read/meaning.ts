import type { HintAbout } from '../reading.ts';
import { THEMES } from '../reading.ts';
import { ABILITIES } from '../catalog.ts';

/** What a word can say besides a hint. */
export type Sense = HintAbout | 'role' | 'tone' | 'age' | 'gender' | 'pacifist' | 'noMagic';

/** One meaning of a word. `id` is not yet tied to a catalog; a negative weight refuses. */
export interface Meaning {
  about: Sense;
  id: string;
  weight: number;
}

const COLUMNS: readonly Sense[] = ['class', 'background', 'skill', 'tool', 'theme'];
/** Weight of a meaning that gives none. */
const USUAL: Readonly<Record<Sense, number>> = {
  species: 1,
  class: 1,
  background: 1,
  subclass: 1,
  ability: 0.5,
  skill: 0.5,
  tool: 0.5,
  language: 0.6,
  feat: 0.6,
  item: 0.6,
  theme: 0.6,
  role: 0.9,
  tone: 0.7,
  age: 0.9,
  gender: 1,
  pacifist: 1,
  noMagic: 1,
};
const PREFIXES: Readonly<Record<string, Sense>> = {
  sub: 'subclass',
  role: 'role',
  tone: 'tone',
  age: 'age',
  gender: 'gender',
  item: 'item',
};
const SPECIES = new Set('elf dwarf halfling gnome gnome-rock goliath orc tiefling dragonborn human'.split(' '));
const isTheme = (id: string): boolean => (THEMES as readonly string[]).includes(id);
const isAbility = (id: string): boolean => (ABILITIES as readonly string[]).includes(id);

/** The meanings of a line of `callings.ts`, `trades.ts` or `hints.ts`: its columns are described there. */
export function meaningsOf(line: string): Meaning[] {
  return line.split('|').flatMap((column, place) => wordsOf(column).map((word) => meaning(word, COLUMNS[place]!)));
}

/** The meanings of a line of `kindreds.ts`: species only. */
export function kindredOf(line: string): Meaning[] {
  return wordsOf(line).map((word) => meaning(word, 'species'));
}

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function meaning(word: string, column: Sense): Meaning {
  const [, minus, prefix, id = '', weight] = /^(-?)(?:([a-z]+):)?([A-Za-z-]+)(\.\d+)?$/.exec(word) ?? [];
  const about = prefix ? PREFIXES[prefix]! : senseOf(id, column);
  if (minus) return { about, id, weight: -Number(weight ?? 1) };
  return { about, id, weight: weight === undefined ? USUAL[about] : Number(weight) };
}

/** In the first column species may stand beside classes; in the last one, what is no theme says what it is. */
function senseOf(id: string, column: Sense): Sense {
  if (column === 'class' && SPECIES.has(id)) return 'species';
  if (column !== 'theme' || isTheme(id)) return column;
  if (isAbility(id)) return 'ability';
  return id === 'pacifist' || id === 'noMagic' ? id : column;
}
