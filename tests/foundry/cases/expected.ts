import type { ByHand, Difference } from '../../../module/systems/adapter.ts';
import type { Character } from '../../../shared/character.ts';
import type { Sheet } from '../../../shared/rules/dnd5e/sheet.ts';

/** What docs/dnd5e.md says is different on the system's own sheet, and why. */
export function expectedDifferences(_sheet: Sheet): Difference[] {
  return [];
}

/** What docs/dnd5e.md says the person has to do by hand. */
export function expectedByHand(_character: Character, _sheet: Sheet): ByHand[] {
  return [];
}
