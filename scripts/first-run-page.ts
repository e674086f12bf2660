/** A browser that just started with the extension goes in; the page that the extension opens after its installation comes out. */
import type { BrowserContext, Page } from 'playwright-core';

/** Milliseconds that it may take to open. */
const PATIENCE = 20_000;

/** The extension opens it on its own time; a tab that came to the front later would be taken for the one that is looked at. */
export async function waitForFirstRun(context: BrowserContext): Promise<Page> {
  const isFirstRun = (page: Page) => page.url().endsWith('/first-run/index.html');
  const [open] = context.pages().filter(isFirstRun);
  if (open) return open;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the page after the installation did not open')), PATIENCE);
    const look = (page: Page) => {
      page.on('framenavigated', () => see(page));
      see(page);
    };
    const see = (page: Page) => {
      if (!isFirstRun(page)) return;
      clearTimeout(timer);
      context.off('page', look);
      resolve(page);
    };
    context.on('page', look);
    for (const page of context.pages()) look(page);
  });
}
