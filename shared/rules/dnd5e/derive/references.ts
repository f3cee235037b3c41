import type { Ability, Advancement } from '../catalog.ts';
import { ABILITIES } from '../catalog.ts';
import { advancementOf } from '../lookup.ts';
import type { Build, Owned } from '../walk.ts';
import type { Refer } from './formula.ts';

interface Known {
  build: Build;
  mods: Record<Ability, number>;
  proficiencyBonus: number;
}

/**
 * Roll data as the system offers it to formulas, as far as the SRD's formulas use it: `@prof`, `@abilities.dex.mod`,
 * `@details.level`, `@classes.monk.levels`, `@scale.monk.unarmored-movement`.
 */
export function referTo({ build, mods, proficiencyBonus }: Known): Refer {
  const known = new Map<string, number | string>([
    ['prof', proficiencyBonus],
    ['attributes.prof', proficiencyBonus],
    ['details.level', build.level],
  ]);
  for (const key of ABILITIES) {
    known.set(`abilities.${key}.mod`, mods[key]);
    known.set(`abilities.${key}.value`, build.scores[key]);
  }
  for (const { entry } of build.owned) {
    if (entry.kind === 'class') known.set(`classes.${entry.identifier}.levels`, build.level);
    if (entry.kind === 'subclass') known.set(`subclasses.${entry.identifier}.levels`, build.level);
  }
  for (const owned of build.owned) addScales(known, owned, build.level);
  return (path) => known.get(path);
}

function addScales(known: Map<string, number | string>, { entry }: Owned, level: number): void {
  for (const advancement of advancementOf(entry)) {
    if (advancement.type !== 'ScaleValue') continue;
    const value = scaleAt(advancement, level);
    if (value === undefined) continue;
    const path = `scale.${entry.identifier}.${advancement.identifier}`;
    const [, number = '1', faces] = /^(\d*)d(\d+)$/.exec(String(value)) ?? [];
    known.set(path, value);
    known.set(`${path}.value`, value);
    if (faces === undefined) continue;
    known.set(`${path}.number`, Number(number || 1));
    known.set(`${path}.faces`, Number(faces));
    known.set(`${path}.die`, `d${faces}`);
  }
}

function scaleAt(
  advancement: Extract<Advancement, { type: 'ScaleValue' }>,
  level: number,
): number | string | undefined {
  return advancement.scale.filter((step) => step.level <= level).at(-1)?.value;
}
