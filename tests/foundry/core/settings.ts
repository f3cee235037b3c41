import { client } from './client.ts';
import { DataModel } from './data-model.ts';
import { DataField, isSubclass } from './fields/field.ts';
import { Collection } from './tools/collection.ts';
import { invoke, isRecord, type Callback, type Source } from './source.ts';
import { deepClone } from './tools/property.ts';

/** A registered setting. */
export interface Setting extends Source {
  id: string;
  key: string;
  namespace: string;
  scope: string;
  type?: unknown;
  default?: unknown;
  choices?: Source;
  onChange?: Callback;
}

/** Settings by scope; what is stored survives a page load, what is registered does not. */
export class ClientSettings {
  settings = new Map<string, Setting>();
  menus = new Map<string, Source>();
  storage = new Map<string, unknown>([
    ['client', new Map()],
    ['world', Object.assign(new Collection(), { getSetting: () => null, getItem: () => null })],
  ]);
  #values = new Map<string, unknown>();
  #presets = new Map<string, unknown>();

  register(namespace: string, key: string, config: Source): void {
    if (!namespace || !key) throw new Error('You must specify both namespace and key portions of the setting');
    const id = `${namespace}.${key}`;
    const scope = typeof config.scope === 'string' ? config.scope : 'client';
    if (!['world', 'client', 'user'].includes(scope)) throw new Error(`"${scope}" is not a scope of settings`);
    this.settings.set(id, { ...config, id, key, namespace, scope });
  }

  registerMenu(namespace: string, key: string, config: Source): void {
    this.menus.set(`${namespace}.${key}`, config);
  }

  get(namespace: string, key: string): unknown {
    const setting = this.#find(namespace, key);
    const stored = this.#read(setting);
    const { type } = setting;
    if (isSubclass(type, DataModel)) {
      const model = type as typeof DataModel;
      return stored instanceof model ? stored : new model((stored ?? {}) as Source);
    }
    if (type instanceof DataField) return type.initialize(type.clean(stored), null);
    const isPlain = [String, Number, Boolean].some((kind) => kind === type) && stored !== undefined && stored !== null;
    return isPlain ? (type as (value: unknown) => unknown)(stored) : stored;
  }

  /** Stores a value as JSON, as the client does; a world setting only for who may. */
  async set(namespace: string, key: string, value: unknown): Promise<unknown> {
    const setting = this.#find(namespace, key);
    const { user } = client.game;
    if (setting.scope === 'world' && !user?.hasPermission('SETTINGS_MODIFY')) {
      throw new Error(`User ${user?.name ?? ''} lacks permission to update Setting ${setting.id}`);
    }
    if (setting.type instanceof DataField) {
      const failure = setting.type.validate(setting.type.clean(deepClone(value)));
      if (failure) throw failure.asError();
    }
    const plain =
      isRecord(value) && typeof value.toObject === 'function' ? invoke(value.toObject as Callback, value, []) : value;
    this.#values.set(this.#place(setting), plain === undefined ? plain : JSON.parse(JSON.stringify(plain)));
    if (setting.onChange) invoke(setting.onChange, undefined, [value, {}, user?.id]);
    return value;
  }

  #find(namespace: string, key: string): Setting {
    const setting = this.settings.get(`${namespace}.${key}`);
    if (setting) return setting;
    throw new Error(`"${namespace}.${key}" is not a registered game setting`);
  }

  /** Settings of a user, and those of a browser, are another value for everybody. */
  #place({ id, scope }: Setting): string {
    return scope === 'world' ? id : `${id}@${client.game.userId}`;
  }

  #read(setting: Setting): unknown {
    const place = this.#place(setting);
    if (this.#values.has(place)) return deepClone(this.#values.get(place));
    return this.#presets.has(setting.id) ? this.#presets.get(setting.id) : deepClone(setting.default);
  }

  /** A value that the world's database had before start-up; it outlives `forget`. */
  preset(namespace: string, key: string, value: unknown): void {
    this.#presets.set(`${namespace}.${key}`, value);
  }

  /** Back to the presets and defaults. */
  forget(): void {
    this.#values.clear();
  }
}
