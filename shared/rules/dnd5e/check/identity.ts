import { lookup } from '../lookup.ts';
import { RECIPE } from './fault.ts';
import type { Frame } from './frame.ts';

/** Kinds of picks that name a document of the catalog, by the part before the colon. */
const DOCUMENTS = new Set(['class', 'subclass', 'species', 'background', 'feat', 'feature', 'spell', 'item']);

/** The option key of a pick, without a quantity; null for a pick that names no document. */
export function documentKey(pick: string): string | null {
  const kind = pick.split(':')[0] ?? '';
  if (!DOCUMENTS.has(kind)) return null;
  return kind === 'item' ? pick.replace(/\*\d+$/, '') : pick;
}

/** The recipe, the catalog and the documents are those that were meant. */
export function checkIdentity(frame: Frame): void {
  const { recipe, catalog } = frame;
  const differ = (code: string, what: string, has: string, wants: string): void => {
    if (has === wants) return;
    frame.report('', { code, message: `The recipe is for ${what} ${has}, the catalog for ${wants}`, source: RECIPE });
  };
  differ('rules-mismatch', 'rules', recipe.rules, catalog.rules);
  differ('catalog-mismatch', 'catalog', recipe.catalog, catalog.id);
  checkUuids(frame);
}

function checkUuids(frame: Frame): void {
  const { byKey } = lookup(frame.catalog);
  const uuids = new Map(Object.entries(frame.recipe.uuids));
  const picked = new Map<string, string>();
  for (const { slot, picks } of frame.recipe.choices) {
    for (const pick of picks) {
      const key = documentKey(pick);
      if (key !== null && !picked.has(key)) picked.set(key, slot);
    }
  }
  for (const [key, slot] of picked) {
    const entry = byKey.get(key);
    const uuid = uuids.get(key);
    if (!entry) continue;
    const report = (code: string, message: string): void => frame.report(slot, { code, message, source: RECIPE });
    if (uuid === undefined) report('uuid-missing', `${entry.name} was picked, but its uuid is not noted`);
    else if (uuid !== entry.uuid) report('uuid-wrong', `${entry.name} is ${entry.uuid}, not ${uuid}`);
  }
  for (const [key, uuid] of uuids) {
    if (picked.has(key)) continue;
    const message = `A uuid is noted for "${key}" (${uuid}), which was not picked`;
    frame.report('', { code: 'uuid-of-nothing', message, source: RECIPE });
  }
}
