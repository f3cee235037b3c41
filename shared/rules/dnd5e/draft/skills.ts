import type { Ability } from '../catalog.ts';
import type { Build } from '../walk.ts';
import { drawByWeight, pickedClass, pickedIn, profileOf, type Draw, type Drafting } from './drafting.ts';
import { foreseen } from './foresight.ts';
import { SPECIES_PROFILES } from './origins.ts';
import { add, cued, none, pull, roled, themed, weights, type Pull, type Weighed } from './weigh.ts';

interface TraitProfile {
  themes: Readonly<Record<string, number>>;
  roles: Readonly<Record<string, number>>;
  /** Use to anyone. */
  use: number;
}

const trait = (themes: string, roles = '', use = 0.3): TraitProfile => ({
  themes: weights(themes),
  roles: weights(roles),
  use,
});

/** What skills, tools and languages go with, by trait key. */
// prettier-ignore
const TRAITS: Readonly<Record<string, TraitProfile>> = {
  'skills:acr': trait('speed.7 trickery.3 tavern.2', 'scout.4 striker.3', 0.4),
  'skills:ani': trait('beast hunt.3 road.3 forest.3', '', 0.1),
  'skills:arc': trait('book.8 stars.7 bargain.5 time.5 dream.4 dragon.4 illusion.5 fey.4 fiend.5 storm.2', 'scholar.9 controller.5', 0.4),
  'skills:ath': trait('strength war.6 sea.6 mountain.6 mine.4 protection.3 water.4', 'defender.7 striker.5', 0.5),
  'skills:dec': trait('trickery crime.7 bargain.4 gold.4 illusion.3 fiend.3', 'face.9 scout.2', 0.3),
  'skills:his': trait('knowledge.8 book.7 noble.6 time.5 war.3 law.4 dragon.3', 'scholar.9', 0.2),
  'skills:ins': trait('law.6 mind.6 faith.4 spirit.4 dream.4 loss.2 tavern.3', 'face.6 healer.4', 0.4),
  'skills:itm': trait('revenge.7 blood.7 dark.5 war.4 fiend.4 crime.3 strength.3', 'striker.4 defender.3 face.3', 0.2),
  'skills:inv': trait('law.5 knowledge.5 city.5 crime.4 machine.5 book.4', 'scholar.7 scout.5', 0.4),
  'skills:med': trait('healing death.5 undead.3 loss.3 poison.3', 'healer', 0.2),
  'skills:nat': trait('nature forest.7 storm.5 water.4 sea.3 earth.6 wind.4 poison.4 beast.4', 'scholar.5', 0.2),
  'skills:prc': trait('hunt.7 road.3 sea.3 protection.4 city.2', 'scout.9 defender.5 striker.4', 1),
  'skills:prf': trait('music charm.5 tavern.6', 'face.5', 0.1),
  'skills:per': trait('charm noble.6 gold.5 law.3 faith.3 tavern.4 city.3', 'face', 0.5),
  'skills:rel': trait('faith undead.6 death.5 spirit.5 fiend.4 light.4', 'scholar.5 healer.4', 0.2),
  'skills:slt': trait('crime.9 trickery.7 gold.4 city.3', 'scout.4', 0.3),
  'skills:ste': trait('stealth shadow.9 dark.5 hunt.5 crime.5', 'scout', 0.6),
  'skills:sur': trait('hunt.8 travel.8 road.7 forest.6 desert.8 mountain.6 ice.6 sea.4 nature.4', 'scout.7', 0.3),

  'tool:art:alchemist': trait('poison.6 fire.5 machine.4 knowledge.4', 'scholar.4'),
  'tool:art:brewer': trait('tavern.9'),
  'tool:art:calligrapher': trait('book.9 knowledge.5 law.4', 'scholar.5'),
  'tool:art:carpenter': trait('sea.5 craft.6 city.2'),
  'tool:art:cartographer': trait('travel road.7 sea.5 mountain.4', 'scout.5'),
  'tool:art:cobbler': trait('craft.5 road.4'),
  'tool:art:cook': trait('tavern.8 nature.2'),
  'tool:art:glassblower': trait('craft.5 fire.4 light.3'),
  'tool:art:jeweler': trait('gold.8 craft.6 noble.5 mine.4'),
  'tool:art:leatherworker': trait('beast.5 hunt.6 craft.5'),
  'tool:art:mason': trait('mountain.6 mine.7 earth.6 craft.6'),
  'tool:art:painter': trait('dream.6 illusion.5 light.3 loss.2'),
  'tool:art:potter': trait('earth.6 craft.5'),
  'tool:art:smith': trait('craft.9 fire.6 mine.5 war.5 machine.3', 'defender.4'),
  'tool:art:tinker': trait('machine craft.6 time.4 trickery.2'),
  'tool:art:weaver': trait('craft.5 noble.2 dream.2'),
  'tool:art:woodcarver': trait('forest.8 nature.5 hunt.5 craft.4', 'scout.2'),
  'tool:disg': trait('trickery.9 illusion.5 crime.6', 'face.5 scout.4', 0.4),
  'tool:forg': trait('crime.8 trickery.7 gold.4 book.3', 'face.2'),
  'tool:herb': trait('healing.9 nature.8 forest.5 poison.3', 'healer.9', 0.5),
  'tool:navg': trait('sea stars.7 travel.7 wind.4', 'scout.2', 0.2),
  'tool:pois': trait('poison crime.4 death.4', 'striker.2', 0.2),
  'tool:thief': trait('crime.9 stealth.5 machine.3', 'scout.9', 0.7),
  'tool:music:lute': trait('music tavern.5 road.3', '', 0.5),
  'tool:music:lyre': trait('noble.5 charm.5 light.3 stars.3', '', 0.4),
  'tool:music:viol': trait('dream.4 loss.6 city.4 dark.4', '', 0.4),
  'tool:music:drum': trait('war.7 blood.4 strength.4 beast.3', '', 0.4),
  'tool:music:horn': trait('hunt.6 war.5 sea.3', '', 0.4),
  'tool:music:flute': trait('forest.5 fey.6 nature.5 mind.3', '', 0.4),
  'tool:music:panflute': trait('fey.6 nature.5 road.3', '', 0.3),
  'tool:music:bagpipes': trait('war.4 mountain.5 tavern.4', '', 0.3),
  'tool:music:shawm': trait('desert.5 city.2', '', 0.2),
  'tool:music:dulcimer': trait('tavern.3 travel.3', '', 0.3),
  'tool:game:dice': trait('tavern.6 crime.4 war.3 gold.4', '', 0.5),
  'tool:game:card': trait('trickery.6 gold.5 tavern.4 city.3', '', 0.5),
  'tool:game:chess': trait('noble.6 knowledge.5 mind.5 law.3', 'scholar.5', 0.4),

  'languages:standard:sign': trait('stealth.5 mind.3 city.2', 'scout.3', 0.2),
  'languages:standard:draconic': trait('dragon book.4 fire.2 knowledge.4', 'scholar.4', 0.4),
  'languages:standard:dwarvish': trait('mine.8 mountain.6 craft.6 tavern.2', '', 0.5),
  'languages:standard:elvish': trait('forest.7 fey.5 noble.3 stars.4 music.3', '', 0.5),
  'languages:standard:giant': trait('mountain.7 ice.5 strength.4 storm.4', '', 0.2),
  'languages:standard:gnomish': trait('machine.7 craft.3 illusion.3', '', 0.2),
  'languages:standard:goblin': trait('crime.4 war.4 mine.3 road.3 hunt.3', 'scout.3', 0.3),
  'languages:standard:halfling': trait('tavern.6 road.5 trickery.3', 'face.3', 0.3),
  'languages:standard:orc': trait('war.5 blood.4 revenge.3 mountain.2', 'defender.3', 0.3),
  'languages:exotic:abyssal': trait('fiend.7 dark.5 undead.4', '', 0.1),
  'languages:exotic:celestial': trait('faith.7 light.7 law.2', 'healer.4', 0.3),
  'languages:exotic:deep': trait('mind.5 dream.5 dark.4 sea.2', '', 0),
  'languages:exotic:infernal': trait('fiend.8 bargain.8 law.2', '', 0.2),
  'languages:exotic:primordial': trait('storm.4 fire.4 water.4 earth.4 wind.4', '', 0.1),
  'languages:exotic:primordial:aquan': trait('sea.6 water.7', '', 0),
  'languages:exotic:primordial:auran': trait('wind.7 storm.6', '', 0),
  'languages:exotic:primordial:ignan': trait('fire.7', '', 0),
  'languages:exotic:primordial:terran': trait('earth.7 mine.4', '', 0),
  'languages:exotic:sylvan': trait('fey.9 forest.7 nature.6 dream.3', '', 0.3),
  'languages:exotic:undercommon': trait('mine.6 dark.6 shadow.5 crime.3', '', 0.2),

  'dr:fire': trait('fire.9 dragon.2'), 'dr:cold': trait('ice sea.2 mountain.3'), 'dr:lightning': trait('storm wind.4'),
  'dr:poison': trait('poison nature.2'), 'dr:acid': trait('earth.3 water.3 poison.4 machine.2'),
  'land:arid': trait('desert fire.6 light.4'), 'land:polar': trait('ice mountain.6 wind.3 death.3'),
  'land:temperate': trait('forest.8 storm.5 speed.3 road.3 nature.3'), 'land:tropical': trait('water.6 sea.7 poison.7 beast.3'),
};

