import { client, type Game, type Package } from './client.ts';
import { documentKinds, kindOf } from './config.ts';
import { Localization } from './localization.ts';
import { defaultPermissions } from './permissions.ts';
import { ClientSettings } from './settings.ts';
import type { Source } from './source.ts';
import { stub } from './stubs.ts';
import { Collection } from './tools/collection.ts';
import { Users, WorldCollection } from './world-collections.ts';

/** What a system says of itself. */
export interface SystemDescription extends Source {
  id: string;
  title: string;
  version: string;
  /** Sub-types by kind of document. */
  documentTypes: Record<string, Record<string, unknown>>;
}

/** The names of the world's collections as `game` has them. */
const collectionNames: Record<string, string> = {
  Actor: 'actors',
  Item: 'items',
  Combat: 'combats',
  Scene: 'scenes',
  Folder: 'folders',
  Macro: 'macros',
  ChatMessage: 'messages',
  RollTable: 'tables',
  JournalEntry: 'journal',
};

const release = { generation: 13, build: 351, version: '13.351' };

/** Makes `game` and puts it into this process; its collections come later, after `init`. */
export function installGame(system: SystemDescription, modules: readonly Partial<Package>[]): Game {
  const { documentTypes, model } = typesOf(system);
  const game = {
    release,
    version: release.version,
    system: { flags: {}, primaryTokenAttribute: null, secondaryTokenAttribute: null, relationships: {}, ...system },
    world: { id: 'stand-in', title: 'A stand-in world', flags: {} },
    modules: new Collection<Package>(),
    i18n: new Localization(),
    settings: new ClientSettings(),
    keybindings: { register() {}, get: () => [] },
    collections: new Collection<WorldCollection>(),
    packs: new Collection(),
    users: new Users(),
    userId: '',
    documentTypes,
    model,
    data: { actors: [], items: [] },
    ready: false,
    _documentsReady: false,
    ...furniture(),
  } as unknown as Game;
  Object.defineProperty(game, 'user', { get: () => game.users.get(game.userId) ?? null, configurable: true });
  for (const { id = '', ...rest } of modules) {
    game.modules.set(id, { id, title: id, version: '0.0.0', active: true, flags: {}, ...rest });
  }
  client.game = game;
  Object.defineProperty(globalThis, 'game', { value: game, writable: true, configurable: true });
  registerCoreSettings(game.settings);
  return game;
}

/** What `game` has beside the data: nothing of it does anything. */
function furniture(): object {
  return {
    time: { worldTime: 0, components: {}, calendar: {} },
    compendiumArt: Object.assign(new Map(), { enabled: false }),
    tooltip: stub('tooltip'),
    keyboard: { downKeys: new Set(), isModifierActive: () => false },
    clipboard: {},
    combat: null,
    canvas: Reflect.get(globalThis, 'canvas') as unknown,
    socket: { on() {}, emit() {} },
    video: stub('video'),
    view: 'game',
    compendiumConfiguration: {},
  };
}

function typesOf(system: SystemDescription): Pick<Game, 'documentTypes' | 'model'> {
  const documentTypes: Game['documentTypes'] = {};
  const model: Game['model'] = {};
  for (const [name, cls] of Object.entries(documentKinds)) {
    if (!cls.metadata.hasTypeData) continue;
    const own = Object.keys(system.documentTypes[name] ?? {});
    const types = [...new Set([...cls.metadata.coreTypes, ...own])];
    documentTypes[name] = types;
    model[name] = Object.fromEntries(own.map((type) => [type, {}]));
    kindOf(name).typeLabels = Object.fromEntries(types.map((type) => [type, `TYPES.${name}.${type}`]));
  }
  return { documentTypes, model };
}

function registerCoreSettings(settings: ClientSettings): void {
  const roles = (lowest: number): number[] => [1, 2, 3, 4].filter((role) => role >= lowest);
  const permissions = Object.entries(defaultPermissions).map(([name, lowest]) => [name, roles(lowest)] as const);
  const values: [key: string, type: unknown, initial: unknown][] = [
    ['permissions', Object, Object.fromEntries(permissions)],
    ['compendiumConfiguration', Object, {}],
    ['uiConfig', Object, {}],
    ['language', String, 'en'],
    ['sheetClasses', Object, {}],
    ['defaultToken', Object, {}],
    ['animateRollTable', Boolean, false],
    ['messageMode', String, 'public'],
    ['combatTrackerConfig', Object, {}],
    ['time', Number, 0],
    ['gridTemplates', Boolean, false],
    ['coneTemplateType', String, 'round'],
    ['gridDiagonals', Number, 0],
    ['collectionSortingModes', Object, {}],
  ];
  for (const [key, type, initial] of values) settings.register('core', key, { type, default: initial, scope: 'world' });
  settings.register('core', 'rollMode', { type: String, default: 'publicroll', scope: 'client' });
}

/** Makes the world's collections, with the classes that the system has configured by now. */
export function openCollections(game: Game): void {
  for (const [name, key] of Object.entries(collectionNames)) {
    const { collection } = kindOf(name);
    const made = collection ? new collection() : new WorldCollection(name);
    game.collections.set(name, made);
    Reflect.set(game, key, made);
  }
  // Users are documents too, but their collection knows more.
  game.collections.set('User', game.users as unknown as WorldCollection);
}
