import type { Portrait } from '../../shared/character.ts';
import type { ErrorCode } from '../../shared/errors.ts';
import type { TextOf } from '../ui/text.ts';

/** What the shelf shows of a character. Dates are ISO 8601. */
export interface Entry {
  id: string;
  version: number;
  name: string;
  epithet: string;
  kind: string;
  class: string;
  className: string;
  species: string;
  speciesName: string;
  level: number;
  tags: string[];
  prompt: string;
  portrait: Portrait | null;
  updatedAt: string;
  deletedAt: string | null;
}

/** Which characters to show. Filters of one kind widen, of different kinds narrow. */
export interface Filter {
  search?: string | undefined;
  kind?: string[] | undefined;
  class?: string[] | undefined;
  species?: string[] | undefined;
  tag?: string[] | undefined;
  levelMin?: number | undefined;
  levelMax?: number | undefined;
  removed?: boolean | undefined;
}

/** How many characters have a value. */
export type Counts = { value: string; name: string; count: number }[];

export interface Facets {
  total: number;
  removed: number;
  kind: Counts;
  class: Counts;
  species: Counts;
  level: Counts;
  tag: Counts;
}

/** Something that can be done with the picked character. A failure is shown as `FCC.Error.<code>` unless it is explained. */
export interface EntryAction {
  id: string;
  label: string;
  /** The key of the text that says what a failure means here. */
  explain?(code: ErrorCode): string | undefined;
  run(entry: Entry): void | Promise<void>;
}

/** Where the characters are, and what can be done with one here. Every call may fail with a `Failure`. */
export interface LibraryHost {
  text: TextOf;
  language: string;
  list(filter: Filter, cursor: string | null): Promise<{ entries: Entry[]; nextCursor: string | null }>;
  facets(): Promise<Facets>;
  rename(id: string, name: string): Promise<Entry>;
  tag(id: string, tags: string[]): Promise<Entry>;
  remove(id: string): Promise<Entry>;
  restore(id: string): Promise<Entry>;
  /** Reads a Character file into the library and gives its entry. */
  importFile(file: File): Promise<Entry>;
  /** The main action, on Enter. */
  open: EntryAction;
  actions: readonly EntryAction[];
  /** Begins a new character with these words. */
  create(prompt: string): void;
  /** The address of a stored picture. */
  pictureOf?(portrait: Portrait): string | undefined;
  /** Fills a drag's payload: where there is a scene to drop on. */
  drag?(entry: Entry, transfer: DataTransfer): void;
}
