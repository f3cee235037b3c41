import { z } from 'zod';
import { Character, Portrait } from '../../shared/character.ts';

/** A label that a person gives: one to forty characters, without control characters. */
export const Tag = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^\P{Cc}*$/u);
export const Tags = z
  .array(Tag)
  .max(20)
  .transform((tags) => [...new Set(tags)]);

/** What the list shows of a character. Dates are ISO 8601. */
export const Entry = z.object({
  id: z.uuid(),
  version: z.int(),
  name: z.string(),
  epithet: z.string(),
  system: z.string(),
  rules: z.string(),
  kind: z.string(),
  class: z.string(),
  className: z.string(),
  species: z.string(),
  speciesName: z.string(),
  level: z.int(),
  tags: z.array(z.string()),
  prompt: z.string(),
  portrait: Portrait.nullable(),
  updatedAt: z.string(),
  deletedAt: z.string().nullable(),
});
export type Entry = z.infer<typeof Entry>;

/** A character of the library, whole. */
export const Kept = z.object({ entry: Entry, character: Character });
export type Kept = z.infer<typeof Kept>;

/* In an address everything is text: one value stands for a list of one, and numbers are spelled out. */
const listed = (value: unknown): unknown => (typeof value === 'string' ? [value] : value);
const counted = (value: unknown): unknown => (typeof value === 'string' && value.trim() !== '' ? Number(value) : value);
const told = (value: unknown): unknown => (value === 'true' ? true : value === 'false' ? false : value);
const Identifiers = z.preprocess(listed, z.array(z.string().min(1).max(80)).max(50).optional());
const Level = z.preprocess(counted, z.int().min(1).max(20).optional());
/** How many entries a page of the list has, 1–100. */
export const Limit = z.preprocess(counted, z.int().min(1).max(100).optional());

/** Which characters to list. Filters of one kind widen, of different kinds narrow. */
export const Filter = z.object({
  /** Words that all stand in name, epithet, species, class, tags or prompt; beginnings of words count. */
  search: z.string().max(200).optional(),
  class: Identifiers,
  species: Identifiers,
  system: Identifiers,
  kind: Identifiers,
  tag: Identifiers,
  levelMin: Level,
  levelMax: Level,
  /** The removed ones instead of the others. */
  removed: z.preprocess(told, z.boolean().optional()),
});
export type Filter = z.infer<typeof Filter>;

const Counts = z.array(z.object({ value: z.string(), name: z.string(), count: z.int() }));

/** How many characters have a value, by filter, the most frequent first. `level` counts the tiers of play: `1-4` … `17-20`. */
export const Facets = z.object({
  total: z.int(),
  removed: z.int(),
  class: Counts,
  species: Counts,
  kind: Counts,
  system: Counts,
  level: Counts,
  tag: Counts,
});
export type Facets = z.infer<typeof Facets>;
