import type { Character } from '../../shared/character.ts';
import { calling, type CompanionClient } from '../companion.ts';
import { drawId } from '../creator/draw.ts';
import type { LibraryHost } from '../library/host.ts';
import type { TextOf } from '../ui/text.ts';
import { downloadCharacter, readFile } from '../keeping/files.ts';
import type { Kept } from '../keeping/drafts.ts';

const PAGE_SIZE = 30;

/** What the page does for its library. */
export interface LibraryDoors {
  text: TextOf;
  language: string;
  client: CompanionClient;
  /** Sees every call, to notice when the companion is gone or nobody is signed in any more. */
  during<T>(call: Promise<T>): Promise<T>;
  open(kept: Kept): void;
  print(character: Character): void;
  create(prompt: string): void;
}

/** The library's host on a web page: the characters of the account, at the companion. */
export function makeLibraryHost(doors: LibraryDoors): LibraryHost {
  const { text } = doors;
  const { library } = doors.client.api;
  const ask = <T>(call: Promise<T>): Promise<T> => doors.during(calling(call));
  return {
    text,
    language: doors.language,
    list: (filter, cursor) =>
      ask(library.list.query({ ...filter, limit: PAGE_SIZE, ...(cursor === null ? {} : { cursor }) })),
    facets: () => ask(library.facets.query()),
    rename: (id, name) => ask(library.rename.mutate({ id, name })),
    tag: (id, tags) => ask(library.tag.mutate({ id, tags })),
    remove: (id) => ask(library.remove.mutate({ id })),
    restore: (id) => ask(library.restore.mutate({ id })),
    importFile: async (file) => {
      const character = await readFile(file);
      return ask(library.save.mutate({ id: drawId(), character }));
    },
    open: {
      id: 'open',
      label: text('FCC.Web.Open'),
      run: async ({ id }) => {
        const { entry, character } = await ask(library.get.query({ id }));
        doors.open({ saved: { id, version: entry.version }, character });
      },
    },
    actions: [
      {
        id: 'export',
        label: text('FCC.Web.Export'),
        run: async ({ id }) => downloadCharacter((await ask(library.get.query({ id }))).character),
      },
      {
        id: 'print',
        label: text('FCC.Web.Print'),
        run: async ({ id }) => doors.print((await ask(library.get.query({ id }))).character),
      },
    ],
    create: (prompt) => doors.create(prompt),
  };
}
