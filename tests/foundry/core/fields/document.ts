import { client, type Package } from '../client.ts';
import { DataModel, type DataModelClass } from '../data-model.ts';
import type { Document } from '../document.ts';
import type { Source } from '../source.ts';
import { deepClone, isEmpty, isPlainObject } from '../tools/property.ts';
import type { DataModelValidationFailure } from '../validation.ts';
import {
  choiceValues,
  DataField,
  dataModelFor,
  isSubclass,
  type CleanOptions,
  type FieldContext,
  type FieldOptions,
  type InitializeOptions,
  type UpdateOptions,
  type ValidateOptions,
} from './field.ts';
import { EmbeddedDataField } from './embedded.ts';
import { DocumentIdField, DocumentUUIDField } from './identity.ts';
import { asPlainObject, migrateField, ObjectField } from './object.ts';
import { SchemaField, type DataSchema } from './schema.ts';
import { NumberField, StringField } from './simple.ts';

/** When and with what a document was made. */
export class DocumentStatsField extends SchemaField {
  constructor(options: FieldOptions = {}, context: FieldContext = {}) {
    const text = (initial: () => unknown = () => null): StringField =>
      new StringField({ required: true, blank: false, nullable: true, initial });
    const origin = {
      worldId: text(),
      uuid: new DocumentUUIDField({ initial: undefined }),
      coreVersion: text(),
      systemId: text(),
      systemVersion: text(),
    };
    const fields: DataSchema = {
      coreVersion: text(() => client.game.release.version),
      systemId: text(() => client.game.system?.id ?? null),
      systemVersion: text(() => client.game.system?.version ?? null),
      createdTime: new NumberField(),
      modifiedTime: new NumberField(),
      lastModifiedBy: new DocumentIdField({ readonly: false }),
      compendiumSource: new DocumentUUIDField(),
      duplicateSource: new DocumentUUIDField(),
      exportSource: new SchemaField(origin, { nullable: true }),
    };
    super(fields, options, context);
  }
}

/** The sub-type of a document; only what the core and the system declare. */
export class DocumentTypeField extends StringField {
  declare documentClass: typeof Document;

  constructor(documentClass: typeof Document, options: FieldOptions = {}, context: FieldContext = {}) {
    super({ ...options, choices: () => documentClass.TYPES }, context);
    if (options.initial === undefined) this.initial = undefined;
    this.documentClass = documentClass;
    this.required = true;
    this.nullable = false;
    this.blank = false;
    this.validationError = 'is not a valid type for this Document class';
  }
  override _validateType(value: unknown): boolean {
    if (typeof value !== 'string' || !value) throw new Error('must be a non-blank string');
    if (choiceValues(this.choices).includes(value)) return true;
    throw new Error(`"${value}" is not a valid type for the ${this.documentClass.documentName} Document class`);
  }
}

/** The system's part of a document, by the model that is configured for the document's type. */
export class TypeDataField extends ObjectField {
  static override recursive = true;
  declare documentClass: typeof Document;

