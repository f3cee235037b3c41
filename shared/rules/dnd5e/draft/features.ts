import type { Build, Slot } from '../walk.ts';
import { armsPlan, type Arms } from './arms.ts';
import { drawByWeight, type Draw, type Drafting } from './drafting.ts';
import { foreseen } from './foresight.ts';
import { weighTrait } from './skills.ts';
import { weighSpell } from './spells.ts';
import { add, cued, none, pull, roled, themed, weights, type Pull, type Weighed } from './weigh.ts';

interface FeatureProfile {
  base: number;
  themes: Readonly<Record<string, number>>;
  roles: Readonly<Record<string, number>>;
  /** What else makes it worth more: ways of fighting, and features or spells of the build. */
  arms: Readonly<Partial<Record<Arms, number>>>;
  goesWith: Readonly<Record<string, number>>;
}

const feature = (
  base: number,
  themes = '',
  roles = '',
  arms: FeatureProfile['arms'] = {},
  goesWith: FeatureProfile['goesWith'] = {},
): FeatureProfile => ({ base, themes: weights(themes), roles: weights(roles), arms, goesWith });

/** By identifier: what is chosen for life at a level. */
// prettier-ignore
const FEATURES: Readonly<Record<string, FeatureProfile>> = {
  'divine-order-protector': feature(0.6, 'war protection.8 strength.7 law.4', 'defender striker.8'),
  'divine-order-thaumaturge': feature(0.6, 'knowledge book.7 spirit.6 light.5 healing.4 stars.4', 'healer.7 scholar controller.6 face.4'),
  'blessed-strikes-divine-strike': feature(0.4, 'war.8 strength.6', 'defender striker.6', {}, { 'feature:divine-order-protector': 2 }),
  'blessed-strikes-potent-spellcasting': feature(0.4, 'light.6 knowledge.5', 'healer.5 controller.6 scholar.6', {}, { 'feature:divine-order-thaumaturge': 2 }),
  'primal-order-magician': feature(1, 'nature.6 knowledge.6 fey.5 storm.5 spirit.4', 'controller healer.8 scholar.8', { caster: 1 }),
  'primal-order-warden': feature(0.4, 'war.7 strength.7 protection.8 mountain.5 beast.4', 'defender striker.8', { shield: 1 }),
  'elemental-fury-potent-spellcasting': feature(0.6, 'storm.5 fire.5', 'controller.7 healer.5', {}, { 'feature:primal-order-magician': 2 }),
  'elemental-fury-primal-strike': feature(0.4, 'beast.7 strength.6 war.6', 'defender.7 striker.7', {}, { 'feature:primal-order-warden': 2 }),

  'clouds-jaunt': feature(0.5, 'wind travel.7 speed.7 trickery.6', 'scout.8'),
  'fires-burn': feature(0.5, 'fire craft.4 blood.4', 'striker'),
  'frosts-chill': feature(0.5, 'ice mountain.3 sea.3', 'controller.6'),
  'hills-tumble': feature(0.5, 'earth.7 strength.7 tavern.4', 'controller.5 striker.3'),
  'stones-endurance': feature(0.8, 'mountain earth mine.8 protection.7', 'defender'),
  'storms-thunder': feature(0.5, 'storm revenge.7 sea.4', 'defender.4'),

  'agonizing-blast': feature(3, 'blood.3', 'striker', {}, { 'spell:eldritch-blast': 1 }),
  'repelling-blast': feature(1.4, 'wind.5 storm.4', 'controller.9', {}, { 'spell:eldritch-blast': 0.6 }),
  'eldritch-spear': feature(0.2, 'hunt.6', 'striker.4'),
  'armor-of-shadows': feature(0.5, 'shadow.8 protection.5 dark.4', 'defender.3'),
  'ascendant-step': feature(0.7, 'wind.8 dream.4 stars.4'),
  'devils-sight': feature(1.4, 'dark fiend.7 shadow.6 hunt.3', 'scout.5'),
  'devouring-blade': feature(2.4, 'blood.6 war.5', 'striker'),
  'eldritch-mind': feature(1.3, 'mind.8', 'controller.8'),
  'eldritch-smite': feature(2, 'revenge.6 war.5 blood.5', 'striker.8'),
  'fiendish-vigor': feature(1, 'fiend.7 blood.6', 'defender.7'),
  'gaze-of-two-minds': feature(0.4, 'mind.8 dream.6', 'scout.6'),
  'gift-of-the-depths': feature(0.2, 'sea water'),
  'gift-of-the-protectors': feature(1.2, 'protection book.4', 'healer.6 defender.6'),
  'investment-of-the-chain-master': feature(1.8, 'beast.5 fiend.4 bargain.4', 'scout.3'),
  'lessons-of-the-first-ones': feature(0.8, 'knowledge.6 time.6', 'scholar.5'),
  lifedrinker: feature(1.8, 'blood death.6 undead.6', 'striker.7'),
  'mask-of-many-faces': feature(0.8, 'trickery illusion.8 crime.6 city.4', 'face.9 scout.5'),
  'master-of-myriad-forms': feature(0.6, 'beast.6 trickery.5 dream.3', 'face.4 scout.3'),
  'misty-visions': feature(0.8, 'illusion dream.8 trickery.6 fey.5', 'controller.6'),
  'one-with-shadows': feature(0.7, 'shadow stealth.9 dark.6', 'scout.9'),
  'otherworldly-leap': feature(0.3, 'speed.6 fey.3 wind.4', 'scout.4'),
  'pact-of-the-blade': feature(1, 'war blood.7 revenge.6 strength.5 noble.3', 'striker.8 defender.9'),
  'pact-of-the-chain': feature(1, 'beast.7 fiend.6 bargain.6 fey.5 dream.3', 'scout.6'),
  'pact-of-the-tome': feature(1.1, 'book knowledge spirit.5 stars.5 faith.3', 'scholar healer.5 controller.6'),
  'thirsting-blade': feature(2.6, 'war.6', 'striker'),
  'visions-of-distant-realms': feature(0.6, 'knowledge.6 stars.6 dream.5', 'scholar.6 scout.5'),
  'whispers-of-the-grave': feature(0.7, 'death undead.9 spirit loss.8', 'scholar.4'),
  'witch-sight': feature(1, 'knowledge.5 hunt.5 light.5', 'scout.5'),

  'careful-spell': feature(0.8, 'protection.7', 'controller.6'),
  'distant-spell': feature(0.7, 'wind.4 hunt.4', 'healer.2'),
  'empowered-spell': feature(1.2, 'fire.6 storm.6 blood.4 dragon.5', 'striker'),
  'extended-spell': feature(0.5, 'time', 'scout.3'),
  'heightened-spell': feature(1, 'charm.6 mind.6', 'controller'),
  'quickened-spell': feature(1.5, 'speed time.6', 'striker.7'),
  'seeking-spell': feature(0.6, 'hunt.6 stars.4', 'striker.4'),
  'subtle-spell': feature(1.2, 'stealth.8 trickery.8 noble.5 crime.5 city.4', 'face scout.6'),
  'transmuted-spell': feature(0.7, 'ice.4 storm.4 dragon.5 sea.3 craft.3', 'striker.3'),
  'twinned-spell': feature(1.1, 'charm.4 dream.3', 'controller.6 healer.4'),
};

