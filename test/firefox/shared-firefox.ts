/** One Firefox for several files: each finds no page open and nothing stored. */
import { test } from 'vitest';
import { emptyStorage } from '../../scripts/empty-storage.ts';
import { type FirefoxOptions, GraderFirefox } from '../../scripts/open-firefox.ts';

/** Opened with the first file that wants it, closed with the last of all. */
const sharing = (options: FirefoxOptions) =>
  test
    .extend('options', { scope: 'worker' }, options)
    .extend('shared', { scope: 'worker' }, async ({ options }, { onCleanup }) => {
      const firefox = await GraderFirefox.open(options);
      onCleanup(() => firefox.close());
      return firefox;
    });

/** As people have it, and one whose background is stopped as soon as it has nothing to do. */
const KINDS = { ordinary: sharing({}), idle: sharing({ idleAfter: 500 }) };

/** Call at the top of a test file, before its own hooks. For files that take no right from the extension. */
export function shareFirefox(kind: keyof typeof KINDS, take: (firefox: GraderFirefox) => void): void {
  KINDS[kind].beforeAll(({ shared }) => take(shared));
  KINDS[kind].afterAll(({ shared }) => tidy(shared));
}

/** A test that failed may have left its popup open: the next file's first click would only close it. */
async function tidy(firefox: GraderFirefox): Promise<void> {
  const { observer } = firefox;
  await firefox.closePopup();
  for (const page of await firefox.browser.pages()) if (page !== observer) await page.close();
  await firefox.settle();
  await observer.evaluate(emptyStorage);
}
