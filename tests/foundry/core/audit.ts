import type { DocumentClass } from './client.ts';
import type { DataModelClass } from './data-model.ts';
import { dataModelFor } from './fields/field.ts';
import { HTMLField } from './fields/simple.ts';
import { log, nameIn, type DataFault } from './log.ts';
import { isRecord, member, type Source } from './source.ts';
import { objectsEqual } from './tools/merge.ts';
import { deepClone, isDeletionKey, isPlainObject } from './tools/property.ts';
import { findUnsafeHtml } from './tools/text.ts';

type Report = (path: string, given: unknown, kept: unknown) => void;

/**
 * Logs what became of data on its way into a document: what an old shape was migrated to, what was lost because no
 * schema has it, what was cast, clamped or replaced. A live client does all of this without a word.
 */
export function auditSource(model: DocumentClass, given: Source, kept: Source): void {
  const own = withoutEmbedded(model, given);
  const migrated = deepClone(own);
  model.migrateDataSafe(migrated);
  const fault = faultMaker(model, given);
  compare(own, migrated, '', (path, from, to) => log.migrated.push(fault(path, becomes(from, to))));
  compare(migrated, kept, '', (path, from, to) => {
    const isLost = to === undefined;
    log[isLost ? 'dropped' : 'changed'].push(
      fault(path, isLost ? `no schema has it: ${shorten(from)}` : becomes(from, to)),
    );
  });
  auditHtml(model, withoutEmbedded(model, kept), fault);
  for (const [name, field] of Object.entries(model.hierarchy)) {
    const entries = listOf(kept[name]);
    for (const [index, entry] of listOf(given[name]).entries()) {
      const found = entries.find(({ _id }) => entry._id && _id === entry._id) ?? entries[index];
      if (found) auditSource(field.documentClass, entry, found);
    }
  }
}

/** The same for an update: what it asked for and what the source now has. Embedded documents look after themselves. */
export function auditUpdate(model: DocumentClass, changes: Source, kept: Source): void {
  const fault = faultMaker(model, kept);
  const own = withoutEmbedded(model, changes);
  compare(own, kept, '', (path, from, to) => {
    const isLost = to === undefined;
    log[isLost ? 'dropped' : 'changed'].push(
      fault(path, isLost ? `no schema has it: ${shorten(from)}` : becomes(from, to)),
    );
  });
  auditHtml(model, { ...own, type: kept.type }, fault);
}

const listOf = (value: unknown): Source[] => (Array.isArray(value) ? value.filter(isPlainObject) : []);

function withoutEmbedded(model: DocumentClass, source: Source): Source {
  const own = { ...source };
  for (const name of Object.keys(model.hierarchy)) delete own[name];
  return own;
}

function faultMaker(model: DocumentClass, source: Source): (path: string, message: string) => DataFault {
  const name = nameIn(source);
  return (path, message) => ({ model: model.documentName, name, path, message });
}

const becomes = (from: unknown, to: unknown): string =>
  `${shorten(from)} became ${to === undefined ? 'nothing' : shorten(to)}`;

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

/** Reports every leaf of `given` that `kept` has not, or has otherwise. What `kept` has beside that is nobody's fault. */
function compare(given: unknown, kept: unknown, path: string, report: Report): void {
  const [from, to] = [plain(given), plain(kept)];
  if (isPlainObject(from) && isPlainObject(to)) {
    for (const [key, value] of Object.entries(from)) {
      if (value !== undefined && !isDeletionKey(key)) compare(value, to[key], path ? `${path}.${key}` : key, report);
    }
  } else if (Array.isArray(from) && Array.isArray(to) && from.length === to.length) {
    for (const [index, value] of from.entries()) compare(value, to[index], `${path}.${index}`, report);
  } else if (!objectsEqual(from, to) && !isTrimmed(from, to)) {
    report(path, from, to);
  }
}

/** White space at the ends goes without a complaint: the system itself writes names that begin with some. */
const isTrimmed = (from: unknown, to: unknown): boolean => typeof from === 'string' && from.trim() === to;

/** Sets and objects that know their plain form, as that. */
function plain(value: unknown): unknown {
  if (value instanceof Set) return [...(value as Set<unknown>)];
  const toJSON = isPlainObject(value) ? undefined : member(value, 'toJSON');
  return typeof toJSON === 'function' ? Reflect.apply(toJSON, value, []) : value;
}

function auditHtml(model: DocumentClass, source: Source, fault: (path: string, message: string) => DataFault): void {
  const system = dataModelFor(model.documentName, source.type) as DataModelClass | null;
  const visit = (value: unknown, path: string[]): void => {
    if (typeof value === 'string') {
      const unsafe = findUnsafeHtml(value);
      if (unsafe === undefined) return;
      const [first, ...rest] = path;
      const field = first === 'system' && system ? system.schema.getField(rest) : model.schema.getField(path);
      if (field instanceof HTMLField) log.unsafe.push(fault(path.join('.'), unsafe));
    } else if (isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
    }
  };
  visit(source, []);
}
