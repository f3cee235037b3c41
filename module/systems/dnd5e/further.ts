import type { Character } from '../../../shared/character.ts';
import { clashesIn, isSame } from '../three-way.ts';
import type { ItemSource, Source } from './live.ts';
import type { ActorSource } from './make.ts';
import type { Aligned } from './same-things.ts';
import { ABILITIES } from '../../../shared/rules/dnd5e/catalog.ts';

/** What carries a build, and the field of a recipe that it answers. */
const HOLDERS: readonly [type: string, field: string][] = [
  ['class', 'class'],
  ['subclass', 'subclass'],
  ['race', 'species'],
  ['background', 'background'],
];

/** True for a class, subclass, species or background. */
export const isHolder = ({ type }: ItemSource): boolean => HOLDERS.some(([holder]) => holder === type);

/**
 * What of the build was changed on the sheet since and would be lost: `level`, `class`, `subclass`, `species`, `background`,
 * or an advancement as `<item>/<id>`. Undefined when nothing is, or when the new recipe is the old one.
 */
export function clashOf(was: Character, will: Character, sides: Aligned, actual: ActorSource): string | undefined {
  if (isSame(buildOf(was), buildOf(will))) return undefined;
  const { before, after } = sides;
  const idsOf = (source: ActorSource, type: string): string[] =>
    source.items.filter((item) => item.type === type).map(({ _id }) => _id);
  const replaced = HOLDERS.find(([type]) => !isSame(idsOf(before, type), idsOf(actual, type)));
  // A subclass that came with levels of the sheet's own is told as those.
  if (levelOf(before) !== levelOf(actual)) return replaced?.[0] === 'class' ? 'class' : 'level';
  return replaced?.[1] ?? clashingChoice(before, after, actual);
}

/** What of a recipe makes the actor; why it was chosen does not. */
function buildOf({ recipe }: Character): unknown {
  const { rules, level, hitPoints, choices } = recipe;
  const picks = Object.fromEntries(choices.map((choice) => [choice.slot, choice.picks]));
  return { rules, level, hitPoints: hitPoints.join(), picks };
}

const levelOf = ({ items }: ActorSource): number =>
  items.reduce((sum, { type, system }) => sum + (type === 'class' ? Number(system['levels']) : 0), 0);

function clashingChoice(before: ActorSource, after: ActorSource, actual: ActorSource): string | undefined {
  for (const { _id, system, name } of actual.items) {
    const [was, will] = [before, after].map(({ items }) => items.find((item) => item._id === _id));
    if (!was || !will) continue;
    const [clash] = clashesIn(was.system['advancement'], will.system['advancement'], system['advancement']);
    if (clash) return `${String(system['identifier'] || name)}/${clash.split('.')[0] ?? ''}`;
  }
  return undefined;
}

/**
 * The build before as if it had been all that advancement made of the actor on the sheet: carried over from there,
 * levels and choices of the sheet's own go. What was changed beside advancement still stays.
 */
export function surrender({ before }: Aligned, actual: ActorSource): ActorSource {
  const then = new Map(before.items.map((item) => [item._id, item]));
  for (const item of actual.items) {
    const was = then.get(item._id);
    const isAdvanced = isHolder(item) || item.flags?.dnd5e?.advancementOrigin !== undefined;
    if (was) then.set(item._id, withLevelsOf(was, item));
    else if (isAdvanced) then.set(item._id, item);
  }
  return { ...before, items: [...then.values()], system: withScoresOf(before.system, actual.system) };
}

function withLevelsOf(item: ItemSource, { system, flags }: ItemSource): ItemSource {
  const own = Object.fromEntries(
    ['levels', 'advancement'].flatMap((key) => (key in system ? [[key, system[key]]] : [])),
  );
  // What brought it is named there.
  const dnd5e = flags?.dnd5e;
  return { ...item, ...(dnd5e ? { flags: { ...item.flags, dnd5e } } : {}), system: { ...item.system, ...own } };
}

/** Where advancement writes on the actor itself. */
const WRITTEN = [
  ...ABILITIES.flatMap((ability) => [`abilities.${ability}.value`, `abilities.${ability}.proficient`]),
  ...['tools', 'traits.size', 'traits.languages.value', 'traits.weaponProf', 'traits.armorProf.value'],
  ...['traits.dr.value', 'traits.di.value', 'traits.ci.value'],
  ...['details.race', 'details.background', 'details.originalClass', 'attributes.spellcasting'],
];

function withScoresOf(before: Source, actual: Source): Source {
  const { getProperty, setProperty, deepClone } = foundry.utils;
  const system = deepClone(before);
  const skills = Object.keys(actual['skills'] ?? {}).map((key) => `skills.${key}.value`);
  for (const path of [...WRITTEN, ...skills]) setProperty(system, path, deepClone(getProperty(actual, path)));
  return system;
}
