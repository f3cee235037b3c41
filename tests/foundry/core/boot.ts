import path from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Game, Package } from './client.ts';
import { installGame, openCollections, type SystemDescription } from './game.ts';
import { installGlobals } from './globals.ts';
import { Hooks } from './hooks.ts';
import { Host, seatGamemaster } from './host.ts';
import { log } from './log.ts';
import { CompendiumCollection } from './packs/compendium.ts';
import { readManifest, readPack, type SystemManifest } from './packs/checkout.ts';
import type { Source } from './source.ts';
import { serveFilesWith } from './tools/host-files.ts';
import { settle } from './tools/settle.ts';

/** How a world is opened. */
export interface BootOptions {
  /** A checkout of the dnd5e repository. */
  systemDir: string;
  /** `modern` is the 2024 rules, `legacy` those of 2014. */
  rules?: 'modern' | 'legacy';
  /** World settings of the system, as the database has them before start-up. */
  settings?: Record<string, unknown>;
  /** Modules that are active in the world. */
  modules?: readonly Partial<Package>[];
  /** Called when the system's modules are evaluated and before `init`: where a module registers its hooks. */
  beforeInit?: () => unknown;
}

/** A world without a game system, for what needs none. */
export interface PlainBootOptions {
  system?: Partial<SystemDescription>;
  modules?: readonly Partial<Package>[];
  beforeInit?: () => unknown;
}

let bootedFrom: string | undefined;

/**
 * Opens a world on the real game system: installs Foundry's names, evaluates the system's own modules as they are, and runs
 * its start-up. Once for each process, because modules are evaluated once. Throws `NotACheckout` for a folder that is none.
 */
export async function boot(options: BootOptions): Promise<Host> {
  const { systemDir, rules = 'modern', settings = {}, modules = [] } = options;
  const manifest = readManifest(systemDir);
  if (bootedFrom !== undefined)
    throw new Error(`this process runs ${bootedFrom} already; use a worker for another world`);
  bootedFrom = systemDir;
  installGlobals();
  const game = installGame(manifest, modules);
  serveSystemFiles(systemDir);
  game.i18n.add(JSON.parse(readFileSync(path.join(systemDir, 'lang/en.json'), 'utf8')) as Source);
  const restoreConsole = captureConsole();
  try {
    for (const module of manifest.esmodules) await import(pathToFileURL(path.resolve(systemDir, module)).href);
    for (const [key, value] of Object.entries({ rulesVersion: rules, ...settings })) {
      game.settings.preset(manifest.id, key, value);
    }
    await start(game, options.beforeInit, () => openPacks(systemDir, manifest, game));
  } finally {
    restoreConsole();
  }
  const faults = log.errors.map(({ location, message }) => `${location}: ${message}`);
  if (faults.length) throw new Error(`the system did not start: ${faults.join('; ')}`);
  return new Host();
}

/** Opens a world without a game system. May be called again: the last one counts. */
export async function bootPlain({ system = {}, modules = [], beforeInit }: PlainBootOptions = {}): Promise<Host> {
  log.clear();
  Hooks.restore([]);
  installGlobals();
  const game = installGame({ id: 'plain', title: 'Plain', version: '1.0.0', documentTypes: {}, ...system }, modules);
  await start(game, beforeInit, () => undefined);
  return new Host();
}

/** The order of a page load: init, translations, documents, setup, ready. */
async function start(game: Game, beforeInit: (() => unknown) | undefined, openPacks: () => void): Promise<void> {
  await beforeInit?.();
  Hooks.callAll('init');
  openCollections(game);
  Hooks.callAll('i18nInit');
  seatGamemaster();
  openPacks();
  game._documentsReady = true;
  Hooks.callAll('setup');
  game.ready = true;
  Hooks.callAll('ready');
  await settle();
}

function openPacks(systemDir: string, manifest: SystemManifest, game: Game): void {
  for (const pack of manifest.packs) {
    const id = `${manifest.id}.${pack.name}`;
    const metadata = { ...pack, id, packageName: manifest.id, packageType: 'system' };
    let documents: Record<string, Source> | undefined;
    const read = (): Record<string, Source> => (documents ??= readPack(systemDir, manifest, pack.name));
    game.packs.set(id, new CompendiumCollection(metadata, read));
  }
}

/** The system reads a few JSON files of its own through the network. */
function serveSystemFiles(systemDir: string): void {
  const read = (address: string): unknown => {
    const file = path.join(systemDir, address.replace(/^\/?systems\/[^/]+\//, ''));
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  };
  serveFilesWith(read);
  const fetchFile = async (address: unknown): Promise<object> => {
    const content = read(String(address));
    if (content === undefined) throw new Error(`this stand-in has no network: ${String(address)}`);
    return { ok: true, json: async () => content };
  };
  Reflect.set(globalThis, 'fetch', fetchFile);
}

/** While the system starts, what it writes to the console goes to the log. */
function captureConsole(): () => void {
  const levels = ['log', 'info', 'debug', 'warn', 'error', 'trace'] as const;
  const real = levels.map((level) => [level, console[level]] as const);
  for (const level of levels) {
    console[level] = (...args: unknown[]) => {
      log.console.push({
        level,
        message: args.map((arg) => (arg instanceof Error ? arg.message : String(arg))).join(' '),
      });
    };
  }
  return () => {
    for (const [level, write] of real) console[level] = write;
  };
}
