import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/browser/chromium.ts';
import { plainJson } from './vite.config.ts';

/** What is waited for comes in a moment; on a machine with other work to do, in some more. */
const patient = { poll: { timeout: 15_000 } };

export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          include: ['{shared,module,tests}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.svelte.test.ts', 'tests/{browser,page,security,load}/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // On a real Postgres, one for the run and a database for each file.
          name: 'server',
          include: ['server/**/*.test.ts', 'tests/{security,load}/**/*.test.ts'],
          globalSetup: 'tests/helpers/postgres.ts',
          expect: patient,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          // The built page and the built module, with a real companion on a real Postgres, in Chromium.
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          globalSetup: [
            'tests/helpers/postgres.ts',
            'tests/browser/chromium.ts',
            'tests/page/build-page.ts',
            'tests/foundry/stage/build.ts',
          ],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: patient,
        },
      },
      {
        plugins: [plainJson, svelte()],
        publicDir: false,
        // What the tests bring in is known before they start: finding it half-way would load the page anew.
        optimizeDeps: { include: ['svelte', 'axe-core', 'zod'] },
        test: {
          name: 'browser',
          include: ['module/**/*.svelte.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/chromium.ts',
          testTimeout: 30_000,
          expect: patient,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({ launchOptions, actionTimeout: 5_000 }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
