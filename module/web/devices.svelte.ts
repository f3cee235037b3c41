import { Failure, type ErrorCode } from '../../shared/errors.ts';
import { calling, type CompanionClient, type Outputs } from '../companion.ts';

export type Device = Outputs['devices']['list'][number];

/** The browsers in Foundry worlds that act for the account, and the one that asks to. */
export class Devices {
  /** Null until they are known. */
  known = $state.raw<readonly Device[] | null>(null);
  /** What the code of the address would let in. */
  asking = $state.raw<{ userCode: string; name: string } | null>(null);
  /** How the last question was answered. */
  answered = $state<'approved' | 'denied' | null>(null);
  error = $state<ErrorCode | null>(null);

  readonly #api: CompanionClient['api'];

  constructor({ api }: CompanionClient) {
    this.#api = api;
  }

  async load(): Promise<void> {
    this.known = (await this.#try(() => this.#api.devices.list.query())) ?? this.known;
  }

  async revoke(device: Device): Promise<void> {
    await this.#try(() => this.#api.devices.revoke.mutate({ id: device.id }));
    await this.load();
  }

  /** Looks up who asks with this code. */
  async look(userCode: string): Promise<void> {
    this.answered = null;
    this.asking = (await this.#try(() => this.#api.devices.look.query({ userCode }))) ?? null;
  }

  async answer(how: 'approved' | 'denied'): Promise<void> {
    const { asking } = this;
    if (!asking) return;
    const { userCode } = asking;
    const { approve, deny } = this.#api.devices;
    const done = await this.#try(() => (how === 'approved' ? approve : deny).mutate({ userCode }));
    if (!done) return;
    this.answered = how;
    this.asking = null;
  }

  async #try<T>(call: () => Promise<T>): Promise<T | undefined> {
    try {
      this.error = null;
      return await calling(call());
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.error = error.code;
      return undefined;
    }
  }
}
