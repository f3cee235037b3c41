import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';
import { ABILITIES, type Ability, type Entry, type FeatEntry } from '../../shared/rules/dnd5e/catalog.ts';
import { lookup } from '../../shared/rules/dnd5e/lookup.ts';
import type { Slot } from '../../shared/rules/dnd5e/walk.ts';
import { signed } from '../ui/numbers.ts';
import type { Option } from '../ui/option-list.svelte';
import { nameOf, type Naming } from './names.ts';

/** An option with the picks that the slot has once it is taken. */
export interface SlotOption extends Option {
  picks: readonly string[];
}

/** What options are described with. */
export interface Describing extends Naming {
  sheet: Sheet;
}

const isPoints = (slot: Slot): boolean => slot.kind === 'increase' || slot.kind === 'improvement';

/** How many separate picks a person sees in a slot: points are dealt out in one go. */
export function placesOf(slot: Slot, picks: readonly string[]): number {
  return isPoints(slot) ? 1 : picks.length;
}

/** True when one more pick fits into the slot. */
export function canAdd(slot: Slot, picks: readonly string[]): boolean {
  return !isPoints(slot) && (slot.min ?? slot.count) !== slot.count && picks.length < slot.count;
}

/** True when a pick may go without another in its place. */
export function canDrop(slot: Slot, picks: readonly string[]): boolean {
  return !isPoints(slot) && picks.length > (slot.min ?? slot.count);
}

/** The options for place `at` of a slot: the legal ones first, then those that something forbids, with the reason. */
export function optionsAt(slot: Slot, picks: readonly string[], at: number, how: Describing): SlotOption[] {
  if (isPoints(slot)) return pointOptions(slot, picks, how);
  const others = new Set(picks.filter((_, index) => index !== at));
  const legal = slot.options
    .filter((key) => !others.has(key))
    .map((key): SlotOption => {
      const next = [...picks];
      next[at] = key;
      const barred = whyBarred(slot, next, at, how);
      const isNow = picks[at]?.split('*')[0] === key;
      return { key, name: nameOf(how, key), fact: factOf(key, how), isNow, picks: next, ...(barred && { barred }) };
    });
  const order = (option: SlotOption): number => (option.barred ? 1 : 0);
  return [...legal.sort((a, b) => order(a) - order(b)), ...barredOptions(slot, others, how)];
}

function whyBarred(slot: Slot, picks: readonly string[], at: number, { text }: Naming): string | undefined {
  for (const { keys, max } of slot.limits ?? []) {
    const isOver = keys.has(picks[at] ?? '') && picks.filter((pick) => keys.has(pick)).length > max;
    if (isOver) return text('FCC.Creator.Barred.limit', { count: max });
  }
  if (slot.costs && slot.budget !== undefined) {
    const cost = picks.reduce((sum, pick) => sum + costOf(slot, pick), 0);
    if (cost > slot.budget) return text(`FCC.Creator.Barred.${slot.kind === 'weapon' ? 'hands' : 'money'}`);
  }
  return undefined;
}

function costOf(slot: Slot, pick: string): number {
  const [key = pick, times = '1'] = pick.split('*');
  return (slot.costs?.get(key) ?? 0) * Number(times);
}

/** What stands in the books but cannot be taken here, where a person would look for it: skills and feats. */
function barredOptions(slot: Slot, others: ReadonlySet<string>, how: Describing): SlotOption[] {
  const offered = new Set(slot.options);
  const closed = (key: string, barred: string): SlotOption => ({
    key,
    name: nameOf(how, key),
    barred,
    picks: [],
  });
  if (slot.kind === 'skill') {
    return Object.keys(how.catalog.lists.skills)
      .map((skill) => `skills:${skill}`)
      .filter((key) => !offered.has(key) && !others.has(key))
      .map((key) => closed(key, how.text(`FCC.Creator.Barred.${isTrained(key, how) ? 'trained' : 'list'}`)));
  }
  return slot.kind === 'feat' || slot.kind === 'improvement' ? barredFeats(offered, closed, how) : [];
}

const isTrained = (key: string, { sheet }: Describing): boolean =>
  (sheet.skills[key.slice('skills:'.length)]?.proficiency ?? 0) > 0;

