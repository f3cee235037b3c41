/** Everything that `foundry.documents` has here. */
import { configOf } from '../client.ts';
import type { Operation } from '../database.ts';
import type { Document } from '../document.ts';
import type { Source } from '../source.ts';

export { Actor, BaseActor } from './actor.ts';
export { ActiveEffect, BaseActiveEffect } from './effect.ts';
export { BaseFolder, Folder } from './folder.ts';
export { BaseItem, Item } from './item.ts';
export { BaseToken, TokenDocument } from './token.ts';
export { BaseUser, User } from './user.ts';
export * from './others.ts';

interface Batch extends Operation {
  action: 'create' | 'update' | 'delete';
  documentName: string;
  data?: Source[];
  updates?: Source[];
  ids?: string[];
}

/** Several operations of the database, one after the other. */
export async function modifyBatch(batches: Batch[]): Promise<Document[][]> {
  const results: Document[][] = [];
  for (const { action, documentName, data = [], updates = [], ids = [], ...operation } of batches) {
    const cls = configOf(documentName)?.documentClass;
    if (!cls) throw new Error(`${documentName} is not a kind of documents`);
    if (action === 'create') results.push(await cls.createDocuments(data, operation));
    if (action === 'update') results.push(await cls.updateDocuments(updates, operation));
    if (action === 'delete') results.push(await cls.deleteDocuments(ids, operation));
  }
  return results;
}
