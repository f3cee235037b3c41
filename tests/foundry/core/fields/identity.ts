import { client } from '../client.ts';
import { DataModel } from '../data-model.ts';
import { Document } from '../document.ts';
import type { Source } from '../source.ts';
import { parseUuid } from '../tools/uuid.ts';
import { isSubclass, type FieldContext, type FieldOptions, type InitializeOptions } from './field.ts';
import { isValidId } from './id.ts';
import { StringField } from './simple.ts';

/** A document id. */
export class DocumentIdField extends StringField {
  static override get _defaults(): Source {
    const rules = { required: true, blank: false, nullable: true, readonly: true, initial: null };
    return { ...super._defaults, ...rules, validationError: 'is not a valid Document ID string' };
  }
  override _cast(value: unknown): unknown {
    return value instanceof Document ? value.id : String(value);
  }
  override _validateType(value: unknown): void {
    if (!isValidId(value)) throw new Error('must be a valid 16-character alphanumeric ID');
  }
}

/** The UUID of a document, of a certain kind where `type` says so. */
export class DocumentUUIDField extends StringField {
  declare type: string | undefined;
  declare embedded: boolean | undefined;

  static override get _defaults(): Source {
    const rules = { required: true, blank: false, nullable: true, initial: null, type: undefined, embedded: undefined };
    return { ...super._defaults, ...rules };
  }
  override _validateType(value: unknown): void {
    const uuid = String(value);
    if (uuid.startsWith('.')) throw new Error('must not be a relative UUID');
    const parts = uuid.split('.');
    const isCompendium = parts[0] === 'Compendium';
    const rest = isCompendium ? parts.slice(3) : parts;
    const isOld = isCompendium && rest.length % 2 === 1;
    const ids = rest.filter((_, index) => index % 2 === (isOld ? 0 : 1));
    if (!ids.length || !ids.every(isValidId) || (!isCompendium && rest.length % 2)) {
      throw new Error(`Invalid document UUID "${uuid}"`);
    }
    const type = client.game?.packs ? parseUuid(uuid)?.type : rest.at(-2);
    if (this.type && type && type !== this.type) {
      throw new Error(`Invalid document type "${type}" which must be a "${this.type}"`);
    }
    if (this.embedded === true && rest.length < 3) throw new Error('must be an embedded document');
    if (this.embedded === false && rest.length > 2) throw new Error('may not be an embedded document');
  }
}

/** The id of a document of the world; the document that holds it gets the other document itself. */
export class ForeignDocumentField extends DocumentIdField {
  declare model: { get?: (id: string, options: object) => unknown } & (abstract new (...args: never[]) => DataModel);
  declare idOnly: boolean;

  constructor(model: ForeignDocumentField['model'], options: FieldOptions = {}, context: FieldContext = {}) {
    super(options, context);
    if (!isSubclass(model, DataModel)) {
      throw new Error('A ForeignDocumentField must specify a DataModel subclass as its type');
    }
    this.model = model;
  }
  static override get _defaults(): Source {
    return { ...super._defaults, nullable: true, readonly: false, idOnly: false };
  }
  override _cast(value: unknown): unknown {
    if (typeof value === 'string') return value;
    if (value instanceof this.model) return (value as DataModel & { _id?: unknown })._id;
    throw new Error(`The value provided to a ForeignDocumentField must be a ${this.model.name} instance.`);
  }
  override initialize(value: unknown, model: DataModel | null, options: InitializeOptions = {}): unknown {
    if (this.idOnly) return value;
    const pack = (model as Document | null)?.pack ?? null;
    if (pack) return null;
    return () => this.model.get?.(String(value), { pack, ...options }) ?? null;
  }
  override toObject(value: unknown): unknown {
    return value instanceof Document ? value.id : value;
  }
}

/** Who made a document. */
export class DocumentAuthorField extends ForeignDocumentField {
  static override get _defaults(): Source {
    return { ...super._defaults, nullable: false, gmOnly: true, initial: () => client.game.user?.id };
  }
}
