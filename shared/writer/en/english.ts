import type { ClassTexts, Language, PeopleTexts, Plot } from '../language.ts';
import { abilities } from './abilities.ts';
import { acolyte } from './backgrounds/acolyte.ts';
import { criminal } from './backgrounds/criminal.ts';
import { otherBackground } from './backgrounds/other.ts';
import { sage } from './backgrounds/sage.ts';
import { soldier } from './backgrounds/soldier.ts';
import { barbarian } from './classes/barbarian.ts';
import { bard } from './classes/bard.ts';
import { cleric } from './classes/cleric.ts';
import { druid } from './classes/druid.ts';
import { fighter } from './classes/fighter.ts';
import { monk } from './classes/monk.ts';
import { otherClass } from './classes/other.ts';
import { paladin } from './classes/paladin.ts';
import { ranger } from './classes/ranger.ts';
import { rogue } from './classes/rogue.ts';
import { sorcerer } from './classes/sorcerer.ts';
import { warlock } from './classes/warlock.ts';
import { wizard } from './classes/wizard.ts';
import { deeds } from './deeds.ts';
import { lifeFacts } from './fact-lives.ts';
import { lookFacts } from './fact-looks.ts';
import { habits } from './flaws-of-habit.ts';
import { tempers } from './flaws-of-temper.ts';
import { flaws } from './flaws.ts';
import { ideals } from './ideals.ts';
import { looks } from './looks.ts';
import { moods } from './moods.ts';
import { english as grammar } from './morphology.ts';
import { ages, kin, names, quotes, settlements, superiors, titles } from './names.ts';
import { dragonborn, tiefling } from './peoples/blooded-folk.ts';
import { dwarf } from './peoples/dwarf.ts';
import { elf, halfElf } from './peoples/elf.ts';
import { human, otherPeople } from './peoples/human.ts';
import { gnome, halfling } from './peoples/small-folk.ts';
import { goliath, halfOrc, orc } from './peoples/strong-folk.ts';
import { callingPlots } from './plots/callings.ts';
import { debtPlots } from './plots/debts.ts';
import { discoveryPlots } from './plots/discoveries.ts';
import { exilePlots } from './plots/exiles.ts';
import { inheritancePlots } from './plots/inheritances.ts';
import { lossPlots } from './plots/loss.ts';
import { acolytePlots } from './plots/of-acolytes.ts';
import { armsPlots } from './plots/of-arms.ts';
import { criminalPlots } from './plots/of-criminals.ts';
import { faithPlots } from './plots/of-faith.ts';
import { fatePlots } from './plots/of-fates.ts';
import { magicPlots } from './plots/of-magic.ts';
import { sagePlots } from './plots/of-sages.ts';
import { soldierPlots } from './plots/of-soldiers.ts';
import { roadPlots } from './plots/roads.ts';
import { vowPlots } from './plots/vows.ts';
import { warPlots } from './plots/wars.ts';
import { wrongPlots } from './plots/wrongs.ts';
import { skills } from './skills.ts';
import { spells } from './spells.ts';
import { lifeThemes } from './themes-of-life.ts';
import { worldThemes } from './themes-of-the-world.ts';
import { handTrades } from './trades-of-the-hand.ts';
import { anyTrade, townTrades } from './trades-of-the-town.ts';

const classes: Readonly<Record<string, ClassTexts>> = {
  ...{ barbarian, bard, cleric, druid, fighter, monk, paladin, ranger, rogue, sorcerer, warlock, wizard },
  other: otherClass,
};

const peoples: Readonly<Record<string, PeopleTexts>> = {
  ...{ dwarf, elf, gnome, goliath, halfling, human, orc, dragonborn, tiefling },
  ...{ 'half-elf': halfElf, 'half-orc': halfOrc, other: otherPeople },
};

const trades = { ...handTrades, ...townTrades };
const themes = { ...worldThemes, ...lifeThemes };

const plots: readonly Plot[] = [
  ...[lossPlots, vowPlots, debtPlots, exilePlots, discoveryPlots, warPlots, roadPlots, inheritancePlots, wrongPlots],
  ...[callingPlots, acolytePlots, criminalPlots, sagePlots, soldierPlots, faithPlots, fatePlots, magicPlots, armsPlots],
].flat();

/** English, the language that every other falls back on. */
export const english: Language = {
  code: 'en',
  grammar,
  ...{
    kin,
    names,
    settlements,
    superiors,
    titles,
    peoples,
    classes,
    trades,
    anyTrade,
    plots,
    ideals,
    deeds,
    moods,
    themes,
  },
  ...{ spells, skills, abilities, looks, quotes, ages },
  flaws: [...flaws, ...habits, ...tempers],
  backgrounds: { acolyte, criminal, sage, soldier, other: otherBackground },
  facts: { ...lookFacts, ...lifeFacts },
  pious:
    /\b(?:gods?|goddess|pray\w*|divine|holy|altars?|temples?|shrines?|saints?|bless(?:ed|es|ing)?|psalms?|hymns?|priests?|sermons?|parish|bishop|chapel|church\w*|abb[eo]ts?|monastery|confess(?:ion|es)?|sacred flame|congregations?|scripture)\b|\{(?:deity|temple)/i,
  nouns: {
    'elf-drow': 'drow',
    'elf-high': 'high elf',
    'elf-wood': 'wood elf',
    'gnome-forest': 'forest gnome',
    'gnome-rock': 'rock gnome',
  },
  leads: ['before that, ', 'in earlier years ', 'before all this '],
  alignments: {
    order: { L: 'Lawful', N: 'Neutral', C: 'Chaotic' },
    moral: { G: 'Good', N: 'Neutral', E: 'Evil' },
    neutral: 'Neutral',
  },
};
