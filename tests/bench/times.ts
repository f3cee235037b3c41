/** What many times of the same work have in common, in milliseconds. */
export interface Times {
  mean: number;
  p50: number;
  p99: number;
  slowest: number;
}

/** Sums up times; of fewer than a hundred, the slowest is also the p99. */
export function sumUp(times: readonly number[]): Times {
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return { mean, p50: quantile(times, 0.5), p99: quantile(times, 0.99), slowest: quantile(times, 1) };
}

/** What so large a part of the numbers stays below or at; NaN where there are none. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}
