import type { Catalog } from '../catalog.ts';
import { lookup } from '../lookup.ts';

const ABILITY_NAMES: Readonly<Record<string, string>> = {
  str: 'Strength',
  dex: 'Dexterity',
  con: 'Constitution',
  int: 'Intelligence',
  wis: 'Wisdom',
  cha: 'Charisma',
};

/** The English name of an ability key; the key itself if there is none. */
export function abilityName(key: string): string {
  return Object.hasOwn(ABILITY_NAMES, key) ? ABILITY_NAMES[key]! : key;
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** What a pick is called in a sentence: the option's name in the catalog, or the key in quotes. */
export function nameOf(catalog: Catalog, pick: string): string {
  const entry = lookup(catalog).byKey.get(pick);
  if (entry) return entry.name;
  const [kind = '', ...rest] = pick.split(':');
  const key = rest.join(':');
  const { skills, tools, languages } = catalog.lists;
  const name =
    (kind === 'skills' && own(skills, key)?.name) ||
    (kind === 'tool' && own(tools, key)?.name) ||
    (kind === 'languages' && own(languages, key)) ||
    (kind === 'weapon' && rest.at(-1));
  return name || `"${pick}"`;
}

/** An identifier as words: `pact-of-the-blade` is `pact of the blade`. */
export function worded(identifier: string): string {
  return identifier.replaceAll('-', ' ');
}

/** Names in a row: `Stealth, Arcana and Nature`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? 'nothing';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}
