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

/** The Foundry module: one script and one style sheet in `dist/module`. */
const module: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist/module',
    target: 'es2022',
    sourcemap: true,
    lib: { entry: 'module/main.ts', formats: ['es'], fileName: () => `${id}.js`, cssFileName: id },
  },
};

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
    // The books are one file that is read when the creator opens: it may be large.
    chunkSizeWarningLimit: 1_200,
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
  plugins: [plainJson, svelte({ configFile })],
  ...(mode === 'web' ? web : module),
}));
