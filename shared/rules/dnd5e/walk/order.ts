import type { Advancement, Entry } from '../catalog.ts';
import { advancementOf } from '../lookup.ts';

/** dnd5e's order of advancements within a level: by type, for traits by mode and kind. */
const typeOrder: Record<Advancement['type'], number> = {
  HitPoints: 10,
  AbilityScoreImprovement: 20,
  Size: 25,
  Trait: 30,
  ItemGrant: 40,
  ItemChoice: 50,
  ScaleValue: 60,
  Subclass: 70,
};
const traitOrder = ['saves', 'skills', 'languages', 'armor', 'weapon', 'tool', 'di', 'dr', 'dv', 'dm', 'ci'];
const modeOrder = ['default', 'expertise', 'forcedExpertise', 'upgrade', 'mastery'];

const cache = new WeakMap<Entry, Map<number, readonly Advancement[]>>();

/** The advancements of an entry that apply at `level` to a first class, in the order to apply them. */
export function advancementsAt(entry: Entry, level: number): readonly Advancement[] {
  let byLevel = cache.get(entry);
  if (!byLevel) cache.set(entry, (byLevel = sortByLevel(entry)));
  return byLevel.get(level) ?? [];
}

function sortByLevel(entry: Entry): Map<number, readonly Advancement[]> {
  const byLevel = new Map<number, Advancement[]>();
  for (const advancement of advancementOf(entry)) {
    if (advancement.classRestriction === 'secondary') continue;
    for (const level of levelsOf(advancement)) byLevel.set(level, [...(byLevel.get(level) ?? []), advancement]);
  }
  for (const list of byLevel.values()) list.sort((a, b) => rankOf(a) - rankOf(b));
  return byLevel;
}

function levelsOf(advancement: Advancement): readonly number[] {
  if (advancement.type === 'HitPoints' || advancement.type === 'ScaleValue') return [];
  if (advancement.type === 'ItemChoice') return advancement.choices.map(({ level }) => level);
  return [advancement.level];
}

function rankOf(advancement: Advancement): number {
  const type = typeOrder[advancement.type] * 1000;
  if (advancement.type !== 'Trait') return type;
  const first = advancement.grants[0] ?? advancement.choices[0]?.pool[0] ?? '';
  return type + modeOrder.indexOf(advancement.mode) * 20 + traitOrder.indexOf(first.split(':')[0]!);
}
