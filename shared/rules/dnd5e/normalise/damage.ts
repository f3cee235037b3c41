import { flag, int, part, text, type Raw } from './raw.ts';

/** The formula of one part of damage, e.g. `2d6 + 3`; empty where it deals none. */
export function damageFormula(raw: Raw): string {
  const custom = part(raw, 'custom');
  if (flag(custom, 'enabled') && text(custom, 'formula') !== '') return text(custom, 'formula');
  return [dice(int(raw, 'number'), int(raw, 'denomination')), text(raw, 'bonus')].filter(Boolean).join(' + ');
}

/** The formula in two hands where the weapon does not state it: the die one step larger, as dnd5e does. */
export function versatileFormula(base: Raw): string {
  const next = DICE[DICE.indexOf(int(base, 'denomination')) + 1];
  return next ? damageFormula({ ...base, denomination: next }) : damageFormula(base);
}

const DICE = [4, 6, 8, 10, 12, 20, 100];

const dice = (count: number, faces: number): string => (faces > 0 && count > 0 ? `${count}d${faces}` : '');
