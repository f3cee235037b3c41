import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          include: ['{shared,tests}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.svelte.test.ts', 'tests/{browser,security,load}/**'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts', 'tests/{security,load}/**/*.test.ts'],
          globalSetup: ['tests/helpers/postgres.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      // The browser project goes here: module/**/*.svelte.test.ts and tests/browser/** in Chromium.
    ],
  },
});
