import { Failure } from '../../shared/errors.ts';

const RETRY_MS = 5_000;

/** Whether the companion answers. Asks on its own only while it does not. */
export class Presence {
  isAway = $state(false);
  readonly #ping: () => Promise<unknown>;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #isAsking = false;

  constructor(ping: () => Promise<unknown>) {
    this.#ping = ping;
    addEventListener('online', () => void this.check());
    addEventListener('offline', () => void this.check());
  }

  /** Asks the companion whether it is there. */
  async check(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    clearTimeout(this.#retry);
    this.isAway = await this.#ping().then(
      () => false,
      () => true,
    );
    this.#isAsking = false;
    if (this.isAway) this.#retry = setTimeout(() => void this.check(), RETRY_MS);
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
}
