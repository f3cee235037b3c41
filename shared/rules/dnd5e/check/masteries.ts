import { type Entry } from '../catalog.ts';
import { lookup } from '../lookup.ts';
import { sourceOf } from './fault.ts';
import { type Frame, hasFeature } from './frame.ts';
import { at } from './tables.ts';

/** The plain weapon of a base item such as `longsword`. */
function weaponOf(frame: Frame, base: string): Extract<Entry, { kind: 'item' }> | undefined {
  const { weapons } = frame.catalog.lists;
  const entry = Object.hasOwn(weapons, base) ? lookup(frame.catalog).byUuid.get(weapons[base]!.uuid) : undefined;
  return entry?.kind === 'item' ? entry : undefined;
}

/** True if the character is proficient with the kind of weapon, by the tables or else by what its options grant. */
export function isProficientWith(frame: Frame, base: string): boolean {
  const { weapons } = frame.catalog.lists;
  const group = Object.hasOwn(weapons, base) ? weapons[base]!.proficiency : undefined;
  if (!group) return false;
  const granted = frame.traits.some(({ key, mode, from }) => {
    const isOfTables = frame.table !== undefined && from.entry.kind === 'class';
    return mode === 'default' && !isOfTables && (key === `weapon:${group}` || key === `weapon:${group}:${base}`);
  });
  if (granted) return true;
  const { table } = frame;
  if (!table) return false;
  if (group === 'sim' || table.martial === 'all') return true;
  if (hasFeature(frame, 'divine-order-protector') || hasFeature(frame, 'primal-order-warden')) return true;
  const properties = weaponOf(frame, base)?.properties ?? [];
  if (table.martial === 'light') return properties.includes('lgt');
  return table.martial === 'finesse or light' && (properties.includes('lgt') || properties.includes('fin'));
}

/** Weapon masteries: of weapons that the character is proficient with, once each, as many as the table gives. */
export function checkMasteries(frame: Frame): void {
  const picked = frame.traits.filter(({ mode, slot }) => mode === 'mastery' && slot !== '');
  const first = picked[0];
  if (!first) return;
  const source = `${sourceOf(first.from.entry)}, Weapon Mastery`;
  const had = new Set<string>();
  for (const { key, slot } of picked) {
    const base = key.split(':').at(-1)!;
    const weapon = weaponOf(frame, base);
    const report = (code: string, message: string): void => frame.report(slot, { code, message, source });
    const name = weapon?.name ?? base;
    if (had.has(base)) report('mastery-twice', `The mastery of the ${name} is chosen twice`);
    had.add(base);
    if (!isProficientWith(frame, base)) {
      report('mastery-without-proficiency', `The mastery of the ${name} needs proficiency with it`);
    }
    if (frame.table?.masteries?.meleeOnly && weapon && !weapon.category.endsWith('M')) {
      report('mastery-not-melee', `A ${frame.class!.name} masters Melee weapons; the ${name} is Ranged`);
    }
  }
  const known = frame.table ? at(frame.table.masteries?.known, frame.level) : undefined;
  if (known === undefined || picked.length <= known) return;
  const message = `${picked.length} weapon masteries are chosen at level ${frame.level}; there are ${known}`;
  frame.report(first.slot, { code: 'mastery-count', message, source });
}
