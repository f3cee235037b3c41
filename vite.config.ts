import { cp } from 'node:fs/promises';
import path from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const configFile = path.resolve(import.meta.dirname, 'svelte.config.js');
const id = 'fantasy-character-creator';

/**
 * Node wants `import('./x.json', { with: { type: 'json' } })`; Vite's development server answers it with a script, which
 * the browser then refuses. Without the attribute both get what they want.
 */
export const plainJson: Plugin = {
  name: 'plain-json',
  enforce: 'pre',
  transform: (code, id) =>
    /\.ts$/.test(id) && code.includes("{ with: { type: 'json' } }")
      ? { code: code.replaceAll(/,\s*\{ with: \{ type: 'json' \} \}/g, ''), map: null }
      : undefined,
};

/** What Foundry reads beside the built files: the manifest, the words, the templates, the licence. */
const withManifest: Plugin = {
  name: 'with-manifest',
  apply: 'build',
  async writeBundle({ dir }) {
    const target = dir ?? 'dist/module';
    for (const name of ['module.json', 'lang', 'templates', 'LICENSE', 'NOTICE'])
      await cp(path.join(import.meta.dirname, name), path.join(target, name), { recursive: true });
  },
};

/**
 * The Foundry module in `dist/module`: a small entry, the windows beside it for when they are opened, one style sheet.
 * Everything is found relative to the file that asks for it, below whatever address Foundry serves the folder.
 */
const module: UserConfig = {
  base: './',
  publicDir: false,
  build: {
    outDir: 'dist/module',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    chunkSizeWarningLimit: 2_000,
    lib: { entry: 'module/main.ts', formats: ['es'], fileName: () => `${id}.js`, cssFileName: id },
    rolldownOptions: {
      output: { keepNames: true, chunkFileNames: 'scripts/[name]-[hash].js', assetFileNames: assetName },
    },
  },
};

/** The style sheet has the name that the manifest says; fonts go into a folder. */
function assetName({ names }: { names: string[] }): string {
  return names.some((name) => name.endsWith('.css')) ? `${id}.css` : 'fonts/[name]-[hash][extname]';
}

/** Where the companion is while somebody works on the page (`npm run dev`). */
const companion = `http://127.0.0.1:${process.env.PORT || 4242}`;

/** The companion's web page in `dist/web`; its addresses are relative, so that it may live below a path. */
const web: UserConfig = {
  root: 'module/web',
  base: './',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    // The engine, its words and its books are the page: without them there is nothing to show first.
    chunkSizeWarningLimit: 2_000,
  },
  server: {
    fs: { allow: ['../..'] },
    proxy: Object.fromEntries(
      ['/trpc', '/auth', '/api', '/ws'].map((path) => [path, { target: companion, ws: path === '/ws' }]),
    ),
  },
};

/** `vite build` makes the Foundry module, `vite build --mode web` the web page. */
export default defineConfig(({ mode }) => ({
  ...(mode === 'web' ? web : module),
  plugins: [plainJson, svelte({ configFile }), ...(mode === 'web' ? [] : [withManifest])],
}));
