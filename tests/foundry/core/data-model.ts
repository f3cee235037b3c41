import type { Parent } from './client.ts';
import { holdsDocuments, type DataField, type InitializeOptions, type UpdateOptions } from './fields/field.ts';
import { defineMember, SchemaField, type DataSchema } from './fields/schema.ts';
import { log, logCompatibilityWarning, nameIn } from './log.ts';
import { messageOf, type Source } from './source.ts';
import { mergeObject } from './tools/merge.ts';
import {
  deepClone,
  deleteProperty,
  expandObject,
  getProperty,
  getType,
  hasProperty,
  isDeletionKey,
  isEmpty,
  setProperty,
} from './tools/property.ts';
import { DataModelValidationError, DataModelValidationFailure } from './validation.ts';

/** What a model is constructed with besides its data. */
export interface ModelContext {
  parent?: Parent;
  /** Refuse data that is not valid, instead of logging it. */
  strict?: boolean;
  fallback?: boolean;
  dropInvalidEmbedded?: boolean;
  [more: string]: unknown;
}

/** How `validate` is asked. */
export interface ValidationRequest {
  changes?: Source;
  fallback?: boolean;
  dropInvalidEmbedded?: boolean;
  strict?: boolean;
  fields?: boolean;
  joint?: boolean;
}

/** A class of models. */
export type DataModelClass = typeof DataModel;

/** Data with a schema: cleaned, checked, and initialised into what code works with. */
export class DataModel {
  declare parent: Parent;
  declare _source: Source;
  declare _failures: Record<'fields' | 'joint', DataModelValidationFailure | null>;

  static LOCALIZATION_PREFIXES: string[] = [];
  declare static _schema: SchemaField | undefined;

  constructor(data: Source = {}, { parent = null, strict = true, ...options }: ModelContext = {}) {
    if (parent !== null && !(parent instanceof DataModel)) {
      throw new Error('The provided parent must be a DataModel instance');
    }
    const hidden = { writable: false, configurable: true, enumerable: false };
    Object.defineProperty(this, 'parent', { value: parent, ...hidden });
    Object.defineProperty(this, '_failures', { value: { fields: null, joint: null }, ...hidden });
    const source = this._initializeSource(data, { strict, parent, ...options });
    Object.defineProperty(this, '_source', { value: source, ...hidden });
    this._configure(options);
    const { dropInvalidEmbedded = false, fallback = false } = options;
    this.validate({ strict, fallback, dropInvalidEmbedded, fields: true, joint: true });
    this._initialize({ strict, ...options });
  }

  _configure(_options: ModelContext): void {}

  static defineSchema(): DataSchema {
    throw new Error(`The ${this.name} subclass of DataModel must define its own schema`);
  }

  static get schema(): SchemaField {
    if (Object.hasOwn(this, '_schema') && this._schema) return this._schema;
    const schema = new SchemaField(Object.freeze(this.defineSchema()));
    schema.model = this;
    Object.defineProperty(this, '_schema', { value: schema, writable: false, configurable: true });
    return schema;
  }

  get schema(): SchemaField {
    return classOf(this).schema;
  }

  get invalid(): boolean {
    return Object.values(this._failures).some(Boolean);
  }

  get validationFailures(): DataModel['_failures'] {
    return this._failures;
  }

  static *_initializationOrder(): Generator<[string, DataField]> {
    yield* this.schema.entries();
  }

  _initializeSource(data: unknown, _options: ModelContext = {}): Source {
    const given: unknown = data instanceof DataModel ? data.toObject() : data;
    if (given === null || typeof given !== 'object') {
      throw new Error(
        `${this.constructor.name} was incorrectly constructed with a ${getType(given)} instead of an object.`,
      );
    }
    const migrated = classOf(this).migrateDataSafe(given as Source);
    return classOf(this).shimData(classOf(this).cleanData(migrated));
  }

  static cleanData(source: Source = {}, options: object = {}): Source {
    return this.schema.clean(source, options) as Source;
  }

