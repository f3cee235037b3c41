import { Failure } from '../shared/errors.ts';

const RETRY_MS = 5_000;

/** Whether the companion answers. Asks on its own only while it does not. */
export class Presence {
  isAway = $state(false);
  /** How often it came back. */
  returns = $state(0);
  readonly #ping: () => Promise<unknown>;
  readonly #onReturn: () => void;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #asking: Promise<boolean> | undefined;

  constructor(ping: () => Promise<unknown>, onReturn: () => void) {
    this.#ping = ping;
    this.#onReturn = onReturn;
    addEventListener('online', () => void this.check());
    addEventListener('offline', () => void this.check());
  }

  /** Asks the companion whether it is there. Gives true when it is away. */
  check(): Promise<boolean> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  /** A call whose failure may mean that the companion is gone. */
  async during<T>(call: Promise<T>): Promise<T> {
    try {
      const result = await call;
      if (this.isAway) void this.check();
      return result;
    } catch (error) {
      if (error instanceof Failure && error.code === 'unavailable') void this.check();
      throw error;
    }
  }

  async #ask(): Promise<boolean> {
    clearTimeout(this.#retry);
    const wasAway = this.isAway;
    this.isAway = await this.#ping().then(
      () => false,
      () => true,
    );
    if (this.isAway) this.#retry = setTimeout(() => void this.check(), RETRY_MS);
    else if (wasAway) {
      this.returns++;
      this.#onReturn();
    }
    return this.isAway;
  }
}
