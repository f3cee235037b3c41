import type { Frame } from './frame.ts';
import { find } from '../lookup.ts';
import { listed } from './names.ts';

const SOURCE = 'SRD 5.2, Feats: Magic Initiate';

/** Magic Initiate: every spell of one feat from its one list, and another list for each feat. */
export function checkMagicInitiate(frame: Frame): void {
  if (frame.catalog.rules !== '2024') return;
  const taken = new Map<string, string>();
  for (const { entry, path } of frame.holders) {
    if (entry.kind !== 'feat' || entry.identifier !== 'magic-initiate') continue;
    const slot = `${path}/list@0`;
    const list = frame.picks(slot)[0]?.slice('class:'.length);
    if (list === undefined) continue;
    if (taken.has(list)) {
      const message = `Magic Initiate takes the ${list} list twice; each one needs another list`;
      frame.report(slot, { code: 'magic-initiate-twice', message, source: SOURCE });
    }
    taken.set(list, path);
    for (const spell of frame.spells.filter(({ from }) => from.path === path)) {
      const fact = find(frame.catalog, 'spell', spell.key);
      if (!fact || fact.lists.includes(list)) continue;
      const message = `${fact.name} is a spell of ${listed(fact.lists)}, not of the ${list} list that this feat took`;
      frame.report(spell.slot, { code: 'spell-not-on-list', message, source: SOURCE });
    }
  }
}

/** The spells of one lineage, legacy or feat are cast with one ability. */
export function checkSpellAbilities(frame: Frame): void {
  const chosen = new Map<string, string>();
  for (const offer of frame.offers) {
    if (offer.kinds[0] !== 'spell-ability' || !offer.holder) continue;
    const ability = frame.picks(offer.id)[0];
    if (ability === undefined) continue;
    const before = chosen.get(offer.holder.path);
    chosen.set(offer.holder.path, before ?? ability);
    if (before === undefined || before === ability) continue;
    const message = `The spells of ${offer.holder.entry.name} use one ability; here are ${before} and ${ability}`;
    frame.report(offer.id, { code: 'spell-ability-differs', message, source: offer.source });
  }
}