/** Tongues that are kept from outsiders, or that hardly anyone has heard of. */
const secret: ReadonlySet<string> = new Set([
  'languages:exotic:druidic',
  'languages:exotic:cant',
  'languages:exotic:aarakocra',
  'languages:exotic:gith',
  'languages:exotic:gnoll',
]);

/** Draws skills, tools, languages and the like. */
export const drawTraits: Draw = (drafting, slot, build, held) =>
  drawByWeight(drafting, slot, held, (key) => weighTrait(drafting, build, key), 1.1);

/** Draws expertise: what the character is known for. */
export const drawExpertise: Draw = (drafting, slot, build, held) =>
  drawByWeight(drafting, slot, held, (key) => {
    const { score, why } = weighTrait(drafting, build, key);
    return { score, why: why.at ? why : { code: 'expertise', args: {} } };
  });

/** What a proficiency, language or resistance is worth to this character. */
export function weighTrait(drafting: Drafting, build: Build, key: string): Weighed {
  const { taste, catalog } = drafting;
  const profile = TRAITS[key] ?? trait('', '', 0);
  const owner = pickedClass(drafting, build);
  const kin = SPECIES_PROFILES[pickedIn(build, 'species')?.slice('species:'.length) ?? ''];
  const [kind = '', name = ''] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
  const ability = (catalog.lists.skills[name] ?? catalog.lists.tools[name])?.ability;
  const usual = kind === 'skills' ? (profileOf(owner).skills[name] ?? 0) : 0;
  return add(
    cued(taste.hints.get(key), 9),
    foreseen(drafting.foresight, key),
    themed(taste, profile.themes, 2.4),
    roled(taste, profile.roles, 1.6),
    pull(usual * 1.6, 'class-skill', { class: owner?.name ?? '' }),
    kin && kind === 'languages' && kin.languages.includes(key) ? homeTongue(kin.languages.indexOf(key)) : none,
    kin && kind === 'tool' && kin.tools[name] ? pull(kin.tools[name] * 1.5, 'home-tool') : none,
    ability ? pull(modifier(build, ability) * 0.35, 'good-at') : none,
    pull(profile.use, 'useful'),
    secret.has(key) ? pull(-3, 'chance') : none,
  );
}

const homeTongue = (rank: number): Pull => pull(rank === 0 ? 6 : 1.6, 'home-language');

const modifier = (build: Build, ability: Ability): number => Math.floor((build.scores[ability] - 10) / 2);
