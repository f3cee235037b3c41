import type { Catalog, Entry } from '../../../shared/rules/dnd5e/catalog.ts';
import { PAYLOADS } from './payloads.ts';

/** These books with a payload for every name, for what they are and for what could not be read of them. */
export function hostileCatalog(honest: Catalog): { catalog: Catalog; quarantine: Quarantined[] } {
  const { skills, tools, languages } = honest.lists;
  const catalog: Catalog = {
    ...honest,
    source: payloadAt(0),
    licence: payloadAt(5),
    classes: rename(honest.classes),
    subclasses: rename(honest.subclasses),
    species: rename(honest.species),
    backgrounds: rename(honest.backgrounds),
    // Options whose very keys are payloads stand beside the others.
    feats: [...rename(honest.feats), ...doubles(honest.feats, 'feat')],
    spells: [...rename(honest.spells), ...doubles(honest.spells, 'spell')],
    equipment: rename(honest.equipment),
    lists: {
      ...honest.lists,
      skills: renamed(skills),
      tools: renamed(tools),
      languages: Object.fromEntries(Object.keys(languages).map((key, index) => [key, payloadAt(index)])),
    },
  };
  return { catalog, quarantine: PAYLOADS.map((text) => ({ uuid: text, pack: text, name: text, reason: text })) };
}

type Quarantined = Record<'uuid' | 'pack' | 'name' | 'reason', string>;
const payloadAt = (index: number): string => PAYLOADS[index % PAYLOADS.length] ?? '';

const rename = <E extends Pick<Entry, 'name'>>(entries: readonly E[]): E[] =>
  entries.map((entry, index) => ({ ...entry, name: payloadAt(index) }));

const renamed = <E extends { name: string }>(list: Record<string, E>): Record<string, E> =>
  Object.fromEntries(Object.entries(list).map(([key, entry], index) => [key, { ...entry, name: payloadAt(index) }]));

function doubles<E extends Pick<Entry, 'key' | 'identifier' | 'name' | 'uuid'>>(
  entries: readonly E[],
  kind: string,
): E[] {
  return PAYLOADS.map((text, index) => {
    const model = entries[index % entries.length]!;
    return { ...model, key: `${kind}:${text}`, identifier: text, uuid: text, name: text };
  });
}
