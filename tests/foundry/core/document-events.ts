import { DataModel, TypeDataModel } from './data-model.ts';
import type { Operation } from './database.ts';
import type { User } from './documents/user.ts';
import type { EmbeddedCollection } from './embedded-collection.ts';
import { Hooks } from './hooks.ts';
import { member, type Source } from './source.ts';

/** What happens to a document of itself: the events of the database, and the preparation of what is not stored. */
export class DocumentEvents extends DataModel {
  declare system: unknown;
  declare collections: Record<string, EmbeddedCollection>;

  /* Events; by default they are passed on to the system's part. */

  async _preCreate(data: Source, options: Operation, user: User): Promise<boolean | void> {
    return typePartOf(this)?._preCreate(data, options, user);
  }
  _onCreate(data: Source, options: Operation, userId: string): unknown {
    return typePartOf(this)?._onCreate(data, options, userId);
  }
  async _preUpdate(changes: Source, options: Operation, user: User): Promise<boolean | void> {
    return typePartOf(this)?._preUpdate(changes, options, user);
  }
  _onUpdate(changes: Source, options: Operation, userId: string): unknown {
    return typePartOf(this)?._onUpdate(changes, options, userId);
  }
  async _preDelete(options: Operation, user: User): Promise<boolean | void> {
    return typePartOf(this)?._preDelete(options, user);
  }
  _onDelete(options: Operation, userId: string): unknown {
    return typePartOf(this)?._onDelete(options, userId);
  }
  static async _preCreateOperation(..._args: unknown[]): Promise<boolean | void> {}
  static async _onCreateOperation(..._args: unknown[]): Promise<void> {}
  static async _preUpdateOperation(..._args: unknown[]): Promise<boolean | void> {}
  static async _onUpdateOperation(..._args: unknown[]): Promise<void> {}
  static async _preDeleteOperation(..._args: unknown[]): Promise<boolean | void> {}
  static async _onDeleteOperation(..._args: unknown[]): Promise<void> {}
  _preCreateDescendantDocuments(..._args: unknown[]): void {}
  _onCreateDescendantDocuments(..._args: unknown[]): unknown {
    return undefined;
  }
  _preUpdateDescendantDocuments(..._args: unknown[]): void {}
  _onUpdateDescendantDocuments(..._args: unknown[]): unknown {
    return undefined;
  }
  _preDeleteDescendantDocuments(..._args: unknown[]): void {}
  _onDeleteDescendantDocuments(..._args: unknown[]): unknown {
    return undefined;
  }

  /* Preparation: the system computes everything that is not stored. */

  _safePrepareData(): void {
    try {
      this.prepareData();
    } catch (error) {
      Hooks.onError(`prepareData of ${String(member(this, 'uuid'))}`, error);
    }
  }
  prepareData(): void {
    typePartOf(this)?.prepareBaseData();
    this.prepareBaseData();
    this.prepareEmbeddedDocuments();
    typePartOf(this)?.prepareDerivedData();
    this.prepareDerivedData();
  }
  prepareBaseData(): void {}
  prepareDerivedData(): void {}
  prepareEmbeddedDocuments(): void {
    for (const collection of Object.values(this.collections)) {
      for (const document of collection) document._safePrepareData();
    }
  }
  getRollData(): unknown {
    return this.system;
  }
}

// Not a private member: documents prepare themselves inside the constructor of their base class, before those are there.
const typePartOf = ({ system }: DocumentEvents): TypeDataModel | null =>
  system instanceof TypeDataModel ? system : null;
