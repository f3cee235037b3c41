import type { Ability } from '../catalog.ts';
import type { Build, Slot } from '../walk.ts';
import { armsPlan, type Arms } from './arms.ts';
import { drawByWeight, once, pickedClass, profileOf, type Draw, type Drafting } from './drafting.ts';
import { foreseen } from './foresight.ts';
import { NAMED } from './taste.ts';
import { add, chanceOf, cued, none, pull, REFUSED, roled, themed, weights, type Pull, type Weighed } from './weigh.ts';

/** What a feat or feature is good for. `base` is its worth to anyone, on the scale of a raised modifier (6 for the main one). */
interface FeatProfile {
  base: number;
  themes: Readonly<Record<string, number>>;
  roles: Readonly<Record<string, number>>;
  /** Ways of fighting that it serves. */
  arms: Readonly<Partial<Record<Arms, number>>>;
  isMagical: boolean;
}

const feat = (
  base: number,
  themes = '',
  roles = '',
  arms: FeatProfile['arms'] = {},
  isMagical = false,
): FeatProfile => ({
  base,
  themes: weights(themes),
  roles: weights(roles),
  arms,
  isMagical,
});

/** By identifier. */
// prettier-ignore
export const FEATS: Readonly<Record<string, FeatProfile>> = {
  alert: feat(2.6, 'speed.8 hunt.6 shadow.5 stealth.5 city.3', 'scout.7 striker.3'),
  'magic-initiate': feat(1.8, 'book.8 knowledge.6 faith.7 nature.6 fey.5 illusion.6 spirit.4', 'healer.6 scholar.5 controller.5', {}, true),
  'savage-attacker': feat(1.4, 'blood.8 strength.7 war.6 revenge.4', 'striker.7', { great: 1.2, shield: 0.8, dual: 0.6, finesse: 0.4 }),
  skilled: feat(1.9, 'knowledge.5 city.5 craft.6 trickery.4 travel.4 tavern.4', 'scholar.6 face.6 scout.5'),
  grappler: feat(1.2, 'strength.9 tavern.5 mountain.3 sea.2', 'defender.4', { unarmed: 2.2 }),
  archery: feat(0.5, 'hunt.6', '', { ranged: 4, finesse: 1.6 }),
  defense: feat(1.5, 'protection.8 law.4 war.3', 'defender.9', { shield: 1.4, great: 0.6, caster: 0.6 }),
  'great-weapon-fighting': feat(0.2, 'strength.5 blood.4', 'striker.3', { great: 3 }),
  'two-weapon-fighting': feat(0.2, 'speed.5', 'striker.3', { dual: 4, shield: -1, finesse: -1, great: -1, ranged: -1 }),
  'blessed-warrior': feat(0.2, 'faith.7 light.7 healing.5', 'healer.6', {}, true),
  'druidic-warrior': feat(0.2, 'nature.7 forest.5 beast.4 storm.4', 'controller.5', {}, true),
  'boon-of-combat-prowess': feat(8, 'war.8 revenge.4 law.3', 'defender.6 striker.6', { great: 1, shield: 1, dual: 1, finesse: 1, ranged: 1 }),
  'boon-of-dimensional-travel': feat(8, 'travel.9 road.6 speed.7 trickery.5 time.5 wind.5 fey.5', 'scout.5 controller.4'),
  'boon-of-fate': feat(8, 'faith.7 stars.7 time.7 trickery.5 bargain.5 dream.6 gold.3', 'healer.6 face.5'),
  'boon-of-irresistible-offense': feat(7.6, 'strength.8 blood.7 war.5', 'striker.8', { great: 1.2, unarmed: 1.2, dual: 0.8, shield: 0.8, finesse: 0.6, ranged: 0.6 }),
  'boon-of-spell-recall': feat(7.8, 'book.8 knowledge.6 mind.5 fire.4 storm.4', 'controller.7 scholar.5', { caster: 1 }, true),
  'boon-of-truesight': feat(7.8, 'light.7 knowledge.6 hunt.4 law.5 stars.5', 'scholar.5 scout.5'),
  'boon-of-the-night-spirit': feat(7.6, 'shadow dark.9 stealth.9 undead.4 death.5 spirit.5', 'scout.7'),
};

/** Draws feats, for slots that ask for nothing else. */
export const drawFeat: Draw = (drafting, slot, build, held) =>
  drawByWeight(drafting, slot, held, (key) => weighFeat(drafting, build, key, slot), 0.8);

/** What a feat is worth to this character, in the currency of raised modifiers. */
export function weighFeat(drafting: Drafting, build: Build, key: string, slot: Slot): Weighed {
  const { taste, lookup, seed } = drafting;
  const identifier = lookup.byKey.get(key)?.identifier ?? '';
  const profile = FEATS[identifier] ?? feat(1.5);
  const { style } = armsPlan(drafting, build);
  const isMartial = profile.arms[style] !== undefined;
  return add(
    cued(taste.hints.get(key), 25),
    foreseen(drafting.foresight, key),
    pull(profile.base + 1.2 * chanceOf(seed, `${slot.id}/feat`)(key), slot.kind === 'improvement' ? 'feat' : 'solid'),
    themed(taste, profile.themes, 2),
    roled(taste, profile.roles, 1.2),
    isMartial ? pull(profile.arms[style]!, `arms-${style}`) : none,
    profile.isMagical && taste.plain ? pull(-REFUSED, 'chance') : none,
    isRecommended(drafting, slot, key)
      ? pull(1, 'recommended', { class: pickedClass(drafting, build)?.name ?? '' })
      : none,
    identifier === 'boon-of-spell-recall' && !castsSpells(drafting, build) ? pull(-6, 'chance') : none,
    identifier === 'grappler' ? grapple(build, style) : none,
    identifier === 'skilled' ? missedTrait(drafting, build) : none,
  );
}

const castsSpells = (drafting: Drafting, build: Build): boolean =>
  !!pickedClass(drafting, build)?.spellcasting?.ability;

/** A skill or tool that was named outright and has not come yet. */
function missedTrait({ taste }: Drafting, { traits }: Build): Pull {
  const missed = [...taste.hints].find(
    ([key, { weight }]) => weight >= NAMED && /^(skills|tool):/.test(key) && !traits.has(key),
  );
  return missed ? cued(missed[1], 9) : none;
}

/** Wrestling asks for strong or quick hands, and for one of them free. */
function grapple(build: Build, style: Arms): Pull {
  const able = Math.max(build.scores.str, build.scores.dex) >= 16;
  return pull(able && (style === 'unarmed' || style === 'great') ? 0.4 : -1, 'feat');
}

function isRecommended({ lookup }: Drafting, slot: Slot, key: string): boolean {
  const owner = lookup.byKey.get(slot.option);
  if (!owner || !('advancement' in owner)) return false;
  return owner.advancement.some(
    (each) =>
      each.id === slot.advancement &&
      each.type === 'AbilityScoreImprovement' &&
      each.recommendation !== null &&
      lookup.byUuid.get(each.recommendation)?.key === key,
  );
}

/** The ability that the class lives by. */
export function mainAbility(drafting: Drafting, build: Build): Ability {
  return once(drafting, 'main', () => profileOf(pickedClass(drafting, build)).abilities[0] ?? 'str');
}
