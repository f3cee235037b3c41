import { fail } from '../../../errors.ts';

/** A JSON object of unknown content. */
export type Raw = Readonly<Record<string, unknown>>;

/** True for a JSON object, not for an array. */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const wrong = (field: string, expected: string): never => fail('bad-input', `${field} is not ${expected}`, field);

/** The object in `raw[field]`; an empty one where it is missing or null. `bad-input` for anything else. */
export function part(raw: Raw, field: string): Raw {
  const value = raw[field];
  if (value === undefined || value === null) return {};
  return isRaw(value) ? value : wrong(field, 'an object');
}

/** Text; empty where it is missing or null. Numbers become text as they do in dnd5e's string fields. */
export function text(raw: Raw, field: string): string {
  const value = raw[field];
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value : wrong(field, 'text');
}

/** A number or null. Numbers written as text count, as they do in dnd5e's number fields; blank text is null. */
export function numberOrNull(raw: Raw, field: string): number | null {
  const value = raw[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' && typeof value !== 'string') return wrong(field, 'a number');
  if (typeof value === 'string' && value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : wrong(field, 'a number');
}

/** A number, 0 where it is missing. */
export const number = (raw: Raw, field: string): number => numberOrNull(raw, field) ?? 0;

/** A whole number within what JSON keeps exactly, or null. */
export function intOrNull(raw: Raw, field: string): number | null {
  const value = numberOrNull(raw, field);
  return value === null || Number.isSafeInteger(value) ? value : wrong(field, 'a whole number');
}

/** A whole number, 0 where it is missing. */
export const int = (raw: Raw, field: string): number => intOrNull(raw, field) ?? 0;

/** Nothing that is counted in a character comes near this; a larger count would only be there to do harm. */
const MOST = 10_000;

/** A whole number from 0 to 10,000: a count or a level. */
export function count(raw: Raw, field: string): number {
  const value = int(raw, field);
  return value >= 0 && value <= MOST ? value : wrong(field, `from 0 to ${MOST}`);
}

/** A yes or no; no where it is missing. */
export function flag(raw: Raw, field: string): boolean {
  const value = raw[field] ?? false;
  return typeof value === 'boolean' ? value : wrong(field, 'true or false');
}

/** The values of an array or of an object keyed by id (dnd5e has stored lists both ways); empty where it is missing. */
export function list(raw: Raw, field: string): unknown[] {
  const value = raw[field];
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return [...(value as readonly unknown[])];
  return isRaw(value) ? Object.values(value) : wrong(field, 'a list');
}

/** A list of objects. */
export function parts(raw: Raw, field: string): Raw[] {
  return list(raw, field).map((value) => (isRaw(value) ? value : wrong(field, 'a list of objects')));
}

/** Longest key of a trait, an item or a property; a longer one would not fit into a pick. */
const LONGEST = 200;

/** A list of keys; one text alone is a list of one, blanks are left out, doubles too. */
export function texts(raw: Raw, field: string): string[] {
  const value = raw[field];
  const all = typeof value === 'string' ? [value] : list(raw, field);
  const strings = all.map((one) =>
    typeof one === 'string' && one.length <= LONGEST ? one : wrong(field, 'a list of keys'),
  );
  return [...new Set(strings)].filter((one) => one !== '');
}

/** A list of uuids, each given as text or as an object with a `uuid`. */
export function uuids(raw: Raw, field: string): string[] {
  const all = list(raw, field).map((one) => {
    const uuid = isRaw(one) ? one['uuid'] : one;
    return typeof uuid === 'string' && uuid.length <= LONGEST ? uuid : wrong(field, 'a list of uuids');
  });
  return [...new Set(all)].filter((one) => one !== '').map(itemUuid);
}

/** A uuid with its document type: `Compendium.x.y.ID` (before Foundry 11) and `x.y.ID` name an Item. */
export function itemUuid(uuid: string): string {
  const words = uuid.split('.');
  if (words.length === 3) words.unshift('Compendium');
  if (words.length === 4 && words[0] === 'Compendium') words.splice(3, 0, 'Item');
  return words.join('.');
}
