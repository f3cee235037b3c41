import { describe, Document, type DocumentMetadata } from '../document.ts';
import { DocumentTypeField, TypeDataField } from '../fields/document.ts';
import { EmbeddedCollectionField } from '../fields/embedded.ts';
import { DocumentAuthorField, DocumentIdField } from '../fields/identity.ts';
import { ArrayField } from '../fields/list.ts';
import { DocumentOwnershipField, ObjectField } from '../fields/object.ts';
import { SchemaField, type DataSchema } from '../fields/schema.ts';
import { BooleanField, HTMLField, IntegerSortField, NumberField, StringField } from '../fields/simple.ts';
import { JSONField } from '../fields/special-text.ts';
import type { Source } from '../source.ts';
import { BaseFolder } from './folder.ts';
import { everyDocument, nameField, sidebarDocument } from './shared-fields.ts';
import { BaseToken } from './token.ts';
import { BaseUser } from './user.ts';

/** A kind of documents of which the core needs little: its base class and the class that the client uses. */
function define(
  name: string,
  collection: string,
  fields: (cls: typeof Document) => DataSchema,
  more: Partial<DocumentMetadata> = {},
): [typeof Document, typeof Document] {
  const Base = class extends Document {
    static override metadata = describe(name, collection, more);
    static override defineSchema(): DataSchema {
      return { ...everyDocument(), ...fields(this) };
    }
  };
  const Client = class extends Base {};
  for (const [cls, label] of [
    [Base, `Base${name}`],
    [Client, name],
  ] as const) {
    Object.defineProperty(cls, 'name', { value: label });
  }
  return [Base, Client];
}

const sidebar = (): DataSchema => sidebarDocument(BaseFolder);
const loose = (...names: string[]): DataSchema => Object.fromEntries(names.map((name) => [name, new StringField()]));

function pageFields(cls: typeof Document): DataSchema {
  const optional = { required: false, initial: undefined };
  const level = new NumberField({ required: true, initial: 1, min: 1, max: 6, integer: true, nullable: false });
  return {
    name: nameField(),
    type: new DocumentTypeField(cls, { initial: 'text' }),
    system: new TypeDataField(cls),
    title: new SchemaField({ show: new BooleanField({ initial: true }), level }),
    image: new SchemaField({ caption: new StringField(optional) }),
    text: new SchemaField({
      content: new HTMLField(optional),
      markdown: new StringField(optional),
      format: new NumberField({ initial: 1, choices: [1, 2] }),
    }),
    video: new ObjectField(),
    src: new StringField({ required: false, blank: false, nullable: true, initial: null }),
    category: new StringField({ nullable: true, initial: null }),
    sort: new IntegerSortField(),
    ownership: new DocumentOwnershipField({ initial: { default: -1 } }),
  };
}

export const [BaseJournalEntryPage, JournalEntryPage] = define('JournalEntryPage', 'pages', pageFields, {
  hasTypeData: true,
  coreTypes: ['text', 'image', 'pdf', 'video'],
});
export const [BaseJournalEntry, JournalEntry] = define(
  'JournalEntry',
  'journal',
  () => ({
    ...sidebar(),
    pages: new EmbeddedCollectionField(BaseJournalEntryPage),
    categories: new ArrayField(new ObjectField()),
  }),
  { embedded: { JournalEntryPage: 'pages' } },
);
export const [BaseTableResult, TableResult] = define('TableResult', 'results', () => ({
  ...loose('name'),
  type: new StringField({ initial: 'text' }),
  img: new StringField({ nullable: true, initial: null }),
  description: new HTMLField(),
  documentUuid: new StringField({ nullable: true, initial: null }),
  weight: new NumberField({ initial: 1 }),
  range: new ArrayField(new NumberField({ integer: true })),
  drawn: new BooleanField(),
}));
export const [BaseRollTable, RollTable] = define(
  'RollTable',
  'tables',
  () => ({
    ...sidebar(),
    ...loose('formula'),
    img: new StringField({ nullable: true, initial: null }),
    description: new HTMLField(),
    results: new EmbeddedCollectionField(BaseTableResult),
    replacement: new BooleanField(),
    displayRoll: new BooleanField(),
  }),
  { embedded: { TableResult: 'results' } },
);
export const [BaseMacro, Macro] = define('Macro', 'macros', () => ({
  ...sidebar(),
  type: new StringField({ initial: 'script' }),
  img: new StringField({ nullable: true, initial: null }),
  command: new StringField(),
}));
export const [BaseScene, Scene] = define(
  'Scene',
  'scenes',
  () => ({
    ...sidebar(),
    active: new BooleanField(),
    width: new NumberField({ initial: 4000 }),
    height: new NumberField({ initial: 3000 }),
    tokens: new EmbeddedCollectionField(BaseToken),
  }),
  { embedded: { Token: 'tokens' } },
);
const [BaseMessage, PlainMessage] = define(
  'ChatMessage',
  'messages',
  (cls) => ({
    type: new DocumentTypeField(cls, { initial: 'base' }),
    system: new TypeDataField(cls),
    author: new DocumentAuthorField(BaseUser),
    speaker: new ObjectField(),
    flavor: new HTMLField(),
    content: new HTMLField(),
    style: new NumberField({ initial: 0 }),
    whisper: new ArrayField(new DocumentIdField({ readonly: false })),
    blind: new BooleanField(),
    rolls: new ArrayField(new JSONField()),
  }),
  { hasTypeData: true },
);
export const BaseChatMessage = BaseMessage;

/** A message in the chat. */
export class ChatMessage extends PlainMessage {
  static getSpeaker({ actor }: { actor?: Document } = {}): Source {
    return { actor: actor?.id ?? null, alias: actor?.name ?? '' };
  }
  static applyRollMode(data: Source): Source {
    return data;
  }
  static getWhisperRecipients(): unknown[] {
    return [];
  }
}
export const [BaseCombat, Combat] = define('Combat', 'combats', () => ({}));
export const [BaseCombatant, Combatant] = define('Combatant', 'combatants', () => loose('name'));
export const [BaseCombatantGroup, CombatantGroup] = define('CombatantGroup', 'groups', () => loose('name'));
export const [BaseAdventure, Adventure] = define('Adventure', 'adventures', sidebar);
export const [BaseRegionBehavior, RegionBehavior] = define(
  'RegionBehavior',
  'behaviors',
  (cls) => ({ ...loose('name'), type: new DocumentTypeField(cls), system: new TypeDataField(cls) }),
  { hasTypeData: true },
);
export const [BaseRegion, RegionDocument] = define('Region', 'regions', () => loose('name'));
export const [BaseMeasuredTemplate, MeasuredTemplateDocument] = define('MeasuredTemplate', 'templates', () =>
  loose('t'),
);
export const [BaseTile, TileDocument] = define('Tile', 'tiles', () => ({}));
export const [BaseAmbientLight, AmbientLightDocument] = define('AmbientLight', 'lights', () => ({}));
export const [BaseNote, NoteDocument] = define('Note', 'notes', () => ({}));
export const [BasePlaylist, Playlist] = define('Playlist', 'playlists', sidebar);
export const [BaseCards, Cards] = define('Cards', 'cards', sidebar);
export const [BaseSetting, Setting] = define('Setting', 'settings', () => loose('key', 'value'));
