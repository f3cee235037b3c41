import { sumUp, type Times } from '../times.ts';
import type { Row } from '../table.ts';

/** What callers see who call again as soon as they have their answer. */
export interface Load extends Times {
  perSecond: number;
  /** Calls in all. */
  count: number;
}

/** So many callers for so long; each call's time is from asking to having the answer. */
export async function load(callers: number, seconds: number, call: () => Promise<unknown>): Promise<Load> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1000;
  const caller = async (): Promise<void> => {
    while (performance.now() < until) {
      const began = performance.now();
      await call();
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { ...sumUp(times), perSecond: times.length / seconds, count: times.length };
}

/** The cells of a line about a load. */
export function loadRow(what: string, { perSecond, p50, p99 }: Load, limit = ''): Row {
  return [what, Math.round(perSecond).toLocaleString('en'), p50.toFixed(1), p99.toFixed(1), limit];
}
