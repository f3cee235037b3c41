import { randomInt } from 'node:crypto';
import { loadSrd } from '../shared/catalog/srd.ts';
import { generate } from '../shared/generation.ts';
import { readArguments, type Request } from './generate/arguments.ts';
import { paint } from './generate/page.ts';
import { plain, safeJson } from './generate/plain.ts';
import { print } from './generate/print.ts';
import { Refusal } from './generate/refusal.ts';
import { say } from './generate/words.ts';

const SEEDS = 2 ** 32;

/**
 * `npm run generate -- "a grizzled dwarf cleric"`: a character in the terminal, no server needed. One clear line and
 * exit code 2 for what it does not understand.
 */
async function main(argv: readonly string[]): Promise<void> {
  const request = readArguments(argv);
  process.stdout.write(request.help ? `${say('Generate.Usage')}\n` : await answer(request));
}

async function answer({ concept, seed, json }: Request): Promise<string> {
  const catalog = await loadSrd();
  const generated = generate(concept, catalog, seed ?? randomInt(SEEDS));
  if (!json) return paint(print(generated, catalog), showsColour());
  const { character, sheet, violations } = generated;
  return `${safeJson({ character, sheet, violations })}\n`;
}

function showsColour(): boolean {
  const { NO_COLOR, TERM } = process.env;
  return process.stdout.isTTY === true && !NO_COLOR && TERM !== 'dumb';
}

/** `| head` closes the pipe when it has seen enough: that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
/** Nobody is left to read why it failed; the exit code still says that it did. */
process.stderr.on('error', () => {});

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isRefusal = error instanceof Refusal;
  const line = isRefusal
    ? say(`Generate.Refused.${error.key}`, error.args)
    : say('Generate.Failed', { why: String(error) });
  process.stderr.write(`${plain(line)}\n`);
  process.exitCode = isRefusal ? 2 : 1;
}
