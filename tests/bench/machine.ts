import { execFileSync } from 'node:child_process';
import os from 'node:os';
import { root } from '../helpers/source-files.ts';

/** What the figures were measured on, in one line; the load is that of the last minute. */
export function describeMachine(): string {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const load = os.loadavg()[0]?.toFixed(1);
  const cpu = cpus[0]?.model.trim() ?? 'unknown processor';
  return `${cpu}, ${cpus.length} cores, ${memory} GiB, ${os.type()} ${os.release()}, Node ${process.version}, commit ${commit}, load ${load}`;
}
