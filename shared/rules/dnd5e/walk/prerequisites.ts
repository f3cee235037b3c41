import { ABILITIES, type Ability, type FeatEntry } from '../catalog.ts';
import { isSpentOut } from './extras.ts';
import type { Walker } from './walker.ts';

/** First level at which an Epic Boon can be taken (SRD 5.2, Feats: Epic Boon Feats); some pack entries leave it out. */
const EPIC_BOON_LEVEL = 19;

/** True when the build may take the feat or feature now: level, items, scores and repetition allow it. */
export function qualifies(walker: Walker, feat: FeatEntry): boolean {
  const { prerequisites, identifier, type } = feat;
  const level = Math.max(walker.level, 1);
  const needed = type.subtype === 'epicBoon' ? EPIC_BOON_LEVEL : (prerequisites.level ?? 0);
  if (level < needed) return false;
  const isTaken = walker.identifiers.has(identifier) || walker.grantedFeats.has(identifier);
  if (!prerequisites.repeatable && isTaken) return false;
  if (prerequisites.items.length > 0 && !prerequisites.items.some((item) => walker.identifiers.has(item))) return false;
  return hasScores(walker, prerequisites.text) && !isSpentOut(walker, feat);
}

const scoreNames: Record<Ability, string> = {
  str: 'strength',
  dex: 'dexterity',
  con: 'constitution',
  int: 'intelligence',
  wis: 'wisdom',
  cha: 'charisma',
};

/** Reads minimums such as `Strength or Dexterity 13+`; any of the abilities that are named will do. */
function hasScores(walker: Walker, text: string): boolean {
  const minimum = Number(/(\d+)\+/.exec(text)?.[1] ?? 0);
  const words = text.toLowerCase();
  const named = ABILITIES.filter((ability) => words.includes(scoreNames[ability]));
  return minimum === 0 || named.length === 0 || named.some((ability) => walker.build.scores[ability] >= minimum);
}
