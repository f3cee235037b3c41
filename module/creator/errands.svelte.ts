import { Failure, type ErrorCode } from '../../shared/errors.ts';
import type { Action, Host, Made, Saved } from './host.ts';

/** What went wrong, and at which work. `what` names a text below `FCC.Creator.Trouble`. */
export interface Trouble {
  what: 'books' | 'make' | 'save' | 'action' | 'writer';
  code: ErrorCode;
}

/** What is done with a finished character outside the window: saving it, and the host's actions. One at a time. */
export class Errands {
  saved = $state.raw<Saved | null>(null);
  /** The character that was saved last. */
  kept = $state.raw<Made['character'] | null>(null);
  /** Id of the errand under way. */
  busy = $state<string | null>(null);
  trouble = $state.raw<Trouble | null>(null);
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Keeps a character in the library. Gives true when it is there. */
  async save(made: Made): Promise<boolean> {
    const { save } = this.#host;
    if (!save) return false;
    return this.#go('save', 'save', async () => {
      this.saved = await save(made.character, this.saved);
      this.kept = made.character;
    });
  }

  /** Runs one of the host's actions. Gives true when it went well. */
  async run(action: Pick<Action, 'id' | 'run'>, made: Made): Promise<boolean> {
    return this.#go(action.id, 'action', async () => action.run(made));
  }

  /** Shows a failure in the window. Anything that is not one of ours is a fault and is raised again. */
  report(what: Trouble['what'], error: unknown): void {
    if (!(error instanceof Failure)) {
      this.trouble = { what, code: 'internal' };
      throw error;
    }
    this.trouble = { what, code: error.code };
  }

  async #go(id: string, what: Trouble['what'], work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = id;
    this.trouble = null;
    try {
      await work();
      return true;
    } catch (error) {
      this.report(what, error);
      return false;
    } finally {
      this.busy = null;
    }
  }
}
