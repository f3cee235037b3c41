import { Connection } from '../connection.svelte.ts';
import { changeDesk, openCreatorWindow } from '../creator/app.ts';
import { Desk } from '../creator/desk.svelte.ts';
import { MODULE_ID } from '../module-id.ts';
import { worldStorage } from '../world-storage.ts';

/** What is said of any document of the world, whatever it is. */
export interface Stored {
  id: string | null;
  name?: string | null;
  documentName: string;
  parent: unknown;
  flags: Record<string, unknown>;
  delete(): Promise<unknown>;
}

type DocumentHook = (document: Stored, options: object, userId: string) => void;

const DRAFTS = ['draft', 'aside', 'kept'] as const;
const SETTINGS = ['companion', 'devices'] as const;

/** No batch asks a companion's model for anything: that could cost money. */
let alone: Connection | undefined;

/**
 * A batch in somebody's world. Its tests have a desk and drafts of their own, what they make is written down as it comes
 * into the world, and everything is removed again: after each test, and at the end.
 */
export class Visit {
  /** The desk of the test that runs: what lies in the creator's window. */
  desk!: Desk;
  /** Everything that this client stored since the visit began. */
  readonly stored: Stored[] = [];
  readonly #storage = worldStorage('quench.');
  readonly #own = new Set<Stored>();
  readonly #troubles: string[] = [];
  #undoing: (() => unknown)[] = [];
  #listening: [hook: string, id: number][] = [];
  #person: Awaited<ReturnType<typeof changeDesk>> | undefined;
  #before = '';

  /** Puts the person's window aside and begins to write down. */
  async begin(): Promise<void> {
    this.#person = await changeDesk(undefined);
    this.#before = belongings();
    for (const name of game.collections!.keys()) this.#listen(name);
    await this.tidy();
  }

  /** Remembers how something that a test did to the page is undone. */
  later(undo: () => unknown): void {
    this.#undoing.push(undo);
  }

  /** A document that a test made itself: it goes when the test is over. */
  take(document: Stored): void {
    this.#own.add(document);
  }

  /** What of this kind the visit stored and what is still in the world. */
  left(documentName: string): Stored[] {
    return this.stored.filter((each) => each.documentName === documentName && isThere(each));
  }

  /** An empty desk, and nothing of the test before in the world. What cannot be removed is a trace. */
  async tidy(): Promise<void> {
    const undoing = this.#undoing.reverse();
    this.#undoing = [];
    for (const undo of undoing) await this.#attempt(async () => void (await undo()));
    for (const name of DRAFTS) this.#storage.write(name, undefined);
    this.desk = new Desk((alone ??= new Connection(() => '')), this.#storage);
    await changeDesk(this.desk);
    // The window's last word was its draft.
    for (const name of DRAFTS) this.#storage.write(name, undefined);
    const ours = this.stored.filter((each) => MODULE_ID in each.flags || this.#own.has(each));
    for (const each of ours.filter(isThere)) await this.#attempt(async () => void (await each.delete()));
  }

  /** Goes: the person finds her window, her draft and her settings as they were. */
  async end(): Promise<void> {
    if (!this.#person) return;
    await this.tidy();
    for (const [hook, id] of this.#listening) Hooks.off(hook as 'ready', id);
    await changeDesk(this.#person.desk);
    if (this.#person.isOpen) await openCreatorWindow({});
  }

  /** What would be left: documents, changed drafts or settings, and what went wrong in removing. */
  traces(): string[] {
    const documents = this.stored.filter(isThere).map(({ documentName, name }) => `${documentName} ${name ?? ''}`);
    const changed = belongings() === this.#before ? [] : ['the draft or the settings are not what they were'];
    return [...documents, ...changed, ...this.#troubles];
  }

  #listen(documentName: string): void {
    const hook = `create${documentName}`;
    const note: DocumentHook = (document, _options, userId) => {
      // Others at the table go on with their work; embedded documents go with what they are in.
      if (userId === game.userId && !document.parent) this.stored.push(document);
    };
    this.#listening.push([hook, Hooks.on(hook as 'ready', note as unknown as () => void)]);
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#troubles.push(String(error));
    }
  }
}

function isThere({ id, documentName }: Stored): boolean {
  return game.collections!.get(documentName)?.has(id ?? '') ?? false;
}

/** The person's drafts and this module's settings, to compare. */
function belongings(): string {
  const drafts = worldStorage();
  return JSON.stringify([
    DRAFTS.map((name) => drafts.read(name) ?? null),
    SETTINGS.map((key) => game.settings!.get(MODULE_ID, key)),
  ]);
}
