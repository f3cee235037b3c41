import { client } from './client.ts';
import { kindOf } from './config.ts';
import type { Operation } from './database.ts';
import type { Document } from './document.ts';
import { User } from './documents/user.ts';
import { clearFaults, failOn, type Fault } from './faults.ts';
import { clearFiles, uploadedFiles, type StoredFile } from './files.ts';
import { Hooks } from './hooks.ts';
import { log, type CoreLog } from './log.ts';
import { userRoles } from './permissions.ts';
import type { Source } from './source.ts';
import { settle } from './tools/settle.ts';
import { randomID } from './tools/text.ts';
import type { WorldCollection } from './world-collections.ts';

/** The game master who is there from the start. */
const gamemasterId = 'standinGamemastr';

/** Puts the game master at the table and in front of this client. */
export function seatGamemaster(): void {
  const gamemaster = new User({ _id: gamemasterId, name: 'Gamemaster', role: userRoles.GAMEMASTER });
  client.game.users.set(gamemasterId, gamemaster);
  client.game.userId = gamemasterId;
}

/** A world that is open in this process. What a caller may do with it beside Foundry's own API. */
export class Host {
  /** What happened that a client's user would not have seen. */
  readonly log: CoreLog = log;
  /** Every file that was uploaded, by path. */
  readonly files: ReadonlyMap<string, StoredFile> = uploadedFiles;
  #listeners: readonly unknown[];

  constructor() {
    this.#listeners = Hooks.snapshot();
    this.reset();
  }

  /** The world's documents of a kind: `Actor`, `Item`, `Folder`… */
  collection(documentName: string): WorldCollection {
    const collection = client.game.collections.get(documentName);
    if (!collection) throw new Error(`the world has no ${documentName} documents`);
    return collection;
  }

  /** An actor straight into the world, with the class that the system configured. */
  async createActor(source: Source, operation: Operation = {}): Promise<Document> {
    const [actor] = await kindOf('Actor').documentClass.createDocuments([source], operation);
    if (!actor) throw new Error('a hook refused the actor');
    return actor;
  }

  /** Somebody more at the table; a player if no role is given. */
  addUser(name: string, role: keyof typeof userRoles = 'PLAYER'): User {
    const user = new User({ _id: randomID(), name, role: userRoles[role] });
    client.game.users.set(user.id ?? '', user);
    return user;
  }

  /** From now on this process is this user's client. */
  login(user: User): void {
    client.game.userId = user.id ?? '';
  }

  get gamemaster(): User {
    const user = client.game.users.get(gamemasterId);
    if (!user) throw new Error('the game master is gone');
    return user;
  }

  /** Makes one later operation fail as if the server had refused it; nothing is stored then. */
  failOn(fault: Fault): void {
    failOn(fault);
  }

  /** Waits for what systems do after documents were made, changed or deleted, which no client awaits. */
  settle(): Promise<void> {
    return settle();
  }

  /** One line for everything that a live client would have mended, dropped or hidden. */
  complaints(): string[] {
    return this.log.complaints();
  }

  /** A fresh world: no documents, one game master, default settings, the listeners of start-up, an empty log. */
  reset(): void {
    for (const collection of client.game.collections.values()) collection.clear();
    seatGamemaster();
    client.game.settings.forget();
    client.pending.clear();
    Hooks.restore(this.#listeners);
    clearFaults();
    clearFiles();
    this.log.clear();
  }

  /** Documents of every compendium that were loaded are forgotten too. Only needed by who changes them. */
  forgetCompendia(): void {
    for (const pack of client.game.packs.values()) pack.clear();
  }

  /** Waits for what is still running. The process may end then. */
  async close(): Promise<void> {
    await settle();
  }
}
