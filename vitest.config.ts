import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './tests/browser/chromium.ts';

export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          include: ['{shared,server,tests}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.svelte.test.ts', 'tests/browser/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [svelte()],
        publicDir: false,
        // What the tests bring in is known before they start: finding it half-way would load the page anew.
        optimizeDeps: { include: ['svelte', 'axe-core', 'zod'] },
        test: {
          name: 'browser',
          include: ['module/**/*.svelte.test.ts', 'tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/chromium.ts',
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 800 },
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
