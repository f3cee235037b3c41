import { describeMachine } from './machine.ts';
import { NotUnderstood, readOptions, USAGE, type Options, type Part } from './options.ts';
import { asMarkdown, asText, type Table } from './table.ts';

/** What each part measures; a part that is not asked for is not even loaded. */
const MEASURES: Record<Part, (options: Options) => Promise<Table[]>> = {
  engine: async ({ runs }) => (await import('./engine.ts')).measureEngine(runs),
  companion: async () => (await import('./companion.ts')).measureCompanion(),
  module: async ({ systemDir }) => (await import('./module.ts')).measureModule(systemDir),
};

/** `npm run bench`: what everything costs on this machine. A limit that is missed is said in its table and fails nothing. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') return void process.stdout.write(USAGE);
  // Before anything runs: afterwards the load would be the benchmark's own.
  const machine = describeMachine();
  const tables: Table[] = [];
  for (const part of options.parts) tables.push(...(await MEASURES[part](options)));
  process.stdout.write(options.isMarkdown ? await asMarkdown(machine, tables) : asText(machine, tables));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof NotUnderstood)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
