import { client } from '../client.ts';
import { FOLDER_DOCUMENT_TYPES } from '../constants.ts';
import { describe, Document } from '../document.ts';
import { ForeignDocumentField } from '../fields/identity.ts';
import type { DataSchema } from '../fields/schema.ts';
import { HTMLField, IntegerSortField, StringField } from '../fields/simple.ts';
import { ColorField } from '../fields/special-text.ts';
import { everyDocument, nameField } from './shared-fields.ts';

/** Schema of folders in the sidebar. */
export class BaseFolder extends Document {
  static override metadata = describe('Folder', 'folders');
  static SORTING_MODES = ['a', 'm'];
  static override defineSchema(): DataSchema {
    return {
      ...everyDocument(),
      name: nameField(),
      type: new StringField({ required: true, choices: FOLDER_DOCUMENT_TYPES }),
      description: new HTMLField(),
      folder: new ForeignDocumentField(BaseFolder),
      sorting: new StringField({ required: true, initial: 'a', choices: this.SORTING_MODES }),
      sort: new IntegerSortField(),
      color: new ColorField(),
    };
  }
}

/** A folder in the sidebar. */
export class Folder extends BaseFolder {
  declare type: string;
  get contents(): Document[] {
    const place = client.game.collections.get(this.type);
    return place?.filter((document) => document._source.folder === this.id) ?? [];
  }
}
