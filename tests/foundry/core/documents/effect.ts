import { client } from '../client.ts';
import { BASE_DOCUMENT_TYPE } from '../constants.ts';
import { describe, Document } from '../document.ts';
import { DocumentTypeField, TypeDataField } from '../fields/document.ts';
import { effectModes, type EffectChange } from '../fields/field.ts';
import { DocumentIdField } from '../fields/identity.ts';
import { ArrayField, SetField } from '../fields/list.ts';
import { SchemaField, type DataSchema } from '../fields/schema.ts';
import { BooleanField, HTMLField, IntegerSortField, NumberField, StringField } from '../fields/simple.ts';
import { ColorField, FilePathField } from '../fields/special-text.ts';
import type { Source } from '../source.ts';
import { deepClone } from '../tools/property.ts';
import { applyToField, applyWithoutField } from './effect-changes.ts';
import { everyDocument, nameField } from './shared-fields.ts';

interface Duration {
  seconds: number | null;
  rounds: number | null;
  turns: number | null;
}

/** Schema of active effects. */
export class BaseActiveEffect extends Document {
  static override metadata = describe('ActiveEffect', 'effects', { hasTypeData: true });
  static override LOCALIZATION_PREFIXES = ['DOCUMENT', 'EFFECT'];
  static DEFAULT_ICON = 'icons/svg/aura.svg';
  static override defineSchema(): DataSchema {
    const count = (): NumberField => new NumberField({ integer: true, min: 0 });
    return {
      ...everyDocument(),
      name: nameField(),
      img: new FilePathField({ categories: ['IMAGE'] }),
      type: new DocumentTypeField(this, { initial: BASE_DOCUMENT_TYPE }),
      system: new TypeDataField(this),
      changes: new ArrayField(
        new SchemaField({
          key: new StringField({ required: true }),
          value: new StringField({ required: true }),
          mode: new NumberField({ integer: true, initial: effectModes.ADD }),
          priority: new NumberField(),
        }),
      ),
      disabled: new BooleanField(),
      duration: new SchemaField({
        startTime: new NumberField({ initial: null }),
        seconds: count(),
        combat: new DocumentIdField({ readonly: false }),
        rounds: count(),
        turns: count(),
        startRound: count(),
        startTurn: count(),
      }),
      description: new HTMLField({ textSearch: true }),
      origin: new StringField({ nullable: true, blank: false, initial: null }),
      tint: new ColorField({ nullable: false, initial: '#ffffff' }),
      transfer: new BooleanField({ initial: true }),
      statuses: new SetField(new StringField({ required: true, blank: false })),
      sort: new IntegerSortField(),
    };
  }
}

/** Something that changes its actor as long as it lasts. */
export class ActiveEffect extends BaseActiveEffect {
  declare changes: EffectChange[];
  declare disabled: boolean;
  declare duration: Duration & Source;
  declare statuses: Set<string>;
  declare transfer: boolean;

  static override getDefaultArtwork(): Source {
    return { img: this.DEFAULT_ICON };
  }
  get isSuppressed(): boolean {
    return false;
  }
  /** The document that the effect changes: the actor itself, or the actor that has the item. */
  get target(): Document | null {
    const parent = this.parent as Document | null;
    if (parent?.documentName === 'Actor' || !this.transfer) return parent;
    return client.config.ActiveEffect.legacyTransferral ? null : ((parent?.parent as Document | null) ?? null);
  }
  get active(): boolean {
    return !this.disabled && !this.isSuppressed;
  }
  get modifiesActor(): boolean {
    return this.active && this.target?.documentName === 'Actor';
  }
  get isTemporary(): boolean {
    const { seconds, rounds, turns } = this.duration;
    return (seconds ?? (rounds || turns) ?? 0) > 0 || this.statuses.size > 0;
  }
  get sourceName(): string {
    return '';
  }
  override prepareDerivedData(): void {
    this.updateDuration();
  }
  updateDuration(): Source {
    const type = this.duration.seconds ? 'seconds' : 'none';
    return Object.assign(this.duration, { type, remaining: null, label: '' });
  }

  /** Applies one change to an actor while it is prepared; gives what was changed. */
  apply(actor: Document, change: EffectChange): Source {
    return applyToField(actor, change) ?? applyWithoutField(this, actor, change);
  }
  static applyField(model: object, change: EffectChange, field?: unknown): unknown {
    return Object.values(applyToField(model as Document, change, field) ?? {})[0];
  }

  static async fromStatusEffect(id: string): Promise<Document> {
    const status = client.config.statusEffects.find((effect) => effect.id === id);
    if (!status) throw new Error(`Invalid status ID "${id}" provided to ActiveEffect#fromStatusEffect`);
    return this._fromStatusEffect(id, deepClone(status), {});
  }
  static async _fromStatusEffect(id: string, status: Source, context: Source = {}): Promise<Document> {
    const { name, statuses = [], ...data } = status;
    delete data.id;
    const localized = client.game.i18n.localize(String(name));
    const all = new Set([id, ...(statuses as Iterable<string>)]);
    return new this.implementation({ ...data, name: localized, statuses: [...all] }, context);
  }
}
