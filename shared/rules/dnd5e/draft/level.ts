import type { Note } from '../../legality.ts';
import type { Concept } from '../../../concept.ts';
import type { Reading } from '../reading.ts';

/**
 * Character level for the challenge rating of an NPC that is built like a character. Own derivation from facts of the
 * SRD 5.2: midway between the last level with the same proficiency bonus and the level whose hit points (d8,
 * Constitution 14) come closest to the median of the SRD's humanoids of that rating, so that a Priest (2) casts like level
 * 5, a Mage (6) like level 9 and an Archmage (12) like level 16.
 */
// prettier-ignore
const levelByRating: readonly (readonly [rating: number, level: number])[] = [
  [0, 1], [0.125, 1], [0.25, 1], [0.5, 2], [1, 3], [2, 5], [3, 6], [4, 7], [5, 8], [6, 9], [7, 10], [8, 11], [9, 12],
  [10, 13], [11, 14], [12, 16], [13, 17], [14, 18], [15, 19], [16, 20],
];
/** Highest rating that a level stands for. */
export const HIGHEST_RATING = 16;

/** The level for a challenge rating; ratings above 16 are level 20. */
export function levelOfRating(rating: number): number {
  return levelByRating.findLast(([least]) => least <= rating)?.[1] ?? 1;
}

/** The level of a concept, 1–20, and a note where it is not the one that was asked for. */
export function levelOf(concept: Concept, reading: Reading): { level: number; notes: Note[] } {
  if (concept.level !== undefined) return { level: concept.level, notes: [] };
  if (concept.kind === 'npc' && concept.cr !== undefined) {
    const args = { cr: String(concept.cr), highest: String(HIGHEST_RATING) };
    const notes = concept.cr > HIGHEST_RATING ? [{ code: 'rating-clamped', slot: '', args }] : [];
    return { level: levelOfRating(concept.cr), notes };
  }
  const said = reading.level;
  if (!said) return { level: 1, notes: [] };
  const quote = reading.prompt.slice(said.at.start, said.at.end);
  const notes = said.clamped ? [{ code: 'level-clamped', slot: '', args: { quote, level: String(said.value) } }] : [];
  return { level: said.value, notes };
}
