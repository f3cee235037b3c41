import Handlebars from 'handlebars';
import type { Api } from '../../../module/api.ts';
import { client, type Package } from '../core/client.ts';
import { kindOf } from '../core/config.ts';
import { User } from '../core/documents/user.ts';
import { HTMLField, NumberField } from '../core/fields/simple.ts';
import { TypeDataModel } from '../core/data-model.ts';
import { answerAll, failOn } from '../core/faults.ts';
import { installGame, openCollections } from '../core/game.ts';
import { installGlobals } from '../core/globals.ts';
import { Hooks } from '../core/hooks.ts';
import { log } from '../core/log.ts';
import { userRoles } from '../core/permissions.ts';
import type { Document } from '../core/document.ts';
import type { DataSchema } from '../core/fields/schema.ts';
import type { Source } from '../core/source.ts';
import { ApplicationV2, instances } from './application.ts';
import type { StageConfig } from './config.ts';
import { DialogV2 } from './dialog.ts';
import { ActorDirectory } from './directory.ts';
import { readDragEvent } from './drag.ts';
import { enrichHTML } from './enrich.ts';
import { renderTemplate } from './handlebars.ts';
import { StageFiles } from './files.ts';
import type { QuenchStandIn } from './quench.ts';
import { Notifications } from './notifications.ts';
import { makeStandInAdapter } from './stand-in-adapter.ts';
import { evaluateSystem, openPacks, readSystem } from './system.ts';
import { openScene, teachTokens } from './scene.ts';
import { ActorSheet } from './sheet.ts';
import { Keybindings, StageSettings } from './settings.ts';

declare global {
  interface Window {
    STAGE: StageConfig;
    /** What a test may look into, and what it may break. */
    stage: {
      failOn: typeof failOn;
      answerAll: typeof answerAll;
      log: typeof log;
      settings: StageSettings;
      instances: typeof instances;
      notifications: Notifications;
      moduleMs: number;
      quench: QuenchStandIn | null;
    };
  }
}

/** What a module's manifest says that matters here. */
interface Manifest {
  id: string;
  title: string;
  version: string;
  esmodules: string[];
  styles: (string | { src: string; layer?: string })[];
  languages: { lang: string; path: string }[];
}

const BUILDS = { 13: 351, 14: 369 } as const;

/** An actor of the stage's own little system, which nobody has an adapter for. */
class PersonModel extends TypeDataModel {
  static override defineSchema(): DataSchema {
    return { hp: new NumberField({ initial: 10 }), level: new NumberField({ initial: 1 }), biography: new HTMLField() };
  }
}

await open(window.STAGE);

/** A page load as Foundry does it: names, styles, scripts of the modules, init, translations, documents, ready. */
async function open(config: StageConfig): Promise<void> {
  installGlobals();
  const manifests = await Promise.all(config.modules.map(readManifest));
  const system = await readSystem(config);
  const game = installGame(system, manifests.map(asPackage));
  const settings = furnish(config);
  teachTokens();
  const notifications = installWindows();
  document.body.className = ['vtt', config.theme ? `theme-${config.theme}` : ''].join(' ').trim();
  await Promise.all(manifests.map((manifest) => addStyles(manifest)));
  await evaluateSystem(system);
  const quench = config.quench ? (await import('./quench.ts')).installQuench() : null;
  let moduleMs = 0;
  for (const manifest of manifests) moduleMs += await runScripts(manifest, config.query);
  for (const [id, value] of Object.entries(config.world)) presetWorld(settings, id, value);
  if (system.id === 'generic') kindOf('Actor').dataModels['person'] = PersonModel;
  const beforeInit = performance.now();
  Hooks.callAll('init');
  moduleMs += performance.now() - beforeInit;
  openCollections(game);
  for (const manifest of manifests) await addWords(manifest);
  Hooks.callAll('i18nInit');
  seat(config.role);
  openPacks(system);
  game._documentsReady = true;
  Hooks.callAll('setup');
  await openScene(config.hasScene);
  const directory = new ActorDirectory();
  await directory.render({ force: true });
  game.ready = true;
  const beforeReady = performance.now();
  Hooks.callAll('ready');
  moduleMs += performance.now() - beforeReady;
  await addAdapter(config);
  for (const fault of config.faults) failOn(fault);
  window.stage = { failOn, answerAll, log, settings, instances, notifications, moduleMs, quench };
  document.body.dataset['ready'] = 'true';
}

