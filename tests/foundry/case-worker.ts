import { parentPort, workerData } from 'node:worker_threads';
import { runCases, type Run } from './run-cases.ts';

/** A thread that tries cases: the system can be started once in each. */
await runCases(workerData as Run, (outcome) => parentPort?.postMessage(outcome));
