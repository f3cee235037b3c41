import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { MODULE_ID } from '../../../module/module-id.ts';
import { readEnv } from '../../../server/env.ts';
import { Failure } from '../../../shared/errors.ts';
import { serveStage } from '../stage/serve.ts';
import { findFoundry, USUAL_FOUNDRY } from './find-foundry.ts';
import { moduleBase, serveModule } from './module-server.ts';
import { watchCompanion, type WatchedCompanion } from './watch-companion.ts';
import { readWish, type Wish } from './wish.ts';

// `npm run dev`: the companion, the web page, and the module in Foundry or on the stage, all of them from the sources.
const root = path.resolve(import.meta.dirname, '../../..');

/** Where something runs and how to have it otherwise. */
type Row = [name: string, address: string, note: string];

async function main(): Promise<void> {
  const wish = readWish(process.argv.slice(2));
  const env = readEnv(process.env);
  const foundry = wish.stage ? undefined : await findFoundry(process.env.FOUNDRY_URL);
  const companion = await watchCompanion(env);
  endWith(companion);
  const page = addressOf(await servePage());
  const row = foundry ? await serveFoundry(foundry, wish) : await playOnStage(wish, page);
  // Vite's servers have put in listeners that would end the process before the companion's database has stopped.
  endWith(companion);
  const isStarted = await companion.started;
  tell([
    ['Page', page, ''],
    ['Companion', `http://${env.HOST}:${env.PORT}`, isStarted ? 'PORT=… moves it' : 'did not start, as said above'],
    row,
  ]);
}

/** Ctrl-C, a closed terminal and `kill` end the companion in order, and everything else with it. */
function endWith(companion: WatchedCompanion): void {
  const end = (): void => void companion.end().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.removeAllListeners(signal).on(signal, end);
}

function tell(rows: Row[]): void {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map(
    ([name, address, note]) => `${name.padEnd(widths[0]!)}  ${address.padEnd(widths[1]!)}  ${note}`,
  );
  const last = 'A saved file shows in what is open. Ctrl-C ends everything.';
  process.stdout.write(`\n${[...lines.map((line) => line.trimEnd()), last].join('\n')}\n`);
}

/** The web page as `vite --mode web` serves it. */
async function servePage(): Promise<ViteDevServer> {
  const configFile = path.join(root, 'vite.config.ts');
  const server = await createServer({ root: path.join(root, 'module/web'), configFile, mode: 'web' });
  return server.listen();
}

/** The module in a Foundry that runs already. */
async function serveFoundry(foundry: URL, { open }: Wish): Promise<Row> {
  const path = foundry.pathname.replace(/\/?$/, '/');
  const server = await serveModule(foundry, { open: open ? path : undefined });
  return ['Foundry', addressOf(server, path), `in front of ${foundry.href}; -- --stage plays on the stage instead`];
}

/** The module on the stage, which asks the companion by way of the page: its links then lead to this page. */
async function playOnStage({ stage: isAsked, system, open }: Wish, companion: string): Promise<Row> {
  const played = system === undefined ? {} : ({ system: 'dnd5e', adapter: null } as const);
  const stage = await serveStage(system, {
    script: `${moduleBase(new URL('http://stage'))}tests/foundry/stage/boot.ts`,
    usual: { ...played, world: { [`${MODULE_ID}.companion`]: companion } },
  });
  const server = await serveModule(new URL(stage.address), { open: open ? '/game' : undefined });
  const why = isAsked
    ? 'in the place of Foundry'
    : `no Foundry answers at ${USUAL_FOUNDRY}; FOUNDRY_URL=… names another`;
  return ['Stage', addressOf(server, '/game'), why];
}

const addressOf = ({ resolvedUrls }: ViteDevServer, path = ''): string =>
  new URL(path, resolvedUrls?.local[0]).href.replace(/\/$/, '');

try {
  await main();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.detail}\n`);
  process.exit(error.code === 'bad-input' ? 2 : 1);
}
