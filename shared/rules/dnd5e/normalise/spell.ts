import { ABILITIES, type SpellEntry } from '../catalog.ts';
import { damageFormula } from './damage.ts';
import { identify, type RawItem } from './identify.ts';
import { inCopper } from './measure.ts';
import { int, number, part, parts, text, texts, type Raw } from './raw.ts';

/** A spell. `lists` are the classes whose list names it. */
export function readSpell(item: RawItem, lists: readonly string[]): SpellEntry {
  const { system } = item;
  const activities = parts(system, 'activities').sort((a, b) => number(a, 'sort') - number(b, 'sort'));
  return {
    ...identify(item, 'spell'),
    level: int(system, 'level'),
    school: text(system, 'school'),
    properties: texts(system, 'properties').sort(),
    activation: activationOf(system),
    range: rangeOf(system),
    duration: durationOf(system),
    lists: [...lists],
    attack: attackOf(activities),
    save: saveOf(activities),
    damage: damageOf(activities),
    heals: activities.some((activity) => heals(activity)),
    materialCost: materialCost(system),
  };
}

const TIMED = ['minute', 'hour', 'day'];

function activationOf(system: Raw): string {
  const activation = part(system, 'activation');
  const type = text(activation, 'type');
  return TIMED.includes(type) ? `${text(activation, 'value') || '1'} ${type}` : type;
}

function rangeOf(system: Raw): string {
  const range = part(system, 'range');
  const units = text(range, 'units');
  // A range that grows with the slot is a formula that begins with its base.
  const base = /^\s*\d+(?:\.\d+)?/.exec(text(range, 'value'))?.[0].trim();
  return base && units !== 'self' && units !== 'touch' ? `${base} ${units}` : units;
}

function durationOf(system: Raw): string {
  const duration = part(system, 'duration');
  const units = text(duration, 'units');
  const value = text(duration, 'value');
  return value === '' || units === 'inst' ? units : `${value} ${units}`;
}

/** Attacks with what the spell makes (a claw, a blade) are no spell attacks. */
function attackOf(activities: readonly Raw[]): SpellEntry['attack'] {
  for (const activity of activities) {
    if (text(activity, 'type') !== 'attack') continue;
    const type = part(part(activity, 'attack'), 'type');
    if (!['', 'spell'].includes(text(type, 'classification'))) continue;
    return text(type, 'value') === 'melee' ? 'melee' : 'ranged';
  }
  return null;
}

function saveOf(activities: readonly Raw[]): SpellEntry['save'] {
  const named = activities
    .filter((activity) => text(activity, 'type') === 'save')
    .flatMap((activity) => texts(part(activity, 'save'), 'ability'));
  return ABILITIES.find((ability) => ability === named[0]) ?? null;
}

/** The damage of the first activity that deals any: what the spell does when it is cast. */
function damageOf(activities: readonly Raw[]): SpellEntry['damage'] {
  for (const activity of activities) {
    if (!['attack', 'save', 'damage'].includes(text(activity, 'type'))) continue;
    const damage = parts(part(activity, 'damage'), 'parts').map((raw) => ({
      formula: damageFormula(raw),
      types: texts(raw, 'types'),
      scaling: text(part(raw, 'scaling'), 'mode'),
    }));
    if (damage.length > 0) return damage;
  }
  return [];
}

function heals(activity: Raw): boolean {
  return text(activity, 'type') === 'heal' && texts(part(activity, 'healing'), 'types').includes('healing');
}

/** What the materials cost; the packs say it in the text of the materials only. */
function materialCost(system: Raw): number {
  const materials = part(system, 'materials');
  const stated = text(materials, 'value').matchAll(/(\d[\d,]*)\+?\s*(CP|SP|EP|GP|PP)\b/gi);
  const costs = [...stated].map(([, amount = '', coin = '']) =>
    inCopper(Number(amount.replaceAll(',', '')), coin.toLowerCase()),
  );
  return costs.length > 0 ? costs.reduce((sum, cost) => sum + cost, 0) : inCopper(number(materials, 'cost'), 'gp');
}
