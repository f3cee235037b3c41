import { ABILITIES } from '../../shared/rules/dnd5e/catalog.ts';
import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';
import { signed, spaced } from '../ui/numbers.ts';
import type { Change } from '../ui/option-list.svelte';
import type { TextOf } from '../ui/text.ts';

/** More than this does not fit beside an option's name. */
const MOST = 3;

/** The numbers that differ between two sheets, what matters most first. */
export function changesBetween(before: Sheet, after: Sheet, text: TextOf, most = MOST): Change[] {
  const old = numbersOf(before, text);
  const fresh = new Map(numbersOf(after, text));
  const changes: Change[] = [];
  for (const [label, was] of old) {
    const now = fresh.get(label);
    if (now !== undefined && now !== was) changes.push({ label, was, now });
  }
  return changes.slice(0, most);
}

function numbersOf(sheet: Sheet, text: TextOf): [string, string][] {
  const short = (key: string): string => text(`FCC.Creator.Short.${key}`);
  const [casting] = sheet.spellcasting;
  const [attack] = sheet.attacks;
  return [
    [short('ac'), String(sheet.ac)],
    [short('hp'), String(sheet.hp.max)],
    ...(casting ? ([[short('dc'), String(casting.dc)]] as [string, string][]) : []),
    ...(attack && attack.toHit !== null ? ([[short('hit'), signed(attack.toHit)]] as [string, string][]) : []),
    ...(attack?.damage[0] ? ([[short('damage'), spaced(attack.damage[0].formula)]] as [string, string][]) : []),
    [short('speed'), String(sheet.speed)],
    [short('initiative'), signed(sheet.initiative)],
    ...ABILITIES.map((ability): [string, string] => [
      text(`FCC.Creator.AbilityShort.${ability}`),
      String(sheet.abilities[ability].score),
    ]),
    ...Object.values(sheet.skills).map(({ name, mod }): [string, string] => [name, signed(mod)]),
  ];
}
