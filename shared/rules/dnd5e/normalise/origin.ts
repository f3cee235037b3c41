import type { BackgroundEntry, SpeciesEntry } from '../catalog.ts';
import { readAdvancements } from './advancement.ts';
import { identify, type RawItem } from './identify.ts';
import { inFeet } from './measure.ts';
import { part, text, type Raw } from './raw.ts';
import { readStartingEquipment, type QuantityOf } from './starting-equipment.ts';

const MOVEMENTS = ['walk', 'burrow', 'climb', 'fly', 'swim'];
const SENSES = ['darkvision', 'blindsight', 'tremorsense', 'truesight'];

/**
 * A species, dnd5e's item type `race`. Speeds stand in `movement`, from 6.0 on in `movement.speeds`; senses in
 * `senses`, from 5.3 on in `senses.ranges`.
 */
export function readSpecies(item: RawItem): SpeciesEntry {
  const { system } = item;
  const movement = part(system, 'movement');
  const senses = part(system, 'senses');
  const type = part(system, 'type');
  return {
    ...identify(item, 'species'),
    movement: distances({ ...movement, ...part(movement, 'speeds') }, MOVEMENTS, text(movement, 'units')),
    senses: distances({ ...senses, ...part(senses, 'ranges') }, SENSES, text(senses, 'units')),
    creatureType: text(type, 'value'),
    subtype: text(type, 'subtype'),
    advancement: readAdvancements(system),
  };
}

/** A background. */
export function readBackground(item: RawItem, quantityOf: QuantityOf): BackgroundEntry {
  return {
    ...identify(item, 'background'),
    startingEquipment: readStartingEquipment(item.system, quantityOf),
    wealth: text(item.system, 'wealth'),
    advancement: readAdvancements(item.system),
  };
}

/** Those that are more than nothing. A formula such as `@attributes.movement.walk` stands for another of them. */
function distances(raw: Raw, kinds: readonly string[], units: string): Record<string, number> {
  const feet = (kind: string): number => {
    const formula = text(raw, kind).trim();
    const other = /^@attributes\.movement\.(?:speeds\.)?(\w+)$/.exec(formula)?.[1];
    return inFeet(Number(other && other !== kind ? text(raw, other) : formula), units);
  };
  return Object.fromEntries(kinds.map((kind) => [kind, feet(kind)] as const).filter(([, distance]) => distance > 0));
}
