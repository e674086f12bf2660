/** One browser for many files of a process: each finds no page open, nothing stored, and a worker that has just come to life. */
import { test } from 'vitest';
import { emptyStorage } from '../../scripts/empty-storage.ts';
import { GraderBrowser } from '../../scripts/open-browser.ts';

/** Opened with the first file that wants it, closed with the process. */
const sharing = test
  .extend('options', { scope: 'worker' }, { hostsHere: ['*.example'] })
  .extend('shared', { scope: 'worker' }, async ({ options }, { onCleanup }) => {
    const browser = await GraderBrowser.open(options);
    onCleanup(() => browser.close());
    return browser;
  });

/**
 * Call at the top of a test file, before its own hooks: the browser is handed over once tests run. For files that need no
 * switch but the hosts `*.example`, and that change nothing of the browser itself, such as the rights of the extension.
 */
export function shareBrowser(take: (browser: GraderBrowser) => void): void {
  sharing.beforeAll(({ shared }) => take(shared));
  sharing.afterAll(({ shared }) => tidy(shared));
}

async function tidy(browser: GraderBrowser): Promise<void> {
  const { context, observer } = browser;
  for (const page of context.pages()) if (page !== observer) await page.close();
  await closePopups(browser);
  await context.clearCookies();
  // It has heard that the pages are gone before it goes itself.
  await browser.settle();
  await browser.killWorker();
  await observer.evaluate(emptyStorage);
  await browser.settle();
}

/** Playwright does not list them among its pages. */
async function closePopups({ protocol, extensionId, observer }: GraderBrowser): Promise<void> {
  const { targetInfos } = await protocol.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos)
    if (type === 'page' && url.startsWith(`chrome-extension://${extensionId}/`) && url !== observer.url())
      await protocol.send('Target.closeTarget', { targetId });
}