  constructor(documentClass: typeof Document, options: FieldOptions = {}, context: FieldContext = {}) {
    super(options, context);
    this.documentClass = documentClass;
  }
  static override get _defaults(): Source {
    return { ...super._defaults, required: true };
  }
  override get document(): unknown {
    return this.documentClass;
  }
  get documentName(): string {
    return this.documentClass.documentName;
  }
  /** The package that brought a model: the system, or the module whose id the type's name starts with. */
  static getModelProvider(model: object): Package | null {
    const known = this.#providers.get(model);
    if (known) return known;
    const provider = this.#findProvider(model);
    if (provider) this.#providers.set(model, provider);
    return provider;
  }
  static #providers = new WeakMap<object, Package>();
  static #findProvider(model: object): Package | null {
    for (const config of Object.values(client.config)) {
      const models = (config as { dataModels?: Record<string, unknown> } | null)?.dataModels ?? {};
      const type = Object.keys(models).find((name) => models[name] === model);
      if (type === undefined) continue;
      const [scope = ''] = type.split('.');
      const isModule = type.includes('.') && scope !== client.game.system.id;
      return isModule ? (client.game.modules.get(scope) ?? null) : client.game.system;
    }
    return null;
  }
  getModelForType(type: unknown): DataModelClass | null {
    return dataModelFor(this.documentName, type) as DataModelClass | null;
  }
  override getInitialValue(source?: unknown): unknown {
    const initial = (super.getInitialValue(source) ?? {}) as Source;
    return this.#modelOf(source)?.cleanData(initial) ?? initial;
  }
  #modelOf(source: unknown): DataModelClass | null {
    return this.getModelForType((source as Source | undefined)?.type);
  }
  override _cleanType(value: unknown, options: CleanOptions = {}): unknown {
    const record = isPlainObject(value) ? value : {};
    const model = this.#modelOf(options.source);
    const source = options.partial ? (options._current ?? record) : record;
    return model ? model.cleanData(record, { ...options, source }) : record;
  }
  override initialize(value: unknown, model: DataModel | null, options: InitializeOptions = {}): unknown {
    const cls = this.getModelForType((model as Document)._source.type);
    if (!cls) return deepClone(value);
    const instance = new cls(value as Source, { ...options, parent: model });
    const provider = TypeDataField.getModelProvider(cls);
    Object.defineProperty(instance, 'modelProvider', { value: provider, writable: false, configurable: true });
    return instance;
  }
  override _validateType(value: unknown, options: ValidateOptions = {}): DataModelValidationFailure | void {
    if (!isPlainObject(value)) throw new Error('must be an object');
    return this.#modelOf(options.source)?.schema.validate(value, { ...options, source: value });
  }
  override _validateModel(value: unknown, options: ValidateOptions = {}): void {
    const model = this.#modelOf(options.source);
    if (!model || !value) return;
    model.schema._validateModel(value, { source: value });
    model.validateJoint(value as Source);
  }
  override toObject(value: unknown): unknown {
    return value instanceof DataModel ? value.toObject(false) : deepClone(value);
  }
  override _updateDiff(source: Source, key: string, value: unknown, diff: Source, options: UpdateOptions = {}): void {
    const model = this.#modelOf(source);
    const current = source[key];
    if (!model || !isPlainObject(current) || options.recursive === false) {
      return super._updateDiff(source, key, value, diff, options);
    }
    const deeper: Source = (diff[key] = {});
    model.schema.updateDiff(current, value as Source, deeper, options);
    if (isEmpty(deeper)) delete diff[key];
  }
  migrateSource(source: Source, value: unknown): void {
    this.#modelOf(source)?.migrateDataSafe(value as Source);
  }
}

/** One of several schemas, told apart by `type`. */
export class TypedSchemaField extends DataField {
  static override recursive = true;
  declare types: Record<string, SchemaField>;

  constructor(types: Record<string, unknown>, options: FieldOptions = {}, context: FieldContext = {}) {
    super(options, context);
    this.types = {};
    for (const [type, given] of Object.entries(types)) {
      const field = toSchemaField(given);
      field.name = type;
      field.parent = this;
      this.types[type] = field;
    }
  }
  static override get _defaults(): Source {
    return { ...super._defaults, required: true };
  }
  #of(value: unknown): SchemaField | undefined {
    const { type } = (value ?? {}) as { type?: string };
    return type === undefined ? undefined : this.types[type];
  }
  override _cast(value: unknown): unknown {
    return asPlainObject(value);
  }
  override _cleanType(value: unknown, options?: CleanOptions): unknown {
    return this.#of(value)?.clean(value, { ...options, source: value }) ?? value;
  }
  override _validateType(value: unknown, options?: ValidateOptions): DataModelValidationFailure | void {
    const field = this.#of(value);
    if (!field) throw new Error('has a type that is not known');
    return field.validate(value, options);
  }
  override initialize(value: unknown, model: DataModel | null, options?: InitializeOptions): unknown {
    return this.#of(value)?.initialize(value, model, options) ?? value;
  }
  override toObject(value: unknown): unknown {
    return this.#of(value)?.toObject(value) ?? value;
  }
  override _getField([type, ...rest]: string[]): DataField | undefined {
    return type === undefined ? this : this.types[type]?._getField(rest);
  }
  migrateSource(source: Source, value: unknown): void {
    const field = this.#of(value);
    if (field) migrateField(field, source, value);
  }
}

function toSchemaField(given: unknown): SchemaField {
  if (isSubclass(given, DataModel)) return new EmbeddedDataField(given as DataModelClass);
  return given instanceof SchemaField ? given : new SchemaField(given as DataSchema);
}
