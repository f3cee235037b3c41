import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { lookup } from '../../shared/rules/dnd5e/lookup.ts';
import { has, say } from './words.ts';

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** What a pick is called: `feat:alert` → `Alert`, `str:15` → `Strength 15`, `item:torch*5` → `Torch` five times. */
export function pickName(catalog: Catalog, pick: string): string {
  const [, key = pick, count = ''] = /^(item:.*?)\*(\d+)$/.exec(pick) ?? [];
  const entry = lookup(catalog).byKey.get(key);
  if (entry) {
    const name = entry.kind === 'item' || entry.kind === 'species' ? inOrder(entry.name) : entry.name;
    return count && count !== '1' ? say('Sheet.Times', { name, count }) : name;
  }
  const [kind = '', ...path] = pick.split(':');
  return ofKind(catalog, kind, path.join(':')) ?? word(word(leafOf(pick), 'Size'), 'Ability');
}

/** The packs sort by noun: `Clothes, Traveler's` → `Traveler's Clothes`, `Elf, High` → `High Elf`. */
export function inOrder(name: string): string {
  return name.split(', ').reverse().join(' ');
}

/** A key of the system in words, by the group of `FCC.Sheet` that names it: `med` is a size and a kind of armour. */
export function word(key: string, group: 'Ability' | 'Size' | 'Training' | 'Recovery'): string {
  return has(`Sheet.${group}.${key}`) ? say(`Sheet.${group}.${key}`) : key;
}

function ofKind(catalog: Catalog, kind: string, key: string): string | undefined {
  const { skills, tools, languages, weapons } = catalog.lists;
  if (kind === 'skills') return own(skills, key)?.name;
  if (kind === 'tool') return own(tools, key)?.name;
  if (kind === 'languages') return own(languages, key);
  if (kind === 'weapon') return lookup(catalog).byUuid.get(own(weapons, leafOf(key))?.uuid ?? '')?.name;
  if (kind === 'gp') return say('Sheet.Gold', { count: key });
  return key && has(`Sheet.Ability.${kind}`) ? `${say(`Sheet.Ability.${kind}`)} ${key}` : undefined;
}

function leafOf(key: string): string {
  return key.slice(key.lastIndexOf(':') + 1);
}
