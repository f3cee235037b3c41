import type { DataModel } from '../data-model.ts';
import { invoke, member, type Callback, type Source } from '../source.ts';
import { deepClone, isDeletionKey, isEmpty, isPlainObject } from '../tools/property.ts';
import { DataModelValidationFailure } from '../validation.ts';
import {
  DataField,
  type CleanOptions,
  type FieldContext,
  type FieldOptions,
  type InitializeOptions,
  type UpdateOptions,
  type ValidateOptions,
} from './field.ts';
import { asPlainObject, migrateField, updateMember } from './object.ts';

/** Named fields. */
export type DataSchema = Record<string, DataField>;

// The loops over `fields` below are the innermost ones of every document, so they make no lists of entries.

/** A record with a fixed set of named fields. Keys that it has not are removed when data is cleaned. */
export class SchemaField extends DataField {
  static override recursive = true;
  declare fields: DataSchema;

  constructor(fields: DataSchema, options?: FieldOptions, context: FieldContext = {}) {
    super(options, context);
    this.fields = this._initialize(fields);
  }
  static override get _defaults(): Source {
    return { ...super._defaults, required: true, nullable: false };
  }
  _initialize(fields: DataSchema): DataSchema {
    if (!isPlainObject(fields)) {
      throw new Error('A DataSchema must be an object with string keys and DataField values.');
    }
    for (const [name, field] of Object.entries(fields)) {
      if (name === 'parent') throw new Error('"parent" is a reserved field name');
      if (!(field instanceof DataField)) throw new Error(`The "${name}" field is not an instance of DataField`);
      if (field.parent !== undefined) throw new Error(`The "${name}" field already belongs to another schema`);
      field.name = name;
      field.parent = this;
    }
    return { ...fields };
  }
  [Symbol.iterator](): ArrayIterator<DataField> {
    return this.values()[Symbol.iterator]();
  }
  keys(): string[] {
    return Object.keys(this.fields);
  }
  values(): DataField[] {
    return Object.values(this.fields);
  }
  entries(): [string, DataField][] {
    return Object.entries(this.fields);
  }
  has(name: string): boolean {
    return Object.hasOwn(this.fields, name);
  }
  get(name: string): DataField | undefined {
    return this.has(name) ? this.fields[name] : undefined;
  }
  getField(path: string | string[]): DataField | undefined {
    return this._getField(typeof path === 'string' ? path.split('.') : [...path]);
  }
  override _getField(path: string[]): DataField | undefined {
    const [name, ...rest] = path;
    return name === undefined ? this : this.get(name)?._getField(rest);
  }
  override getInitialValue(source?: unknown): unknown {
    const initial = super.getInitialValue(source);
    if (initial !== undefined) return this.clean(deepClone(initial));
    if (!this.required) return undefined;
    return this.nullable ? null : this.clean({});
  }
  override _cast(value: unknown): unknown {
    return asPlainObject(value);
  }
  override _cleanType(value: unknown, options: CleanOptions = {}): unknown {
    const record = value as Source;
    const inside = { ...options, source: options.source ?? record };
    for (const name in this.fields) {
      const field = this.fields[name] as DataField;
      if (!(name in record) && options.partial) continue;
      const _current = (options._current as Source | undefined)?.[name];
      record[name] = field.clean(record[name], options.partial ? { ...inside, _current } : inside);
      if (record[name] === undefined && options.partial) delete record[name];
    }
    for (const key of Object.keys(record)) if (!this.has(key)) this.#cleanStranger(record, key, inside);
    return record;
  }

  /** A key of an update may delete or replace one of the fields; any other is lost. */
  #cleanStranger(record: Source, key: string, options: CleanOptions): void {
    const field = options.partial && isDeletionKey(key) ? this.get(key.slice(2)) : undefined;
    if (!field) delete record[key];
    else if (key.startsWith('=')) record[key] = field.clean(record[key], { ...options, partial: false });
  }

  override initialize(value: unknown, model: DataModel | null, options: InitializeOptions = {}): unknown {
    if (!isPlainObject(value)) return value;
    const record: Source = {};
    for (const name in this.fields) {
      const field = this.fields[name] as DataField;
      const initialized = field.initialize(value[name], model, options);
      if (field.readonly || typeof initialized === 'function') defineMember(record, name, initialized, field.readonly);
      else record[name] = initialized;
    }
    return record;
  }
  override _updateDiff(source: Source, key: string, value: unknown, diff: Source, options: UpdateOptions = {}): void {
    const current = source[key];
    if (!isPlainObject(value) || !isPlainObject(current) || options.recursive === false) {
      return super._updateDiff(source, key, value, diff, options);
    }
    const deeper: Source = (diff[key] = {});
    this.updateDiff(current, value, deeper, options);
    if (isEmpty(deeper)) delete diff[key];
  }
  updateDiff(source: Source, changes: Source, difference: Source, options: UpdateOptions = {}): void {
    for (const [key, value] of Object.entries(changes)) {
      updateMember(source, key, value, difference, options, this.get(key));
    }
  }
  override _validateType(value: unknown, options: ValidateOptions = {}): DataModelValidationFailure | void {
    if (!isPlainObject(value)) throw new Error('must be an object');
    const failure = new DataModelValidationFailure({ invalidValue: value });
    for (const key in this.fields) {
      const field = this.fields[key] as DataField;
      if (options.partial && !(key in value)) continue;
      const refusal = field.validate(value[key], { ...options, source: options.source ?? value });
      if (refusal) failure.fields[key] = refusal;
    }
    if (isEmpty(failure.fields)) return undefined;
    failure.unresolved = true;
    return failure;
  }
  override _validateModel(value: unknown, options: ValidateOptions = {}): void {
    if (!isPlainObject(value)) return;
    for (const key in this.fields) {
      const field = this.fields[key] as DataField;
      const isRecursive = (field.constructor as typeof DataField).recursive;
      if (isRecursive) field._validateModel(value[key], { ...options, source: options.source ?? value });
    }
  }
  override toObject(value: unknown): unknown {
    if (value === undefined || value === null) return value;
    return Object.fromEntries(this.entries().map(([name, field]) => [name, field.toObject(member(value, name))]));
  }
  override apply(fn: string | Callback, value: unknown = {}, options: Source = {}): unknown {
    const isNamed = typeof fn === 'string';
    const own = invoke(isNamed ? (Reflect.get(this, fn) as Callback) : fn, this, [value, options]);
    const record = (value ?? {}) as Source;
    const result: Source = {};
    for (const [key, field] of this.entries()) {
      if (options.partial && !(key in record)) continue;
      const applied = field.apply(fn, record[key], options);
      if (!options.filter || !isEmpty(applied)) result[key] = applied;
    }
    return isNamed ? (own ?? result) : result;
  }
  migrateSource(source: Source, value: unknown): void {
    if (!isPlainObject(value)) return;
    for (const key in this.fields) if (value[key]) migrateField(this.fields[key] as DataField, source, value[key]);
  }
}

/** Puts an initialised value on a record or model; a bare function is read anew each time, as foreign documents are. */
export function defineMember(target: object, name: string, value: unknown, isReadonly: boolean): void {
  const isGetter = typeof value === 'function' && !('prototype' in value && value.prototype);
  const shape = { configurable: true, enumerable: true };
  if (isGetter) Object.defineProperty(target, name, { get: value as () => unknown, set() {}, ...shape });
  else Object.defineProperty(target, name, { value, writable: !isReadonly, ...shape });
}
