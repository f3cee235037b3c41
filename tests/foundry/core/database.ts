import { client, leaveRunning, type DocumentClass } from './client.ts';
import type { Document } from './document.ts';
import type { User } from './documents/user.ts';
import { passFaults } from './faults.ts';
import { Hooks } from './hooks.ts';
import { log } from './log.ts';
import type { Source } from './source.ts';
import { mergeObject } from './tools/merge.ts';
import { deepClone, expandObject, isEmpty, isPlainObject } from './tools/property.ts';
import { randomID } from './tools/text.ts';

/** What an operation of the database may be asked for. */
export interface Operation {
  parent?: Document | null;
  pack?: string | null;
  keepId?: boolean;
  /** Without it the ids of embedded documents are renewed, and what refers to them breaks. */
  keepEmbeddedIds?: boolean;
  noHook?: boolean;
  diff?: boolean;
  recursive?: boolean;
  render?: boolean;
  renderSheet?: boolean;
  [more: string]: unknown;
}

/** Creates documents: all of them, or none when one is refused. */
export async function createDocuments(
  cls: DocumentClass,
  data: readonly (Source | Document)[],
  operation: Operation,
): Promise<Document[]> {
  const user = currentUser();
  const { parent = null, pack = null } = operation;
  const options = { ...operation };
  refuseLockedPack(pack ?? parent?.pack ?? null);
  const created: Document[] = [];
  for (const given of data) {
    const source = readNewSource(cls, given, operation);
    const document = new cls(source, { parent, pack, strict: true });
    if (!document.canUserModify(user, 'create', source)) throw lacksPermission(user, 'create', document);
    if ((await document._preCreate(source, options, user)) === false) continue;
    if (!allowedByHook('preCreate', document, source, options)) continue;
    created.push(document);
  }
  if (!created.length || (await cls._preCreateOperation(created, options, user)) === false) return [];
  parent?._preCreateDescendantDocuments(parent, collectionOf(parent, cls), [...data], options, user.id);
  await passFaults('create', cls.documentName);
  for (const document of created) {
    stampCreation(document, user);
    store(document, parent);
  }
  parent?.reset();
  record(
    'create',
    cls,
    created,
    parent,
    created.map((document) => document.toObject()),
  );
  for (const document of created) {
    run(document, '_onCreate', [document.toObject(), options, user.id]);
    Hooks.callAll(`create${cls.documentName}`, document, options, user.id);
  }
  tellParents('_onCreate', parent, cls, created, [created.map((d) => d.toObject()), options, user.id]);
  leaveRunning(cls._onCreateOperation(created, options, user), failed(`${cls.documentName}._onCreateOperation`));
  await passFaults('create', cls.documentName, 'after');
  return created;
}

/** Updates documents: all of them, or none when one is refused. Documents that do not change are left out. */
export async function updateDocuments(
  cls: DocumentClass,
  updates: readonly Source[],
  operation: Operation,
): Promise<Document[]> {
  const user = currentUser();
  const { parent = null, pack = null } = operation;
  const options = { ...operation };
  refuseLockedPack(pack ?? parent?.pack ?? null);
  const prepared: { document: Document; changes: Source }[] = [];
  for (const update of updates) {
    const document = find(cls, String(update._id), parent);
    const changes = expandObject(deepClone(update));
    delete changes._id;
    if (!document.canUserModify(user, 'update', changes)) throw lacksPermission(user, 'update', document);
    if ((await document._preUpdate(changes, options, user)) === false) continue;
    if (!allowedByHook('preUpdate', document, changes, options)) continue;
    const difference = document.updateSource(deepClone(changes), { ...updateOptions(operation), dryRun: true });
    if (operation.diff === false || !isEmpty(difference)) prepared.push({ document, changes });
  }
  const documents = prepared.map(({ document }) => document);
  if (!documents.length || (await cls._preUpdateOperation(documents, options, user)) === false) return [];
  await passFaults('update', cls.documentName);
  const differences = prepared.map(({ document, changes }) => {
    const difference = document.updateSource(changes, updateOptions(operation));
    stampUpdate(document, user);
    return difference;
  });
  if (parent) parent.reset();
  else for (const document of documents) document.reset();
  const changed = documents.map((document, index) => ({ ...differences[index], _id: document.id }));
  record('update', cls, documents, parent, deepClone(changed));
  for (const [index, document] of documents.entries()) {
    run(document, '_onUpdate', [changed[index], options, user.id]);
    Hooks.callAll(`update${cls.documentName}`, document, changed[index], options, user.id);
  }
  tellParents('_onUpdate', parent, cls, documents, [changed, options, user.id]);
  leaveRunning(cls._onUpdateOperation(documents, options, user), failed(`${cls.documentName}._onUpdateOperation`));
  await passFaults('update', cls.documentName, 'after');
  return documents;
}

