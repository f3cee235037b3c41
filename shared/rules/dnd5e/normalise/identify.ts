import { fail } from '../../../errors.ts';
import { isRaw, text, type Raw } from './raw.ts';

/** An item as a compendium stores it, with what has to be known before its own reader sees it. */
export interface RawItem {
  readonly _id: string;
  readonly name: string;
  readonly type: string;
  readonly system: Raw;
  readonly effects: unknown;
  readonly pack: string;
  readonly uuid: string;
  readonly identifier: string;
  /** The edition that it says it belongs to, empty where it says none. */
  readonly rules: '2014' | '2024' | '';
  /** The uuid of the container that it lies in. */
  readonly container: string | undefined;
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
  const uuidOf = (id: string): string => `Compendium.${pack}.Item.${id}`;
  const container = text(system, 'container');
  return {
    _id,
    name: name.trim(),
    type,
    system,
    effects,
    pack,
    uuid: uuidOf(_id),
    identifier: identifierOf(text(system, 'identifier'), name) || _id,
    rules: rulesOf(system['source']),
    container: container === '' ? undefined : uuidOf(container),
  };
}

/** The stored identifier or the name as dnd5e would slug it, which is empty for a name without Latin letters. */
function identifierOf(identifier: string, name: string): string {
  return identifier.length <= LONGEST && /^[\w-]+$/.test(identifier) ? identifier : slug(name);
}

function rulesOf(source: unknown): RawItem['rules'] {
  const rules = isRaw(source) ? source['rules'] : '';
  return rules === '2014' || rules === '2024' ? rules : '';
}

/** The part that every entry has, with the key `<kind>:<identifier>`. */
export function identify(item: RawItem, kind: string) {
  const { identifier, name, uuid, rules, pack } = item;
  return { key: `${kind}:${identifier}`, identifier, name, uuid, rules, pack };
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
