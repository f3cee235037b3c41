import { ABILITIES } from '../catalog.ts';
import { type Fault, SRD } from './fault.ts';
import type { Frame } from './frame.ts';
import type { Scores } from './holder.ts';
import { abilityName, listed } from './names.ts';
import { POINT_COST, POINTS_TO_SPEND, STANDARD_ARRAY } from './options.ts';
import { readPoints } from './points.ts';

/** The base scores picked; null when they are not six abilities with a number each. */
export function readScores(picks: readonly string[]): Scores | null {
  const scores: Partial<Scores> = {};
  for (const pick of picks) {
    const read = readPoints(pick);
    if (!read || scores[read.ability] !== undefined) return null;
    scores[read.ability] = read.points;
  }
  return ABILITIES.every((ability) => scores[ability] !== undefined) ? (scores as Scores) : null;
}

/** The six base scores come from the method that the recipe names. */
export function checkAbilities(frame: Frame): void {
  const { abilityMethod: method, dice } = frame.recipe;
  const scores = readScores(frame.picks('abilities'));
  const report = (code: string, message: string): void =>
    frame.report('abilities', { code, message, source: SRD.scores });
  if (method !== 'rolled' && dice) report('dice-unused', `There are dice, but the scores are of method ${method}`);
  if (!scores) {
    if (!frame.choices.has('abilities')) return;
    return report('ability-scores-unreadable', `"${frame.picks('abilities').join(' ')}" is not one score per ability`);
  }
  const fault = { standard: standardFault, pointBuy: pointBuyFault, rolled: rolledFault }[method](scores, dice ?? {});
  if (fault) report(fault.code, fault.message);
}

type Broken = Pick<Fault, 'code' | 'message'> | null;

function standardFault(scores: Scores): Broken {
  const dealt = Object.values(scores).sort((a, b) => b - a);
  if (dealt.every((score, n) => score === STANDARD_ARRAY[n])) return null;
  return {
    code: 'standard-array',
    message: `The standard array is ${listed(STANDARD_ARRAY.map(String))}, not ${dealt.join(', ')}`,
  };
}

function pointBuyFault(scores: Scores): Broken {
  let cost = 0;
  for (const [ability, score] of Object.entries(scores)) {
    if (!Object.hasOwn(POINT_COST, score)) {
      return { code: 'point-buy-range', message: `${abilityName(ability)} ${score} cannot be bought; 8 to 15 can` };
    }
    cost += POINT_COST[score]!;
  }
  if (cost <= POINTS_TO_SPEND) return null;
  return { code: 'point-buy-points', message: `These scores cost ${cost} points; there are ${POINTS_TO_SPEND}` };
}

/** The best three of the four dice behind each ability. */
function rolledFault(scores: Scores, dice: Readonly<Record<string, readonly number[]>>): Broken {
  const stray = Object.keys(dice).find((key) => !(ABILITIES as readonly string[]).includes(key));
  if (stray !== undefined)
    return { code: 'dice-unused', message: `There are dice for "${stray}", which is no ability` };
  for (const ability of ABILITIES) {
    const is = `${abilityName(ability)} ${scores[ability]}`;
    const rolls = Object.hasOwn(dice, ability) ? dice[ability]! : undefined;
    if (!rolls) return { code: 'dice-missing', message: `There are no dice behind ${is}` };
    const best = bestThree(rolls);
    if (best === scores[ability]) continue;
    return { code: 'rolled-score', message: `The best three of ${rolls.join(', ')} are ${best}, not ${is}` };
  }
  return null;
}

function bestThree(rolls: readonly number[]): number {
  const best = rolls.toSorted((a, b) => b - a).slice(0, 3);
  return best.reduce((sum, die) => sum + die, 0);
}
