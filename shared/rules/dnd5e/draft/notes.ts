import type { Note } from '../../legality.ts';
import type { Build } from '../walk.ts';
import { nameOf, type Drafting } from './drafting.ts';
import { NAMED } from './taste.ts';

/** A note for everything that was named outright and is not in the build. */
export function unmetWishes(drafting: Drafting, build: Build): Note[] {
  const has = holdings(build);
  const named = new Map<string, { code: string; quote: string; key: string }>();
  for (const [key, { weight, quote }] of drafting.taste.hints) {
    if (weight < NAMED || !key.includes(':')) continue;
    const known = named.get(quote);
    const isMet = has(key);
    // Words such as "elf" name several lineages: one of them is enough.
    if (isMet) named.set(quote, { code: '', quote, key });
    else if (!known) named.set(quote, { code: codeFor(key), quote, key });
  }
  return [...named.values()]
    .filter(({ code }) => code !== '')
    .map(({ code, quote, key }) => ({ code, slot: '', args: { quote, name: nameOf(drafting, key), level: '3' } }));
}

const codeFor = (key: string): string => (key.startsWith('subclass:') ? 'subclass-later' : 'wish-not-met');

function holdings(build: Build): (key: string) => boolean {
  const keys = new Set([
    ...build.owned.map(({ entry }) => entry.key),
    ...build.traits.keys(),
    ...build.items.keys(),
    ...build.spells.map(({ key }) => key),
    ...build.choices.flatMap(({ picks }) => picks),
  ]);
  return (key) => keys.has(key);
}
