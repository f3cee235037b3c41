import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import type { Case } from './case.ts';
import { updateChangeCases } from './update-changes.ts';
import { updateConflictCases } from './update-conflicts.ts';
import { updateEdgeCases } from './update-edges.ts';
import { updateFailureCases } from './update-failures.ts';
import { updateLevelCases } from './update-levels.ts';
import { updatePlayCases } from './update-play.ts';

/** An actor that is brought up to date with its character. */
export function updateCases(catalog: Catalog): Case[] {
  return [
    ...[updateLevelCases, updateChangeCases, updatePlayCases],
    ...[updateConflictCases, updateFailureCases, updateEdgeCases],
  ].flatMap((casesOf) => casesOf(catalog));
}