  _initialize(options: InitializeOptions = {}): void {
    for (const [name, field] of classOf(this)._initializationOrder()) {
      const value = field.initialize(this._source[name], this, options);
      const current = Object.getOwnPropertyDescriptor(this, name);
      const isPlain = typeof value !== 'function' && !field.readonly && (!current || 'value' in current);
      // A plain assignment, so that accessors of the system's classes keep their say.
      if (isPlain) Reflect.set(this, name, value);
      else if (!(field.readonly && value instanceof Object && current?.value === value)) {
        defineMember(this, name, value, field.readonly);
      }
    }
  }

  reset(): void {
    this._initialize();
  }

  clone(data: Source = {}, context: ModelContext = {}): DataModel | Promise<DataModel | undefined> {
    const merged = mergeObject(this.toObject(), data, { insertKeys: false, performDeletions: true });
    const cls = classOf(this);
    return new cls(merged, { parent: this.parent, ...context });
  }

  /** Checks the source, or changes to it. Not strict, it only logs and answers. */
  validate(request: ValidationRequest = {}): boolean {
    const { changes, fallback = false, dropInvalidEmbedded = false, strict = true, fields = true } = request;
    const source = changes ?? this._source;
    const whole = changes ? { ...this._source, ...changes } : source;
    let failure: DataModelValidationFailure | null = null;
    if (fields) {
      const options = { partial: Boolean(changes), fallback, dropInvalidEmbedded, source: whole };
      failure = this._failures.fields = this.schema.validate(source, options) ?? null;
    }
    if (!failure && (request.joint ?? !changes)) failure = this.#validateJointly(source, whole);
    if (!failure) return true;
    logFailure(classOf(this), source, failure);
    if (strict) throw failure.asError();
    return false;
  }

