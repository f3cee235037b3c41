import type { Violation } from '../../legality.ts';
import type { Entry } from '../catalog.ts';

/** A violation before it is known in which slot it stands. */
export type Fault = Omit<Violation, 'slot'>;

/** Where the rules stand, for the `source` of a violation. */
export const SRD = {
  creation: 'SRD 5.2, Character Creation: Create Your Character',
  scores: 'SRD 5.2, Character Creation: Ability Scores',
  increases: 'SRD 5.2, Character Creation: Adjust Ability Scores',
  languages: 'SRD 5.2, Character Creation: Choose Languages',
  hitPoints: 'SRD 5.2, Character Creation: Level 1 Hit Points, and Gaining a Level',
  levels: 'SRD 5.2, Character Creation: Gaining a Level',
  wealth: 'SRD 5.2, Character Creation: Starting at Higher Levels',
  equipment: 'SRD 5.2, Character Creation: Choose Starting Equipment',
  proficiency: 'SRD 5.2, Playing the Game: Proficiency',
  feats: 'SRD 5.2, Feats: Parts of a Feat',
  expertise: 'SRD 5.2, Rules Glossary: Expertise',
  invocations: 'SRD 5.2, Classes: Warlock, Eldritch Invocation Options',
  metamagic: 'SRD 5.2, Classes: Sorcerer, Metamagic',
  armor: 'SRD 5.2, Equipment: Armor Training',
  oneArmor: 'SRD 5.2, Equipment: Armor, One at a Time',
  weapons: 'SRD 5.2, Equipment: Weapons, Properties',
  prices: 'SRD 5.2, Equipment',
} as const;

/** Rules that are not the game's but the recipe's own. */
export const RECIPE = 'Recipe';

/** Where an option's own rules stand: `SRD 5.2, Classes: Cleric`, or its pack for what is not of the SRD. */
export function sourceOf(entry: Entry): string {
  if (!/^dnd5e\..*24$/.test(entry.pack)) return `${entry.name} (${entry.pack || 'no pack'})`;
  const ofFeature = entry.pack === 'dnd5e.origins24' ? 'Character Species' : 'Classes';
  const chapter = {
    class: 'Classes',
    subclass: 'Classes',
    species: 'Character Species',
    background: 'Character Backgrounds',
    feat: entry.key.startsWith('feat:') ? 'Feats' : ofFeature,
    spell: 'Spells',
    item: 'Equipment',
  }[entry.kind];
  return `SRD 5.2, ${chapter}: ${entry.name}`;
}
