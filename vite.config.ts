import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

const id = 'fantasy-character-creator';

/**
 * Builds the Foundry module into `dist/module`, as one script and one style sheet.
 * The web page (`dist/web`, from module/web) and the server (`dist/server`, an SSR build of server/main.ts)
 * get a mode each here: `vite build --mode web`, `vite build --mode server`.
 */
export default defineConfig({
  plugins: [svelte()],
  publicDir: false,
  build: {
    outDir: 'dist/module',
    target: 'es2022',
    sourcemap: true,
    lib: { entry: 'module/main.ts', formats: ['es'], fileName: () => `${id}.js`, cssFileName: id },
  },
});
