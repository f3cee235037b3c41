import { client } from '../client.ts';
import { CompendiumCollection } from '../packs/compendium.ts';
import type { Document } from '../document.ts';
import type { WorldCollection } from '../world-collections.ts';
import type { Source } from '../source.ts';

/** A UUID taken apart; `collection` is where its primary document lives, when there is such a place here. */
export interface ParsedUuid {
  uuid: string;
  type: string | undefined;
  id: string;
  collection: CompendiumCollection | WorldCollection | undefined;
  embedded: string[];
  primaryType: string | undefined;
  primaryId: string;
  documentType: string | undefined;
  documentId: string;
}

/** Takes a UUID apart; relative ones (`.Item.x`, `.x`) need the document they start from. */
export function parseUuid(
  uuid: string | null | undefined,
  { relative }: { relative?: Document } = {},
): ParsedUuid | null {
  if (!uuid || typeof uuid !== 'string') return null;
  if (uuid.startsWith('.') && relative) return parseUuid(absoluteUuid(uuid.slice(1), relative));
  const parts = uuid.split('.');
  if (parts[0] === 'Compendium') return parseCompendiumUuid(uuid, parts);
  const [primaryType, primaryId, ...embedded] = parts;
  const collection = primaryType === undefined ? undefined : client.game.collections.get(primaryType);
  return assemble(uuid, collection, primaryType, primaryId, embedded);
}

function absoluteUuid(rest: string, relative: Document): string {
  const namesTheType = rest.split('.').length % 2 === 0;
  if (namesTheType) return `${relative.uuid}.${rest}`;
  if (relative.isEmbedded && relative.parent) {
    return `${(relative.parent as Document).uuid}.${relative.documentName}.${rest}`;
  }
  return [...relative.uuid.split('.').slice(0, -1), rest].join('.');
}

function parseCompendiumUuid(uuid: string, [, scope, name, ...rest]: string[]): ParsedUuid {
  const pack = client.game.packs.get(`${scope}.${name}`);
  if (rest.length % 2 === 1) return assemble(uuid, pack, pack?.documentName, rest[0], rest.slice(1));
  return assemble(uuid, pack, rest[0], rest[1], rest.slice(2));
}

function assemble(
  uuid: string,
  collection: ParsedUuid['collection'],
  primaryType: string | undefined,
  primaryId = '',
  embedded: string[] = [],
): ParsedUuid {
  const isEmbedded = embedded.length >= 2;
  const type = isEmbedded ? embedded.at(-2) : primaryType;
  const id = (isEmbedded ? embedded.at(-1) : primaryId) ?? '';
  const primary = { primaryType, primaryId, documentType: primaryType, documentId: primaryId };
  return { uuid, type, id, collection, embedded, ...primary };
}

/** The UUID of a document from where it lives. */
export function buildUuid(place: {
  id: string | null;
  documentName: string;
  parent?: Document | null;
  pack?: string | null;
}): string {
  if (place.parent) return `${place.parent.uuid}.${place.documentName}.${place.id}`;
  return `${place.pack ? `Compendium.${place.pack}.` : ''}${place.documentName}.${place.id}`;
}

/** The document of a UUID, loaded from its compendium where need be; null when there is none. */
export async function fromUuid(
  uuid: string | null | undefined,
  { relative }: { relative?: Document } = {},
): Promise<Document | null> {
  return (find(uuid, relative, true) as Document | null) ?? null;
}

/** The document of a UUID, or for a compendium document that is not loaded its index entry. */
export function fromUuidSync(
  uuid: string | null | undefined,
  { relative, strict = true }: { relative?: Document; strict?: boolean } = {},
): Document | Source | null {
  const parsed = parseUuid(redirected(uuid), relative ? { relative } : {});
  if (
    parsed?.collection instanceof CompendiumCollection &&
    parsed.embedded.length &&
    !parsed.collection.has(parsed.primaryId)
  ) {
    if (!strict) return null;
    throw new Error(`fromUuidSync was invoked on UUID '${uuid}' which references an Embedded Document of a Compendium`);
  }
  return find(uuid, relative, false);
}

function redirected(uuid: string | null | undefined): string | null | undefined {
  return uuid ? (client.config.compendium.uuidRedirects[uuid] ?? uuid) : uuid;
}

function find(
  uuid: string | null | undefined,
  relative: Document | undefined,
  loads: boolean,
): Document | Source | null {
  const parsed = parseUuid(redirected(uuid), relative ? { relative } : {});
  if (!parsed?.collection) return null;
  const { collection, primaryId, embedded } = parsed;
  if (collection instanceof CompendiumCollection) {
    if (!collection.visible) return null;
    if (!loads && !embedded.length) return collection.get(primaryId) ?? collection.index.get(primaryId) ?? null;
    return findEmbedded(collection.load(primaryId), embedded);
  }
  return findEmbedded(collection.get(primaryId), embedded);
}

function findEmbedded(document: Document | undefined, path: string[]): Document | null {
  let found = document;
  for (let index = 0; found && index + 1 < path.length; index += 2) {
    found = found.getEmbeddedDocument(path[index] ?? '', path[index + 1] ?? '');
  }
  return found ?? null;
}
