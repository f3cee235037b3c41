import type { Callback, Source } from '../source.ts';
import { deepClone, getType, isDeletionKey, isEmpty, isPlainObject } from '../tools/property.ts';
import { DataModelValidationFailure, refuse } from '../validation.ts';
import {
  DataField,
  type CleanOptions,
  type FieldContext,
  type FieldOptions,
  type InitializeOptions,
  type UpdateOptions,
  type ValidateOptions,
} from './field.ts';
import { isValidId } from './id.ts';
import type { DataModel } from '../data-model.ts';

/** Anything that can give itself as plain data. */
export const asPlainObject = (value: unknown): Source => {
  if (isPlainObject(value)) return value;
  const { toObject } = (value ?? {}) as { toObject?: () => unknown };
  const plain: unknown = typeof toObject === 'function' ? toObject.call(value) : {};
  return isPlainObject(plain) ? plain : {};
};

/** Plain data of any shape. */
export class ObjectField extends DataField {
  static override get _defaults(): Source {
    return { ...super._defaults, required: true, nullable: false };
  }
  override getInitialValue(source?: unknown): unknown {
    const initial = super.getInitialValue(source);
    if (initial) return deepClone(initial);
    if (!this.required) return undefined;
    return this.nullable ? null : {};
  }
  override _cast(value: unknown): unknown {
    return asPlainObject(value);
  }
  override initialize(value: unknown, _model?: DataModel | null, _options?: InitializeOptions): unknown {
    return deepClone(value);
  }
  override toObject(value: unknown): unknown {
    return deepClone(value);
  }
  override _validateType(value: unknown, _options?: ValidateOptions): boolean | DataModelValidationFailure | void {
    if (!isPlainObject(value)) throw new Error('must be an object');
  }
  override _updateDiff(source: Source, key: string, value: unknown, diff: Source, options: UpdateOptions = {}): void {
    const current = source[key];
    if (!isPlainObject(value) || !isPlainObject(current) || options.recursive === false) {
      return super._updateDiff(source, key, value, diff, options);
    }
    const deeper: Source = (diff[key] = {});
    for (const [name, member] of Object.entries(value)) {
      const isNested = isPlainObject(member) && isPlainObject(current[name]);
      updateMember(current, name, member, deeper, options, isNested ? anyObject : anything);
    }
    if (isEmpty(deeper)) delete diff[key];
  }
}

const anything = new DataField();
const anyObject = new ObjectField();

/** Applies one key of an update to the source it belongs to: deletes, replaces, or lets the field decide. */
export function updateMember(
  source: Source,
  key: string,
  value: unknown,
  difference: Source,
  options: UpdateOptions,
  field: DataField | undefined,
): void {
  if (!isDeletionKey(key)) {
    field?._updateDiff(source, key, value, difference, options);
    return;
  }
  const name = key.slice(2);
  if (key.startsWith('=')) {
    difference[key] = value;
    source[name] = value;
  } else if (name in source) {
    difference[key] = null;
    delete source[name];
  }
}

/** A record whose values all go by one field. */
export class TypedObjectField extends ObjectField {
  static override recursive = true;
  declare element: DataField;
  declare validateKey: ((key: string) => unknown) | undefined;

  constructor(element: DataField, options?: FieldOptions, context?: FieldContext) {
    super(options, context);
    if (!(element instanceof DataField)) throw new Error('The element must be a DataField');
    if (element.parent !== undefined) throw new Error('The element DataField already has a parent');
    element.parent = this;
    this.element = element;
  }
  static override get _defaults(): Source {
    return { ...super._defaults, validateKey: undefined, expandKeys: true };
  }
  override _cleanType(value: unknown, options: CleanOptions = {}): unknown {
    const record = value as Source;
    const inside = { ...options, source: options.source ?? record };
    for (const key of Object.keys(record)) this.#cleanMember(record, key, inside);
    return record;
  }