  #validateJointly(source: Source, whole: Source): DataModelValidationFailure | null {
    try {
      this.schema._validateModel(source, { source: whole });
      classOf(this).validateJoint(source);
      this._failures.joint = null;
    } catch (error) {
      this._failures.joint =
        error instanceof DataModelValidationError
          ? error.failure
          : new DataModelValidationFailure({ message: messageOf(error), unresolved: true, invalidValue: source });
    }
    return this._failures.joint;
  }

  static validateJoint(_source: Source): void {}

  /** Applies changes to the source without storing anything; gives what differs. */
  updateSource(given: Source = {}, options: UpdateOptions = {}): Source {
    const current = this._source;
    const expanded = expandObject(deepClone(given));
    const _current = options.recursive === false ? {} : current;
    const cleaning = { partial: true, source: { ...current, ...expanded }, _current };
    const changes = this.schema.clean(expanded, cleaning) as Source;
    // Only what is named can change; the items of an actor are most of its data.
    const updated = { ...current };
    for (const key of Object.keys(changes)) {
      const name = isDeletionKey(key) ? key.slice(2) : key;
      const field = this.schema.get(name);
      if (field && !holdsDocuments(field)) updated[name] = deepClone(current[name]);
    }
    const embedded = new Map<string, Source[]>();
    const difference: Source = {};
    for (const [key, value] of Object.entries(changes)) {
      const field = this.schema.get(key);
      if (field && holdsDocuments(field)) embedded.set(key, value as Source[]);
      else if (isDeletionKey(key)) this.#replaceMember(updated, key, value, difference);
      else field?._updateDiff(updated, key, value, difference, options);
    }
    this.#validateUpdate(updated, difference);
    for (const [name, entries] of embedded) {
      const inside = this._updateEmbedded(name, entries, options);
      if (inside.length) difference[name] = inside;
    }
    if (options.dryRun || isEmpty(difference)) return difference;
    // Collections keep their own arrays up to date.
    for (const [key, field] of this.schema.entries()) {
      if (!holdsDocuments(field)) this._source[key] = updated[key];
    }
    this._initialize();
    return difference;
  }

  #replaceMember(updated: Source, key: string, value: unknown, difference: Source): void {
    const name = key.slice(2);
    const field = this.schema.get(name);
    if (!field) return;
    const isDeletion = key.startsWith('-');
    updated[name] = isDeletion ? field.getInitialValue(updated) : value;
    difference[key] = isDeletion ? null : value;
  }

  #validateUpdate(updated: Source, difference: Source): void {
    const names = Object.keys(difference).map((key) => (isDeletionKey(key) ? key.slice(2) : key));
    if (!names.length) return;
    const changed = Object.fromEntries(names.map((name) => [name, updated[name]]));
    const failure = this.schema.validate(changed, { partial: true, source: updated });
    if (!failure) return;
    logFailure(classOf(this), updated, failure);
    throw failure.asError();
  }

  _updateEmbedded(_name: string, _changes: Source[], _options: UpdateOptions): Source[] {
    return [];
  }

  toObject(source = true): Source {
    if (source) return deepClone(this._source);
    return Object.fromEntries(
      this.schema.entries().map(([name, field]) => [name, field.toObject(Reflect.get(this, name))]),
    );
  }

  toJSON(): Source {
    return this.toObject(true);
  }

  static fromSource(source: Source, { strict = false, ...context }: ModelContext = {}): DataModel {
    return new this(source, { strict, ...context });
  }

  static fromJSON(json: string): DataModel {
    return this.fromSource(JSON.parse(json) as Source);
  }

  /** Brings old data up to date, in place. */
  static migrateData(source: Source): Source {
    this.schema.migrateSource(source, source);
    return source;
  }

  static migrateDataSafe(source: Source): Source {
    try {
      return this.migrateData(source) ?? source;
    } catch (error) {
      log.errors.push({ location: `${this.name}.migrateData`, message: messageOf(error) });
      return source;
    }
  }

  static shimData(source: Source): Source {
    return source;
  }

  static _addDataFieldMigration(
    source: Source,
    oldKey: string,
    newKey: string,
    convert?: (source: Source) => unknown,
  ): boolean {
    if (hasProperty(source, newKey) || !hasProperty(source, oldKey)) return false;
    const descriptor = Object.getOwnPropertyDescriptor(source, oldKey);
    if (descriptor && !descriptor.writable && !descriptor.set) return false;
    setProperty(source, newKey, convert ? convert(source) : getProperty(source, oldKey));
    deleteProperty(source, oldKey);
    return true;
  }

  static _addDataFieldShim(): void {}
  static _addDataFieldShims(): void {}

  static _logDataFieldMigration(oldKey: string, newKey: string): void {
    logCompatibilityWarning(`${this.name}: "${oldKey}" is now "${newKey}"`);
  }
}

// Not a private member: the system wraps some models in proxies, through which private members cannot be read.
function classOf(model: DataModel): DataModelClass {
  return model.constructor as DataModelClass;
}

function logFailure(model: DataModelClass, source: Source, failure: DataModelValidationFailure): void {
  const name = nameIn(source);
  for (const { path, message } of failure.leaves()) log.validation.push({ model: model.name, name, path, message });
}

/** The system's part of a document, with the document's events passed on to it. */
export class TypeDataModel extends DataModel {
  prepareBaseData(): void {}
  prepareDerivedData(): void {}
  toEmbed(..._args: unknown[]): Promise<unknown> {
    return Promise.resolve(null);
  }
  onEmbed(..._args: unknown[]): void {}
  _preCreate(..._args: unknown[]): Promise<boolean | void> | void {}
  _onCreate(..._args: unknown[]): unknown {
    return undefined;
  }
  _preUpdate(..._args: unknown[]): Promise<boolean | void> | void {}
  _onUpdate(..._args: unknown[]): unknown {
    return undefined;
  }
  _preDelete(..._args: unknown[]): Promise<boolean | void> | void {}
  _onDelete(..._args: unknown[]): unknown {
    return undefined;
  }
}
