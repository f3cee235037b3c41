/** Everything that `foundry.data.fields` has. */
export { AnyField, DataField } from './field.ts';
export {
  AlphaField,
  AngleField,
  BooleanField,
  HTMLField,
  HueField,
  IntegerSortField,
  NumberField,
  StringField,
} from './simple.ts';
export { ColorField, FilePathField, JavaScriptField, JSONField } from './special-text.ts';
export { DocumentFlagsField, DocumentOwnershipField, ObjectField, TypedObjectField } from './object.ts';
export { SchemaField } from './schema.ts';
export { ArrayField, SetField } from './list.ts';
export { EmbeddedCollectionField, EmbeddedDataField, EmbeddedDocumentField } from './embedded.ts';
export { DocumentAuthorField, DocumentIdField, DocumentUUIDField, ForeignDocumentField } from './identity.ts';
export { DocumentStatsField, DocumentTypeField, TypeDataField, TypedSchemaField } from './document.ts';
