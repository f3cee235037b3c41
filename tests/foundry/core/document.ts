import { auditSource, auditUpdate } from './audit.ts';
import { client, configOf } from './client.ts';
import { DataModel, type ModelContext } from './data-model.ts';
import { DocumentEvents } from './document-events.ts';
import { createDocuments, deleteDocuments, updateDocuments, type Operation } from './database.ts';
import { EmbeddedCollectionField } from './fields/embedded.ts';
import type { InitializeOptions, UpdateOptions } from './fields/field.ts';
import type { EmbeddedCollection } from './embedded-collection.ts';
import type { User } from './documents/user.ts';
import { checkScope } from './flag-scopes.ts';
import { levelOf, mayCreate, mayModify, ownershipLevels, toLevel } from './permissions.ts';
import { member, type Source } from './source.ts';
import { mergeObject } from './tools/merge.ts';
import { deepClone, expandObject, getProperty, isEmpty } from './tools/property.ts';
import { buildUuid } from './tools/uuid.ts';
import { randomID } from './tools/text.ts';

/** What every class of documents says of itself. */
export interface DocumentMetadata {
  name: string;
  collection: string;
  label: string;
  labelPlural: string;
  coreTypes: string[];
  embedded: Record<string, string>;
  hasTypeData: boolean;
  [more: string]: unknown;
}

/** Metadata of a kind of documents, with what is usual filled in. */
export function describe(name: string, collection: string, more: Partial<DocumentMetadata> = {}): DocumentMetadata {
  const labels = { label: `DOCUMENT.${name}`, labelPlural: `DOCUMENT.${name}s` };
  return Object.freeze({
    name,
    collection,
    ...labels,
    coreTypes: ['base'],
    embedded: {},
    hasTypeData: false,
    indexed: false,
    compendiumIndexFields: [],
    permissions: {},
    preserveOnImport: ['_id', 'sort', 'ownership', 'folder'],
    schemaVersion: undefined,
    ...more,
  });
}

/** A model that is stored in the world, in a compendium or inside another document. */
export class Document extends DocumentEvents {
  declare _id: string | null;
  declare name: string;
  declare flags: Record<string, Source>;
  declare parentCollection: string | null;
  declare pack: string | null;
  declare apps: Record<string, unknown>;
  /** How many collections of this document are being built just now. */
  declare _buildDepth: number;

  static metadata: DocumentMetadata = describe('Document', 'documents');

