import type { Document } from './document.ts';
import type { User } from './documents/user.ts';
import { isRecord, type Source } from './source.ts';

/** The numbers of `CONST.USER_ROLES`. */
export const userRoles = { NONE: 0, PLAYER: 1, TRUSTED: 2, ASSISTANT: 3, GAMEMASTER: 4 } as const;

/** The numbers of `CONST.DOCUMENT_OWNERSHIP_LEVELS`. */
export const ownershipLevels = { INHERIT: -1, NONE: 0, LIMITED: 1, OBSERVER: 2, OWNER: 3 } as const;

/** A permission of *Configure Permissions*, and the lowest role that has it in a new world. */
export const defaultPermissions: Record<string, number> = {
  ACTOR_CREATE: userRoles.ASSISTANT,
  CARDS_CREATE: userRoles.ASSISTANT,
  FILES_BROWSE: userRoles.TRUSTED,
  FILES_UPLOAD: userRoles.ASSISTANT,
  ITEM_CREATE: userRoles.ASSISTANT,
  JOURNAL_CREATE: userRoles.TRUSTED,
  MACRO_SCRIPT: userRoles.PLAYER,
  MANUAL_ROLLS: userRoles.TRUSTED,
  MESSAGE_WHISPER: userRoles.PLAYER,
  PLAYLIST_CREATE: userRoles.ASSISTANT,
  QUERY_USER: userRoles.PLAYER,
  SETTINGS_MODIFY: userRoles.ASSISTANT,
  TEMPLATE_CREATE: userRoles.PLAYER,
  TOKEN_CONFIGURE: userRoles.TRUSTED,
  TOKEN_CREATE: userRoles.ASSISTANT,
  TOKEN_DELETE: userRoles.ASSISTANT,
};

/** What a document's metadata asks of who creates or deletes it; without an entry it takes an assistant. */
const rules: Record<string, { create?: string; delete?: string }> = {
  Actor: { create: 'ACTOR_CREATE' },
  Item: { create: 'ITEM_CREATE', delete: 'OWNER' },
  ActiveEffect: { create: 'OWNER', delete: 'OWNER' },
  JournalEntry: { create: 'JOURNAL_CREATE' },
  JournalEntryPage: { create: 'OWNER', delete: 'OWNER' },
  ChatMessage: { create: 'PLAYER', delete: 'OWNER' },
  Macro: { create: 'PLAYER', delete: 'OWNER' },
  Token: { create: 'TOKEN_CREATE', delete: 'TOKEN_DELETE' },
  Playlist: { create: 'PLAYLIST_CREATE' },
  Cards: { create: 'CARDS_CREATE' },
};

/** Whether this user may make documents of a kind in the world. */
export function mayCreate(documentName: string, user: User): boolean {
  const needed = rules[documentName]?.create;
  if (needed === undefined || needed === 'OWNER') return user.isGM;
  return needed in userRoles ? user.hasRole(needed) : user.hasPermission(needed);
}

/** Whether this user may do this to this document. Embedded ones go by the document they are in. */
export function mayModify(
  document: Document,
  user: User,
  action: 'create' | 'update' | 'delete',
  data: Source,
): boolean {
  if (user.isGM) return true;
  const { documentName, parent } = document;
  if (documentName === 'User') return action === 'update' && document.id === user.id && !('role' in data);
  if (documentName === 'Token') return action === 'update' ? isOwnerOf(document, user) : mayHandleToken(user, action);
  if (document.isEmbedded && isDocument(parent)) return mayModify(parent, user, 'update', {});
  if (action === 'create') return mayCreate(documentName, user);
  if (action === 'delete' && rules[documentName]?.delete !== 'OWNER') return false;
  // Ownership is a field that only game masters may write.
  return isOwnerOf(document, user) && !('ownership' in data);
}

const mayHandleToken = (user: User, action: 'create' | 'delete'): boolean =>
  user.hasPermission(rules.Token?.[action] ?? '');

const isOwnerOf = (document: Document, user: User): boolean => levelOf(document, user) >= ownershipLevels.OWNER;

const isDocument = (value: unknown): value is Document => isRecord(value) && typeof value.documentName === 'string';

/** The ownership level this user has of this document. */
export function levelOf(document: Document, user: User): number {
  if (user.isGM) return ownershipLevels.OWNER;
  if (document.pack) return ownershipLevels.OBSERVER;
  const { ownership } = document as { ownership?: Record<string, number> };
  const level = ownership?.[user.id ?? ''] ?? ownership?.default ?? ownershipLevels.INHERIT;
  if (level !== ownershipLevels.INHERIT) return level;
  return isDocument(document.parent) ? levelOf(document.parent, user) : ownershipLevels.NONE;
}

/** A level by number or by name. */
export function toLevel(permission: string | number): number {
  if (typeof permission === 'number') return permission;
  const level = (ownershipLevels as Record<string, number>)[permission];
  if (level === undefined) throw new Error(`"${permission}" is not a level of document ownership`);
  return level;
}
