import { sourceOf, SRD } from './fault.ts';
import type { Frame } from './frame.ts';
import { nameOf } from './names.ts';

/** Expertise only in skills that the character is proficient in by then, once each, as many as the table gives. */
export function checkExpertise(frame: Frame): void {
  const { catalog, class: taken, table } = frame;
  const picked = frame.traits.filter(({ mode, slot }) => mode === 'expertise' && slot !== '');
  const proficientFrom = new Map<string, number>();
  for (const { key, level, mode } of frame.traits) {
    if (mode !== 'expertise' && mode !== 'mastery')
      proficientFrom.set(key, Math.min(level, proficientFrom.get(key) ?? level));
  }
  const had = new Set<string>();
  for (const { key, level, slot } of picked.toSorted((a, b) => a.level - b.level)) {
    const name = nameOf(catalog, key);
    if ((proficientFrom.get(key) ?? Infinity) > Math.max(level, 1)) {
      const message = `Expertise in ${name} at level ${level} needs proficiency in it`;
      frame.report(slot, { code: 'expertise-without-proficiency', message, source: SRD.expertise });
    }
    if (had.has(key)) {
      const message = `Expertise in ${name} is chosen twice`;
      frame.report(slot, { code: 'expertise-twice', message, source: SRD.expertise });
    }
    had.add(key);
  }
  if (!taken || !table) return;
  const source = sourceOf(taken);
  const ofClass = picked.filter(({ from }) => from.entry.kind === 'class');
  for (const level of new Set(ofClass.map((trait) => trait.level))) {
    const here = ofClass.filter((trait) => trait.level === level);
    const gain = table.expertise?.find((each) => each.level === level);
    if (here.length > (gain?.count ?? 0)) {
      const message = `${here.length} skills get expertise at level ${level}; there are ${gain?.count ?? 0}`;
      frame.report(here[0]!.slot, { code: 'expertise-count', message, source });
    }
    for (const { key, slot } of here) {
      if (!gain?.from || gain.from.includes(key.replace('skills:', ''))) continue;
      const message = `${nameOf(catalog, key)} is not among the skills for expertise at level ${level}`;
      frame.report(slot, { code: 'expertise-not-offered', message, source });
    }
  }
}
