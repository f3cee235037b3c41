import { sourceOf, SRD } from './fault.ts';
import type { Frame } from './frame.ts';
import type { TraitGained } from './holder.ts';
import { listed, nameOf } from './names.ts';
import type { Gain } from './tables.ts';

/** What may be had only once, by the first part of a trait's key. */
const ONCE: Readonly<Record<string, string>> = { skills: 'skill', tool: 'tool', languages: 'language' };

/** Skills, tools and languages: as many as the class's table says, of its lists, and none twice. */
export function checkProficiencies(frame: Frame): void {
  checkTwice(frame);
  const { class: taken, table } = frame;
  if (!taken || !table) return;
  const source = sourceOf(taken);
  const skills: Gain[] = [{ level: 1, ...table.skills }, ...(table.skills.later ?? [])];
  checkGains(frame, 'skills', skills, source);
  checkGains(frame, 'tool', table.tools ? [{ level: 1, count: table.tools.count }] : [], source);
  checkGains(frame, 'languages', table.languages ? [table.languages] : [], source);
  for (const trait of picksOf(frame, 'tool')) {
    if (table.tools?.from.includes(trait.key.split(':')[1] ?? '')) continue;
    const message = `${nameOf(frame.catalog, trait.key)} is not a tool that a ${taken.name} chooses`;
    frame.report(trait.slot, { code: 'tool-not-offered', message, source });
  }
}

/** The class's own picks of one sort of trait. */
function picksOf(frame: Frame, sort: string): TraitGained[] {
  return frame.traits.filter(
    ({ key, mode, slot, from }) =>
      mode === 'default' && slot !== '' && from.entry.kind === 'class' && key.startsWith(`${sort}:`),
  );
}

/** The class's picks against what its table gives, level by level. */
function checkGains(frame: Frame, sort: string, gains: readonly Gain[], source: string): void {
  const picked = picksOf(frame, sort);
  const sums = new Map<number, { count: number; from: Set<string> | null }>();
  for (const { level, count, from } of gains) {
    if (level > frame.level) continue;
    const sum = sums.get(level) ?? { count: 0, from: null };
    const keys = from && from.length > 0 ? new Set(from) : null;
    sums.set(level, { count: sum.count + count, from: keys });
  }
  const levels = new Set([...picked.map(({ level }) => level), ...sums.keys()]);
  for (const level of levels) {
    const here = picked.filter((trait) => trait.level === level);
    const { count, from } = sums.get(level) ?? { count: 0, from: null };
    const slot = here[0]?.slot ?? '';
    if (here.length > count) {
      const message = `${here.length} ${ONCE[sort]!}s are chosen from the class at level ${level}; there are ${count}`;
      frame.report(slot, { code: `class-${ONCE[sort]!}-count`, message, source });
    }
    for (const { key, slot } of here) {
      const name = key.slice(sort.length + 1);
      if (!from || from.has(name)) continue;
      const names = [...from].map((each) => nameOf(frame.catalog, `${sort}:${each}`));
      const message = `${nameOf(frame.catalog, key)} is not a ${frame.class!.name} ${ONCE[sort]!}; those are ${listed(names)}`;
      frame.report(slot, { code: `${ONCE[sort]!}-not-offered`, message, source });
    }
  }
}

/** Levels of origin and level 1 are one and the same moment. */
const moment = (level: number): number => Math.max(level, 1);

function checkTwice(frame: Frame): void {
  const had = new Map<string, TraitGained>();
  const gained = frame.traits.filter(({ key, mode }) => mode === 'default' && Object.hasOwn(ONCE, key.split(':')[0]!));
  // Of one moment the grants come first: a choice can go round them.
  const order = gained.toSorted(
    (a, b) => moment(a.level) - moment(b.level) || Number(a.slot !== '') - Number(b.slot !== ''),
  );
  for (const trait of order) {
    const before = had.get(trait.key);
    if (!before) had.set(trait.key, trait);
    else if (trait.slot !== '') {
      const sort = ONCE[trait.key.split(':')[0]!]!;
      const message = `${nameOf(frame.catalog, trait.key)} is chosen, but ${before.from.entry.name} gives it already`;
      frame.report(trait.slot, {
        code: `${sort}-twice`,
        message,
        source: sort === 'language' ? SRD.languages : SRD.proficiency,
      });
    }
  }
}
