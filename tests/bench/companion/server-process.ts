import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { root } from '../../helpers/source-files.ts';

/** The companion as `npm start` runs it, in a process of its own. */
export interface ServerProcess {
  address: string;
  /** From the start of the process to its line that it is ready. */
  startMs: number;
  /** What the process holds of the machine's memory; Postgres is not in it. */
  memoryMb(): Promise<number>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

/** An empty variable counts as unset: nothing of the person's own settings comes along. */
const UNSET = Object.fromEntries(
  [
    ...['HOST', 'DATABASE_URL', 'PUBLIC_URL', 'ROLE', 'SECRET'],
    ...['AI_BASE_URL', 'AI_API_KEY', 'AI_MODEL', 'AI_IMAGE_MODEL'],
  ].map((name) => [name, '']),
);

/** Starts one on a free port with these settings, and waits until it serves. */
export async function startServer(settings: Record<string, string>): Promise<ServerProcess> {
  const began = performance.now();
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: root,
    env: { ...process.env, ...UNSET, NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [line] = (await Promise.race([
    once(child.stdout.setEncoding('utf8'), 'data'),
    ended.then(([code]) => Promise.reject(new Error(`the companion ended with ${String(code)} before it served`))),
  ])) as [string];
  const startMs = performance.now() - began;
  const address = /http:\S+/.exec(line)?.[0] ?? '';
  return {
    address,
    startMs,
    memoryMb: async () => {
      const metrics = await (await fetch(`${address}/metrics`)).text();
      return Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1]) / 2 ** 20;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
