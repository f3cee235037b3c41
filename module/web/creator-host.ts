import { loadSrd } from '../../shared/catalog/srd.ts';
import { fail } from '../../shared/errors.ts';
import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import type { Companion, Draft, Host, Made } from '../creator/host.ts';
import type { TextOf } from '../ui/text.ts';

/** What the page does for its creator. */
export interface CreatorDoors {
  text: TextOf;
  language: string;
  companion: Companion;
  /** The books were read. */
  onCatalog(catalog: Catalog): void;
  readDraft(): Draft | null;
  keepDraft(draft: Draft): void;
  save(made: Made): Promise<void>;
  print(made: Made): void;
  download(made: Made): void;
}

/** The creator's host on a web page: the built-in books, a draft in the browser, a library at the companion. */
export function makeCreatorHost(doors: CreatorDoors): Host {
  const { text } = doors;
  return {
    text,
    language: doors.language,
    rules: ['2024'],
    languages: ['en'],
    catalog: async (_rules, onBook) => {
      const book = text('FCC.Web.Srd');
      onBook({ read: 0, total: 1, book, entries: 0 });
      // A page that was left open over a new release asks for files that are gone.
      const catalog = await loadSrd().catch((error: unknown) => fail('unavailable', String(error)));
      doors.onCatalog(catalog);
      const entries = catalog.classes.length + catalog.feats.length + catalog.spells.length + catalog.equipment.length;
      onBook({ read: 1, total: 1, book, entries });
      return catalog;
    },
    companion: doors.companion,
    keepDraft: (draft) => doors.keepDraft(draft),
    readDraft: () => doors.readDraft(),
    primary: { id: 'save', label: text('FCC.Web.Save'), run: (made) => doors.save(made) },
    actions: [
      { id: 'print', label: text('FCC.Web.Print'), icon: 'print', run: (made) => doors.print(made) },
      { id: 'export', label: text('FCC.Web.Export'), run: (made) => doors.download(made) },
    ],
  };
}
