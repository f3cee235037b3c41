import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Case } from './case.ts';
import { hostCases } from './host.ts';
import { levelCases } from './levels.ts';
import { originCases, sizeCases } from './origins.ts';

/** Every promise that is tried on the real system, in the order in which they are tried. */
export function allCases(catalog: Catalog): Case[] {
  return [hostCases, levelCases, originCases, sizeCases].flatMap((casesOf) => casesOf(catalog));
}
