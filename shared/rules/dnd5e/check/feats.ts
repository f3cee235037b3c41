import { ABILITIES, type Ability, type Entry } from '../catalog.ts';
import { sourceOf, SRD } from './fault.ts';
import { type Frame, hasFeature } from './frame.ts';
import type { Holder, Scores } from './holder.ts';
import type { Timeline } from './increases.ts';
import { abilityName, listed, worded } from './names.ts';
import { FEAT_ABILITIES, FEAT_LEVEL } from './options.ts';

type Feat = Holder & { entry: Extract<Entry, { kind: 'feat' }>; slot: string };

/** The feats and features that the recipe's picks bring, each with the slot that it was picked in. */
export function pickedFeats(frame: Frame): Feat[] {
  return frame.holders.flatMap((holder) => {
    const { entry, path } = holder;
    if (entry.kind !== 'feat') return [];
    const slot = path.slice(0, path.length - entry.key.length - 1);
    return frame.choices.has(slot) && path.endsWith(`>${entry.key}`) ? [{ ...holder, entry, slot }] : [];
  });
}

/** Prerequisites of feats, and that none is had twice which says nothing of being repeatable. */
export function checkFeats(frame: Frame, timeline: Timeline): void {
  const hasTables = frame.catalog.rules === '2024';
  const feats = pickedFeats(frame).filter(({ entry }) => !hasTables || entry.type.subtype !== 'eldritchInvocation');
  for (const feat of feats) {
    checkLevel(frame, feat);
    checkItems(frame, feat);
    const before = timeline.before.get(feat.slot) ?? timeline.final;
    checkScores(frame, feat, before);
  }
  checkRepeats(frame, feats);
}

function checkLevel(frame: Frame, { entry, since, slot }: Feat): void {
  const byCategory =
    entry.rules === '2024' && Object.hasOwn(FEAT_LEVEL, entry.type.subtype) ? FEAT_LEVEL[entry.type.subtype]! : 0;
  const least = Math.max(byCategory, entry.prerequisites.level ?? 0);
  if (Math.max(since, 1) >= least) return;
  const message = `${entry.name} is for level ${least} and up; it is taken at level ${Math.max(since, 1)}`;
  frame.report(slot, { code: 'feat-level', message, source: SRD.feats });
}

function checkItems(frame: Frame, { entry, since, slot }: Feat): void {
  const { items } = entry.prerequisites;
  if (items.length === 0 || items.some((identifier) => hasFeature(frame, identifier, Math.max(since, 1)))) return;
  const message = `${entry.name} needs ${items.map(worded).join(' or ')}, which the character does not have by level ${Math.max(since, 1)}`;
  frame.report(slot, { code: 'feat-prerequisite', message, source: SRD.feats });
}

/** Reads minimums such as `Strength or Dexterity 13+` where the tables do not know the feat. */
function minimumOf(entry: Feat['entry']): { abilities: readonly Ability[]; score: number } | undefined {
  if (Object.hasOwn(FEAT_ABILITIES, entry.identifier)) return FEAT_ABILITIES[entry.identifier];
  const score = /(\d+)\+/.exec(entry.prerequisites.text)?.[1];
  const abilities = ABILITIES.filter((ability) => entry.prerequisites.text.includes(abilityName(ability)));
  return score === undefined || abilities.length === 0 ? undefined : { abilities, score: Number(score) };
}

function checkScores(frame: Frame, { entry, slot }: Feat, scores: Scores): void {
  const minimum = minimumOf(entry);
  if (!minimum || minimum.abilities.some((ability) => scores[ability] >= minimum.score)) return;
  const has = minimum.abilities.map((ability) => `${abilityName(ability)} ${scores[ability]}`);
  const message = `${entry.name} needs ${minimum.abilities.map(abilityName).join(' or ')} ${minimum.score}; there is ${listed(has)}`;
  frame.report(slot, { code: 'feat-ability-score', message, source: SRD.feats });
}

function checkRepeats(frame: Frame, feats: readonly Feat[]): void {
  const picked = new Set(feats.map(({ path }) => path));
  for (const { entry, slot, path, since } of feats) {
    if (entry.prerequisites.repeatable) continue;
    const others = frame.holders.filter((holder) => holder.entry.key === entry.key && holder.path !== path);
    // Of two picks at one moment the later slot is at fault; a grant is never.
    const isLate = others.some((other) => {
      const [before, now] = [Math.max(other.since, 1), Math.max(since, 1)];
      return before < now || (before === now && (!picked.has(other.path) || other.path < path));
    });
    if (!isLate) continue;
    const source = entry.key.startsWith('feat:') ? SRD.feats : sourceOf(entry);
    frame.report(slot, { code: 'feat-twice', message: `${entry.name} is taken twice and is not repeatable`, source });
  }
}
