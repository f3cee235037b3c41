import { bootPlain, type PlainBootOptions } from './boot.ts';
import { client } from './client.ts';
import { kindOf } from './config.ts';
import { TypeDataModel } from './data-model.ts';
import type { Document } from './document.ts';
import { SchemaField, type DataSchema } from './fields/schema.ts';
import { ArrayField, SetField } from './fields/list.ts';
import { HTMLField, NumberField, StringField } from './fields/simple.ts';
import type { Host } from './host.ts';
import type { Source } from './source.ts';

/** What happened, in order; models and hooks of a test write into it. */
export const told: string[] = [];

/** An actor's part of a system that is just large enough to test the core. */
export class HeroModel extends TypeDataModel {
  declare hp: { value: number; max: number };
  declare level: number;
  static override defineSchema(): DataSchema {
    return {
      level: new NumberField({ required: true, nullable: false, integer: true, initial: 1, min: 1, max: 20 }),
      hp: new SchemaField({ value: new NumberField({ nullable: false, initial: 10, min: 0 }), max: new NumberField() }),
      title: new StringField({ required: true, choices: ['', 'sir', 'dame'], blank: true }),
      tags: new SetField(new StringField({ required: true })),
      steps: new ArrayField(new NumberField({ integer: true })),
      story: new HTMLField(),
    };
  }
  static override migrateData(source: Source): Source {
    this._addDataFieldMigration(source, 'lvl', 'level');
    return super.migrateData(source);
  }
  override prepareDerivedData(): void {
    this.hp.max = this.level * 10;
  }
  override async _preCreate(): Promise<void> {
    told.push('model _preCreate');
  }
  override _onCreate(): void {
    told.push('model _onCreate');
  }
}

/** An item's part of it. */
export class GearModel extends TypeDataModel {
  static override defineSchema(): DataSchema {
    return { weight: new NumberField({ required: true, nullable: false, initial: 0, min: 0 }) };
  }
}

/** A world with those two types and nothing else. */
export async function openPlainWorld(options: PlainBootOptions = {}): Promise<Host> {
  const documentTypes = { Actor: { hero: {} }, Item: { gear: {} } };
  const host = await bootPlain({
    modules: [{ id: 'my-module' }],
    ...options,
    system: { documentTypes, ...options.system },
    beforeInit: () => {
      kindOf('Actor').dataModels.hero = HeroModel;
      kindOf('Item').dataModels.gear = GearModel;
      return options.beforeInit?.();
    },
  });
  told.length = 0;
  return host;
}

const create = async (kind: string, source: Source, operation: Source): Promise<Document> => {
  const created = await kindOf(kind).documentClass.create(source, operation);
  if (!created || Array.isArray(created)) throw new Error(`no ${kind} was made`);
  return created;
};

/** A hero in the world. */
export const createHero = (system: Source = {}, more: Source = {}, operation: Source = {}): Promise<Document> =>
  create('Actor', { name: 'Mira', type: 'hero', system, ...more }, operation);

/** A piece of gear, in the world or in a hero. */
export const createGear = (system: Source = {}, operation: Source = {}): Promise<Document> =>
  create('Item', { name: 'Rope', type: 'gear', system }, operation);

/** How many documents of a kind the world has. */
export const countOf = (kind: string): number => client.game.collections.get(kind)?.size ?? 0;
