import type { Character } from '../../shared/character.ts';
import type { Rules } from '../../shared/concept.ts';
import type { Catalog, Quarantined } from '../../shared/rules/dnd5e/catalog.ts';

/** How far the reading of the books is: books read and in all, the one read last, and how many entries it has. */
export interface BookProgress {
  read: number;
  total: number;
  book: string;
  entries: number;
}

/** What this world offers, and which entries of its books could not be read. */
export interface WorldCatalog {
  catalog: Catalog;
  quarantine: Quarantined[];
}

/** How far the making of an actor is: `FCC.Making.<step>`. Only an update reads the `actor` that is there. */
export interface MakingProgress {
  step: 'books' | 'actor' | 'origin' | 'levels' | 'spells' | 'equipment' | 'persona' | 'commit' | 'verify';
  /** Share of the whole that is done, 0 to 1. */
  done: number;
}

/** A picture: where it lies already, or a file that is yet to be uploaded. */
export type Picture = { path: string } | { file: File };

/** How an actor is to be made. Everything may be left out. */
export interface CreateOptions {
  /** The catalog of this world, if it was read before. */
  catalog?: Catalog;
  /** Id of the folder to put the actor in. */
  folder?: string;
  /** Ownership levels by user id, and `default`. */
  ownership?: Record<string, 0 | 1 | 2 | 3>;
  portrait?: Picture;
  /** The token's picture where it is not the portrait, and its disposition (friendly unless told). */
  token?: { picture?: Picture; disposition?: -2 | -1 | 0 | 1 };
  /** Stored with the character below this module's flags, in the same write. */
  flags?: Record<string, unknown>;
  onProgress?: (progress: MakingProgress) => void;
}

/** How an actor that is there is to be brought up to date. Everything may be left out. */
export interface UpdateOptions extends Pick<CreateOptions, 'catalog' | 'portrait' | 'flags' | 'onProgress'> {
  /** Takes back what was changed on the sheet where it is in the way, instead of raising `conflict`. */
  force?: boolean;
}

/** Something that the system computes differently from the sheet of the character. */
export interface Difference {
  /** Path on the sheet: `hp.max`, `skills.ste.mod`. */
  what: string;
  expected: string;
  actual: string;
}

/** Something that the person has to finish by hand: `FCC.ByHand.<code>`, with the slot or option it is about. */
export interface ByHand {
  code:
    | 'option-missing'
    | 'grant-missing'
    | 'choice-open'
    | 'advancement-unknown'
    | 'cantrip-bound'
    | 'portrait-refused'
    | 'text-kept'
    | 'wealth-kept';
  about: string;
  /** Name for people. */
  name: string;
}

/** What was made, read back from the world. */
export interface Receipt {
  /** One entry per choice of the recipe that stands on the actor: its slot. */
  done: string[];
  differs: Difference[];
  byHand: ByHand[];
}

/** What knows one game system's inner paths. It uses Foundry's public globals only. */
export interface SystemAdapter {
  /** The id of the game system. */
  readonly id: string;
  /** True when this adapter was made for that version of the system. */
  supports(version: string): boolean;
  /**
   * What this world's compendia offer for an edition, by default the one that the world plays. What cannot be read is
   * in `quarantine`. Raises `catalog-unusable` when there is no class, species or background in them.
   */
  readCatalog(onBook?: (progress: BookProgress) => void, rules?: Rules): Promise<WorldCatalog>;
  /**
   * Makes the actor of a character in one commit. A failure leaves nothing behind and raises a `Failure`:
   * `unknown-option` (the field is the slot), `unknown-rules`, `not-allowed`, `catalog-unusable`, `internal`. Only
   * `left-behind` says that an unfinished actor is there which could not be removed.
   */
  createActor(
    character: Character,
    options?: CreateOptions,
  ): Promise<{ actor: Actor.Implementation; receipt: Receipt }>;
  /**
   * Brings an actor that was made here up to date with its changed character, in one write. What is the person's own or
   * happened in play stays, and so does the id of whatever stays the same thing. A failure leaves the actor as it was and
   * raises a `Failure`: `conflict` where the build was changed on the sheet since (the field says what), unless
   * `options.force`; `character-unreadable` for an actor that was not made here; `not-allowed` for one that is not this
   * user's or not of this world; and what `createActor` raises. Only `left-behind` says that the actor could not be brought
   * back to what it was. An adapter without it offers no updates.
   */
  updateActor?(
    actor: Actor.Implementation,
    character: Character,
    options?: UpdateOptions,
  ): Promise<{ actor: Actor.Implementation; receipt: Receipt }>;
  /** The character behind an actor that was made here; null for any other. Raises `character-unreadable`. */
  readCharacter(actor: Actor.Implementation): Character | null;
}
