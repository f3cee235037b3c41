import type { Catalog } from '../../shared/rules/dnd5e/catalog.ts';
import { deriveFrom } from '../../shared/rules/dnd5e/derive/derive.ts';
import type { Sheet } from '../../shared/rules/dnd5e/sheet.ts';
import type { OwnedSpell } from '../../shared/rules/dnd5e/walk.ts';
import { makeBuild, type Parts } from './make-build.ts';

/** Hit points of so many levels: the first at the maximum, the others at the average. */
export function averageHitPoints(level: number): ('max' | 'avg')[] {
  return Array.from({ length: level }, (_, i) => (i === 0 ? 'max' : 'avg'));
}

/** The sheet of a build that is put together by hand. */
export function makeSheet(catalog: Catalog, parts: Parts): Sheet {
  return deriveFrom(makeBuild(catalog, parts), catalog, { name: '', hitPoints: averageHitPoints(parts.level) });
}

/** A spell that is prepared and cast with slots, unless `more` says otherwise. */
export function cast(
  spell: string,
  source: string,
  ability: OwnedSpell['ability'],
  more: Partial<OwnedSpell> = {},
): OwnedSpell {
  return { key: `spell:${spell}`, source, ability, method: 'spell', prepared: 1, uses: '', ...more };
}

/** The six saving throws in the order of the sheet. */
export function savesOf(sheet: Sheet): number[] {
  return Object.values(sheet.abilities).map(({ save }) => save);
}

/** The uses of a feature; undefined when the sheet lacks it. */
export function usesOf(sheet: Sheet, feature: string): string | undefined {
  return sheet.features.find(({ identifier }) => identifier === feature)?.uses;
}

/** The attack of that name; a test that names another one fails with the names there are. */
export function attackOf(sheet: Sheet, name: string): Sheet['attacks'][number] {
  const found = sheet.attacks.find((one) => one.name === name);
  if (!found) throw new Error(`no attack ${name} among ${sheet.attacks.map((one) => one.name).join(', ')}`);
  return found;
}
