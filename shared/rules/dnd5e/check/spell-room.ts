import { type Frame, hasFeature } from './frame.ts';
import { at, HIGHEST_SLOT, type Casting } from './tables.ts';

/** What the class casts with at the recipe's level. */
export interface SpellRoom {
  /** The class's identifier, which is also the name of its spell list. */
  identifier: string;
  className: string;
  cantrips: number;
  prepared: number;
  /** Highest spell level with slots. */
  highest: number;
}

/** What the class casts with: from the tables, or from the catalog for a class that is in none; none if it does not. */
export function spellRoom(frame: Frame): SpellRoom | undefined {
  const { class: taken, table, level } = frame;
  if (!taken) return undefined;
  const { identifier, name: className, spellcasting } = taken;
  // Divine Order: Thaumaturge and Primal Order: Magician know one more.
  const more = hasFeature(frame, 'divine-order-thaumaturge') || hasFeature(frame, 'primal-order-magician') ? 1 : 0;
  if (table) {
    const { casting } = table;
    if (!casting) return undefined;
    const highest = at(HIGHEST_SLOT[casting.progression], level);
    const cantrips = at(casting.cantrips, level) + more;
    return { identifier, className, cantrips, prepared: at(casting.prepared, level), highest };
  }
  if (!spellcasting || spellcasting.ability === '') return undefined;
  const progression = spellcasting.progression as Casting['progression'];
  const highest = Object.hasOwn(HIGHEST_SLOT, progression) ? at(HIGHEST_SLOT[progression], level) : 9;
  const cantrips = scaleAt(frame, 'cantrips-known') + more;
  return { identifier, className, cantrips, prepared: scaleAt(frame, 'max-prepared'), highest };
}

/** The number of a scale of the class at the recipe's level; 0 without one. */
function scaleAt(frame: Frame, identifier: string): number {
  for (const rule of frame.class?.advancement ?? []) {
    if (rule.type !== 'ScaleValue' || rule.identifier !== identifier) continue;
    return Number(rule.scale.findLast((step) => step.level <= frame.level)?.value ?? 0) || 0;
  }
  return 0;
}
