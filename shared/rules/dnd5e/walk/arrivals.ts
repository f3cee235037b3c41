import type { Holder, Walker } from './walker.ts';
import { ask, extraSlot, gainSpell } from './walker.ts';
import { backgroundLists, circleSpells, initiateLists, MAGIC_INITIATE, needsCantrip, openCantrips } from './extras.ts';
import { featOptions } from './improvements.ts';

/** Asks what a feature leaves to choose in the moment it arrives. `bring` takes a feat into the build. */
export function arrive(walker: Walker, holder: Holder, bring: (key: string, path: string) => void): void {
  if (holder.entry.kind !== 'feat') return;
  const { identifier } = holder.entry;
  if (needsCantrip(identifier)) bindCantrip(walker, holder, identifier);
  if (identifier === 'lessons-of-the-first-ones') chooseLesson(walker, holder, bring);
  if (identifier === 'circle-of-the-land-spells') chooseLand(walker, holder);
}

/** Asks for the one spell list of Magic Initiate; the background may name it. Nothing for other holders. */
export function chooseInitiateList(walker: Walker, { entry, path }: Holder): void {
  if (entry.identifier !== MAGIC_INITIATE || walker.initiateListOf.has(path)) return;
  const named = backgroundLists[/^background:([^/]+)\//.exec(path)?.[1] ?? ''];
  const free = named ? [named] : initiateLists.filter((list) => !walker.initiateLists.has(list));
  const options = free.map((list) => `class:${list}`);
  const [picked] = ask(
    walker,
    extraSlot(walker, path, 'list@0', { kind: 'trait', option: entry.key, count: 1, options }),
  );
  const list = picked?.slice('class:'.length) ?? free[0];
  if (list === undefined) return;
  walker.initiateLists.add(list);
  walker.initiateListOf.set(path, list);
}

function bindCantrip(walker: Walker, { entry, path }: Holder, invocation: string): void {
  const bound = walker.boundCantrips.get(invocation) ?? new Set();
  const asked = { kind: 'feature', option: entry.key, count: 1, options: openCantrips(walker, invocation) } as const;
  for (const pick of ask(walker, extraSlot(walker, path, `cantrip@${walker.level}`, asked))) bound.add(pick);
  walker.boundCantrips.set(invocation, bound);
}

function chooseLesson(walker: Walker, { entry, path }: Holder, bring: (key: string, path: string) => void): void {
  const asked = { kind: 'feat', option: entry.key, count: 1, options: featOptions(walker, ['origin']) } as const;
  const slot = extraSlot(walker, path, `feat@${walker.level}`, asked);
  for (const pick of ask(walker, slot)) bring(pick, `${slot.id}>${pick}`);
}

function chooseLand(walker: Walker, { entry }: Holder): void {
  const options = Object.keys(circleSpells).map((land) => `land:${land}`);
  const asked = { kind: 'feature', option: entry.key, count: 1, options } as const;
  const [picked] = ask(walker, extraSlot(walker, 'subclass:land', 'land@3', asked));
  for (const [level, identifiers] of circleSpells[picked?.slice('land:'.length) ?? ''] ?? []) {
    if (level > walker.start.level) continue;
    for (const key of identifiers.map((identifier) => `spell:${identifier}`)) {
      if (!walker.lookup.byKey.has(key)) continue;
      gainSpell(walker, { key, source: 'subclass:land', ability: 'wis', method: 'spell', prepared: 2, uses: '' });
    }
  }
}
