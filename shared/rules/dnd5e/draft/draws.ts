import type { Ability } from '../catalog.ts';
import type { Slot } from '../walk.ts';
import { drawAbilities } from './abilities.ts';
import { drawArmor } from './armor.ts';
import { armsPlan, bundledKeys } from './arms.ts';
import { drawByWeight, nameOf, pickedClass, type Draw } from './drafting.ts';
import { drawEquipment, drawWealth } from './equipment.ts';
import { drawFeat } from './feats.ts';
import { drawFeature } from './features.ts';
import { drawHeld } from './held.ts';
import { drawBackground, drawClass, drawSize, drawSpecies, drawSubclass } from './identity.ts';
import { drawImprovement, drawIncrease } from './increases.ts';
import { drawPurchases } from './purchases.ts';
import { drawExpertise, drawTraits } from './skills.ts';
import { drawSpells } from './spells.ts';
import { isProficientWith, rateWeapon, weaponsOf } from './weapons.ts';
import { add, cued, none, pull, themed, weights } from './weigh.ts';

/** Masters the weapons of the plan. */
const drawMastery: Draw = (drafting, slot, build, held) => {
  const { weapons, style } = armsPlan(drafting, build);
  const owned = bundledKeys(drafting, build);
  const plain = new Map(weaponsOf(drafting).map((item) => [item.baseItem, item]));
  return drawByWeight(drafting, slot, held, (key) => {
    const item = plain.get(key.slice(key.lastIndexOf(':') + 1));
    if (!item) return add(pull(-5, 'chance'));
    const rank = weapons.indexOf(item);
    return add(
      cued(drafting.taste.hints.get(item.key), 6),
      rank >= 0 ? pull(8 - rank * 1.5, rank === 0 ? `arms-${style}` : 'in-hand', { name: item.name }) : none,
      rank < 0 && owned.has(item.key) ? pull(2.5, 'in-hand', { name: item.name }) : none,
      pull((rateWeapon(build, item) + (isProficientWith(drafting, build, item) ? 0 : -6)) * 0.2, 'solid'),
    );
  });
};

/** Casts with the ability that is highest. */
const drawSpellAbility: Draw = (drafting, slot, build, held) => {
  const own = pickedClass(drafting, build)?.spellcasting?.ability;
  return drawByWeight(drafting, slot, held, (key) =>
    add(
      pull(build.scores[key as Ability], 'best-ability', { ability: `@FCC.Ability.${key}` }),
      key === own ? pull(3, 'class-ability', { class: nameOf(drafting, pickedClass(drafting, build)!.key) }) : none,
    ),
  );
};

const listThemes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'class:cleric': weights('faith healing.9 light.8 protection.5 spirit.4'),
  'class:druid': weights('nature forest.9 beast.8 fey.5 storm.4 water.4'),
  'class:wizard': weights('book knowledge.8 illusion.7 stars.5 trickery.5 fire.5 machine.4'),
};
const listAbility: Readonly<Record<string, Ability>> = {
  'class:cleric': 'wis',
  'class:druid': 'wis',
  'class:wizard': 'int',
};

/** Chooses a spell list by theme and by what the build is good at; other traits by their weight. */
const drawTraitOrList: Draw = (drafting, slot, build, held) => {
  if (!slot.options.some((key) => key in listThemes)) return drawTraits(drafting, slot, build, held);
  return drawByWeight(drafting, slot, held, (key) =>
    add(
      themed(drafting.taste, listThemes[key] ?? {}, 2),
      pull((build.scores[listAbility[key] ?? 'cha'] - 10) * 0.3, 'good-at'),
    ),
  );
};

const draws: Readonly<Record<Slot['kind'], Draw>> = {
  class: drawClass,
  species: drawSpecies,
  background: drawBackground,
  subclass: drawSubclass,
  size: drawSize,
  abilities: drawAbilities,
  increase: drawIncrease,
  improvement: drawImprovement,
  feat: drawFeat,
  feature: drawFeature,
  skill: drawTraits,
  tool: drawTraits,
  language: drawTraits,
  trait: drawTraitOrList,
  expertise: drawExpertise,
  mastery: drawMastery,
  'spell-ability': drawSpellAbility,
  cantrip: drawSpells,
  spell: drawSpells,
  spellbook: drawSpells,
  equipment: drawEquipment,
  wealth: drawWealth,
  purchase: drawPurchases,
  armor: drawArmor,
  weapon: drawHeld,
};

/** How a slot is filled, by its kind. */
export const drawFor = (slot: Slot): Draw => draws[slot.kind];
