import { ABILITIES, type Ability, type AdvancementOf } from '../catalog.ts';
import { advancementOf } from '../lookup.ts';
import { readScores } from './abilities.ts';
import { SRD } from './fault.ts';
import type { Frame } from './frame.ts';
import type { Holder, Offer, Scores } from './holder.ts';
import { abilityName, listed } from './names.ts';
import { BACKGROUNDS } from './options.ts';
import { type Points, readPoints } from './points.ts';
import { CLASSES } from './tables.ts';

type Improve = AdvancementOf<'AbilityScoreImprovement'>;

/** Highest score that a level can raise an ability to, unless a feature says more. */
const MAXIMUM = 20;

/** How much an increase gives in all, to one ability at most, and up to which score. */
interface Limits {
  points: number;
  cap: number;
  most: number;
}

/** The limits of the rules where they name them, else those of the advancement. */
function limitsOf(holder: Pick<Holder, 'entry'>, rule: Improve): Limits {
  const { entry } = holder;
  if (entry.rules === '2024' && entry.kind === 'class' && Object.hasOwn(CLASSES, entry.identifier)) {
    return { points: 2, cap: 2, most: MAXIMUM };
  }
  if (isTabled(holder)) return { points: 3, cap: 2, most: MAXIMUM };
  return { points: rule.points, cap: rule.cap ?? Infinity, most: rule.max ?? MAXIMUM };
}

/** One advancement that raises scores, in the order of levels. */
interface Raise {
  level: number;
  holder: Holder;
  rule: Improve;
  /** Undefined for what is fixed and leaves no choice. */
  offer?: Offer;
}

/** The scores before each slot that raises some, and at the end. */
export interface Timeline {
  before: ReadonlyMap<string, Scores>;
  final: Scores;
}

const TENS: Scores = { str: 10, dex: 10, con: 10, int: 10, wis: 10, cha: 10 };

/** Checks every ability score increase, and gives the scores along the way. */
export function checkIncreases(frame: Frame): Timeline {
  const scores = { ...(readScores(frame.picks('abilities')) ?? TENS) };
  const before = new Map<string, Scores>();
  for (const raise of raises(frame)) {
    if (raise.offer) before.set(raise.offer.id, { ...scores });
    const fixedMost = raise.rule.max ?? MAXIMUM;
    for (const ability of ABILITIES) {
      scores[ability] = Math.max(
        scores[ability],
        Math.min(scores[ability] + (raise.rule.fixed[ability] ?? 0), fixedMost),
      );
    }
    if (!raise.offer) continue;
    const picked = frame.picks(raise.offer.id).flatMap((pick) => readPoints(pick) ?? []);
    checkPoints(frame, raise, raise.offer, picked, scores);
    const { most } = limitsOf(raise.holder, raise.rule);
    for (const { ability, points } of picked) {
      scores[ability] += points;
      if (points > 0 && scores[ability] > most) tooHigh(frame, raise.offer, ability, scores[ability], most);
    }
  }
  return { before, final: scores };
}

/** Everything that raises scores, by level; at one level what came first goes first. */
function raises(frame: Frame): Raise[] {
  const byRule = new Map(frame.offers.map((offer) => [`${offer.holder?.path}/${offer.rule?.id}`, offer]));
  const all = frame.holders.flatMap((holder) =>
    advancementOf(holder.entry).flatMap((rule): Raise[] => {
      if (rule.type !== 'AbilityScoreImprovement' || rule.level > frame.level) return [];
      if (rule.classRestriction === 'secondary') return [];
      const level = Math.max(rule.level, holder.since);
      const offer = byRule.get(`${holder.path}/${rule.id}`);
      return [offer ? { level, holder, rule, offer } : { level, holder, rule }];
    }),
  );
  // Points come before what the feats of the same level add: the class is followed before what it brings.
  return all.sort((a, b) => a.level - b.level);
}

function tooHigh(frame: Frame, offer: Offer, ability: Ability, score: number, most: number): void {
  const message = `${abilityName(ability)} would rise to ${score}; ${most} is the most here`;
  frame.report(offer.id, { code: 'score-above-maximum', message, source: offer.source });
}

function checkPoints(
  frame: Frame,
  { holder, rule }: Raise,
  offer: Offer,
  picked: readonly Points[],
  scores: Scores,
): void {
  const report = (code: string, message: string, source = offer.source): void =>
    frame.report(offer.id, { code, message, source });
  const feats = frame.picks(offer.id).filter((pick) => pick.startsWith('feat:')).length;
  if (feats > 1 || (feats === 1 && picked.length > 0)) {
    return report('improvement-mixed', 'An improvement is one feat or points, not both or several');
  }
  if (feats === 1) return;
  const sum = picked.reduce((total, { points }) => total + points, 0);
  const allowed = allowedAbilities(holder, rule);
  const limits = limitsOf(holder, rule);
  const wanted = Math.min(limits.points, roomFor(limits, allowed, scores));
  if (sum !== wanted) report('increase-sum', `${sum} points are added where there are ${wanted}`);
  const abilities = picked.map(({ ability }) => ability);
  if (new Set(abilities).size < abilities.length)
    report('increase-twice', 'One ability is raised in two picks of a choice');
  for (const { ability, points } of picked) {
    if (points < 1) report('increase-sum', `${abilityName(ability)} is raised by ${points}`);
    if (points > limits.cap) {
      report('increase-too-large', `${abilityName(ability)} is raised by ${points}; ${limits.cap} is the most here`);
    }
    if (!allowed.includes(ability)) {
      const message = `${holder.entry.name} raises ${listed(allowed.map(abilityName))}, not ${abilityName(ability)}`;
      report('increase-locked', message, holder.entry.kind === 'background' ? SRD.increases : offer.source);
    }
  }
}

/** Points that the abilities can take before they are at their maximum. */
function roomFor({ cap, most }: Limits, abilities: readonly Ability[], scores: Scores): number {
  return abilities.reduce((sum, ability) => sum + Math.min(cap, Math.max(0, most - scores[ability])), 0);
}

/** True if an increase has nothing that it could raise, so that there is no choice to make. */
export function isSpent({ holder, rule }: Pick<Offer, 'holder' | 'rule'>, scores: Scores | undefined): boolean {
  if (!holder || !scores || rule?.type !== 'AbilityScoreImprovement') return false;
  return roomFor(limitsOf(holder, rule), allowedAbilities(holder, rule), scores) === 0;
}

/** The abilities that an increase may go to: those that the tables give the background, else those not locked. */
function allowedAbilities(holder: Pick<Holder, 'entry'>, rule: Improve): readonly Ability[] {
  if (isTabled(holder)) return BACKGROUNDS[holder.entry.identifier]!.abilities;
  return ABILITIES.filter((ability) => !rule.locked.includes(ability));
}

/** True for a background that the tables know. */
function isTabled({ entry }: Pick<Holder, 'entry'>): boolean {
  return entry.kind === 'background' && entry.rules === '2024' && Object.hasOwn(BACKGROUNDS, entry.identifier);
}
