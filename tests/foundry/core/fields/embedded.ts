import { DataModel, type DataModelClass } from '../data-model.ts';
import { Document } from '../document.ts';
import { EmbeddedCollection } from '../embedded-collection.ts';
import { messageOf, type Callback, type Source } from '../source.ts';
import { isPlainObject } from '../tools/property.ts';
import { DataModelValidationFailure, refuse } from '../validation.ts';
import {
  isSubclass,
  type CleanOptions,
  type FieldContext,
  type FieldOptions,
  type InitializeOptions,
  type ValidateOptions,
} from './field.ts';
import { ArrayField } from './list.ts';
import { SchemaField } from './schema.ts';

/** A data model inside another. */
export class EmbeddedDataField extends SchemaField {
  declare model: DataModelClass;

  constructor(model: DataModelClass, options: FieldOptions = {}, context: FieldContext = {}) {
    if (!isSubclass(model, DataModel)) {
      throw new Error('An EmbeddedDataField must specify a DataModel class as its type');
    }
    super(model.defineSchema(), options, context);
    this.model = model;
  }
  override clean(value: unknown, options: CleanOptions = {}): unknown {
    return super.clean(value, { ...options, source: isPlainObject(value) ? value : undefined });
  }
  override _cast(value: unknown): unknown {
    return value instanceof DataModel ? value.toObject() : super._cast(value);
  }
  override validate(value: unknown, options: ValidateOptions = {}): DataModelValidationFailure | undefined {
    return super.validate(value, { ...options, source: value });
  }
  override initialize(value: unknown, model: DataModel | null, options: InitializeOptions = {}): unknown {
    if (!value) return value;
    const embedded = new this.model(value as Source, { ...options, parent: model });
    Object.defineProperty(embedded, 'schema', { value: this, configurable: true });
    return embedded;
  }
  override toObject(value: unknown): unknown {
    return value instanceof DataModel ? value.toObject(false) : super.toObject(value);
  }
  override migrateSource(_source: Source, value: unknown): void {
    if (value) this.model.migrateDataSafe(value as Source);
  }
  override _validateModel(value: unknown, options: ValidateOptions = {}): void {
    if (!value) return;
    super._validateModel(value, { ...options, source: value });
    this.model.validateJoint(value as Source);
  }
}

/** Documents inside a document. */
export class EmbeddedCollectionField extends ArrayField {
  static override hierarchical = true;
  static override recursive = true;

  constructor(element: unknown, options: FieldOptions = {}, context: FieldContext = {}) {
    super(element, options, context);
    this.readonly = true;
    // Documented as `model`: the class that is configured now, which may change until the world is ready.
    Object.defineProperty(this, 'model', { get: () => this.documentClass, configurable: true });
  }
  static override _validateElementType(element: unknown): unknown {
    if (isSubclass(element, Document)) return element;
    throw new Error('An EmbeddedCollectionField must specify a Document subclass as its type');
  }
  static get implementation(): typeof EmbeddedCollection {
    return EmbeddedCollection;
  }
  /** The class that the field was made with; `documentClass` is the one that the system configured. */
  get baseClass(): typeof Document {
    return this.element as unknown as typeof Document;
  }
  get documentClass(): typeof Document {
    return this.baseClass.implementation;
  }
  get schema(): SchemaField {
    return this.documentClass.schema;
  }
  override _cast(value: unknown): unknown {
    const list = super._cast(value) as unknown[];
    return list.map((entry) => (entry instanceof Document ? entry.toObject() : entry));
  }
  override _cleanType(value: unknown, options: CleanOptions = {}): unknown {
    return (value as unknown[]).map((entry) => {
      // An update is cleaned by the document it changes, a new entry by the document that is made of it.
      if (options.partial && isPlainObject(entry)) return entry;
      return this.documentClass.cleanData(isPlainObject(entry) ? entry : {}, { partial: false, source: entry });
    });
  }
  override _validateElements(value: unknown[], options: ValidateOptions): DataModelValidationFailure | undefined {
    if (options.partial) return undefined;
    const failure = new DataModelValidationFailure({ invalidValue: value });
    const seen = new Set<unknown>();
    for (const [index, entry] of value.entries()) {
      const { _id, name } = (entry ?? {}) as { _id?: string; name?: string };
      const id = _id ?? index;
      const refusal = this.schema.validate(entry, { ...options, source: entry }) ?? this.#refuseJointly(entry);
      if (refusal) failure.elements.push({ id, name, failure: refusal });
      if (_id && seen.has(_id)) {
        failure.elements.push({ id, name, failure: refuse(_id, `duplicate embedded document _id ${_id}`) });
      }
      seen.add(_id);
    }
    if (!failure.elements.length) return undefined;
    failure.unresolved = true;
    return failure;
  }
  #refuseJointly(entry: unknown): DataModelValidationFailure | undefined {
    try {
      this.schema._validateModel(entry, { source: entry });
      this.documentClass.validateJoint(entry as Source);
      return undefined;
    } catch (error) {
      return refuse(entry, messageOf(error));
    }
  }
  override _validateModel(): void {}
  override initialize(_value: unknown, model: DataModel | null, options: InitializeOptions = {}): unknown {
    const collection = (model as Document).collections[this.name ?? ''];
    collection?.initialize(options);
    return collection;
  }
  override toObject(value: unknown): unknown {
    return value instanceof EmbeddedCollection ? value.toObject(false) : value;
  }
  getCollection(parent: Document): EmbeddedCollection | undefined {
    return parent.collections[this.name ?? ''];
  }
  override _updateDiff(_source: Source, key: string, value: unknown, difference: Source): void {
    difference[key] = value;
  }
  override migrateSource(_source: Source, value: unknown): void {
    if (!Array.isArray(value)) return;
    for (const entry of value) if (isPlainObject(entry)) this.documentClass.migrateDataSafe(entry);
  }
  override apply(_fn: string | Callback, value: unknown = []): unknown {
    return value;
  }
}

/** One document inside a document. */
export class EmbeddedDocumentField extends EmbeddedDataField {
  static override hierarchical = true;

  constructor(model: typeof Document, options: FieldOptions = {}, context: FieldContext = {}) {
    super(model.implementation, options, context);
  }
  static override get _defaults(): Source {
    return { ...super._defaults, nullable: true };
  }
}
