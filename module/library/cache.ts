import type { Character } from '../../shared/character.ts';
import { upgrade } from '../../shared/upgrade.ts';
import { MODULE_ID } from '../module-id.ts';
import type { Entry } from './host.ts';

/** A character of the library as this browser saw it last. */
export interface CachedCharacter {
  entry: Entry;
  character: Character;
}

const STORE = 'characters';
/** How many are kept; the ones used longest ago go first. A character is about 20 kB. */
const KEPT = 200;

interface Row {
  key: string;
  /** Whose library it is from. */
  library: string;
  usedAt: number;
  entry: Entry;
  character: unknown;
}

/** Characters that were used here, for when the companion is away. Where the browser keeps nothing, there are none. */
export class CharacterCache {
  readonly #library: string;
  #opening: Promise<IDBDatabase> | undefined;

  /** `library` tells one account at one companion from another. */
  constructor(library: string) {
    this.#library = library;
  }

  /** Remembers a character. */
  async keep(entry: Entry, character: Character): Promise<void> {
    const row: Row = { key: this.#key(entry.id), library: this.#library, usedAt: Date.now(), entry, character };
    await this.#attempt(async (store) => {
      await done(store.put(row));
      const rows = (await done(store.getAll())) as Row[];
      const old = rows.sort((a, b) => b.usedAt - a.usedAt).slice(KEPT);
      await Promise.all(old.map(({ key }) => done(store.delete(key))));
    }, 'readwrite');
  }

  /** The character of that id as it was last seen; undefined when it never was. */
  async find(id: string): Promise<CachedCharacter | undefined> {
    const row = await this.#attempt(async (store) => (await done(store.get(this.#key(id)))) as Row | undefined);
    return row && read(row);
  }

  /** Every character of this library that was seen here. */
  async list(): Promise<Entry[]> {
    const rows = (await this.#attempt(async (store) => (await done(store.getAll())) as Row[])) ?? [];
    return rows.filter(({ library }) => library === this.#library).map(({ entry }) => entry);
  }

  #key(id: string): string {
    return `${this.#library} ${id}`;
  }

  /** A browser that keeps nothing (a private window, a full disk) is a browser without a cache, and no failure. */
  async #attempt<T>(work: (store: IDBObjectStore) => Promise<T>, mode: IDBTransactionMode = 'readonly') {
    try {
      this.#opening ??= open();
      const database = await this.#opening;
      return await work(database.transaction(STORE, mode).objectStore(STORE));
    } catch {
      this.#opening = undefined;
      return undefined;
    }
  }
}

function read({ entry, character }: Row): CachedCharacter | undefined {
  try {
    return { entry, character: upgrade(character) };
  } catch {
    // What an older release wrote and nobody can read any more counts as nothing.
    return undefined;
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(MODULE_ID, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'key' });
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the browser keeps nothing'));
  });
}
