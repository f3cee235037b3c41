import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Env } from '../../../server/env.ts';
import { fail } from '../../../shared/errors.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** What the companion tells somebody who starts it for its page; here the page is another server's. */
const GREETING = /^(Install the module|Open http)/;

/** The companion, started anew whenever one of its files changes. */
export interface WatchedCompanion {
  /** True when the first start went well, false when it failed and waits for a file to change. */
  started: Promise<boolean>;
  /** Ends it in order and waits for that. */
  end(): Promise<void>;
}

/** Starts the companion. Raises `conflict` when its port is taken: the page would talk to whoever is there. */
export async function watchCompanion({ HOST, PORT }: Pick<Env, 'HOST' | 'PORT'>): Promise<WatchedCompanion> {
  if (await isTaken(PORT, HOST))
    fail('conflict', `port ${PORT} on ${HOST} is in use: stop the other program or set PORT`);
  // In a group of its own: Ctrl-C would reach the companion twice, from the terminal and from the watcher, and the
  // second one would kill it before its database has stopped.
  const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'server/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: process.platform !== 'win32',
  });
  const stop = (): void => void child.kill('SIGTERM');
  process.once('exit', stop);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const started = new Promise<boolean>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('ready ')) resolve(true);
      if (line.includes('Failed running')) resolve(false);
      if (!GREETING.test(line)) process.stdout.write(`${line}\n`);
    });
    void ended.then(() => resolve(false));
  });
  return { started, end: () => (stop(), ended) };
}

function isTaken(port: number, host: string): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
    );
    server.listen(port, host, () => server.close(() => resolve(false)));
  });
}
