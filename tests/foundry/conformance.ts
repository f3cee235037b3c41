import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { NotACheckout, readManifest } from './core/packs/checkout.ts';
import { messageOf } from './core/source.ts';
import type { Outcome, Run } from './run-cases.ts';

const usage = 'npm run conformance -- --system DIR [--only REGEX], DIR being a checkout of foundryvtt/dnd5e';
const mostThreads = 4;

/**
 * Runs the adapter on the real dnd5e system: one line for each case, `N passed, N failed` at the end. The exit code is 1
 * when a case failed or none was found, and 2, with one line, when there is no system to run on.
 */
async function main(argv: string[]): Promise<number> {
  const request = readRequest(argv);
  if (typeof request === 'string') {
    process.stderr.write(`${request}\n`);
    return 2;
  }
  const outcomes: Outcome[] = [];
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const threads = Array.from({ length: Math.min(availableParallelism(), mostThreads) });
  const tell = (outcome: Outcome): void => {
    outcomes.push(outcome);
    process.stdout.write(`${describe(outcome)}\n`);
  };
  await Promise.all(threads.map(() => runInThread({ ...request, next }, tell)));
  const failed = outcomes.filter(({ failure }) => failure !== undefined).length;
  process.stdout.write(`${outcomes.length - failed} passed, ${failed} failed\n`);
  return failed || !outcomes.length ? 1 : 0;
}

/** What was asked for, or one line that says why it cannot be done. */
function readRequest(argv: string[]): Pick<Run, 'system' | 'only'> | string {
  try {
    const { values } = parseArgs({ args: argv, options: { system: { type: 'string' }, only: { type: 'string' } } });
    if (!values.system) return usage;
    const only = new RegExp(values.only ?? '', 'i');
    readManifest(values.system);
    return { system: values.system, only };
  } catch (error) {
    const isPlain = error instanceof NotACheckout || error instanceof SyntaxError;
    return isPlain ? messageOf(error) : usage;
  }
}

function runInThread(run: Run, tell: (outcome: Outcome) => void): Promise<void> {
  const worker = new Worker(new URL('case-worker.ts', import.meta.url), { workerData: run });
  worker.on('message', tell);
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code ? reject(new Error(`a thread ended with ${code}`)) : resolve()));
  });
}

const describe = ({ name, milliseconds, failure }: Outcome): string =>
  failure === undefined ? `ok ${name} (${milliseconds} ms)` : `NOT OK ${name}: ${failure}`;

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
