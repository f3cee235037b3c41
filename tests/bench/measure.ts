import { quantile, sumUp, type Times } from './times.ts';

/** Times of work that only needs the processor. */
export interface WorkTimes extends Times {
  /** What 99 of 100 runs needed of the processor at most: on a busy machine the wall clock also counts waiting. */
  p99Cpu: number;
}

/** Runs `work` so many times and gives its times. `work` gets the number of the run, so that each can differ. */
export function measure(count: number, work: (run: number) => unknown): WorkTimes {
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
  return { ...sumUp(wall), p99Cpu: quantile(cpu, 0.99) };
}
