import { type Ability, ABILITIES } from '../catalog.ts';

/** An ability and a number: a score, or points added to one. */
export interface Points {
  ability: Ability;
  points: number;
}

/** Reads `str:15` or `wis:1`; null when it is anything else. */
export function readPoints(pick: string): Points | null {
  const match = /^([a-z]{3}):(\d{1,3})$/.exec(pick);
  const ability = ABILITIES.find((key) => key === match?.[1]);
  return ability && match ? { ability, points: Number(match[2]) } : null;
}
