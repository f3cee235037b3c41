import { find } from '../lookup.ts';
import { SRD } from './fault.ts';
import type { Frame } from './frame.ts';
import type { Offer } from './holder.ts';
import { nameOf } from './names.ts';
import { readPoints } from './points.ts';

/** The choices that every character has: class, species, background and ability scores. */
export function fixedOffers(frame: Frame): Offer[] {
  const { catalog } = frame;
  const entry = (kind: 'class' | 'species' | 'background'): Offer => ({
    id: kind,
    kinds: [kind],
    option: '',
    level: 0,
    count: [1, 1],
    source: SRD.creation,
    why: (pick) =>
      find(catalog, kind, pick)
        ? null
        : { code: 'unknown-option', message: `There is no ${kind} ${nameOf(catalog, pick)}`, source: SRD.creation },
  });
  const abilities: Offer = {
    id: 'abilities',
    kinds: ['abilities'],
    option: '',
    level: 0,
    count: [6, 6],
    source: SRD.scores,
    why: (pick) =>
      readPoints(pick)
        ? null
        : {
            code: 'ability-scores-unreadable',
            message: `"${pick}" is not an ability with a score`,
            source: SRD.scores,
          },
  };
  return [entry('class'), entry('species'), entry('background'), abilities];
}
