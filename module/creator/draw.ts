/** Seeds that are drawn here are short enough to read to somebody. */
const SEEDS = 100_000;

/** A new seed by chance. */
export function drawSeed(): number {
  return 1 + (randomWord() % (SEEDS - 1));
}

/** A new id by chance, a UUID of version 4. `crypto.randomUUID` is missing on pages without https, where Foundry often is. */
export function drawId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function randomWord(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
