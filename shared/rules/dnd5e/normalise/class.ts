import { fail } from '../../../errors.ts';
import { ABILITIES, type Ability, type Advancement, type ClassEntry, type SubclassEntry } from '../catalog.ts';
import { readAdvancements } from './advancement.ts';
import { identify, type RawItem } from './identify.ts';
import { flag, part, text, texts, type Raw } from './raw.ts';
import { readStartingEquipment, type QuantityOf } from './starting-equipment.ts';

/** A class. The hit die is in `hd.denomination`, or in `hitDice` as dnd5e stored it before 5.0. */
export function readClass(item: RawItem, quantityOf: QuantityOf): ClassEntry {
  const { system } = item;
  const primary = part(system, 'primaryAbility');
  const named = new Set(texts(primary, 'value'));
  return {
    ...identify(item, 'class'),
    hitDie: hitDie(system),
    primaryAbility: {
      value: ABILITIES.filter((ability) => named.has(ability)),
      all: primary['all'] === undefined || flag(primary, 'all'),
    },
    spellcasting: readSpellcasting(system),
    startingEquipment: readStartingEquipment(system, quantityOf),
    wealth: text(system, 'wealth'),
    advancement: readAdvancements(system).map((advancement) => withBodyAndMind(item, advancement)),
  };
}

/**
 * Body and Mind raises Dexterity and Wisdom up to 25 (SRD 5.2, Classes: Monk). dnd5e 5.3.3 leaves the maximum out, which
 * would make it 20.
 */
function withBodyAndMind({ identifier, rules }: RawItem, advancement: Advancement): Advancement {
  if (identifier !== 'monk' || rules !== '2024' || advancement.type !== 'AbilityScoreImprovement') return advancement;
  const isIt = advancement.level === 20 && advancement.points === 0;
  return isIt ? { ...advancement, max: advancement.max ?? 25 } : advancement;
}

/** A subclass. `bad-input` when it does not say which class it belongs to. */
export function readSubclass(item: RawItem): SubclassEntry {
  const { system } = item;
  const classIdentifier = text(system, 'classIdentifier');
  if (classIdentifier === '') fail('bad-input', 'the subclass names no class', 'classIdentifier');
  return {
    ...identify(item, 'subclass'),
    classIdentifier,
    spellcasting: readSpellcasting(system),
    advancement: readAdvancements(system),
  };
}

function hitDie(system: Raw): number {
  const die = text(part(system, 'hd'), 'denomination') || text(system, 'hitDice') || 'd6';
  const faces = Number(/^d(\d{1,3})$/.exec(die)?.[1]);
  return faces > 0 ? faces : fail('bad-input', `the hit die ${die} is not a die`, 'hd.denomination');
}

function readSpellcasting(system: Raw): { progression: string; ability: Ability | '' } | null {
  // Before 2.x the progression alone stood here.
  const stored = system['spellcasting'];
  const spellcasting = typeof stored === 'string' ? { progression: stored } : part(system, 'spellcasting');
  const progression = text(spellcasting, 'progression');
  if (progression === '' || progression === 'none') return null;
  const ability = text(spellcasting, 'ability');
  return { progression, ability: ABILITIES.find((one) => one === ability) ?? '' };
}
