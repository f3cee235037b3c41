import type { Catalog } from '../../../shared/rules/dnd5e/catalog.ts';
import { bookCases } from './books.ts';
import type { Case } from './case.ts';
import { failureCases } from './failures.ts';
import { hostCases } from './host.ts';
import { levelCases } from './levels.ts';
import { optionCases } from './options.ts';
import { originCases, sizeCases } from './origins.ts';
import { promptCases } from './prompts.ts';
import { receiptCases } from './receipts.ts';
import { sameByHandCases } from './same-by-hand.ts';
import { textCases } from './text.ts';
import { updateCases } from './update.ts';

/** Every promise that is tried on the real system, in the order in which they are tried. */
export function allCases(catalog: Catalog): Case[] {
  return [
    ...[bookCases, hostCases, levelCases, originCases, sizeCases, promptCases],
    ...[sameByHandCases, receiptCases, optionCases, failureCases, textCases, updateCases],
  ].flatMap((casesOf) => casesOf(catalog));
}
