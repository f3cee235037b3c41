import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../../..');

/** Where the built stage lies, and the built module as Foundry gets it. */
export const STAGE_FOLDER = path.join(root, 'dist/stage');
export const MODULE_FOLDER = path.join(root, 'dist/module');

/** Builds the module as `npm run build` does, and the stage that it is to be played on. */
export async function setup(): Promise<void> {
  await build({ root, mode: 'module', configFile: path.join(root, 'vite.config.ts'), logLevel: 'error' });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: STAGE_FOLDER,
      emptyOutDir: true,
      target: 'es2022',
      minify: false,
      lib: { entry: path.join(import.meta.dirname, 'boot.ts'), formats: ['es'], fileName: () => 'boot.js' },
      // Classes are known by their names: hooks are called after them.
      rolldownOptions: { output: { keepNames: true } },
    },
  });
}
