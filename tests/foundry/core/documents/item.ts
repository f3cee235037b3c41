import { describe, Document } from '../document.ts';
import type { EmbeddedCollection } from '../embedded-collection.ts';
import { DocumentTypeField, TypeDataField } from '../fields/document.ts';
import { EmbeddedCollectionField } from '../fields/embedded.ts';
import type { DataSchema } from '../fields/schema.ts';
import { FilePathField } from '../fields/special-text.ts';
import type { Source } from '../source.ts';
import { BaseActiveEffect, type ActiveEffect } from './effect.ts';
import { BaseFolder } from './folder.ts';
import { everyDocument, sidebarDocument } from './shared-fields.ts';

/** Schema of items. */
export class BaseItem extends Document {
  static override metadata = describe('Item', 'items', { hasTypeData: true, embedded: { ActiveEffect: 'effects' } });
  static DEFAULT_ICON = 'icons/svg/item-bag.svg';
  static override LOCALIZATION_PREFIXES = ['DOCUMENT', 'ITEM'];
  static override defineSchema(): DataSchema {
    const initial = (data: Source): unknown => this.implementation.getDefaultArtwork(data).img;
    return {
      ...everyDocument(),
      ...sidebarDocument(BaseFolder),
      type: new DocumentTypeField(this),
      img: new FilePathField({ categories: ['IMAGE'], initial }),
      system: new TypeDataField(this),
      effects: new EmbeddedCollectionField(BaseActiveEffect),
    };
  }
}

/** Anything that an actor can have: gear, spells, classes. */
export class Item extends BaseItem {
  declare type: string;
  declare img: string | null;
  declare effects: EmbeddedCollection;

  get actor(): Document | null {
    const parent = this.parent as Document | null;
    return parent?.documentName === 'Actor' ? parent : null;
  }
  get isOwned(): boolean {
    return this.isEmbedded;
  }
  get thumbnail(): string | null {
    return this.img;
  }
  get transferredEffects(): ActiveEffect[] {
    return (this.effects.contents as ActiveEffect[]).filter((effect) => effect.transfer);
  }
  *allApplicableEffects(): Generator<ActiveEffect> {
    yield* this.effects.contents as ActiveEffect[];
  }
}
