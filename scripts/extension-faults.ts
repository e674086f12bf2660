/** A browser with the extension goes in; what the browser itself notes as wrong in any context of the extension comes out. */
import type { Page } from 'playwright-core';
import type { GraderBrowser } from './open-browser.ts';

/** What the browser's own page of extensions may call. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
    deleteExtensionErrors(which: object): Promise<void>;
    getExtensionInfo(id: string): Promise<{ runtimeErrors: { contextUrl: string; source: string; message: string }[] }>;
  };
};

async function onExtensionsPage<T>({ context }: GraderBrowser, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  const result = await work(page);
  await page.close();
  return result;
}

/** From now on the browser notes them: popup, worker, and scripts in pages. What it noted before is forgotten. */
export function noteFaults(browser: GraderBrowser): Promise<void> {
  return onExtensionsPage(browser, (page) =>
    page.evaluate(async (extensionId) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
      await chrome.developerPrivate.deleteExtensionErrors({ extensionId });
    }, browser.extensionId),
  );
}

/** The browser's answer to a worker that it is stopping, or a test has stopped: there is nobody left to take it. */
const NO_WORKER = /\bError: No SW$/;

/** Uncaught errors, refused promises that nobody took, and what was written to a console as an error. */
export function listFaults(browser: GraderBrowser): Promise<string[]> {
  return onExtensionsPage(browser, async (page) => {
    const { runtimeErrors } = await page.evaluate(
      (id) => chrome.developerPrivate.getExtensionInfo(id),
      browser.extensionId,
    );
    return runtimeErrors
      .filter(({ message }) => !NO_WORKER.test(message))
      .map(({ contextUrl, source, message }) => `${contextUrl || source}: ${message}`);
  });
}

/** What only a person can allow, on the browser's own page: the extension starts anew with it. */
export function configureExtension(browser: GraderBrowser, change: object): Promise<void> {
  return onExtensionsPage(browser, (page) =>
    page.evaluate((whole) => chrome.developerPrivate.updateExtensionConfiguration(whole), {
      extensionId: browser.extensionId,
      ...change,
    }),
  );
}
