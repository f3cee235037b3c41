import type { Recipe } from '../../../character.ts';
import type { Violation } from '../../legality.ts';
import type { Catalog } from '../catalog.ts';
import { checkAbilities } from './abilities.ts';
import { checkAdvancement } from './advancement.ts';
import { outfits } from './equipment-offers.ts';
import { checkExpertise } from './expertise.ts';
import { checkFeats } from './feats.ts';
import { fixedOffers } from './fixed-offers.ts';
import { type Frame, readRecipe } from './frame.ts';
import { checkGoods, gearOffers } from './goods.ts';
import { checkHitPoints } from './hit-points.ts';
import { checkIdentity } from './identity.ts';
import { checkIncreases } from './increases.ts';
import { checkInvocations } from './invocations.ts';
import { checkMagicInitiate, checkSpellAbilities } from './magic-initiate.ts';
import { checkMasteries } from './masteries.ts';
import { checkOrigin } from './origin.ts';
import { checkProficiencies } from './proficiencies.ts';
import { spellOffers } from './spell-offers.ts';
import { checkSpells } from './spells.ts';
import { checkStructure } from './structure.ts';

/**
 * Every reason why a recipe is not legal in a catalog; an empty list is the legality receipt. Works from the rules'
 * own tables and the catalog's facts, and shares nothing with what makes recipes. Never throws.
 */
export function check(recipe: Recipe, catalog: Catalog): Violation[] {
  const frame: Frame = readRecipe(recipe, catalog);
  const outfit = outfits(frame);
  frame.offers.push(...fixedOffers(frame), ...spellOffers(frame), ...outfit.offers, ...gearOffers(frame));
  checkIdentity(frame);
  const timeline = checkIncreases(frame);
  checkStructure(frame, timeline);
  checkAbilities(frame);
  checkHitPoints(frame);
  checkOrigin(frame);
  checkAdvancement(frame);
  checkFeats(frame, timeline);
  checkInvocations(frame);
  checkMagicInitiate(frame);
  checkSpellAbilities(frame);
  checkProficiencies(frame);
  checkExpertise(frame);
  checkMasteries(frame);
  checkSpells(frame);
  checkGoods(frame, outfit);
  return frame.violations;
}
