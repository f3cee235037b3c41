import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

// `npm run dev`: the companion, started anew when its files change, and the web page on Vite's server. Ctrl-C ends both.
const root = path.resolve(import.meta.dirname, '..');
const run = (args: string[]): ChildProcess => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });

const children = [run(['--watch', 'server/main.ts']), run(['node_modules/vite/bin/vite.js', '--mode', 'web'])];

let isEnding = false;
function end(): void {
  if (isEnding) return;
  isEnding = true;
  for (const child of children) child.kill('SIGTERM');
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
for (const child of children) child.once('exit', end);