/** The level that a kind of feat needs where its own entry does not say (SRD 5.2, Feats). */
const LEVEL_OF_KIND: Record<string, number> = { general: 4, epicBoon: 19 };

function barredFeats(
  offered: ReadonlySet<string>,
  closed: (key: string, barred: string) => SlotOption,
  how: Describing,
): SlotOption[] {
  return how.catalog.feats
    .filter(({ key, type }) => type.value === 'feat' && !offered.has(key) && key !== 'feat:ability-score-improvement')
    .map((feat) => closed(feat.key, whyNoFeat(feat, how)));
}

function whyNoFeat({ identifier, type, prerequisites }: FeatEntry, { catalog, text, sheet }: Describing): string {
  const level = prerequisites.level ?? LEVEL_OF_KIND[type.subtype] ?? 0;
  if (level > sheet.level) return text('FCC.Creator.Barred.level', { level });
  if (sheet.features.some((feature) => feature.identifier === identifier)) return text('FCC.Creator.Barred.taken');
  if (prerequisites.text) return text('FCC.Creator.Barred.needs', { text: prerequisites.text });
  const [needed] = prerequisites.items;
  const name = needed && lookup(catalog).byKey.get(`feature:${needed}`)?.name;
  return name ? text('FCC.Creator.Barred.needs', { text: name }) : text('FCC.Creator.Barred.here');
}

/** Every way to deal the points out, and every feat that can be had for them. */
function pointOptions(slot: Slot, picks: readonly string[], how: Describing): SlotOption[] {
  const now = [...picks].sort().join('+');
  const most = (ability: Ability): number =>
    Math.max(0, ...slot.options.filter((key) => key.startsWith(`${ability}:`)).map((key) => Number(key.slice(4))));
  const ways = deal(
    slot.count,
    ABILITIES.map((ability) => [ability, most(ability)] as const),
  );
  const points = ways.map((way) => optionOf(way, now, how));
  const feats = slot.options.filter((key) => key.includes('feat:')).map((key) => optionOf([key], now, how));
  return [...points, ...feats, ...(slot.kind === 'improvement' ? barredOptions(slot, new Set(), how) : [])];
}

function optionOf(picks: readonly string[], now: string, how: Describing): SlotOption {
  const key = [...picks].sort().join('+');
  return { key, name: picks.map((pick) => nameOf(how, pick)).join(', '), isNow: key === now, picks };
}

/** All ways to give `points` to abilities of which each takes at most so many; big shares first. */
function deal(points: number, abilities: readonly (readonly [Ability, number])[]): string[][] {
  const [first, ...rest] = abilities;
  if (points === 0) return [[]];
  if (!first) return [];
  const [ability, most] = first;
  const ways: string[][] = [];
  for (let share = Math.min(points, most); share >= 0; share--) {
    const given = share > 0 ? [`${ability}:${share}`] : [];
    for (const way of deal(points - share, rest)) ways.push([...given, ...way]);
  }
  return ways.sort((a, b) => a.length - b.length);
}

/** One quiet fact about an option; empty when there is none worth a glance. */
export function factOf(key: string, { catalog, text, sheet }: Describing): string {
  if (key.startsWith('skills:')) {
    const skill = sheet.skills[key.slice('skills:'.length)];
    return skill ? `${text(`FCC.Creator.AbilityShort.${skill.ability}`)} ${signed(skill.mod)}` : '';
  }
  const entry = lookup(catalog).byKey.get(key);
  return entry ? factOfEntry(entry, { catalog, text }) : '';
}

function factOfEntry(entry: Entry, { text }: Naming): string {
  switch (entry.kind) {
    case 'class':
      return `d${entry.hitDie}, ${entry.primaryAbility.value.map((key) => text(`FCC.Creator.AbilityShort.${key}`)).join(' ')}`;
    case 'species':
      return text('FCC.Creator.SpeedFact', { feet: entry.movement.walk ?? 0 });
    case 'spell':
      return [
        entry.level > 0 && text(`FCC.Creator.SpellLevel.${entry.level}`),
        text(`FCC.Creator.School.${entry.school}`),
        entry.range,
      ]
        .filter(Boolean)
        .join(', ');
    case 'item':
      if (entry.armor) return text('FCC.Creator.ArmorFact', { value: entry.armor.value });
      return entry.weapon ? entry.weapon.damage : '';
    default:
      return '';
  }
}
