import { client, configOf } from './client.ts';
import type { Operation } from './database.ts';
import { Document } from './document.ts';
import type { User } from './documents/user.ts';
import type { CompendiumCollection } from './packs/compendium.ts';
import { userRoles } from './permissions.ts';
import type { Source } from './source.ts';
import { Collection } from './tools/collection.ts';
import { mergeObject } from './tools/merge.ts';
import { deepClone, isPlainObject, setProperty } from './tools/property.ts';

/** The documents of one kind that the world has. */
export class WorldCollection extends Collection<Document> {
  readonly documentName: string;
  invalidDocumentIds = new Set<string>();

  constructor(documentName = '') {
    super();
    this.documentName = documentName;
  }
  get documentClass(): typeof Document {
    return configOf(this.documentName)?.documentClass ?? Document;
  }
  static get documentName(): string {
    return '';
  }
  static get instance(): WorldCollection | undefined {
    return client.game.collections.get(this.documentName);
  }
  get tree(): object {
    return { entries: [], children: [] };
  }
  get folders(): Document[] {
    const folders = client.game.collections.get('Folder');
    return folders?.filter((folder) => folder._source.type === this.documentName) ?? [];
  }
  getInvalid(): undefined {
    return undefined;
  }
  static registerSheet(): void {}
  static unregisterSheet(): void {}

  async importFromCompendium(
    pack: CompendiumCollection,
    id: string,
    updates: Source = {},
    operation: Operation = {},
  ): Promise<Document | undefined> {
    const document = await pack.getDocument(id);
    if (!document) throw new Error(`${pack.collection} has no document ${id}`);
    const source = mergeObject(this.fromCompendium(document), updates, { inplace: false });
    return (await this.documentClass.create(source, operation)) as Document | undefined;
  }

  /** Plain data to create a copy of a compendium document from; it remembers where it came from. */
  fromCompendium(
    document: Document | Source,
    options: { clearFolder?: boolean; clearSort?: boolean; clearOwnership?: boolean; keepId?: boolean } = {},
  ): Source {
    const { clearFolder = true, clearSort = true, clearOwnership = true, keepId = false } = options;
    const source = document instanceof Document ? document.toObject() : deepClone(document);
    if (!keepId) delete source._id;
    if (clearFolder) delete source.folder;
    if (clearSort) delete source.sort;
    if (clearOwnership && 'ownership' in source) source.ownership = { default: 0 };
    if (document instanceof Document && document.pack) setProperty(source, '_stats.compendiumSource', document.uuid);
    if (isPlainObject(source._stats)) source._stats.duplicateSource = null;
    return source;
  }
}

/** The world's actors. */
export class Actors extends WorldCollection {
  constructor() {
    super('Actor');
  }
  static override get documentName(): string {
    return 'Actor';
  }
  get tokens(): object {
    return {};
  }
}

/** The world's items. */
export class Items extends WorldCollection {
  constructor() {
    super('Item');
  }
  static override get documentName(): string {
    return 'Item';
  }
}

/** Everybody at the table. */
export class Users extends Collection<User> {
  readonly documentName = 'User';

  get current(): User | null {
    return client.game.user;
  }
  /** The one game master who does what must be done once: full game masters before assistants, then by id. */
  get activeGM(): User | null {
    const present = this.filter((user) => user.active && user.isGM);
    const rank = (user: User): number => (user.role === userRoles.GAMEMASTER ? 0 : 1);
    const byId = (a: User, b: User): number => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
    return present.sort((a, b) => rank(a) - rank(b) || byId(a, b))[0] ?? null;
  }
  get players(): User[] {
    return this.filter((user) => !user.isGM);
  }
}