/** Deletes documents: all of them, or none when one is refused. */
export async function deleteDocuments(
  cls: DocumentClass,
  ids: readonly string[],
  operation: Operation,
): Promise<Document[]> {
  const user = currentUser();
  const { parent = null, pack = null } = operation;
  const options = { ...operation };
  refuseLockedPack(pack ?? parent?.pack ?? null);
  const all = operation.deleteAll === true ? placeOf(cls, parent).map((document) => document.id ?? '') : ids;
  const deleted: Document[] = [];
  for (const id of all) {
    const document = find(cls, id, parent);
    if (!document.canUserModify(user, 'delete')) throw lacksPermission(user, 'delete', document);
    if ((await document._preDelete(options, user)) === false) continue;
    if (!operation.noHook && !Hooks.call(`preDelete${cls.documentName}`, document, options, user.id)) continue;
    deleted.push(document);
  }
  if (!deleted.length || (await cls._preDeleteOperation(deleted, options, user)) === false) return [];
  await passFaults('delete', cls.documentName);
  for (const document of deleted) placeOf(cls, parent).delete(document.id ?? '');
  parent?.reset();
  record('delete', cls, deleted, parent, []);
  for (const document of deleted) {
    run(document, '_onDelete', [options, user.id]);
    Hooks.callAll(`delete${cls.documentName}`, document, options, user.id);
  }
  tellParents('_onDelete', parent, cls, deleted, [deleted.map((document) => document.id), options, user.id]);
  leaveRunning(cls._onDeleteOperation(deleted, options, user), failed(`${cls.documentName}._onDeleteOperation`));
  await passFaults('delete', cls.documentName, 'after');
  return deleted;
}

function currentUser(): User {
  const { user } = client.game;
  if (!user) throw new Error('nobody is logged in');
  return user;
}

function refuseLockedPack(pack: string | null): void {
  if (pack) throw new Error(`You may not modify the locked compendium ${pack}`);
}

function lacksPermission(user: User, action: string, document: Document): Error {
  const place = document.parent ? ` in parent ${(document.parent as Document).uuid}` : '';
  return new Error(
    `User ${user.name} lacks permission to ${action} ${document.documentName} "${document.name}"${place}`,
  );
}

function readNewSource(cls: DocumentClass, given: Source | Document, operation: Operation): Source {
  const plain = typeof given.toObject === 'function' ? (given as Document).toObject() : (given as Source);
  const source = expandObject(deepClone(plain));
  if (!operation.keepId || !source._id) source._id = randomID();
  if (!operation.keepEmbeddedIds) renewEmbeddedIds(cls, source);
  return source;
}

function renewEmbeddedIds(cls: DocumentClass, source: Source): void {
  for (const [name, field] of Object.entries(cls.hierarchy)) {
    const entries = source[name];
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!isPlainObject(entry)) continue;
      entry._id = randomID();
      renewEmbeddedIds(field.documentClass, entry);
    }
  }
}

function allowedByHook(event: string, document: Document, data: Source, options: Operation): boolean {
  const { documentName } = document;
  return options.noHook === true || Hooks.call(`${event}${documentName}`, document, data, options, client.game.userId);
}