/** Features that build on another one are worth more with it and come to nothing without. */
const PACTS = ['feature:pact-of-the-blade', 'feature:pact-of-the-chain', 'feature:pact-of-the-tome'];

/** Draws features: orders, invocations, metamagic, ancestries, lands and the cantrips that invocations work on. */
export const drawFeature: Draw = (drafting, slot, build, held) =>
  drawByWeight(drafting, slot, held, (key) => weighFeature(drafting, slot, build, key), 1);

function weighFeature(drafting: Drafting, slot: Slot, build: Build, key: string): Weighed {
  if (key.startsWith('land:')) return weighTrait(drafting, build, key);
  if (key.startsWith('spell:'))
    return add(pull(key === 'spell:eldritch-blast' ? 5 : 0, 'best-cantrip'), asPull(drafting, build, slot, key));
  const { taste, lookup } = drafting;
  const identifier = lookup.byKey.get(key)?.identifier ?? '';
  const profile = FEATURES[identifier] ?? feature(0.8);
  const { style } = armsPlan(drafting, build);
  return add(
    cued(taste.hints.get(key), 20),
    foreseen(drafting.foresight, key),
    pull(profile.base, 'solid'),
    themed(taste, profile.themes, 2.2),
    roled(taste, profile.roles, 1.4),
    profile.arms[style] ? pull(profile.arms[style], `arms-${style}`) : none,
    company(drafting, build, profile),
    byStrength(build, identifier),
    PACTS.includes(key) && ownsAny(build, PACTS) ? pull(-2, 'chance') : none,
    ownsAny(build, [key]) ? pull(-2.5, 'chance') : none,
  );
}

function asPull(drafting: Drafting, build: Build, slot: Slot, key: string): Pull {
  const { score, why } = weighSpell(drafting, build, slot, key);
  return { by: score, why };
}

function company(drafting: Drafting, build: Build, { goesWith }: FeatureProfile): Pull {
  let found = none;
  for (const key in goesWith) {
    const isThere = ownsAny(build, [key]) || build.spells.some((spell) => spell.key === key);
    const name = drafting.lookup.byKey.get(key)?.name ?? key;
    if (isThere) found = pull(goesWith[key]!, 'goes-with', { name });
  }
  return found;
}

const ownsAny = (build: Build, keys: readonly string[]): boolean =>
  build.owned.some(({ entry }) => keys.includes(entry.key));

/** A cleric or druid with a strong arm wears the mail, one without reads the book. */
function byStrength({ scores }: Build, identifier: string): Pull {
  const lead = scores.str - scores.dex;
  if (identifier === 'divine-order-protector') return pull(Math.max(-2, Math.min(2.5, lead / 2)), 'strong-arm');
  if (identifier === 'divine-order-thaumaturge') return pull(Math.max(-2, Math.min(2.5, -lead / 2)), 'quick-mind');
  return none;
}
