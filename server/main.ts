import { Failure } from '../shared/errors.ts';
import { startCompanion } from './companion.ts';
import { readEnv } from './env.ts';
import { makeLog } from './log.ts';

const FORCE_AFTER_MS = 15_000;

/** The companion as a process: one line when it serves, one line when it cannot, an orderly end on Ctrl-C and SIGTERM. */
async function main(): Promise<void> {
  // Whoever read the ready line may close the pipe; that is no reason to stop serving.
  process.stdout.on('error', () => {});
  const env = readEnv(process.env);
  const log = makeLog(env.LOG_LEVEL === 'info' && process.stderr.isTTY ? 'warn' : env.LOG_LEVEL);
  const ended = new Promise<string>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
  });
  const companion = await startCompanion(env, log);
  if (companion.address) {
    const address = env.PUBLIC_URL ?? companion.address;
    process.stdout.write(`ready ${address}\n`);
    process.stdout.write(`Install the module in Foundry from ${address}/module/module.json\n`);
    process.stdout.write(
      `Open ${address} in a browser and type a sentence. Ctrl-C stops the server; everything is kept.\n`,
    );
  } else {
    process.stdout.write('ready worker\n');
  }
  const signal = await ended;
  log.info({ signal }, 'stopping');
  setTimeout(() => process.exit(1), FORCE_AFTER_MS).unref();
  await companion.stop();
  process.exit(0);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`fantasy-character-creator: ${error.detail}\n`);
  process.exit(error.code === 'bad-input' ? 2 : 1);
}
