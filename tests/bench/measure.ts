/** Times of one piece of work, in milliseconds. */
export interface Times {
  count: number;
  p50: number;
  p99: number;
  mean: number;
}

/** Runs `work` so many times and gives its times. `work` gets the number of the run, so that each can differ. */
export function measure(count: number, work: (run: number) => unknown): Times {
  const times: number[] = [];
  for (let run = 0; run < count; run++) {
    const start = performance.now();
    work(run);
    times.push(performance.now() - start);
  }
  return timesOf(times);
}

/** The times of many runs in one. */
export function timesOf(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;
  const mean = sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), mean };
}