/** Teaches the module the stage's own system by the door that other modules have. */
async function addAdapter({ adapter }: StageConfig): Promise<void> {
  const { api } = client.game.modules.get('fantasy-character-creator') ?? {};
  if (adapter && api) await (api as Api).registerSystem(makeStandInAdapter(adapter));
}

async function readManifest(address: string): Promise<Manifest & { root: string }> {
  const manifest = (await (await fetch(address)).json()) as Manifest;
  return { ...manifest, root: address.replace(/\/module\.json$/, '') };
}

function asPackage({ id, title, version, ...rest }: Manifest): Partial<Package> {
  return { id, title, version, ...rest };
}

/** Foundry puts a module's sheet into the cascade layer that the manifest names. */
async function addStyles({ styles, root }: Manifest & { root: string }): Promise<void> {
  for (const style of styles) {
    const { src, layer = 'modules' } = typeof style === 'string' ? { src: style } : style;
    const element = document.createElement('style');
    element.textContent = `@import url("${root}/${src}") layer(${layer});`;
    document.head.append(element);
  }
}

/** Runs a module's scripts, which are in the cache by then, and gives how long that took, in milliseconds. */
async function runScripts({ esmodules, root }: Manifest & { root: string }, query: string): Promise<number> {
  let ms = 0;
  for (const path of esmodules) {
    const address = `${root}/${path}${query}`;
    await preload(address, root);
    const script = document.createElement('script');
    script.type = 'module';
    script.src = address;
    const began = performance.now();
    document.head.append(script);
    await loaded(script);
    ms += performance.now() - began;
  }
  return ms;
}

/** Fetches a script and what it imports without running anything: waiting for the network is not the module's work. */
async function preload(address: string, root: string): Promise<void> {
  const text = await (await fetch(address)).text();
  const imports = [...text.matchAll(/import[^'"(]*?["']\.\/([^"']+)["']/g)].map((match) => `${root}/${match[1]}`);
  await Promise.all(
    [address, ...imports].map((href) => {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      document.head.append(link);
      return loaded(link);
    }),
  );
}

function loaded(element: HTMLScriptElement | HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    element.onload = () => resolve();
    element.onerror = () => reject(new Error(`${element.outerHTML} was not loaded`));
  });
}

async function addWords({ languages, root }: Manifest & { root: string }): Promise<void> {
  for (const { path } of languages.filter(({ lang }) => lang === 'en'))
    client.game.i18n.add((await (await fetch(`${root}/${path}`)).json()) as Source);
}

function furnish({ generation, photosensitive }: StageConfig): StageSettings {
  const { game } = client;
  const build = BUILDS[generation];
  const settings = new StageSettings();
  for (const setting of game.settings.settings.values()) settings.register(setting.namespace, setting.key, setting);
  settings.register('core', 'photosensitiveMode', { type: Boolean, default: photosensitive, scope: 'client' });
  const version = `${generation}.${build}`;
  Object.assign(game, { settings, release: { generation, build, version }, version, keybindings: new Keybindings() });
  return settings;
}

/** The windows, the notifications and the templates of a real page, over the core's silent ones. */
function installWindows(): Notifications {
  const { applications } = (globalThis as unknown as { foundry: unknown }).foundry as {
    applications: Record<string, Source>;
  };
  const notifications = new Notifications();
  const textEditor = { getDragEventData: readDragEvent, enrichHTML };
  Object.assign(applications, { instances });
  Object.assign(applications['api']!, { ApplicationV2, DialogV2 });
  Object.assign(applications['handlebars']!, { renderTemplate });
  Object.assign(applications['apps']!, { FilePicker: StageFiles });
  Object.assign(applications['ux']!, { TextEditor: { implementation: textEditor } });
  Object.assign(globalThis, { ui: { notifications }, Handlebars });
  Object.defineProperty(kindOf('Actor').documentClass.prototype, 'sheet', {
    get(this: Document) {
      return ActorSheet.of(this);
    },
    configurable: true,
  });
  return notifications;
}

function presetWorld(settings: StageSettings, id: string, value: unknown): void {
  const [namespace = '', ...key] = id.split('.');
  settings.preset(namespace, key.join('.'), value);
}

function seat(role: StageConfig['role']): void {
  const user = new User({ _id: 'userOfTheStage00', name: 'Marta', role: userRoles[role] });
  client.game.users.set('userOfTheStage00', user);
  client.game.userId = 'userOfTheStage00';
}