  #cleanMember(record: Source, key: string, options: CleanOptions): void {
    const value = record[key];
    if (isDeletionKey(key)) {
      if (!options.partial) delete record[key];
      else if (key.startsWith('='))
        record[key] = this.element.clean(value, { ...options, partial: false, source: value });
    } else if (this.validateKey?.(key) === false) {
      delete record[key];
    } else if (!options.partial) {
      record[key] = this.element.clean(value, options);
    } else {
      const current = (options._current as Source | undefined)?.[key];
      const isKnown = current !== undefined;
      // An update of a typed entry seldom names its type; the one that is stored says how to clean it.
      if (isPlainObject(value) && !('type' in value) && this.element instanceof ObjectField) {
        const { type } = (current ?? {}) as Source;
        if (typeof type === 'string') value.type = type;
      }
      record[key] = this.element.clean(value, { partial: isKnown, _current: current, source: current ?? value });
    }
  }

  override _validateType(value: unknown, options: ValidateOptions = {}): DataModelValidationFailure | void {
    if (!isPlainObject(value)) throw new Error('must be an object');
    const failure = new DataModelValidationFailure({ invalidValue: value });
    for (const [key, member] of Object.entries(value)) {
      if (isDeletionKey(key)) continue;
      const isNamed = this.validateKey?.(key) !== false;
      const refusal = isNamed
        ? this.element.validate(member, { ...options, source: options.source ?? value })
        : refuse(member, `"${key}" is not a valid key`);
      if (refusal) failure.fields[key] = refusal;
    }
    if (isEmpty(failure.fields)) return undefined;
    failure.unresolved = true;
    return failure;
  }
  override _validateModel(value: unknown, options: ValidateOptions = {}): void {
    if (!isPlainObject(value) || !(this.element.constructor as typeof DataField).recursive) return;
    for (const member of Object.values(value)) this.element._validateModel(member, { ...options, source: value });
  }
  override initialize(value: unknown, model: DataModel | null, options: InitializeOptions = {}): unknown {
    return mapMembers(value, (member) => this.element.initialize(member, model, options));
  }
  override toObject(value: unknown): unknown {
    return mapMembers(value, (member) => this.element.toObject(member));
  }
  override _updateDiff(source: Source, key: string, value: unknown, diff: Source, options: UpdateOptions = {}): void {
    const current = source[key];
    if (!isPlainObject(value) || !isPlainObject(current) || options.recursive === false) {
      return anything._updateDiff(source, key, value, diff, options);
    }
    const deeper: Source = (diff[key] = {});
    for (const [name, member] of Object.entries(value)) {
      if (isDeletionKey(name) || name in current) updateMember(current, name, member, deeper, options, this.element);
      else deeper[name] = current[name] = member;
    }
    if (isEmpty(deeper)) delete diff[key];
  }
  override _getField(path: string[]): DataField | undefined {
    return path.length ? this.element._getField(path.slice(1)) : this;
  }
  override apply(fn: string | Callback, value: unknown = {}, options: Source = {}): unknown {
    return super.apply(fn, value, options);
  }
  migrateSource(source: Source, value: unknown): void {
    if (!isPlainObject(value)) return;
    for (const member of Object.values(value)) migrateField(this.element, source, member);
  }
}

function mapMembers(value: unknown, change: (member: unknown) => unknown): unknown {
  if (!value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]));
}

/** Lets a field that can do so bring old data up to date. */
export function migrateField(field: DataField, source: Source, value: unknown): void {
  const { migrateSource } = field as { migrateSource?: (source: Source, value: unknown) => void };
  if (typeof migrateSource === 'function') migrateSource.call(field, source, value);
}

/** Who may do what with a document: levels by user id, and `default`. */
export class DocumentOwnershipField extends ObjectField {
  static override get _defaults(): Source {
    const validationError = 'is not a mapping of user IDs and document permission levels';
    return { ...super._defaults, initial: { default: 0 }, gmOnly: true, validationError };
  }
  override _validateType(value: unknown): boolean | void {
    if (!isPlainObject(value)) throw new Error('must be an object');
    for (const [key, level] of Object.entries(value)) {
      if (isDeletionKey(key)) continue;
      if (key !== 'default' && !isValidId(key)) return false;
      if (![-20, -10, -1, 0, 1, 2, 3].includes(level as number)) return false;
    }
    return undefined;
  }
}

/** What packages keep with a document, by package id. */
export class DocumentFlagsField extends TypedObjectField {
  constructor(options?: FieldOptions, context?: FieldContext) {
    super(new ObjectField(), options, context);
  }
  static override get _defaults(): Source {
    return { ...super._defaults, validateKey: (key: string) => /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(key) };
  }
  override migrateSource(): void {}
}

/** Whether a value is an array, or a set standing for one. */
export const isList = (value: unknown): value is unknown[] => getType(value) === 'Array';
