/** Times of one piece of work, in milliseconds. */
export interface Times {
  /** Average of the wall clock, for throughput. */
  mean: number;
  p50: number;
  p99: number;
  /** What 99 of 100 runs needed of the processor at most: on a busy machine the wall clock also counts waiting. */
  p99Cpu: number;
}

/** Runs `work` so many times and gives its times. `work` gets the number of the run, so that each can differ. */
export function measure(count: number, work: (run: number) => unknown): Times {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let run = 0; run < count; run++) {
    const before = process.threadCpuUsage();
    const start = performance.now();
    work(run);
    wall.push(performance.now() - start);
    const { user, system } = process.threadCpuUsage(before);
    cpu.push((user + system) / 1000);
  }
  const mean = wall.reduce((sum, time) => sum + time, 0) / wall.length;
  return { mean, p50: quantile(wall, 0.5), p99: quantile(wall, 0.99), p99Cpu: quantile(cpu, 0.99) };
}

function quantile(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? NaN;
}
