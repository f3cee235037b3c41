import { ABILITIES, type SpellEntry } from '../catalog.ts';
import { evaluate } from './arithmetic.ts';
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
    heals: activities.some(heals),
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
  // A range that grows with the caster is a formula that begins with its base.
  const base = /^\s*\d+(?:\.\d+)?/.exec(text(range, 'value'))?.[0].trim();
  return base && units !== 'self' && units !== 'touch' ? `${base} ${units}` : units;
}

/** A duration that grows with the slot is given as of the spell's own level. */
function durationOf(system: Raw): string {
  const duration = part(system, 'duration');
  const units = text(duration, 'units');
  const value = evaluate(
    text(duration, 'value')
      .slice(0, 100)
      .replaceAll('@item.level', String(int(system, 'level'))),
  );
  return value === null || units === 'inst' ? units : `${value} ${units}`;
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

const HEALING = ['healing', 'temphp', 'maximum'];

/** The damage of the first activity that deals any: what the spell does when it is cast. */
function damageOf(activities: readonly Raw[]): SpellEntry['damage'] {
  for (const activity of activities) {
    const damage = damageParts(activity)
      .map((raw) => ({
        formula: damageFormula(raw),
        types: texts(raw, 'types'),
        scaling: text(part(raw, 'scaling'), 'mode'),
      }))
      .filter(({ types }) => !types.some((type) => HEALING.includes(type)));
    if (damage.length > 0) return damage;
  }
  return [];
}

function damageParts(activity: Raw): Raw[] {
  const deals = ['attack', 'save', 'damage'].includes(text(activity, 'type'));
  return deals ? parts(part(activity, 'damage'), 'parts') : [];
}

/** Gives hit points back; temporary ones do not count. */
function heals(activity: Raw): boolean {
  const healing = text(activity, 'type') === 'heal' ? [part(activity, 'healing')] : damageParts(activity);
  return healing.some((raw) => texts(raw, 'types').includes('healing'));
}

const NUMBERS: readonly [word: string, count: number][] = [
  ['pair', 2],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
];

/** What the materials cost together; the packs say it in the text of the materials only. */
function materialCost(system: Raw): number {
  const materials = part(system, 'materials');
  const stated = text(materials, 'value')
    .slice(0, 500)
    .matchAll(/([^,]*?)(\d[\d,]*)\+?\s*(CP|SP|EP|GP|PP)\b( each)?/gi);
  const costs = [...stated].map(([, before = '', amount = '', coin = '', each]) => {
    const times = each ? (NUMBERS.find(([word]) => before.toLowerCase().includes(word))?.[1] ?? 1) : 1;
    return times * inCopper(Number(amount.replaceAll(',', '')), coin.toLowerCase());
  });
  return costs.length > 0 ? costs.reduce((sum, cost) => sum + cost, 0) : inCopper(number(materials, 'cost'), 'gp');
}
