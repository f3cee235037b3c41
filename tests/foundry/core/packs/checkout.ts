import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { load } from 'js-yaml';
import { isRecord, type Source } from '../source.ts';

/** What the stand-in reads of a system's manifest. */
export interface SystemManifest extends Source {
  id: string;
  title: string;
  version: string;
  esmodules: string[];
  packs: { name: string; label: string; type: string; ownership?: Record<string, string>; flags?: Source }[];
  documentTypes: Record<string, Record<string, unknown>>;
}

/** Raised when a folder is not a system's checkout; the message is one line for a person. */
export class NotACheckout extends Error {}

/** Reads the manifest of the system that is checked out in a folder, or says what is missing there. */
export function readManifest(systemDir: string): SystemManifest {
  const file = path.join(systemDir, 'system.json');
  if (!existsSync(systemDir)) throw new NotACheckout(`${systemDir} does not exist`);
  if (!existsSync(file)) throw new NotACheckout(`${systemDir} has no system.json, so it is not a game system`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as SystemManifest;
  if (!existsSync(path.join(systemDir, 'packs/_source'))) {
    const why = 'an installed system keeps its packs in a database that is not read here';
    throw new NotACheckout(
      `${systemDir} has no packs/_source: a checkout of the system's repository is needed, ${why}`,
    );
  }
  const missing = manifest.esmodules.find((module) => !existsSync(path.join(systemDir, module)));
  if (missing !== undefined) throw new NotACheckout(`${systemDir} has no ${missing}, which its manifest names`);
  return manifest;
}

/** The stored documents of one pack of a checkout. Parsed once, and kept as JSON for later processes. */
export function readPack(systemDir: string, manifest: SystemManifest, name: string): Record<string, Source> {
  const folder = path.join(systemDir, 'packs/_source', name);
  if (!existsSync(folder)) return {};
  const files = yamlFiles(folder);
  const cached = path.join(cacheFolder(), `${manifest.id}-${name}-${stampOf(folder, manifest.version, files)}.json`);
  if (existsSync(cached)) return JSON.parse(readFileSync(cached, 'utf8')) as Record<string, Source>;
  const documents = Object.fromEntries(files.map(readDocument).filter((entry) => entry !== undefined));
  // Another process may be reading at this moment: it sees the whole file or none.
  const unfinished = `${cached}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(documents));
  renameSync(unfinished, cached);
  return documents;
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => path.join(folder, file));
}

function readDocument(file: string): [string, Source] | undefined {
  const source = load(readFileSync(file, 'utf8'));
  if (!isRecord(source) || typeof source._id !== 'string') return undefined;
  return String(source._key).startsWith('!folders!') ? undefined : [source._id, source];
}

function stampOf(folder: string, version: string, files: string[]): string {
  const hash = createHash('sha256').update(`${path.resolve(folder)}|${version}|${files.length}`);
  for (const file of files) hash.update(`${file}:${statSync(file).mtimeMs}`);
  return hash.digest('hex').slice(0, 16);
}

/** Only this user may write there: what is read from it is believed. */
function cacheFolder(): string {
  const folder = path.join(tmpdir(), `foundry-stand-in-packs-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { uid, mode } = statSync(folder);
  const isOurs = process.platform === 'win32' || (uid === userInfo().uid && (mode & 0o022) === 0);
  if (!isOurs) throw new Error(`${folder} belongs to somebody else`);
  return folder;
}
