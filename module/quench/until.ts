const LOOK_MS = 20;
const PATIENCE_MS = 30_000;

/** Waits until `look` gives something, which is given on. Raises an error that says what did not come. */
export async function until<T>(what: string, look: () => T | null | undefined | false): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const seen = look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    if (performance.now() > end) throw new Error(`${what}: not within ${PATIENCE_MS / 1_000} seconds`);
    await pause(LOOK_MS);
  }
}

/** Waits, in milliseconds. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
