import type { Rules } from '../../../shared/concept.ts';
import { fail } from '../../../shared/errors.ts';
import { hash } from '../../../shared/random.ts';
import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { RawLists } from '../../../shared/rules/dnd5e/normalise/lists.ts';
import { normaliseInSteps, type RawPack } from '../../../shared/rules/dnd5e/normalise/normalise.ts';
import type { BookProgress, WorldCatalog } from '../adapter.ts';
import { systemConfig, systemRegistry } from './live.ts';
import { booksOf, readBook, type Book } from './read-book.ts';

/** Catalogs of this session by edition and by what the books held when they were read. */
const known = new Map<string, Promise<WorldCatalog>>();

/** What this world's compendia offer; see `SystemAdapter.readCatalog`. Read once as long as no book changes. */
export function readCatalog(
  onBook: (progress: BookProgress) => void = () => undefined,
  rules: Rules = worldRules(),
): Promise<WorldCatalog> {
  const books = booksOf();
  const signature = JSON.stringify([rules, books.map((book) => [book.id, book.size])]);
  const reading = known.get(signature) ?? read(books, rules, signature, onBook);
  known.set(signature, reading);
  reading.catch(() => known.delete(signature));
  return reading;
}

/** The edition that the world plays. */
export function worldRules(): Rules {
  const setting: unknown = game.settings!.get('dnd5e' as never, 'rulesVersion' as never);
  return setting === 'legacy' ? '2014' : '2024';
}

async function read(
  books: readonly Book[],
  rules: Rules,
  signature: string,
  onBook: (progress: BookProgress) => void,
): Promise<WorldCatalog> {
  const raw: RawPack[] = [];
  const unread: WorldCatalog['quarantine'] = [];
  for (const [index, book] of books.entries()) {
    let entries = 0;
    try {
      const documents = await readBook(book);
      entries = documents.length;
      raw.push({ pack: book.id, documents });
    } catch (error) {
      unread.push({ uuid: '', pack: book.id, name: book.title, reason: String(error) });
    }
    onBook({ read: index + 1, total: books.length, book: book.title, entries });
  }
  const identity = {
    id: `world-${hash(signature + game.system!.version).toString(16)}@dnd5e-${game.system!.version}`,
    source: game.world!.title,
    licence: '',
    rules,
  };
  const { catalog, quarantine } = await takeTurns(normaliseInSteps(raw, await readLists(raw), identity));
  refuseEmpty(catalog);
  return { catalog, quarantine: [...unread, ...quarantine] };
}

/** Work for half a frame, then whatever waits: the window goes on counting, and somebody can type. */
const TURN_MS = 8;

async function takeTurns<T>(steps: Generator<void, T, void>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < TURN_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}

function refuseEmpty({ classes, species, backgrounds, rules }: Catalog): void {
  const missing = Object.entries({ classes, species, backgrounds }).find(([, entries]) => entries.length === 0)?.[0];
  if (missing) fail('catalog-unusable', `no compendium has ${missing} of the ${rules} rules`, missing);
}

async function readLists(raw: readonly RawPack[]): Promise<RawLists> {
  const { skills, languages, tools, weaponIds, armorIds, shieldIds, focusTypes } = systemConfig();
  const registry = systemRegistry();
  await registry.ready;
  const spellLists = classIdentifiers(raw).flatMap((identifier) => {
    const list = registry.spellLists.forType('class', identifier);
    return list ? [{ identifier, uuids: [...list.uuids] }] : [];
  });
  return { config: { skills, languages, tools, weaponIds, armorIds, shieldIds, focusTypes }, spellLists };
}

function classIdentifiers(raw: readonly RawPack[]): string[] {
  const documents = raw.flatMap((pack) => pack.documents) as { type?: unknown; system?: { identifier?: unknown } }[];
  const named = documents.map(({ type, system }) => (type === 'class' ? system?.identifier : undefined));
  return [...new Set(named.filter((identifier) => typeof identifier === 'string'))];
}
