import { fail } from '../../../errors.ts';
import { isRaw, text, type Raw } from './raw.ts';

/** An item as a compendium stores it. */
export interface RawItem {
  readonly _id: string;
  readonly name: string;
  readonly type: string;
  readonly system: Raw;
  readonly effects: unknown;
  readonly pack: string;
  readonly uuid: string;
}

/** Longest name and identifier; longer ones would not fit into a pick. */
const LONGEST = 120;

/** The stored item as far as every type has it. `bad-input` when it has no usable id, name, type or system data. */
export function readItem(document: unknown, pack: string): RawItem {
  if (!isRaw(document)) return fail('bad-input', 'the document is not an object');
  const { _id, name, type, system, effects } = document;
  if (typeof _id !== 'string' || !/^[\w-]{1,64}$/.test(_id)) return fail('bad-input', '_id is not an id', '_id');
  if (typeof name !== 'string' || name.trim() === '') return fail('bad-input', 'name is empty', 'name');
  if (name.length > LONGEST) return fail('bad-input', `name is longer than ${LONGEST} characters`, 'name');
  if (typeof type !== 'string') return fail('bad-input', 'type is not text', 'type');
  if (!isRaw(system)) return fail('bad-input', 'system is not an object', 'system');
  return { _id, name: name.trim(), type, system, effects, pack, uuid: `Compendium.${pack}.Item.${_id}` };
}

/** What every entry has, before it has its key. */
export interface Common {
  key: string;
  identifier: string;
  name: string;
  uuid: string;
  rules: '2014' | '2024' | '';
  pack: string;
}

/** The common part of an entry, with the key `<kind>:<identifier>`. */
export function identify(item: RawItem, kind: string): Common {
  const { name, uuid, pack } = item;
  const identifier = identifierOf(item);
  return { key: `${kind}:${identifier}`, identifier, name, uuid, rules: rulesOf(item), pack };
}

/** The edition that the item says it belongs to, empty where it says none. */
export function rulesOf(item: RawItem): Common['rules'] {
  const source = item.system['source'];
  const rules = isRaw(source) ? source['rules'] : '';
  return rules === '2014' || rules === '2024' ? rules : '';
}

/** The stored identifier, or the name as dnd5e would slug it, or the id for a name without Latin letters. */
export function identifierOf(item: RawItem): string {
  const stored = text(item.system, 'identifier');
  const usable = stored.length <= LONGEST && /^[\w-]+$/.test(stored);
  return (usable ? stored : slug(item.name)) || item._id;
}

/** dnd5e's identifier for a name or a title: `Elf, High` is `elf-high`. */
export function slug(name: string): string {
  return name
    .replace(/(\w)[\\|/](\w)/g, '$1-$2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, '-')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '');
}