/** What the server adds: times, and ownership for whoever made a document of the world. */
function stampCreation(document: Document, user: User): void {
  const source = document._source;
  const now = Date.now();
  const stats = { createdTime: now, modifiedTime: now, lastModifiedBy: user.id };
  if (isPlainObject(source._stats)) mergeObject(source._stats, stats);
  if (document.parent) return;
  if (isPlainObject(source.ownership)) source.ownership[user.id ?? ''] ??= 3;
  document.reset();
}

function stampUpdate(document: Document, user: User): void {
  const stats = document._source._stats;
  if (isPlainObject(stats)) Object.assign(stats, { modifiedTime: Date.now(), lastModifiedBy: user.id });
}

function store(document: Document, parent: Document | null): void {
  const place = placeOf(document.documentClass, parent);
  if (place.has(document.id ?? '')) throw new Error(`${document.documentName} ${document.id} exists already`);
  place.set(document.id ?? '', document);
}

function placeOf(cls: DocumentClass, parent: Document | null): Map<string, Document> & { map: MapDocuments } {
  if (parent) refuseWorkingCopy(parent);
  const place = parent ? parent.getEmbeddedCollection(cls.documentName) : client.game.collections.get(cls.documentName);
  if (!place) throw new Error(`this stand-in keeps no ${cls.documentName} documents in the world`);
  // Both kinds of collection are maps of documents by id; only their iterators differ from a Map's.
  return place as unknown as Map<string, Document> & { map: MapDocuments };
}

/** What is not the stored document itself has nothing to do with the database; a live server would not know it. */
function refuseWorkingCopy(parent: Document): void {
  if (parent.parent) return refuseWorkingCopy(parent.parent as Document);
  if (client.game.collections.get(parent.documentName)?.get(parent.id ?? '') === parent) return;
  throw new Error(`${parent.uuid} is a working copy: what is in it cannot be stored`);
}

type MapDocuments = <T>(change: (document: Document) => T) => T[];

function find(cls: DocumentClass, id: string, parent: Document | null): Document {
  const document = placeOf(cls, parent).get(id);
  if (!document) throw new Error(`${cls.documentName} "${id}" does not exist`);
  return document;
}

function updateOptions({ diff, recursive }: Operation): { diff?: boolean; recursive?: boolean } {
  return { ...(diff === undefined ? {} : { diff }), ...(recursive === undefined ? {} : { recursive }) };
}

function collectionOf(parent: Document, cls: DocumentClass): string | null {
  return parent.documentClass.getCollectionName(cls.documentName);
}

/** Events run without being awaited, as in the client: what they do afterwards may come late. */
function run(document: Document, event: '_onCreate' | '_onUpdate' | '_onDelete', args: unknown[]): void {
  const report = failed(`${document.documentName}#${event}`);
  try {
    leaveRunning(Reflect.apply(document[event], document, args), report);
  } catch (error) {
    report(error);
  }
}

const failed =
  (location: string) =>
  (error: unknown): void =>
    Hooks.onError(location, error);

function tellParents(
  event: '_onCreate' | '_onUpdate' | '_onDelete',
  parent: Document | null,
  cls: DocumentClass,
  documents: Document[],
  rest: unknown[],
): void {
  let told = parent;
  while (told && parent) {
    const method = `${event}DescendantDocuments` as const;
    const report = failed(`${told.documentName}#${method}`);
    leaveRunning(told[method](parent, collectionOf(parent, cls), documents, ...rest), report);
    told = told.parent as Document | null;
  }
}

function record(
  operation: 'create' | 'update' | 'delete',
  cls: DocumentClass,
  documents: Document[],
  parent: Document | null,
  stored: unknown[],
): void {
  const ids = documents.map((document) => document.id ?? '');
  const { documentName } = cls;
  log.writes.push({
    operation,
    documentName,
    ids,
    parentUuid: parent?.uuid ?? null,
    userId: client.game.userId,
    stored,
  });
}
