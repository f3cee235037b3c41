import { parseArgs } from 'node:util';
import { dnd5e } from '../../module/systems/dnd5e/index.ts';
import { allCases } from './cases/all.ts';
import type { Case, World } from './cases/case.ts';
import { boot } from './core/boot.ts';
import { NotACheckout, readManifest } from './core/packs/checkout.ts';
import { messageOf } from './core/source.ts';

const usage = 'npm run conformance -- --system DIR [--only REGEX], DIR being a checkout of foundryvtt/dnd5e';

interface Request {
  system: string;
  only: RegExp;
}

/**
 * Runs the adapter on the real dnd5e system: one line for each case, `N passed, N failed` at the end. The exit code is 1
 * when a case failed and 2, with one line, when there is no system to run on.
 */
async function main(argv: string[]): Promise<number> {
  const request = readRequest(argv);
  if (typeof request === 'string') {
    process.stderr.write(`${request}\n`);
    return 2;
  }
  const host = await boot({ systemDir: request.system });
  const { catalog } = await dnd5e.readCatalog();
  const cases = allCases(catalog).filter(({ name }) => request.only.test(name));
  let failed = 0;
  for (const each of cases) failed += (await passes(each, { host, catalog })) ? 0 : 1;
  process.stdout.write(`${cases.length - failed} passed, ${failed} failed\n`);
  return failed || !cases.length ? 1 : 0;
}

/** What was asked for, or one line that says why it cannot be done. */
function readRequest(argv: string[]): Request | string {
  try {
    const { values } = parseArgs({ args: argv, options: { system: { type: 'string' }, only: { type: 'string' } } });
    if (!values.system) return usage;
    readManifest(values.system);
    return { system: values.system, only: new RegExp(values.only ?? '', 'i') };
  } catch (error) {
    const isPlain = error instanceof NotACheckout || error instanceof SyntaxError;
    return isPlain ? messageOf(error) : usage;
  }
}

async function passes({ name, run }: Case, world: World): Promise<boolean> {
  world.host.reset();
  const start = performance.now();
  try {
    await run(world);
    process.stdout.write(`ok ${name} (${Math.round(performance.now() - start)} ms)\n`);
    return true;
  } catch (error) {
    process.stdout.write(`NOT OK ${name}: ${messageOf(error).replaceAll(/\s*\n\s*/g, ' | ')}\n`);
    return false;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
