import path from 'node:path';
import { createServer, normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { MODULE_ID } from '../../../module/module-id.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const inRoot = (name: string): string => normalizePath(path.join(root, name));

/** The port after Foundry's usual one; Vite takes the next free one. */
const PORT = 30_001;

/** Everything that the module in the page is made of. Accounts and secrets of the companion lie beside it, in `.data`. */
const SOURCES = ['module', 'shared', 'lang', 'templates', 'module.json', 'tests/foundry', 'node_modules'];

/** Where the module's files are for a browser, below the path that Foundry itself may be served from. */
export function moduleBase(foundry: URL): string {
  return `${foundry.pathname.replace(/\/$/, '')}/modules/${MODULE_ID}/`;
}

/** What may be otherwise. */
export interface ServeOptions {
  /** A path to open in the browser. */
  open?: string | undefined;
  /** Where Vite keeps the packages that it has prepared. */
  cacheDir?: string;
}

/**
 * Vite's server in front of a Foundry: the module comes from the sources and follows them while it is open, everything
 * else is Foundry's, sockets included.
 */
export async function serveModule(foundry: URL, { open, cacheDir }: ServeOptions = {}): Promise<ViteDevServer> {
  const base = moduleBase(foundry);
  const server = await createServer({
    root,
    base,
    mode: 'module',
    configFile: inRoot('vite.config.ts'),
    appType: 'custom',
    // The web page's server would throw away what this one prepared, and the other way round.
    cacheDir: cacheDir ?? inRoot('node_modules/.vite-module'),
    plugins: [fromSource(base), inLayer],
    optimizeDeps: { entries: ['module/main.ts', 'tests/foundry/stage/boot.ts'] },
    server: {
      host: '127.0.0.1',
      port: PORT,
      open: open ?? false,
      // Foundry says by itself who may ask.
      cors: false,
      // Uploaded portraits lie in the module's folder as well, on Foundry's disk.
      proxy: { [`^(?!${base}(?!storage/))`]: { target: foundry.origin, ws: true, secure: false } },
      fs: { allow: SOURCES.map(inRoot) },
      watch: { ignored: ['.data', 'dist', '.types'].map((name) => `${inRoot(name)}/**`) },
    },
  });
  return server.listen();
}

/** Gives the sources under the names that the manifest has for the built files. */
function fromSource(base: string): Plugin {
  return {
    name: 'module-from-source',
    enforce: 'pre',
    // A host may put a version behind it.
    resolveId: (id) => (id.split('?')[0] === `/${MODULE_ID}.js` ? inRoot('tests/foundry/dev/entry.ts') : undefined),
    configureServer: ({ middlewares }) =>
      // The styles come with the components.
      void middlewares.use(`${base}${MODULE_ID}.css`, (_, response) => {
        response.setHeader('content-type', 'text/css').end();
      }),
    hotUpdate({ file }) {
      // Foundry has read the words when it started, and the open windows have taken theirs.
      if (path.dirname(file) !== inRoot('lang') && file !== inRoot('module.json')) return;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

/** Foundry puts the built style sheet into the layer of modules; without one, ours would win over everything there. */
const inLayer: Plugin = {
  name: 'styles-in-layer',
  transform: (code, id) => (/\.css($|\?)/.test(id) ? { code: `@layer modules {\n${code}\n}`, map: null } : undefined),
};
