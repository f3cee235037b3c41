import english from '../../lang/en.json' with { type: 'json' };
import type { Draft, Host, Made } from '../../module/creator/host.ts';
import { textFrom } from '../../module/ui/text.ts';
import { loadSrd } from '../../shared/catalog/srd.ts';

/** What a test can look into afterwards. */
export interface LocalHost extends Host {
  drafts: Draft[];
  /** What the main action was run on. */
  done: Made[];
}

/** A host with the built-in books, words from `lang/en.json`, and nothing behind it. */
export function localHost(changes: Partial<Host> = {}, draft: Draft | null = null): LocalHost {
  const drafts: Draft[] = [];
  const done: Made[] = [];
  return {
    text: textFrom(english),
    language: 'en',
    rules: ['2024'],
    languages: ['en'],
    catalog: async (_rules, onBook) => {
      onBook({ read: 0, total: 1, book: '', entries: 0 });
      return loadSrd();
    },
    keepDraft: (kept) => void drafts.push(kept),
    readDraft: () => draft,
    primary: { id: 'save', label: 'Save to library', run: (made) => void done.push(made) },
    actions: [],
    drafts,
    done,
    ...changes,
  };
}
