import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { root } from '../helpers/source-files.ts';

/** Bytes of a file of the bundle, as it is and compressed. */
export interface Size {
  name: string;
  bytes: number;
  gzip: number;
}

const ENTRY = 'virtual:engine';

/**
 * Builds the engine (draft, check, derive, write) for a browser, in memory, and measures its files: `engine`, and
 * `catalog`, which is loaded when it is first asked for. Throws when anything of Node has come along.
 */
export async function measureBundle(): Promise<Size[]> {
  const files = await bundle();
  const chunks = files.filter((file) => file.type === 'chunk');
  const foreign = chunks.flatMap(({ imports, dynamicImports }) =>
    [...imports, ...dynamicImports].filter((name) => !files.some(({ fileName }) => fileName === name)),
  );
  // Vite puts an empty module in the place of what only Node has.
  foreign.push(...chunks.flatMap(({ moduleIds }) => moduleIds.filter((id) => id.includes('browser-external'))));
  if (foreign.length > 0) throw new Error(`the engine needs ${foreign.join(', ')}, which a browser lacks`);
  return chunks.map(({ code, isEntry, fileName, moduleIds }) => ({
    name: isEntry ? 'engine' : moduleIds.some((id) => id.includes('srd-2024')) ? 'catalog' : fileName,
    bytes: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
  }));
}

async function bundle(): Promise<Rolldown.RolldownOutput['output']> {
  const from = (file: string): string => JSON.stringify(path.join(root, file));
  const source = `export { generate } from ${from('shared/generation.ts')};
export { loadSrd } from ${from('shared/catalog/srd.ts')};`;
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'engine',
        resolveId: (id) => (id === ENTRY ? id : undefined),
        load: (id) => (id === ENTRY ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output;
}
