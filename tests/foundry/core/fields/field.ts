import { client } from '../client.ts';
import { Hooks } from '../hooks.ts';
import { invoke, messageOf, type Callback, type Source } from '../source.ts';
import { objectsEqual } from '../tools/merge.ts';
import { getProperty } from '../tools/property.ts';
import { DataModelValidationError, DataModelValidationFailure, refuse } from '../validation.ts';
import type { DataModel } from '../data-model.ts';

/** What a field may be made with. Systems add options of their own. */
export interface FieldOptions {
  required?: boolean;
  nullable?: boolean;
  initial?: unknown;
  readonly?: boolean;
  validate?: Callback;
  [more: string]: unknown;
}

/** The name a field gets in its schema, and the field around it. */
export interface FieldContext {
  name?: string;
  parent?: DataField;
}

/** How data is cleaned; `partial` for updates, which name only what changes. */
export interface CleanOptions {
  partial?: boolean;
  /** The data around the value. */
  source?: unknown;
  /** The value that an update changes. */
  _current?: unknown;
}

/** How data is checked. */
export interface ValidateOptions {
  partial?: boolean;
  source?: unknown;
  fallback?: boolean;
  dropInvalidEmbedded?: boolean;
}

/** How an update is applied to source data. */
export interface UpdateOptions {
  recursive?: boolean;
  dryRun?: boolean;
  diff?: boolean;
  [more: string]: unknown;
}

/** How a value becomes what a document holds. */
export type InitializeOptions = Record<string, unknown>;

/** One change of an active effect. */
export interface EffectChange {
  key: string;
  value: unknown;
  mode: number;
  priority?: number | null;
  [more: string]: unknown;
}

/** The numbers of `CONST.ACTIVE_EFFECT_MODES`. */
export const effectModes = { CUSTOM: 0, MULTIPLY: 1, ADD: 2, DOWNGRADE: 3, UPGRADE: 4, OVERRIDE: 5 } as const;

type Validator = (this: DataField, value: unknown, options: ValidateOptions) => unknown;

/** The base of all fields: it knows what is required, what may be null and what a missing value becomes. */
export class DataField {
  declare name: string | undefined;
  declare parent: DataField | undefined;
  declare options: FieldOptions;
  declare required: boolean;
  declare nullable: boolean;
  declare initial: unknown;
  declare readonly: boolean;
  declare gmOnly: boolean;
  declare label: string;
  declare hint: string;
  declare validationError: string;
  /** The model of which this is the schema; only the outermost field has one. */
  declare model: unknown;

  static hierarchical = false;
  static recursive = false;

  constructor(options: FieldOptions = {}, { name, parent }: FieldContext = {}) {
    this.name = name;
    this.parent = parent;
    this.options = options;
    for (const [key, value] of Object.entries((this.constructor as typeof DataField)._defaults)) {
      Reflect.set(this, key, key in options ? options[key] : value);
    }
  }

  static get _defaults(): Source {
    return {
      required: false,
      nullable: false,
      initial: undefined,
      readonly: false,
      gmOnly: false,
      label: '',
      hint: '',
      validationError: 'is not a valid value',
    };
  }

  static get hasFormSupport(): boolean {
    return this.prototype._toInput !== DataField.prototype._toInput;
  }

  get fieldPath(): string {
    return [this.parent?.fieldPath, this.name].filter(Boolean).join('.');
  }

  get document(): unknown {
    return this.parent ? this.parent.document : this.model;
  }

  /** Runs a function, or a method of this name, on this field and on the fields inside. */
  apply(fn: string | Callback, value?: unknown, options: Source = {}): unknown {
    const method = typeof fn === 'string' ? (Reflect.get(this, fn) as Callback) : fn;
    return invoke(method, this, [value, options]);
  }

  _getField(path: string[]): DataField | undefined {
    return path.length ? undefined : this;
  }

  _addTypes(): void {}

  /* Cleaning: casts and mends what can be mended. */

  clean(value: unknown, options: CleanOptions = {}): unknown {
    if (value === undefined) return this.getInitialValue(options.source);
    try {
      if (this._validateSpecial(value) === true) return value;
    } catch {
      // What can never stand here (a null, a blank) is replaced; the audit of written data reports it.
      return this.getInitialValue(options.source);
    }
    return this._cleanType(this._cast(value), options);
  }

  _cleanType(value: unknown, _options?: CleanOptions): unknown {
    return value;
  }

  _cast(value: unknown): unknown {
    return value;
  }

  getInitialValue(source?: unknown): unknown {
    return typeof this.initial === 'function' ? invoke(this.initial as Callback, this, [source]) : this.initial;
  }

  /* Validation: refuses what is still wrong. */

