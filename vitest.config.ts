/**
 * Five projects: `unit` and `unit-shells` need only Node, `package` installs what is packed, `e2e` and `firefox` drive the
 * extension in real browsers. `--project 'unit*'` runs both of the first.
 */
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.ts';

/**
 * Their tests put a browser, a storage, other words or another library's words in place of ours: each file gets a world of its own.
 * To make one takes longer than most of their tests: so files that are named after `!` and change nothing share, as the rest does.
 */
const SHELLS = [
  'test/{bench,content,history,pdf,playground}/**/*.test.{ts,tsx}',
  'test/background/!(read-message).test.{ts,tsx}',
  'test/discover/!(private-host|shop-pages).test.{ts,tsx}',
  'test/locale/!(languages).test.{ts,tsx}',
  'test/memory/!(next-entry).test.{ts,tsx}',
  'test/popup/!(marks-key|same-site).test.{ts,tsx}',
  'test/settings/!(read-settings|settings-file).test.{ts,tsx}',
  'test/{background,discover,locale,memory,popup,settings}/*/**/*.test.{ts,tsx}',
  'test/browser-differences.test.ts',
  'test/hostile/{counted-texts,markup,page-trees}.test.{ts,tsx}',
];

export default defineConfig({
  test: {
    // Vitest leaves one core of two idle. What is measured here is work done and processor time, not time on the clock.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**', 'test/firefox/**', 'test/package/**', ...SHELLS],
          // The clauses are compiled once for all files: to do it for each took longer than the tests.
          isolate: false,
          // The command line's tests start processes, which is slow beside other tests on two cores.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'unit-shells', include: SHELLS, testTimeout: 30_000 },
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
          globalSetup: ['test/e2e/global-setup.ts'],
          // One process for many files: each would load the browser's driver, the clauses and the builder anew.
          isolate: false,
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
          // One process for all files, which share what browsers they can, one file at a time: Firefox alone keeps two cores busy.
          isolate: false,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
