import { MODULE_ID } from './module-id.ts';

/** What this browser is to one companion: a visitor, and once it was paired, somebody's device. */
export interface Device {
  /** A random token by which the companion knows a visitor's work again. */
  visitor: string;
  token?: string;
}

/**
 * By the companion's address. A GM sets the address, and another GM of another world on the same host may set a hostile
 * one: a token must never be shown to any address but the one that gave it.
 */
export type Devices = Record<string, Device>;

/** Registers what is remembered. Secrets are in client scope only: a world setting is read by every player. */
export function registerSettings(onAddress: () => void): void {
  game.settings!.register(MODULE_ID, 'companion', {
    name: 'FCC.Foundry.Setting.companion',
    hint: 'FCC.Foundry.Setting.companionHint',
    scope: 'world',
    config: true,
    type: String,
    default: '',
    onChange: onAddress,
  });
  game.settings!.register(MODULE_ID, 'devices', {
    scope: 'client',
    config: false,
    type: Object,
    default: {},
  });
}

/** The companion's address without a slash at the end; empty when this world has none, or when it is no web address. */
export function companionAddress(): string {
  return readAddress(game.settings!.get(MODULE_ID, 'companion')) ?? '';
}

/** A companion's address as somebody typed it, made regular; null when it is not one. */
export function readAddress(typed: string): string | null {
  const text = typed.trim();
  if (!text || /^(?!https?:)\w+:\/\//i.test(text)) return null;
  try {
    const url = new URL(/^https?:\/\//i.test(text) ? text : `http://${text}`);
    if (url.username || url.password || !url.hostname) return null;
    return url.origin + url.pathname.replace(/\/+$/, '');
  } catch {
    return null;
  }
}

/** Sets the address for everybody in this world; who may not change settings is refused by Foundry. */
export async function setCompanionAddress(address: string): Promise<void> {
  await game.settings!.set(MODULE_ID, 'companion', address);
}

/** What this browser is to the companion at `address`. */
export function readDevice(address: string): Device {
  const device = Object.hasOwn(devices(), address) ? devices()[address] : undefined;
  return typeof device?.visitor === 'string' ? device : { visitor: '' };
}

/** Remembers what this browser is to the companion at `address`. */
export async function writeDevice(address: string, device: Device): Promise<void> {
  await game.settings!.set(MODULE_ID, 'devices', { ...devices(), [address]: device });
}

function devices(): Devices {
  return game.settings!.get(MODULE_ID, 'devices') ?? {};
}
