import { Failure, type ErrorCode } from '../../shared/errors.ts';
import type { Connection } from '../connection.svelte.ts';
import { pageOf } from './page-of.ts';

/** How the pairing of this browser stands. */
export type PairingStep =
  | { type: 'idle' }
  | { type: 'asking' }
  /** The person compares the code with the one on the companion's page, and approves it there. */
  | { type: 'waiting'; userCode: string; page: string }
  | { type: 'refused' | 'expired' }
  | { type: 'failed'; code: ErrorCode };

/** Pairs this browser with the companion: a short code here, a yes over there. No password is ever typed in Foundry. */
export class Pairing {
  step = $state.raw<PairingStep>({ type: 'idle' });
  readonly #connection: Connection;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Each beginning has its own number, so that an answer to an earlier one is not taken. */
  #turn = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Asks for a code, under a name by which the owner tells her devices apart. */
  async begin(name: string): Promise<void> {
    this.leave();
    const turn = this.#turn;
    this.step = { type: 'asking' };
    await this.#attempt(turn, async () => {
      const begun = await this.#connection.ask((api) => api.devices.begin.mutate({ name }));
      if (turn !== this.#turn) return;
      const page = pageOf(begun.verificationUrl, this.#connection.address);
      this.step = { type: 'waiting', userCode: begun.userCode, page };
      const ends = Date.now() + begun.expiresIn * 1_000;
      this.#pollLater({ turn, deviceCode: begun.deviceCode, ends, waitMs: begun.interval * 1_000 });
    });
  }

  /** Stops asking; a code that was shown is worth nothing any more. */
  leave(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.step = { type: 'idle' };
  }

  #pollLater(polling: Polling): void {
    this.#timer = setTimeout(() => void this.#poll(polling), polling.waitMs);
  }

  async #poll(polling: Polling): Promise<void> {
    const { turn, deviceCode, ends } = polling;
    if (Date.now() > ends) {
      this.step = { type: 'expired' };
      return;
    }
    try {
      const { status, token } = await this.#connection.ask((api) => api.devices.poll.mutate({ deviceCode }));
      if (turn !== this.#turn) return;
      if (status === 'pending') return this.#pollLater(polling);
      if (status === 'approved' && token) {
        await this.#connection.pair(token);
        this.step = { type: 'idle' };
      } else this.step = { type: status === 'denied' ? 'refused' : 'expired' };
    } catch (error) {
      if (!(error instanceof Failure) || turn !== this.#turn) throw error;
      // A companion that is gone for a moment may be back before the code is over.
      if (error.code === 'unavailable' || error.code === 'too-many-requests') this.#pollLater(polling);
      else this.step = { type: 'failed', code: error.code };
    }
  }

  async #attempt(turn: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (turn === this.#turn) this.step = { type: 'failed', code: error.code };
    }
  }
}

interface Polling {
  turn: number;
  deviceCode: string;
  /** When the code is over, in milliseconds since 1970. */
  ends: number;
  waitMs: number;
}
