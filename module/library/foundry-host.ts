import { fail, Failure } from '../../shared/errors.ts';
import { carry } from '../carried.ts';
import type { Connection } from '../connection.svelte.ts';
import { drawId } from '../creator/draw.ts';
import { foundryText } from '../foundry-text.ts';
import { middleOfView, placeTrouble } from '../scene.ts';
import { downloadCharacter, readFile } from '../keeping/files.ts';
import { openCreator } from '../windows.ts';
import { bringIn } from './bring-in.ts';
import type { CachedCharacter, CharacterCache } from './cache.ts';
import type { Counts, Entry, EntryAction, Facets, Filter, LibraryHost } from './host.ts';

const PAGE_SIZE = 30;
type Page = Awaited<ReturnType<LibraryHost['list']>>;

/** The library's host inside Foundry: the companion's characters, and those seen here when it is away. */
export function makeFoundryLibrary(connection: Connection, cache: CharacterCache): LibraryHost {
  const text = foundryText;
  const ask: Connection['ask'] = (call) => connection.ask(call);
  const get = (id: string): Promise<CachedCharacter> => findCharacter(id, connection, cache);
  return {
    text,
    language: game.i18n!.lang,
    list: (filter, cursor) =>
      unlessAway<Page>(
        ask((api) => api.library.list.query({ ...filter, limit: PAGE_SIZE, ...(cursor === null ? {} : { cursor }) })),
        async () => ({ entries: (await cache.list()).filter((entry) => fits(entry, filter)), nextCursor: null }),
      ),
    facets: () =>
      unlessAway<Facets>(
        ask((api) => api.library.facets.query()),
        async () => countAll(await cache.list()),
      ),
    rename: (id, name) => ask((api) => api.library.rename.mutate({ id, name })),
    tag: (id, tags) => ask((api) => api.library.tag.mutate({ id, tags })),
    remove: (id) => ask((api) => api.library.remove.mutate({ id })),
    restore: (id) => ask((api) => api.library.restore.mutate({ id })),
    importFile: async (file) => {
      const character = await readFile(file);
      return ask((api) => api.library.save.mutate({ id: drawId(), character }));
    },
    open: {
      id: 'open',
      label: text('FCC.Web.Open'),
      run: async ({ id }) => {
        const { entry, character } = await get(id);
        await openCreator({ kept: { saved: { id, version: entry.version }, character } });
      },
    },
    actions: [
      {
        id: 'place',
        label: text('FCC.Foundry.Place'),
        explain: placeTrouble,
        run: async ({ id }) => {
          const point = middleOfView();
          await bringIn(await get(id), { point });
        },
      },
      {
        id: 'actor',
        label: text('FCC.Foundry.Create'),
        run: async ({ id }) => bringIn(await get(id), { folder: null }),
      },
      {
        id: 'export',
        label: text('FCC.Web.Export'),
        run: async ({ id }) => downloadCharacter((await get(id)).character),
      },
    ],
    create: (prompt) => void openCreator({ prompt }),
    drag: ({ id }, transfer) => {
      // Asked for while the hand still moves; whoever lets go first waits for the rest.
      const coming = get(id);
      coming.catch(() => undefined);
      carry(transfer, {
        toScene: async (point) =>
          told(
            coming.then((found) => bringIn(found, { point })),
            placeTrouble,
          ),
        toFolder: async (folder) => told(coming.then((found) => bringIn(found, { folder }))),
      });
    },
  };
}

/** The character from the companion; while that is away, as it was last seen here. */
async function findCharacter(id: string, connection: Connection, cache: CharacterCache): Promise<CachedCharacter> {
  return unlessAway(
    connection
      .ask((api) => api.library.get.query({ id }))
      .then(async (found) => {
        await cache.keep(found.entry, found.character);
        return found;
      }),
    async () => (await cache.find(id)) ?? fail('unavailable', `${id} was never seen here`),
  );
}

async function unlessAway<T>(call: Promise<T>, otherwise: () => Promise<NoInfer<T>>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Failure && error.code === 'unavailable') return otherwise();
    throw error;
  }
}

/** What happens outside of our windows is told where Foundry tells things. */
async function told(work: Promise<void>, explain: EntryAction['explain'] = () => undefined): Promise<void> {
  try {
    await work;
  } catch (error) {
    const code = error instanceof Failure ? error.code : 'internal';
    ui.notifications!.error(explain(code) ?? `FCC.Error.${code}`, { localize: true, console: false });
    if (code === 'internal') throw error;
  }
}

/** The companion's filters, for the few characters that are here. */
function fits(entry: Entry, filter: Filter): boolean {
  const { search, kind, class: classes, species, tag, levelMin, levelMax, removed = false } = filter;
  const isAmong = (wanted: string[] | undefined, ...values: string[]): boolean =>
    !wanted?.length || values.some((value) => wanted.includes(value));
  const words = `${entry.name} ${entry.epithet} ${entry.prompt} ${entry.className} ${entry.speciesName}`;
  return (
    (entry.deletedAt !== null) === removed &&
    (!search || words.toLowerCase().includes(search.toLowerCase())) &&
    isAmong(kind, entry.kind) &&
    isAmong(classes, entry.class) &&
    isAmong(species, entry.species) &&
    isAmong(tag, ...entry.tags) &&
    entry.level >= (levelMin ?? 0) &&
    entry.level <= (levelMax ?? Infinity)
  );
}

function countAll(entries: Entry[]): Facets {
  const here = entries.filter(({ deletedAt }) => deletedAt === null);
  const count = (of: (entry: Entry) => [value: string, name: string][]): Counts => {
    const counts = new Map<string, { value: string; name: string; count: number }>();
    for (const [value, name] of here.flatMap(of)) {
      const before = counts.get(value);
      counts.set(value, { value, name, count: (before?.count ?? 0) + 1 });
    }
    return [...counts.values()];
  };
  return {
    total: here.length,
    removed: entries.length - here.length,
    kind: count(({ kind }) => [[kind, kind]]),
    class: count((entry) => [[entry.class, entry.className]]),
    species: count((entry) => [[entry.species, entry.speciesName]]),
    level: count(({ level }) => [[String(level), String(level)]]),
    tag: count(({ tags }) => tags.map((tag) => [tag, tag])),
  };
}
