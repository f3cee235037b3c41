import type { Reason } from '../../../character.ts';
import type { Ability } from '../catalog.ts';
import type { Build, Slot } from '../walk.ts';
import { scoreOf } from '../walk/judge.ts';
import { prioritiesFor } from './abilities.ts';
import { onlyOption, type Draw, type Drafting, type Drawn } from './drafting.ts';
import { weighFeat } from './feats.ts';
import { placements, valueOf, type Priorities } from './scores.ts';
import { cued } from './weigh.ts';

/** Places the points of an increase where they are worth most. */
export const drawIncrease: Draw = (drafting, slot, build, held) => {
  const { picks } = bestPlacement(drafting, slot, build, held);
  return answer(drafting, slot, build, picks);
};

/** Chooses between raising scores and a feat: what is worth more to this character. */
export const drawImprovement: Draw = (drafting, slot, build, held) => {
  const points = bestPlacement(drafting, slot, build, held);
  if (held.length > 0) return answer(drafting, slot, build, points.picks);
  const feats = slot.options.filter((option) => !scoreOf(option));
  const weighed = feats.map((key) => ({ key, ...weighFeat(drafting, build, key, slot) }));
  const best = weighed.sort((a, b) => b.score - a.score)[0];
  const picks = best && best.score > points.gain ? [best.key] : points.picks;
  return answer(drafting, slot, build, picks);
};

function answer(drafting: Drafting, slot: Slot, build: Build, picks: readonly string[]): Drawn {
  const before = { ...build.scores };
  return {
    picks,
    explain: (made) => {
      const feat = made.find((pick) => !scoreOf(pick));
      return feat ? weighFeat(drafting, build, feat, slot).why : explainPoints(drafting, slot, before, made);
    },
  };
}

function bestPlacement(drafting: Drafting, slot: Slot, build: Build, held: readonly string[]) {
  const priorities = wishesFor(drafting, build);
  const spent = held.reduce((sum, pick) => sum + (scoreOf(pick)?.value ?? slot.count), 0);
  const taken = held.map((pick) => pick.slice(0, 3));
  const options = slot.options.filter((option) => scoreOf(option) && !taken.includes(option.slice(0, 3)));
  const now = valueOf(build.scores, priorities);
  let best: { picks: string[]; gain: number } = { picks: [], gain: -Infinity };
  for (const way of placements(options, slot.count - spent)) {
    const gain = valueOf(raised(build.scores, way), priorities) - now;
    if (gain > best.gain) best = { picks: [...held, ...way], gain };
  }
  return best.gain === -Infinity ? { picks: [...held], gain: 0 } : best;
}

/** Abilities that the prompt speaks of are worth more. */
function wishesFor(drafting: Drafting, build: Build): Priorities {
  const { order, worth } = prioritiesFor(drafting, build);
  const wished = { ...worth };
  for (const ability of order)
    wished[ability] += Math.max(-worth[ability] / 2, cued(drafting.taste.hints.get(ability), 1.5).by);
  return { order, worth: wished };
}

function raised(scores: Readonly<Record<Ability, number>>, picks: readonly string[]): Record<Ability, number> {
  const next = { ...scores };
  for (const pick of picks) {
    const score = scoreOf(pick);
    if (score) next[score.ability] += score.value;
  }
  return next;
}

const step = (score: number): number => Math.floor(score / 2);
const isOdd = (score: number): boolean => score % 2 === 1;

function explainPoints(
  drafting: Drafting,
  slot: Slot,
  before: Record<Ability, number>,
  picks: readonly string[],
): Reason {
  const made = picks.flatMap((pick) => scoreOf(pick) ?? []);
  const evened = made.filter(({ ability, value }) => isOdd(before[ability]) && value === 1);
  const after = raised(before, picks);
  const [first] = [...made].sort((a, b) => b.value - a.value || after[b.ability] - after[a.ability]);
  const quoted = made.map(({ ability }) => drafting.taste.hints.get(ability)).find((cue) => cue && cue.weight > 0);
  if (quoted) return cued(quoted, 1).why;
  if (slot.options.length === 1) return onlyOption.why;
  if (evened.length === 2 && made.length === 2) return { code: 'evens-two', args: {} };
  if (made.length === 3) return { code: 'raises-three', args: {} };
  if (first && after[first.ability] === 20) return { code: 'reaches-twenty', args: {} };
  const risen = made.filter(({ ability }) => step(after[ability]) > step(before[ability]));
  if (made.length === 2 && risen.length === 2) return { code: 'raises-two', args: {} };
  return { code: `ability-first.${first?.ability ?? 'str'}`, args: {} };
}
