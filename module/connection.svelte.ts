import { Failure } from '../shared/errors.ts';
import { calling, companionOf, connectCompanion, type CompanionClient } from './companion.ts';
import type { Companion } from './creator/host.ts';
import { MODULE_ID } from './module-id.ts';
import { companionAddress, readDevice, writeDevice, type Device } from './settings.ts';
import { Presence } from './presence.svelte.ts';

const PING_MS = 4_000;

/** This world's companion, if it has one, and who this browser is to it. The windows share one. */
export class Connection {
  address = $state('');
  /** Whether this browser has a token of the companion. */
  isPaired = $state(false);
  /** Whether the browser took what it is to remember: it outlives the page. */
  isKept = $state(true);
  /** Whose token it is; unknown until the companion said so. */
  owner = $state<string | null>(null);
  readonly presence: Presence;
  readonly #readAddress: () => string;
  #client: CompanionClient | null = null;
  #companion: Companion | undefined;
  #device: Device = { visitor: '' };

  constructor(readAddress = companionAddress) {
    this.#readAddress = readAddress;
    this.presence = new Presence(
      async () => this.#client?.api.status.ping.query(undefined, { signal: AbortSignal.timeout(PING_MS) }),
      () => void this.findOwner(),
    );
    this.#open();
    Hooks.on(`${MODULE_ID}.companion`, () => this.#open());
  }

  /** What the creator needs of the companion; undefined without one. The same object as long as nothing changes. */
  get companion(): Companion | undefined {
    return this.address ? this.#companion : undefined;
  }

  /** The companion's procedures. Raises `unavailable` without one. */
  get api(): CompanionClient['api'] {
    if (!this.#client) throw new Failure('unavailable', 'this world has no companion');
    return this.#client.api;
  }

  /** A call to the companion: says when it is away, and forgets a token that is no longer good. */
  async ask<T>(call: (api: CompanionClient['api']) => Promise<T>): Promise<T> {
    try {
      return await this.presence.during(calling(call(this.api)));
    } catch (error) {
      if (error instanceof Failure && error.code === 'not-signed-in' && this.isPaired) await this.forget();
      throw error;
    }
  }

  /** Keeps the token that the companion gave this browser. */
  async pair(token: string): Promise<void> {
    await this.#keep({ ...this.#device, token });
    await this.findOwner();
  }

  /** Ends the pairing: the token is worth nothing from now on, or at least forgotten here when the companion is away. */
  async disconnect(): Promise<void> {
    await this.ask((api) => api.devices.leave.mutate()).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
    });
    await this.forget();
  }

  /** Forgets the token in this browser. */
  async forget(): Promise<void> {
    await this.#keep({ visitor: this.#device.visitor });
  }

  /** Asks whose token it is; a companion that is away leaves it open. */
  async findOwner(): Promise<void> {
    if (!this.isPaired) return;
    try {
      this.owner = (await this.ask((api) => api.accounts.me.query())).name;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }

  async #keep(device: Device): Promise<void> {
    this.#device = device;
    this.isPaired = device.token !== undefined;
    this.owner = null;
    await this.#remember(device);
    // The connection that streams was opened with the tokens of before.
    this.#client?.reconnect();
  }

  /** A browser that keeps nothing (a full disk, a private window) is one that has to be paired again. */
  async #remember(device: Device): Promise<void> {
    this.isKept = await writeDevice(this.address, device).then(
      () => true,
      () => false,
    );
  }

  #open(): void {
    const address = this.#readAddress();
    if (address === this.address) return;
    this.#client?.reconnect();
    this.address = address;
    this.owner = null;
    this.#device = { visitor: '' };
    this.isPaired = false;
    this.#client = null;
    if (!address) return;
    this.#device = readDevice(address);
    this.isPaired = this.#device.token !== undefined;
    if (!this.#device.visitor) {
      this.#device = { ...this.#device, visitor: drawToken() };
      void this.#remember(this.#device);
    }
    this.#client = connectCompanion({
      address,
      token: () => this.#device.token ?? null,
      visitor: () => this.#device.visitor,
    });
    this.#companion = companionOf(this.#client);
    void this.presence.check();
  }
}

let shared: Connection | undefined;

/** The connection of this client; made when the first window opens. */
export function connection(): Connection {
  return (shared ??= new Connection());
}

/** 256 bits that nobody guesses. */
function drawToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
