import type { Collection } from './tools/collection.ts';
import type { Document } from './document.ts';
import type { DataModel, DataModelClass } from './data-model.ts';
import type { CompendiumCollection } from './packs/compendium.ts';
import type { ClientSettings } from './settings.ts';
import type { Localization } from './localization.ts';
import type { User } from './documents/user.ts';
import type { Users, WorldCollection } from './world-collections.ts';
import type { Callback, Source } from './source.ts';

/** A document class as the core calls it: constructed with data and a context. */
export type DocumentClass = typeof Document;

/** What `CONFIG` holds for one kind of document. */
export interface DocumentConfig {
  documentClass: DocumentClass;
  collection?: new () => WorldCollection;
  dataModels: Record<string, DataModelClass>;
  typeLabels: Record<string, string>;
  [more: string]: unknown;
}

/** The stand-in of `CONFIG`. Systems put anything into it, so what is not listed is unknown. */
export interface Config {
  compendium: { uuidRedirects: Record<string, string> };
  Dice: DiceConfig;
  ActiveEffect: DocumentConfig & { legacyTransferral: boolean };
  statusEffects: { id: string; name: string; img: string }[];
  queries: Record<string, (query: unknown, options: { timeout?: number }) => unknown>;
  [more: string]: unknown;
}

/** The dice classes and functions that formulas are read with. */
export interface DiceConfig {
  rolls: (new (formula: string, data?: unknown, options?: object) => unknown)[];
  terms: Record<string, unknown>;
  termTypes: Record<string, unknown>;
  functions: Record<string, Callback>;
  [more: string]: unknown;
}

/** A package as `game.system` and `game.modules` give it. */
export interface Package {
  id: string;
  title: string;
  version: string;
  active?: boolean;
  api?: unknown;
  flags: Source;
  [more: string]: unknown;
}

/** The stand-in of `game`. */
export interface Game {
  release: { generation: number; build: number; version: string };
  version: string;
  system: Package & { primaryTokenAttribute: string | null; secondaryTokenAttribute: string | null };
  world: { id: string; flags: Source };
  modules: Collection<Package>;
  i18n: Localization;
  settings: ClientSettings;
  collections: Collection<WorldCollection>;
  packs: Collection<CompendiumCollection>;
  users: Users;
  readonly user: User | null;
  userId: string;
  documentTypes: Record<string, string[]>;
  model: Record<string, Record<string, object>>;
  ready: boolean;
  _documentsReady: boolean;
  [more: string]: unknown;
}

/** What `foundry.abstract.DataModel#parent` may be. */
export type Parent = DataModel | null;

interface Client {
  config: Config;
  game: Game;
  /** Promises that the client does not wait for: what systems do after a document was made. */
  pending: Set<Promise<unknown>>;
}

/** The one client of this process. `config` and `game` are there once the globals are installed. */
export const client = { pending: new Set<Promise<unknown>>() } as Client;

/** What `CONFIG` says of one kind of document. */
export function configOf(documentName: string): DocumentConfig | undefined {
  // Every member that is named like a document has this shape; `buildConfig` puts it there.
  return client.config?.[documentName] as DocumentConfig | undefined;
}

/** Remembers work which nobody awaits, and logs how it failed. */
export function leaveRunning(work: unknown, failed: (error: unknown) => void): void {
  if (!(work instanceof Promise)) return;
  const watched = work.catch(failed).finally(() => client.pending.delete(watched));
  client.pending.add(watched);
}
