import type { Ability } from '../catalog.ts';
import { weights } from './weigh.ts';

/** How a class is played: what it serves, what it goes with, and what it needs. */
export interface ClassProfile {
  roles: Readonly<Record<string, number>>;
  themes: Readonly<Record<string, number>>;
  /** Abilities by importance; a second order stands for the lighter way to play it. */
  abilities: readonly Ability[];
  lighter?: readonly Ability[];
  /** Skills that it lives by, by key without prefix. */
  skills: Readonly<Record<string, number>>;
  /** How unlikely it is for someone who refuses violence, from 0 to 1. */
  violence: number;
}

const profile = (
  roles: string,
  themes: string,
  abilities: string,
  skills: string,
  violence: number,
  lighter?: string,
): ClassProfile => ({
  roles: weights(roles),
  themes: weights(themes),
  abilities: abilities.split(' ') as Ability[],
  ...(lighter ? { lighter: lighter.split(' ') as Ability[] } : {}),
  skills: weights(skills),
  violence,
});

/** By class identifier. The order of abilities follows the class's primary ability and what its features use. */
export const CLASS_PROFILES: Readonly<Record<string, ClassProfile>> = {
  barbarian: profile(
    'striker.9 defender.7',
    'strength blood.8 beast.7 war.6 mountain.6 ice.5 revenge.4 hunt.3 storm.3',
    'str con dex wis cha int',
    'ath.9 prc.7 itm.6 sur.6',
    1,
  ),
  bard: profile(
    'face controller.6 healer.5 scholar.4',
    'music charm.8 tavern.7 trickery.5 city.4 noble.4 dream.4 fey.4 road.3 knowledge.3',
    'cha dex con wis int str',
    'prf.9 per.9 dec.6 ins.5 acr.4 ste.4',
    0.2,
  ),
  cleric: profile(
    'healer defender.5 controller.4 scholar.3',
    'faith healing.9 light.8 death.5 undead.5 protection.6 law.5 spirit.4 loss.3',
    'wis con str cha dex int',
    'rel.9 ins.8 med.8 per.5',
    0.1,
    'wis con dex cha int str',
  ),
  druid: profile(
    'controller.8 healer.6 scout.4',
    'nature forest.9 beast.9 storm.6 earth.7 water.6 sea.4 fey.5 wind.5 fire.3 ice.4 poison.3 desert.3 mountain.3',
    'wis con dex int cha str',
    'nat.9 prc.7 sur.7 ani.7 med.4',
    0.2,
  ),
  fighter: profile(
    'defender.9 striker.8',
    'war strength.7 protection.6 noble.4 law.4 revenge.4 craft.3 gold.3 city.3 road.3 mine.3',
    'str con dex wis cha int',
    'ath.9 prc.7 itm.6 sur.4 ins.3 acr.3',
    0.9,
    'dex con wis str cha int',
  ),
  monk: profile(
    'striker.8 scout.6',
    'speed mind.7 spirit.6 wind.5 mountain.4 stealth.4 water.3 death.2',
    'dex wis con str int cha',
    'acr.9 ste.8 ins.6 ath.5',
    0.5,
  ),
  paladin: profile(
    'defender.9 healer.5 striker.5 face.4',
    'faith.7 law.9 protection.9 light.8 noble.6 war.5 undead.4 revenge.4',
    'str cha con wis dex int',
    'ath.7 per.8 rel.6 itm.5 ins.4',
    0.7,
  ),
  ranger: profile(
    'scout.9 striker.8',
    'hunt forest.8 beast.7 road.6 travel.6 nature.6 mountain.5 desert.5 sea.3 undead.3',
    'dex wis con str int cha',
    'sur.9 prc.9 ste.8 nat.6 ani.5',
    0.8,
  ),
  rogue: profile(
    'scout striker.7 face.4',
    'crime stealth shadow.8 trickery.8 city.7 gold.6 poison.5 tavern.5 speed.4 sea.4',
    'dex con wis int cha str',
    'ste slt.9 prc.8 dec.6 inv.6 acr.6',
    0.7,
    'dex con cha wis int str',
  ),
  sorcerer: profile(
    'striker.7 controller.7',
    'blood dragon.9 storm.8 fire.8 wind.6 dream.4 ice.5 noble.3 fey.3 sea.3',
    'cha con dex wis int str',
    'per.7 arc.7 ins.5 dec.5 itm.5',
    0.3,
  ),
  warlock: profile(
    'striker.7 controller.6 face.3',
    'bargain fiend.9 dark.8 shadow.5 death.5 dream.6 fey.6 spirit.5 sea.3 stars.4 knowledge.3 undead.4',
    'cha con dex wis int str',
    'arc.7 dec.8 itm.6 inv.4 his.3',
    0.4,
  ),
  wizard: profile(
    'controller.9 scholar striker.4',
    'book knowledge.9 stars.7 time.7 illusion.6 fire.5 machine.5 mind.4 ice.3 craft.3',
    'int con dex wis cha str',
    'arc.9 his.8 inv.8 ins.4 nat.3 med.3',
    0.1,
  ),
};
