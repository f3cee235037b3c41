import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip, type AsyncZippable } from 'fflate';
import { Hono, type Context } from 'hono';

/** Where `npm run build` leaves the Foundry module. */
export const MODULE_FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'module');

const ARCHIVE = 'fantasy-character-creator.zip';

/**
 * The Foundry module: a manifest to paste into Foundry, and the archive that it names. Both addresses are those under which
 * the companion was asked, so they work from wherever the manifest could be read.
 */
export function serveModule(publicUrl: string | undefined, folder: string = MODULE_FOLDER): Hono {
  const app = new Hono();
  let archive: Promise<Uint8Array<ArrayBuffer>> | undefined;
  app.get('/module/module.json', async (c, next) => {
    const manifest = await readManifest(folder);
    if (!manifest) return next();
    const base = `${publicUrl?.replace(/\/$/, '') ?? originOf(c)}/module`;
    return c.json({ ...manifest, manifest: `${base}/module.json`, download: `${base}/${ARCHIVE}` });
  });
  app.get(`/module/${ARCHIVE}`, async (c, next) => {
    if (!(await readManifest(folder))) return next();
    archive ??= pack(folder);
    return c.body(await archive, 200, { 'content-type': 'application/zip', 'cache-control': 'no-cache' });
  });
  return app;
}

const originOf = (c: Context): string => new URL(c.req.url).origin;

async function readManifest(folder: string): Promise<Record<string, unknown> | undefined> {
  try {
    return JSON.parse(await readFile(path.join(folder, 'module.json'), 'utf8')) as Record<string, unknown>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The folder as an archive, packed off the event loop. Source maps stay behind. */
async function pack(folder: string): Promise<Uint8Array<ArrayBuffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: AsyncZippable = {};
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !entry.name.endsWith('.map')) {
      files[path.relative(folder, file).replaceAll('\\', '/')] = await readFile(file);
    }
  }
  return new Promise((resolve, reject) => {
    zip(files, { level: 9 }, (error, data) => (error ? reject(error) : resolve(data)));
  });
}
