/** Four projects: `unit` needs only Node, `package` installs what is packed, `e2e` and `firefox` drive the extension in real browsers. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/firefox/**', 'test/package/**'],
          // The command line's tests start processes, which is slow beside other tests on two cores.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          // Builds and installs the npm package and runs the docs: too slow to run with every change of a line.
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Faults that take minutes to make and hang on what else the machine does: `npm run reliability` runs them.
          exclude: process.env.RELIABILITY ? [] : ['test/e2e/{reliability,restarts}.test.ts'],
          globalSetup: ['test/e2e/global-setup.ts'],
          // One browser at a time: two cores, and screenshots of a busy machine are slow.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['test/firefox/**/*.test.ts'],
          globalSetup: ['test/firefox/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
