import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Case } from './case.ts';
import { updateLevelCases } from './update-levels.ts';
import { updatePlayCases } from './update-play.ts';

/** An actor that is brought up to date with its character. */
export function updateCases(catalog: Catalog): Case[] {
  return [updateLevelCases, updatePlayCases].flatMap((casesOf) => casesOf(catalog));
}
