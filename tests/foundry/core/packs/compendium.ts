import { client, configOf } from '../client.ts';
import type { Document } from '../document.ts';
import { ownershipLevels, toLevel } from '../permissions.ts';
import type { User } from '../documents/user.ts';
import type { Source } from '../source.ts';
import { Collection } from '../tools/collection.ts';
import { deepClone, getProperty, isPlainObject, setProperty } from '../tools/property.ts';

/** What a manifest says of a pack. */
export interface PackMetadata extends Source {
  id: string;
  name: string;
  label: string;
  type: string;
  packageName: string;
  packageType: string;
  ownership?: Record<string, string>;
}

/** The stored documents of a pack, by id. Given as a function, so that nothing is read before it is needed. */
export type PackDocuments = () => Record<string, Source>;

const embeddedNames = ['items', 'effects', 'pages', 'results'];

/** Takes out what only the packer needs. */
function withoutPackerKeys(source: Source): Source {
  delete source._key;
  for (const name of embeddedNames) {
    const entries = source[name];
    if (Array.isArray(entries)) for (const entry of entries) if (isPlainObject(entry)) withoutPackerKeys(entry);
  }
  return source;
}

/** A locked compendium. Its index gives raw stored data, old shapes included; its documents are migrated on loading. */
export class CompendiumCollection extends Collection<Document> {
  readonly metadata: PackMetadata;
  applicationClass = null;
  apps: unknown[] = [];
  readonly #documents: PackDocuments;
  readonly #indexFields = new Set<string>();
  #index: Collection<Source> | undefined;

  constructor(metadata: PackMetadata, documents: PackDocuments) {
    super();
    this.metadata = metadata;
    this.#documents = documents;
  }

  get collection(): string {
    return this.metadata.id;
  }
  get documentName(): string {
    return this.metadata.type;
  }
  get documentClass(): typeof Document {
    const config = configOf(this.documentName);
    if (!config) throw new Error(`${this.documentName} is not a kind of documents`);
    return config.documentClass;
  }
  get title(): string {
    return this.metadata.label;
  }
  get locked(): boolean {
    return true;
  }
  get visible(): boolean {
    const { user } = client.game;
    return user ? this.testUserPermission(user, 'OBSERVER') : true;
  }
  get indexed(): boolean {
    return true;
  }
  get indexFields(): Set<string> {
    return this.#indexFields;
  }
  get folders(): Collection<Document> {
    return new Collection();
  }
  get folder(): null {
    return null;
  }
  getUuid(id: string): string {
    return `Compendium.${this.collection}.${this.documentName}.${id}`;
  }

  /** A manifest gives packs to roles: players may read them unless it says otherwise. */
  testUserPermission(user: User, permission: string | number): boolean {
    if (user.isGM) return true;
    const { ownership = {} } = this.metadata;
    const role = user.hasRole('TRUSTED') ? 'TRUSTED' : 'PLAYER';
    const given = ownership[role] ?? ownership.PLAYER ?? 'OBSERVER';
    return (ownershipLevels as Record<string, number>)[given] !== undefined && toLevel(given) >= toLevel(permission);
  }

  get index(): Collection<Source> {
    if (this.#index) return this.#index;
    const usual = configOf(this.documentName)?.compendiumIndexFields;
    const fields = ['name', 'type', 'img', 'folder', 'sort', ...(Array.isArray(usual) ? (usual as string[]) : [])];
    this.#index = new Collection();
    for (const raw of Object.values(this.#documents())) {
      const id = String(raw._id);
      const entry: Source = { _id: id, uuid: this.getUuid(id), pack: this.collection };
      for (const field of fields) copyField(raw, entry, field);
      this.#index.set(id, entry);
    }
    return this.#index;
  }

  /** The index with more of the stored fields in it: as they are stored, not migrated, not prepared. */
  async getIndex({ fields = [] }: { fields?: Iterable<string> } = {}): Promise<Collection<Source>> {
    const wanted = [...fields];
    for (const field of wanted) this.#indexFields.add(field);
    const documents = this.#documents();
    for (const entry of this.index) {
      const raw = documents[String(entry._id)];
      for (const field of wanted) if (raw) copyField(raw, entry, field);
    }
    return this.index;
  }

  /** Loads a document at once, which only the core itself may do. */
  load(id: string): Document | undefined {
    const loaded = this.get(id);
    const raw = loaded ? undefined : this.#documents()[id];
    if (!raw) return loaded;
    const document = new this.documentClass(withoutPackerKeys(deepClone(raw)), {
      pack: this.collection,
      strict: false,
    });
    this.set(id, document);
    return document;
  }

  async getDocument(id: string): Promise<Document | undefined> {
    if (!this.visible) throw new Error(`You may not read the compendium ${this.collection}`);
    return this.load(id);
  }

  /** Documents by what their index says: `{ _id__in: […], type__in: […], name: "…" }`. */
  async getDocuments(query: Source = {}): Promise<Document[]> {
    if (!this.visible) throw new Error(`You may not read the compendium ${this.collection}`);
    const entries = this.index.filter((entry) =>
      Object.entries(query).every(([key, value]) => matches(entry, key, value)),
    );
    return entries.map((entry) => this.load(String(entry._id))).filter((document) => document !== undefined);
  }

  override toJSON(): unknown[] {
    return this.index.contents;
  }
}

function copyField(from: Source, to: Source, field: string): void {
  const value = getProperty(from, field);
  if (value !== undefined) setProperty(to, field, deepClone(value));
}

function matches(entry: Source, key: string, value: unknown): boolean {
  const [path = '', operator] = key.split('__');
  const given = getProperty(entry, path);
  if (operator === 'in') return Array.from(value as Iterable<unknown>).includes(given);
  return given === value;
}
