import { loadSrd } from '../shared/catalog/srd.ts';
import type { Rules } from '../shared/concept.ts';
import { fail, Failure } from '../shared/errors.ts';
import type { Catalog, Quarantined } from '../shared/rules/dnd5e/catalog.ts';
import { adapterHere } from './here.ts';
import { MODULE_ID } from './module-id.ts';
import type { BookProgress } from './systems/adapter.ts';

/** The books that characters of this world are made from. */
export interface Books {
  catalog: Catalog;
  /** Entries of this world's books that could not be read. */
  quarantine: Quarantined[];
  /** True when the world's own books are of no use and the built-in SRD stands in for them. */
  isStandIn: boolean;
}

type OnBook = (progress: BookProgress) => void;

const shelf = new Map<Rules, Books>();

/** This world's books of an edition; read once, as long as the page lives. Raises `unavailable` when nothing can be read. */
export async function readBooks(rules: Rules, onBook: OnBook): Promise<Books> {
  const known = shelf.get(rules);
  if (known) return known;
  await painted();
  const start = performance.now();
  const books = (await readWorld(rules, onBook)) ?? (await readBuiltIn(onBook));
  shelf.set(rules, books);
  performance.measure(`${MODULE_ID}.books`, { start });
  return books;
}

/** The world's own books; undefined where there are none that can be used. */
async function readWorld(rules: Rules, onBook: OnBook): Promise<Books | undefined> {
  const adapter = adapterHere();
  if (!adapter) return undefined;
  try {
    return { ...(await adapter.readCatalog(onBook, rules)), isStandIn: false };
  } catch (error) {
    if (error instanceof Failure && (error.code === 'catalog-unusable' || error.code === 'unknown-rules'))
      return undefined;
    throw error;
  }
}

async function readBuiltIn(onBook: OnBook): Promise<Books> {
  const book = 'SRD 5.2';
  onBook({ read: 0, total: 1, book, entries: 0 });
  const catalog = await loadSrd().catch((error: unknown) => fail('unavailable', String(error)));
  const entries = catalog.classes.length + catalog.feats.length + catalog.spells.length + catalog.equipment.length;
  onBook({ read: 1, total: 1, book, entries });
  return { catalog, quarantine: [], isStandIn: true };
}

/** A page that lies in the background paints nothing; it is not waited for. */
const UNPAINTED_MS = 100;

/** Resolves when the window that waits for the books has been painted: to read them keeps the page busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, UNPAINTED_MS);
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
