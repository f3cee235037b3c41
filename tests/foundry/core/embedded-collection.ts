import type { Document } from './document.ts';
import type { EmbeddedCollectionField } from './fields/embedded.ts';
import { log, nameIn } from './log.ts';
import { messageOf, type Source } from './source.ts';
import { Collection } from './tools/collection.ts';
import { randomID } from './tools/text.ts';

/** The documents inside a document, kept in step with the parent's source. */
export class EmbeddedCollection extends Collection<Document> {
  declare readonly _source: Source[];
  declare readonly model: Document;
  declare readonly parent: Document;
  declare readonly name: string;
  declare readonly invalidDocumentIds: Set<string>;

  constructor(name: string, parent: Document, source: Source[]) {
    super();
    const fixed = { _source: source, model: parent, parent, name, invalidDocumentIds: new Set<string>() };
    for (const [key, value] of Object.entries(fixed)) Object.defineProperty(this, key, { value, writable: false });
  }

  get documentClass(): typeof Document {
    return (this.parent.schema.get(this.name) as EmbeddedCollectionField).documentClass;
  }

  get documentName(): string {
    return this.documentClass.documentName;
  }

  createDocument(data: Source, context: Source = {}): Document {
    const { parent, name } = this;
    return new this.documentClass(data, { ...context, parent, parentCollection: name, pack: parent.pack });
  }

  /** Builds the documents that the source has and this collection has not; prepares none of them by itself. */
  initialize(options: Source = {}): void {
    const ids = new Set<string>();
    this.parent.whileBuilding(() => {
      for (const data of this._source) {
        const id = (data._id ??= randomID()) as string;
        ids.add(id);
        const existing = this.get(id);
        if (existing) existing._initialize(options);
        else this.#build(id, data, options);
      }
    });
    for (const id of [...this.keys()]) if (!ids.has(id)) super.delete(id);
  }

  #build(id: string, data: Source, options: Source): void {
    try {
      super.set(id, this.createDocument(data, { ...options, strict: true, isAudited: true }));
    } catch (error) {
      this.invalidDocumentIds.add(id);
      const path = `${this.name}.${id}`;
      log.refused.push({ model: this.parent.documentName, name: nameIn(data), path, message: messageOf(error) });
      if (options.strict !== false) throw error;
    }
  }

  override set(id: string, document: Document, { modifySource = true }: { modifySource?: boolean } = {}): this {
    super.set(id, document);
    if (!modifySource) return this;
    const index = this._source.findIndex((data) => data._id === id);
    if (index < 0) this._source.push(document._source);
    else this._source[index] = document._source;
    return this;
  }

  override delete(id: string, { modifySource = true }: { modifySource?: boolean } = {}): boolean {
    const index = this._source.findIndex((data) => data._id === id);
    if (modifySource && index >= 0) this._source.splice(index, 1);
    return super.delete(id);
  }

  getInvalid(id: string, { strict = true }: { strict?: boolean } = {}): undefined {
    if (strict) throw new Error(`${id} is not an invalid document`);
  }

  toObject(source = true): Source[] {
    return this.map((document) => document.toObject(source));
  }
}
