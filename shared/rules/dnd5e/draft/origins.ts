import { weights } from './weigh.ts';

/** What goes with a species: themes, classes by identifier, and how often its family should come up by chance. */
export interface SpeciesProfile {
  themes: Readonly<Record<string, number>>;
  classes: Readonly<Record<string, number>>;
  /** Languages spoken at home, by trait key. */
  languages: readonly string[];
  /** Tools at home. */
  tools: Readonly<Record<string, number>>;
  /** True when it brings spells. */
  isMagical: boolean;
}

const kin = (themes: string, classes: string, languages: string, tools: string, isMagical = false): SpeciesProfile => ({
  themes: weights(themes),
  classes: weights(classes),
  languages: languages
    .split(' ')
    .filter(Boolean)
    .map((key) => `languages:${key}`),
  tools: weights(tools),
  isMagical,
});

/** By species identifier. */
// prettier-ignore
export const SPECIES_PROFILES: Readonly<Record<string, SpeciesProfile>> = {
  dragonborn: kin('dragon fire.5 noble.4 gold.4 war.3 storm.3 ice.3', 'paladin.6 sorcerer.6 fighter.5 barbarian.3', 'standard:draconic', ''),
  dwarf: kin('mine mountain.8 craft.8 earth.7 tavern.4 war.3 gold.4 protection.3 fire.2', 'cleric.6 fighter.6 barbarian.4 paladin.4 wizard.1', 'standard:dwarvish exotic:primordial:terran standard:goblin', 'art:smith.9 art:mason.8 art:brewer.8 art:jeweler.5'),
  'elf-drow': kin('shadow.9 dark.8 stealth.5 poison.5 mine.4 fey.3', 'rogue.5 warlock.6 ranger.4 sorcerer.4 wizard.3', 'standard:elvish exotic:undercommon', 'pois.5 art:weaver.4', true),
  'elf-high': kin('book.6 knowledge.6 noble.6 stars.6 time.4 fey.4 light.3', 'wizard.7 bard.4 sorcerer.3 fighter.2', 'standard:elvish standard:draconic exotic:sylvan', 'art:calligrapher.5 art:jeweler.4 music:lyre.4', true),
  'elf-wood': kin('forest nature.8 hunt.7 stealth.4 fey.4 speed.4', 'ranger.8 druid.7 rogue.4 monk.5', 'standard:elvish exotic:sylvan', 'art:woodcarver.7 herb.5 music:flute.5', true),
  'gnome-forest': kin('forest.6 illusion.8 beast.6 fey.6 trickery.6', 'druid.4 bard.4 wizard.4 rogue.4', 'standard:gnomish exotic:sylvan', 'herb.4 art:woodcarver.4', true),
  'gnome-rock': kin('machine craft.8 mine.4 knowledge.4 time.4', 'wizard.7 rogue.3', 'standard:gnomish standard:dwarvish exotic:primordial:terran', 'art:tinker art:alchemist.5 art:glassblower.4', true),
  goliath: kin('mountain strength.9 ice.5 storm.5 wind.3 hunt.3 war.3', 'barbarian.8 fighter.6 monk.4 paladin.3 ranger.3', 'standard:giant exotic:primordial:auran', 'art:mason.4 art:leatherworker.4'),
  halfling: kin('tavern.8 road.6 travel.5 trickery.5 stealth.4 music.3', 'rogue.7 bard.6 cleric.3 monk.4 ranger.3', 'standard:halfling', 'art:cook.7 art:brewer.4 music:panflute.3'),
  human: kin('city.5 noble.5 sea.6 law.5 road.4 faith.4 war.4 crime.4 revenge.4 loss.4 bargain.3', 'fighter.4 cleric.3 paladin.4 rogue.3 bard.3 wizard.3 ranger.3 warlock.3 sorcerer.2 monk.3', '', ''),
  orc: kin('war.8 strength.8 blood.6 revenge.5 hunt.4', 'barbarian.8 fighter.7 ranger.3 druid.2 paladin.3', 'standard:orc standard:goblin', 'art:smith.3 art:leatherworker.4'),
  'tiefling-abyssal': kin('fiend.9 poison.6 dark.6 blood.4', 'warlock.5 barbarian.2 sorcerer.5 rogue.3', 'exotic:abyssal standard:goblin', '', true),
  'tiefling-chthonic': kin('fiend.7 death.8 undead.7 dark.6 spirit.4', 'warlock.5 sorcerer.4 cleric.2 wizard.3', 'exotic:infernal exotic:abyssal', '', true),
  'tiefling-infernal': kin('fiend fire.7 bargain.7 noble.3 law.2', 'warlock.7 sorcerer.5 bard.4 paladin.2', 'exotic:infernal', '', true),
};

/** What goes with a background. */
export interface BackgroundProfile {
  themes: Readonly<Record<string, number>>;
  roles: Readonly<Record<string, number>>;
  isMagical: boolean;
}

const past = (themes: string, roles: string, isMagical = false): BackgroundProfile => ({
  themes: weights(themes),
  roles: weights(roles),
  isMagical,
});

/** By background identifier. */
export const BACKGROUND_PROFILES: Readonly<Record<string, BackgroundProfile>> = {
  acolyte: past(
    'faith healing.8 light.6 spirit.5 death.4 undead.4 law.3 noble.2 music.2 dream.3',
    'healer.8 face.3',
    true,
  ),
  criminal: past(
    'crime stealth.9 shadow.8 trickery.8 city.7 gold.6 poison.5 tavern.5 speed.3 sea.4 revenge.3',
    'scout.8 face.4',
  ),
  sage: past(
    'book knowledge stars.8 time.7 mind.6 illusion.5 machine.6 craft.4 dream.4 nature.3 fire.2',
    'scholar controller.5',
    true,
  ),
  soldier: past(
    'war protection.6 law.6 strength.6 blood.5 revenge.4 hunt.3 sea.4 mountain.3 road.3 mine.3',
    'defender.8 striker.6',
  ),
};
