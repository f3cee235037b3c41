import type { DataModel } from '../data-model.ts';
import type { Source } from '../source.ts';
import { deepClone, getType, isPlainObject } from '../tools/property.ts';
import { DataModelValidationFailure } from '../validation.ts';
import {
  DataField,
  type CleanOptions,
  type FieldContext,
  type FieldOptions,
  type InitializeOptions,
  type ValidateOptions,
} from './field.ts';
import { migrateField } from './object.ts';

/** A list whose elements all go by one field. */
export class ArrayField extends DataField {
  static override recursive = true;
  declare element: DataField;
  declare empty: boolean;
  declare exact: number | undefined;
  declare min: number;
  declare max: number;

  constructor(element: unknown, options: FieldOptions = {}, context: FieldContext = {}) {
    super(options, context);
    // Embedded collections have a document class here, which their own field looks after.
    this.element = (this.constructor as typeof ArrayField)._validateElementType(element) as DataField;
    if (!(this.element instanceof DataField)) return;
    if (this.element.parent !== undefined) throw new Error('The element DataField already has a parent');
    this.element.parent = this;
  }
  static override get _defaults(): Source {
    const length = { empty: true, exact: undefined, min: 0, max: Infinity };
    return { ...super._defaults, required: true, nullable: false, initial: () => [], ...length };
  }
  static _validateElementType(element: unknown): unknown {
    if (element instanceof DataField) return element;
    throw new Error(`${this.name} must have a DataField as its contained element`);
  }
  override getInitialValue(source?: unknown): unknown {
    const initial = super.getInitialValue(source);
    if (initial !== undefined) return deepClone(initial);
    if (!this.required) return undefined;
    return this.nullable ? null : [];
  }
  override _cast(value: unknown): unknown {
    if (isPlainObject(value)) return castIndexed(value);
    if (value instanceof Set) return [...(value as Set<unknown>)];
    return getType(value) === 'Array' ? value : [value];
  }
  override _cleanType(value: unknown, options: CleanOptions = {}): unknown {
    return (value as unknown[]).map((entry) => this.element.clean(entry, { ...options, partial: false }));
  }
  override _validateType(value: unknown, options: ValidateOptions = {}): DataModelValidationFailure | void {
    if (!Array.isArray(value)) throw new Error('must be an Array');
    if (!this.empty && !value.length) throw new Error('may not be an empty array');
    if (this.exact !== undefined && value.length !== this.exact) {
      throw new Error(`must have exactly ${this.exact} elements`);
    }
    if (value.length < this.min) throw new Error(`must have at least ${this.min} elements`);
    if (value.length > this.max) throw new Error(`must have at most ${this.max} elements`);
    return this._validateElements(value, options);
  }
  _validateElements(value: unknown[], options: ValidateOptions): DataModelValidationFailure | undefined {
    const failure = new DataModelValidationFailure({ invalidValue: value });
    value.forEach((entry, index) => {
      const refusal = this._validateElement(entry, options);
      const { _id, name } = (isPlainObject(entry) ? entry : {}) as { _id?: string; name?: string };
      if (refusal) failure.elements.push({ id: _id ?? index, name, failure: refusal });
    });
    if (!failure.elements.length) return undefined;
    failure.unresolved = true;
    return failure;
  }
  _validateElement(value: unknown, options: ValidateOptions): DataModelValidationFailure | undefined {
    return this.element.validate(value, { ...options, partial: false });
  }
  override _validateModel(value: unknown, options?: ValidateOptions): void {
    if (!(this.element.constructor as typeof DataField).recursive || !Array.isArray(value)) return;
    for (const entry of value) this.element._validateModel(entry, options);
  }
  override initialize(value: unknown, model: DataModel | null, options: InitializeOptions = {}): unknown {
    if (!Array.isArray(value)) return value;
    return value.map((entry) => this.element.initialize(entry, model, options));
  }
  override toObject(value: unknown): unknown {
    if (!value) return value;
    return Array.from(value as Iterable<unknown>, (entry) => this.element.toObject(entry));
  }
  override _getField(path: string[]): DataField | undefined {
    const [first, ...rest] = path;
    if (first === undefined) return this;
    return this.element._getField(first === 'element' || /^\d+$/.test(first) ? rest : path);
  }
  migrateSource(source: Source, value: unknown): void {
    if (!Array.isArray(value)) return;
    for (const entry of value) migrateField(this.element, source, entry);
  }
  override _castChangeDelta(raw: unknown): unknown {
    return castChanges(raw).map((value) => this.element._castChangeDelta(value));
  }
  override _applyChangeAdd(value: unknown, delta: unknown): unknown {
    (value as unknown[]).push(...(delta as unknown[]));
    return value;
  }
}

function castIndexed(record: Source): unknown[] {
  const list: unknown[] = [];
  for (const [key, value] of Object.entries(record)) {
    const index = Number(key);
    if (Number.isInteger(index) && index >= 0) list[index] = value;
  }
  return list;
}

function castChanges(raw: unknown): unknown[] {
  const value = typeof raw === 'string' ? parsedOr(raw) : raw;
  if (value instanceof Set) return [...(value as Set<unknown>)];
  return Array.isArray(value) ? value : [value];
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** A list without order or repetition, stored as an array. */
export class SetField extends ArrayField {
  override initialize(value: unknown, model: DataModel | null, options?: InitializeOptions): unknown {
    return value ? new Set(super.initialize(value, model, options) as unknown[]) : value;
  }
  override _toInput(): unknown {
    return super._toInput();
  }
  override _castChangeDelta(raw: unknown): unknown {
    return new Set(super._castChangeDelta(raw) as unknown[]);
  }
  override _applyChangeAdd(value: unknown, delta: unknown): unknown {
    for (const entry of delta as Set<unknown>) (value as Set<unknown>).add(entry);
    return value;
  }
}
