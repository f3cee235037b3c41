import { client, configOf } from '../client.ts';
import { DEFAULT_TOKEN } from '../constants.ts';
import type { ModelContext } from '../data-model.ts';
import { describe, Document } from '../document.ts';
import type { EmbeddedCollection } from '../embedded-collection.ts';
import { DocumentTypeField, TypeDataField } from '../fields/document.ts';
import { EmbeddedCollectionField, EmbeddedDataField } from '../fields/embedded.ts';
import type { DataSchema } from '../fields/schema.ts';
import { FilePathField } from '../fields/special-text.ts';
import { log } from '../log.ts';
import { messageOf, type Source } from '../source.ts';
import { deepClone, expandObject, getProperty } from '../tools/property.ts';
import { BaseActiveEffect, type ActiveEffect } from './effect.ts';
import { BaseFolder } from './folder.ts';
import { BaseItem, type Item } from './item.ts';
import { everyDocument, sidebarDocument } from './shared-fields.ts';
import { PrototypeToken, TokenDocument, tokenSourceOf } from './token.ts';

/** Schema of actors. */
export class BaseActor extends Document {
  static override metadata = describe('Actor', 'actors', {
    hasTypeData: true,
    embedded: { ActiveEffect: 'effects', Item: 'items' },
  });
  static DEFAULT_ICON = DEFAULT_TOKEN;
  static override LOCALIZATION_PREFIXES = ['DOCUMENT', 'ACTOR'];
  static override getDefaultArtwork(_data?: Source): Source {
    return { img: this.DEFAULT_ICON, texture: { src: this.DEFAULT_ICON } };
  }
  static override defineSchema(): DataSchema {
    const initial = (data: Source): unknown => this.implementation.getDefaultArtwork(data).img;
    return {
      ...everyDocument(),
      ...sidebarDocument(BaseFolder),
      type: new DocumentTypeField(this),
      img: new FilePathField({ categories: ['IMAGE'], initial }),
      system: new TypeDataField(this),
      prototypeToken: new EmbeddedDataField(PrototypeToken),
      items: new EmbeddedCollectionField(BaseItem),
      effects: new EmbeddedCollectionField(BaseActiveEffect),
    };
  }
  override _initializeSource(data: unknown, options: ModelContext = {}): Source {
    const source = super._initializeSource(data, options);
    const token = source.prototypeToken as { name: string; texture: { src: string | null } };
    token.name ||= String(source.name);
    if (!token.texture.src || token.texture.src === DEFAULT_TOKEN) {
      const { texture } = this.documentClass.getDefaultArtwork(source) as { texture?: { src?: string } };
      token.texture.src = texture?.src ?? token.texture.src;
    }
    return source;
  }
}

/** A character, a monster, anything that acts. */
export class Actor extends BaseActor {
  declare type: string;
  declare img: string | null;
  declare items: EmbeddedCollection;
  declare effects: EmbeddedCollection;
  declare prototypeToken: PrototypeToken;
  declare statuses: Set<string>;
  declare overrides: Source;

  override _configure(options: ModelContext = {}): void {
    super._configure(options);
    Object.defineProperty(this, 'statuses', { value: new Set(), writable: true, configurable: true });
    Object.defineProperty(this, 'overrides', { value: {}, writable: true, configurable: true });
    Object.defineProperty(this, '_dependentTokens', { value: new Map(), configurable: true });
  }
  get isToken(): boolean {
    return false;
  }
  get token(): null {
    return null;
  }
  get inCombat(): boolean {
    return false;
  }
  get thumbnail(): string | null {
    return this.img;
  }
  get itemTypes(): Record<string, Item[]> {
    const types = Object.fromEntries((client.game.documentTypes.Item ?? []).map((type) => [type, [] as Item[]]));
    for (const item of this.items.contents as Item[]) types[item.type]?.push(item);
    return types;
  }
  get appliedEffects(): ActiveEffect[] {
    return [...this.allApplicableEffects()].filter((effect) => effect.active);
  }
  get temporaryEffects(): ActiveEffect[] {
    return this.appliedEffects.filter((effect) => effect.isTemporary);
  }
  *allApplicableEffects(): Generator<ActiveEffect> {
    yield* this.effects.contents as ActiveEffect[];
    if (client.config.ActiveEffect.legacyTransferral) return;
    for (const item of this.items.contents as Item[]) yield* item.transferredEffects;
  }
  override prepareEmbeddedDocuments(): void {
    super.prepareEmbeddedDocuments();
    this.applyActiveEffects();
  }
  applyActiveEffects(): void {
    this.statuses.clear();
    const overrides: Source = {};
    const active = [...this.allApplicableEffects()].filter((effect) => effect.active);
    for (const effect of active) for (const status of effect.statuses) this.statuses.add(status);
    const changes = active
      .flatMap((effect) => effect.changes.map((change) => ({ ...deepClone(change), effect })))
      .map((change) => ({ ...change, priority: change.priority ?? change.mode * 10 }))
      .sort((a, b) => a.priority - b.priority);
    for (const change of changes) {
      if (!change.key) continue;
      try {
        Object.assign(overrides, change.effect.apply(this, change));
      } catch (error) {
        const { name } = change.effect;
        log.effects.push({ model: 'ActiveEffect', name, path: change.key, message: messageOf(error) });
      }
    }
    this.overrides = expandObject(overrides);
  }
  getActiveTokens(): unknown[] {
    return [];
  }
  getDependentTokens(): unknown[] {
    return [];
  }
  async getTokenImages(): Promise<unknown[]> {
    return [getProperty(this.prototypeToken, 'texture.src')];
  }
  async getTokenDocument(more: Source = {}, options: { parent?: Document | null } = {}): Promise<Document> {
    const cls = configOf('Token')?.documentClass ?? TokenDocument;
    return new cls(tokenSourceOf(this, more), { parent: options.parent ?? null });
  }
  async modifyTokenAttribute(..._args: unknown[]): Promise<void> {}
  async toggleStatusEffect(..._args: unknown[]): Promise<void> {}
  async rollInitiative(..._args: unknown[]): Promise<void> {}
  _displayScrollingStatus(..._args: unknown[]): void {}
}
