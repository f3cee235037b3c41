import { hash } from '../../../shared/random.ts';
import type { HandedOut } from './belongings.ts';
import type { ItemSource, Source } from './live.ts';
import type { ActorSource } from './make.ts';

/** Flags of ours on an actor. */
export const FLAGS = 'fantasy-character-creator';

/** What was written by us, kept on the actor to tell it from what is the person's own. */
export interface Mark {
  /** Ids of the items that we made. */
  items: string[];
  /** A hash of each text, by its path. */
  texts: Record<string, number>;
  /** Where the portrait lies that we set. */
  img?: string;
  /** What the actor was handed out, where that is not what its recipe starts with. */
  belongings?: HandedOut;
}

/** Paths of the texts that are the persona's, and what each is called for people. */
export const TEXTS: Readonly<Record<string, string>> = {
  name: 'FCC.Creator.Story.name',
  'system.details.biography.value': 'FCC.Creator.Story.backstory',
  'system.details.alignment': 'DND5E.Alignment',
  'system.details.trait': 'FCC.Creator.Story.personality',
  'system.details.ideal': 'FCC.Creator.Story.ideals',
  'system.details.bond': 'FCC.Creator.Story.bonds',
  'system.details.flaw': 'FCC.Creator.Story.flaws',
  'system.details.appearance': 'FCC.Creator.Story.appearance',
  'system.details.gender': 'DND5E.Gender',
  'system.details.age': 'DND5E.Age',
};

/** The mark of an actor that is written with these items and texts. */
export function markOf(
  { items }: ActorSource,
  texts: Mark['texts'],
  img: string | undefined,
  belongings?: HandedOut | undefined,
): Mark {
  const ids = items.map(({ _id }) => _id);
  return { items: ids, texts, ...(img ? { img } : {}), ...(belongings ? { belongings } : {}) };
}

/** Hashes of the texts of an actor, by their paths. */
export function textsOf(source: ActorSource): Mark['texts'] {
  return Object.fromEntries(Object.keys(TEXTS).map((path) => [path, hashAt(source, path)]));
}

/** The hash of the text at a path. */
export function hashAt(source: Source, path: string): number {
  return hash(String(foundry.utils.getProperty(source, path) ?? ''));
}

/** The mark on a stored actor; undefined for one that was made before there were any. */
export function readMark(source: Source): Mark | undefined {
  const flags = source['flags'] as Record<string, { made?: Mark } | undefined> | undefined;
  const mark = flags?.[FLAGS]?.made;
  return Array.isArray(mark?.items) && typeof mark.texts === 'object' ? mark : undefined;
}

/** The items of an actor that may be ours: those of the mark or, where there is none, any. */
export function itemsOfOurs(items: readonly ItemSource[], mark: Mark | undefined): ItemSource[] {
  return mark ? items.filter(({ _id }) => mark.items.includes(_id)) : [...items];
}
