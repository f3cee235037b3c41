import { DocumentFlagsField, DocumentOwnershipField } from '../fields/object.ts';
import { DocumentIdField, ForeignDocumentField } from '../fields/identity.ts';
import { DocumentStatsField } from '../fields/document.ts';
import type { FieldOptions } from '../fields/field.ts';
import type { DataSchema } from '../fields/schema.ts';
import { IntegerSortField, StringField } from '../fields/simple.ts';

/** What every document has. */
export const everyDocument = (): DataSchema => ({
  _id: new DocumentIdField(),
  flags: new DocumentFlagsField(),
  _stats: new DocumentStatsField(),
});

/** A name that may not be blank. */
export const nameField = (options: FieldOptions = {}): StringField =>
  new StringField({ required: true, blank: false, textSearch: true, ...options });

/** What documents have that stand in the sidebar. */
export const sidebarDocument = (folder: ForeignDocumentField['model']): DataSchema => ({
  name: nameField(),
  folder: new ForeignDocumentField(folder),
  sort: new IntegerSortField(),
  ownership: new DocumentOwnershipField(),
});