  override _configure({ pack = null, parentCollection = null }: ModelContext = {}): void {
    const parent = this.parent instanceof Document ? this.parent : null;
    const place = parentCollection ?? parent?.documentClass.getCollectionName(this.documentName) ?? null;
    const collections: Record<string, EmbeddedCollection> = {};
    for (const [name, field] of Object.entries(this.documentClass.hierarchy)) {
      const implementation = (field.constructor as typeof EmbeddedCollectionField).implementation;
      collections[name] = new implementation(name, this, this._source[name] as Source[]);
    }
    const members = { pack: pack ?? parent?.pack ?? null, collections: Object.seal(collections), apps: {} };
    for (const [name, value] of Object.entries(members)) {
      Object.defineProperty(this, name, { value, writable: false, configurable: true });
    }
    for (const [name, value] of Object.entries({ parentCollection: place, _buildDepth: 0, _sheet: null })) {
      Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: false });
    }
  }

  get documentClass(): typeof Document {
    return this.constructor as typeof Document;
  }
  static get implementation(): typeof Document {
    return configOf(this.documentName)?.documentClass ?? this;
  }
  static get documentName(): string {
    return this.metadata.name;
  }
  get documentName(): string {
    return this.documentClass.documentName;
  }
  static get collectionName(): string {
    return this.metadata.collection;
  }
  get collectionName(): string {
    return this.documentClass.collectionName;
  }
  static get hasTypeData(): boolean {
    return this.metadata.hasTypeData;
  }
  static get TYPES(): string[] {
    const own = Object.keys(client.game.model[this.documentName] ?? {});
    return [...new Set([...this.metadata.coreTypes, ...own])];
  }
  static get hierarchy(): Record<string, EmbeddedCollectionField> {
    const fields = this.schema.entries().filter(([, field]) => field instanceof EmbeddedCollectionField);
    return Object.fromEntries(fields) as Record<string, EmbeddedCollectionField>;
  }
  static getCollectionName(name: string): string | null {
    const isMeant = ([key, field]: [string, EmbeddedCollectionField]): boolean =>
      key === name || field.baseClass.documentName === name;
    return Object.entries(this.hierarchy).find(isMeant)?.[0] ?? null;
  }

  get id(): string | null {
    return this._id;
  }
  get isEmbedded(): boolean {
    return this.parent instanceof Document && this.documentName in this.parent.documentClass.metadata.embedded;
  }
  get inCompendium(): boolean {
    return Boolean(this.pack);
  }
  get uuid(): string {
    const parent = this.parent instanceof Document ? this.parent : null;
    return buildUuid({ id: this.id, documentName: this.documentName, parent, pack: this.pack });
  }
  get link(): string {
    return `@UUID[${this.uuid}]{${this.name}}`;
  }
  get collection(): unknown {
    if (this.isEmbedded) return member(this.parent, this.parentCollection ?? '');
    return this.pack ? client.game.packs.get(this.pack) : client.game.collections.get(this.documentName);
  }
  get compendium(): unknown {
    return this.pack ? (client.game.packs.get(this.pack) ?? null) : null;
  }
  get sheet(): unknown {
    return null;
  }

  /* Who may what. */

  static canUserCreate(user: User): boolean {
    return mayCreate(this.documentName, user);
  }
  canUserModify(user: User, action: 'create' | 'update' | 'delete', data: Source = {}): boolean {
    return mayModify(this, user, action, data);
  }
  getUserLevel(user: User | null = client.game.user): number {
    return user ? levelOf(this, user) : ownershipLevels.NONE;
  }
  testUserPermission(user: User, permission: string | number, { exact = false }: { exact?: boolean } = {}): boolean {
    const level = this.getUserLevel(user);
    return exact ? level === toLevel(permission) : level >= toLevel(permission);
  }
  get permission(): number {
    return this.getUserLevel();
  }
  get isOwner(): boolean {
    return this.permission >= ownershipLevels.OWNER;
  }
  get limited(): boolean {
    return this.permission === ownershipLevels.LIMITED;
  }
  get visible(): boolean {
    return this.permission >= ownershipLevels.LIMITED;
  }
  get hasPlayerOwner(): boolean {
    return client.game.users.some((user) => !user.isGM && this.testUserPermission(user, 'OWNER'));
  }

  /* Data. */

  override _initializeSource(data: unknown, options: ModelContext = {}): Source {
    const { pack, parent } = options as { pack?: string | null; parent?: Document | null };
    const isAudited = !options.isAudited && !pack && !parent?.pack && !(data instanceof DataModel);
    const given = isAudited && client.game?._documentsReady ? deepClone(data as Source) : null;
    const source = super._initializeSource(data, options);
    if (given) auditSource(this.documentClass, given, source);
    return source;
  }

  override _initialize(options: InitializeOptions = {}): void {
    super._initialize(options);
    if (!client.game?._documentsReady) return;
    // Embedded documents are prepared by the document that holds them.
    if (this.parent instanceof Document && this.parent._buildDepth) return;
    this._safePrepareData();
  }

  /** Runs something that builds embedded documents, none of which may prepare itself. */
  whileBuilding<T>(build: () => T): T {
    this._buildDepth = (this._buildDepth ?? 0) + 1;
    try {
      return build();
    } finally {
      this._buildDepth--;
    }
  }

  override clone(
    data: Source = {},
    { save = false, keepId = false, addSource = false, ...context }: ModelContext & CloneOptions = {},
  ): Document | Promise<Document | undefined> {
    const base = this.toObject();
    if (!keepId) base._id = null;
    const merged = mergeObject(base, data, { insertKeys: false, performDeletions: true });
    if (addSource) (merged._stats as Source).duplicateSource = this.uuid;
    const place = { parent: this.parent, pack: this.pack, ...context };
    if (save)
      return this.documentClass.create(merged, { ...place, keepId } as Operation) as Promise<Document | undefined>;
    return new this.documentClass(merged, { strict: false, ...place });
  }

  override updateSource(given: Source = {}, options: UpdateOptions = {}): Source {
    const difference = super.updateSource(given, options);
    const isAudited = !options.dryRun && !this.pack && client.game?._documentsReady;
    if (isAudited) auditUpdate(this.documentClass, expandObject(given), this._source);
    return difference;
  }

  override _updateEmbedded(name: string, changes: Source[], options: UpdateOptions): Source[] {
    const collection = this.collections[name];
    if (!collection) return [];
    const results: Source[] = [];
    const ids = new Set<string>();
    for (const change of changes) {
      const existing = typeof change._id === 'string' ? collection.get(change._id) : undefined;
      const document = existing ?? addEmbedded(collection, change, options);
      ids.add(document.id ?? '');
      const difference = existing ? existing.updateSource(change, options) : document.toObject();
      if (!isEmpty(difference)) results.push({ ...difference, _id: document.id });
    }
    if (options.recursive !== false) return results;
    const removed = [...collection.keys()].filter((id) => !ids.has(id));
    if (!options.dryRun) for (const id of removed) collection.delete(id);
    return [...results, ...removed.map((id) => ({ _id: id, _deleted: true }))];
  }

  getFlag(scope: string, key: string): unknown {
    checkScope(scope);
    const flags = this.flags?.[scope];
    return flags === undefined ? undefined : getProperty(flags, key);
  }
  async setFlag(scope: string, key: string, value: unknown): Promise<Document | undefined> {
    checkScope(scope);
    return this.update({ flags: { [scope]: expandObject({ [key]: value }) } });
  }
  async unsetFlag(scope: string, key: string): Promise<Document | undefined> {
    checkScope(scope);
    const path = key.split('.');
    const last = path.pop() ?? '';
    return this.update({ [['flags', scope, ...path, `-=${last}`].join('.')]: null });
  }

  /* Embedded documents. */

  getEmbeddedCollection(name: string): EmbeddedCollection {
    const collection = this.collections[this.documentClass.getCollectionName(name) ?? ''];
    if (collection) return collection;
    throw new Error(`${name} is not a valid embedded Document within the ${this.documentName} Document`);
  }
  getEmbeddedDocument(name: string, id: string, options: { strict?: boolean } = {}): Document | undefined {
    return this.getEmbeddedCollection(name).get(id, options);
  }
  *traverseEmbeddedDocuments(path = ''): Generator<[string, Document]> {
    for (const [name, collection] of Object.entries(this.collections)) {
      for (const document of collection) {
        yield [`${path}${name}`, document];
        yield* document.traverseEmbeddedDocuments(`${path}${name}.`);
      }
    }
  }

  /* The database. */

  static async create(data: Source | Source[], operation: Operation = {}): Promise<Document | Document[] | undefined> {
    const created = await this.implementation.createDocuments(Array.isArray(data) ? data : [data], operation);
    return Array.isArray(data) ? created : created[0];
  }
  static createDocuments(data: Source[] = [], operation: Operation = {}): Promise<Document[]> {
    return createDocuments(this.implementation, data, operation);
  }
  static updateDocuments(updates: Source[] = [], operation: Operation = {}): Promise<Document[]> {
    return updateDocuments(this.implementation, updates, operation);
  }
  static deleteDocuments(ids: string[] = [], operation: Operation = {}): Promise<Document[]> {
    return deleteDocuments(this.implementation, ids, operation);
  }
  static get(id: string): Document | null {
    return client.game?.collections?.get(this.documentName)?.get(id) ?? null;
  }
  async update(changes: Source = {}, operation: Operation = {}): Promise<Document | undefined> {
    const [updated] = await this.documentClass.updateDocuments([{ ...changes, _id: this.id }], placed(this, operation));
    return updated;
  }
  async delete(operation: Operation = {}): Promise<Document | undefined> {
    const [deleted] = await this.documentClass.deleteDocuments([this.id ?? ''], placed(this, operation));
    return deleted;
  }
  async createEmbeddedDocuments(name: string, data: Source[] = [], operation: Operation = {}): Promise<Document[]> {
    return this.getEmbeddedCollection(name).documentClass.createDocuments(data, { ...operation, parent: this });
  }
  async updateEmbeddedDocuments(name: string, updates: Source[] = [], operation: Operation = {}): Promise<Document[]> {
    return this.getEmbeddedCollection(name).documentClass.updateDocuments(updates, { ...operation, parent: this });
  }
  async deleteEmbeddedDocuments(name: string, ids: string[] = [], operation: Operation = {}): Promise<Document[]> {
    return this.getEmbeddedCollection(name).documentClass.deleteDocuments(ids, { ...operation, parent: this });
  }

  /* Windows, links and moving about. */

  render(): void {}
  getRelativeUUID(_relative: Document): string {
    return this.uuid;
  }
  toDragData(): Source {
    return { type: this.documentName, uuid: this.uuid };
  }
  async deleteDialog(): Promise<void> {}
  static async createDialog(): Promise<void> {}
  async toEmbed(): Promise<unknown> {
    return null;
  }
  _onClickDocumentLink(): void {}
  static getDefaultArtwork(_data?: Source): Source {
    return { img: Reflect.get(this, 'DEFAULT_ICON') as unknown };
  }
  static defaultName(): string {
    return `New ${this.documentName}`;
  }
  toCompendium(_pack?: unknown, options: CompendiumOptions = {}): Source {
    const { clearSort = true, clearFolder = true, clearOwnership = true, keepId = false } = options;
    const data = this.toObject();
    if (!keepId) delete data._id;
    if (clearSort) delete data.sort;
    if (clearFolder) delete data.folder;
    if (clearOwnership) delete data.ownership;
    return data;
  }
}

// Private members of a class come only after the constructors of those it extends, which initialise and prepare already;
// so these are functions.

function addEmbedded(collection: EmbeddedCollection, data: Source, options: UpdateOptions): Document {
  // A trial run must not log what the real one logs again.
  const context = { isAudited: options.dryRun === true };
  const source = { ...data, _id: data._id ?? randomID() };
  const document = collection.parent.whileBuilding(() => collection.createDocument(source, context));
  if (!options.dryRun) collection.set(document.id ?? '', document);
  return document;
}

function placed(document: Document, operation: Operation): Operation {
  const parent = document.parent instanceof Document ? document.parent : null;
  return { ...operation, parent, pack: document.pack };
}

interface CloneOptions {
  save?: boolean;
  keepId?: boolean;
  addSource?: boolean;
}

interface CompendiumOptions {
  clearSort?: boolean;
  clearFolder?: boolean;
  clearOwnership?: boolean;
  keepId?: boolean;
}