  validate(value: unknown, options: ValidateOptions = {}): DataModelValidationFailure | undefined {
    const validators: Validator[] = [this._validateSpecial, this._validateType];
    if (typeof this.options.validate === 'function') validators.push(this.options.validate as unknown as Validator);
    try {
      for (const validator of validators) {
        const verdict = validator.call(this, value, options);
        if (verdict === true) return undefined;
        if (verdict === false) return refuse(value, this.validationError);
        if (verdict instanceof DataModelValidationFailure) return verdict;
      }
    } catch (error) {
      if (error instanceof DataModelValidationError) return error.failure;
      return refuse(value, messageOf(error));
    }
    return undefined;
  }

  _validateSpecial(value: unknown): boolean | void {
    if (value === undefined) {
      if (this.required) throw new Error('may not be undefined');
      return true;
    }
    if (value !== null) return undefined;
    if (this.nullable) return true;
    throw new Error('may not be null');
  }

  _validateType(_value: unknown, _options?: ValidateOptions): boolean | DataModelValidationFailure | void {}

  _validateModel(_value: unknown, _options?: ValidateOptions): void {}

  /* From source data to what a document holds, and back. */

  initialize(value: unknown, _model?: DataModel | null, _options?: InitializeOptions): unknown {
    return value;
  }

  toObject(value: unknown): unknown {
    return value;
  }

  _updateDiff(source: Source, key: string, value: unknown, difference: Source, _options?: UpdateOptions): void {
    if (objectsEqual(value, source[key])) return;
    difference[key] = value;
    source[key] = value;
  }

  _updateCommit(source: Source, key: string, value: unknown): void {
    source[key] = value;
  }

  /* Forms are not part of this core. */

  toInput(): unknown {
    return this._toInput();
  }

  toFormGroup(): unknown {
    return this._toInput();
  }

  _toInput(): unknown {
    throw new Error('this stand-in draws no forms');
  }

  /* Active effects. */

  applyChange(value: unknown, model: object, change: EffectChange): unknown {
    const delta = this._castChangeDelta(change.value);
    const method = this.#changeMethod(change.mode);
    return method.call(this, value, delta, model, change);
  }

  #changeMethod(mode: number): DataField['_applyChangeCustom'] {
    switch (mode) {
      case effectModes.ADD:
        return this._applyChangeAdd;
      case effectModes.MULTIPLY:
        return this._applyChangeMultiply;
      case effectModes.OVERRIDE:
        return this._applyChangeOverride;
      case effectModes.UPGRADE:
        return this._applyChangeUpgrade;
      case effectModes.DOWNGRADE:
        return this._applyChangeDowngrade;
      default:
        return this._applyChangeCustom;
    }
  }

  _castChangeDelta(delta: unknown): unknown {
    return this._cast(delta);
  }

  _applyChangeAdd(value: unknown, delta: unknown, _model?: object, _change?: EffectChange): unknown {
    return typeof value === 'number' && typeof delta === 'number' ? value + delta : `${textOf(value)}${textOf(delta)}`;
  }

  _applyChangeMultiply(_value: unknown, _delta: unknown, _model?: object, _change?: EffectChange): unknown {
    return undefined;
  }

  _applyChangeOverride(_value: unknown, delta: unknown, _model?: object, _change?: EffectChange): unknown {
    return delta;
  }

  _applyChangeUpgrade(_value: unknown, _delta: unknown, _model?: object, _change?: EffectChange): unknown {
    return undefined;
  }

  _applyChangeDowngrade(_value: unknown, _delta: unknown, _model?: object, _change?: EffectChange): unknown {
    return undefined;
  }

  _applyChangeCustom(value: unknown, delta: unknown, model: object, change: EffectChange): unknown {
    const before = getProperty(model, change.key);
    Hooks.call('applyActiveEffect', model, change, value, delta, {});
    const after = getProperty(model, change.key);
    return after === before ? undefined : after;
  }
}

/** Text of a value that stands in a sum; nothing for what is not there. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Whether a class of the outside world is this class or extends it. */
export function isSubclass(cls: unknown, parent: unknown): boolean {
  if (typeof cls !== 'function' || typeof parent !== 'function') return false;
  return cls === parent || cls.prototype instanceof parent;
}

/** A field that takes anything. */
export class AnyField extends DataField {}

/** The values a field may choose from: an array, the keys of a record, or a function that gives either. */
export function choiceValues(choices: unknown): unknown[] {
  const settled: unknown = typeof choices === 'function' ? invoke(choices as Callback, undefined, []) : choices;
  if (Array.isArray(settled)) return settled;
  return Object.keys(settled ?? {});
}

/** What kind of class `CONFIG` has for a document type's system data. */
export function dataModelFor(documentName: string, type: unknown): unknown {
  const config = client.config?.[documentName] as { dataModels?: Record<string, unknown> } | undefined;
  return typeof type === 'string' ? (config?.dataModels?.[type] ?? null) : null;
}

/** Whether a field is a collection of documents, told without its class, which is made from this one. */
export function holdsDocuments(field: DataField): boolean {
  return (field.constructor as typeof DataField).hierarchical && 'documentClass' in field;
}
