import { random } from '../../../random.ts';
import type { Recipe } from '../../../character.ts';
import { ABILITIES, type Ability } from '../catalog.ts';
import type { Build } from '../walk.ts';
import { scoreOf } from '../walk/judge.ts';
import { nameOf, once, pickedClass, pickedIn, profileOf, type Draw, type Drafting } from './drafting.ts';
import { deal, placements, pointBuys, prioritiesOf, valueOf, type Priorities } from './scores.ts';
import { NAMED } from './taste.ts';
import { chanceOf, themed, weights } from './weigh.ts';

/** Deals out or buys the six scores by what the class and the prompt need. */
export const drawAbilities: Draw = (drafting, slot, build) => {
  const priorities = prioritiesFor(drafting, build);
  const scores = slot.scores ? deal(slot.scores, priorities.order) : buy(drafting, build, priorities);
  return {
    picks: ABILITIES.map((ability) => `${ability}:${scores[ability]}`),
    explain: (picks) => {
      const sorted = picks.flatMap((pick) => scoreOf(pick) ?? []).sort((a, b) => b.value - a.value);
      const [first, second] = sorted.map(({ ability }) => ability);
      return { code: `abilities.${first}-${second}`, args: {} };
    },
  };
};

/** The four dice behind each of six scores (SRD 5.2, Random Generation), in the order in which they are rolled. */
export function rollDice(seed: number): NonNullable<Recipe['dice']> {
  const stream = random(seed, 'abilities', 'dice');
  return Object.fromEntries(
    ABILITIES.map((ability) => [ability, Array.from({ length: 4 }, () => stream.below(6) + 1)]),
  );
}

/** Abilities by importance for the class as it is played here, with what the prompt says of them. */
export function prioritiesFor(drafting: Drafting, build: Build): Priorities {
  return once(drafting, 'priorities', () => {
    const profile = profileOf(pickedClass(drafting, build));
    const lighter = profile.lighter && isLighter(drafting, build) ? profile.lighter : profile.abilities;
    return prioritiesOf(bend(drafting, lighter));
  });
}

/** Moves what the prompt praises up behind the main ability, and what it denies to the end. */
function bend({ taste }: Drafting, order: readonly Ability[]): Ability[] {
  const [main, ...others] = order;
  const pleaFor = (ability: Ability, rank: number): number => {
    const weight = taste.hints.get(ability)?.weight ?? 0;
    if (weight < 0) return 100;
    return rank - (weight >= NAMED ? 10 : weight >= 0.5 ? 2.5 : weight * 2);
  };
  const ranked = others.map((ability, rank) => ({ ability, at: pleaFor(ability, rank) }));
  return [main!, ...ranked.sort((a, b) => a.at - b.at).map(({ ability }) => ability)];
}

const lightThemes = weights(
  'speed stealth.8 hunt.6 trickery.5 shadow.5 wind.4 sea.4 healing.5 book.5 spirit.4 charm.4',
);
const heavyThemes = weights('strength war.6 protection.7 blood.5 mountain.4 craft.4 law.4');

/** Whether the class is played its lighter way: by hand and wit, not by weight. */
function isLighter(drafting: Drafting, build: Build): boolean {
  const { taste, seed, lookup } = drafting;
  const profile = profileOf(pickedClass(drafting, build));
  const [light, heavy] = [profile.lighter![0]!, profile.abilities[0]!];
  const weightOf = (ability: Ability): number => taste.hints.get(ability)?.weight ?? 0;
  const swaps = light === heavy ? ([profile.lighter![2]!, profile.abilities[1]!] as const) : ([light, heavy] as const);
  let balance = (weightOf(swaps[0]) - weightOf(swaps[1])) * 3;
  balance += themed(taste, lightThemes, 1).by - themed(taste, heavyThemes, 1).by;
  const roleOf = (role: 'scout' | 'healer' | 'scholar' | 'face' | 'defender'): number =>
    taste.roles.get(role)?.weight ?? 0;
  balance += roleOf('scout') + roleOf('healer') + roleOf('scholar') + roleOf('face') * 0.5 - roleOf('defender') * 1.5;
  for (const [key, cue] of taste.hints) {
    const item = cue.weight > 0 ? lookup.byKey.get(key) : undefined;
    if (item?.kind !== 'item') continue;
    const suitsLight = item.properties.includes('fin') || item.weapon?.ammunition || item.category === 'light';
    const suitsHeavy = item.properties.includes('hvy') || item.category === 'heavy' || item.properties.includes('ver');
    balance += suitsLight ? cue.weight * 2 : suitsHeavy ? -cue.weight * 2 : 0;
  }
  const locked = lockedAbilities(drafting, build);
  balance += locked.includes(heavy) ? 0.8 : locked.includes(light) ? -0.8 : 0;
  return balance + (chanceOf(seed, 'way')('lighter') - 0.55) * 2.4 > 0;
}

function lockedAbilities({ lookup }: Drafting, build: Build): readonly Ability[] {
  const background = lookup.byKey.get(pickedIn(build, 'background') ?? '');
  if (background?.kind !== 'background') return [];
  const increase = background.advancement.find((each) => each.type === 'AbilityScoreImprovement');
  return increase?.type === 'AbilityScoreImprovement' ? increase.locked : [];
}

/** The point buy that is worth most once the background has raised it. */
function buy(drafting: Drafting, build: Build, priorities: Priorities): Record<Ability, number> {
  const locked = lockedAbilities(drafting, build);
  const free = ABILITIES.filter((ability) => !locked.includes(ability));
  const raises = placements(
    free.flatMap((ability) => [`${ability}:1`, `${ability}:2`]),
    3,
  );
  let best = deal(pointBuys()[0]!, priorities.order);
  let most = -Infinity;
  for (const spread of pointBuys()) {
    const scores = deal(spread, priorities.order);
    for (const raise of raises) {
      const raised = { ...scores };
      for (const pick of raise) raised[pick.slice(0, 3) as Ability] += Number(pick.slice(4));
      const value = valueOf(raised, priorities);
      if (value > most) [best, most] = [scores, value];
    }
  }
  return best;
}

/** The name of the class in the build, for reasons. */
export function className(drafting: Drafting, build: Build): string {
  return nameOf(drafting, pickedIn(build, 'class') ?? '');
}
