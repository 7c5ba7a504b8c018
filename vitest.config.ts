import { defineConfig } from 'vitest/config';

/** Tests of the modules, of the finished site in a real browser, and, when asked for, of builds that are killed and files that are harmed. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/browser/**',
            'tests/demonstration/**',
            'tests/faults/killed-build.test.ts',
            'tests/fuzz/**',
          ],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      {
        test: {
          name: 'demonstration',
          // Every number of that larger site too.
          include: ['tests/demonstration/**/*.test.ts', 'tests/browser/every-number.test.ts'],
          globalSetup: ['tests/demonstration/site.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
      { test: { name: 'faults', include: ['tests/faults/killed-build.test.ts'] } },
      { test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], testTimeout: 24 * 60 * 60 * 1000 } },
    ],
  },
});
