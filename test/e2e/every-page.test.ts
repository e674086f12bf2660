/**
 * 'Check every page': off at first; on after the browser has asked; off again gives the right back; and a right that is taken
 * back in the browser is noticed. The browser's question is answered by keys on a screen that nobody sees.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreen, type Screen } from '../../scripts/ensure-screen.ts';
import { GraderBrowser } from '../../scripts/open-browser.ts';
import { ignoreEnter } from './ignore-enter.ts';
import { PageServer } from './page-server.ts';
import { SCREENSHOTS } from './stage.ts';

const ALL = { origins: ['*://*/*'] };
/** Nothing in this address speaks of privacy. */
const POLICY = 'quiet-shop.example/pages/page-7';
const LETTER = /^[ABCDF]$/;

declare const chrome: {
  permissions: { contains(wanted: object): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
};

// Keys can be pressed on an unseen screen of Linux only.
describe.runIf(process.platform === 'linux')("'check every page'", () => {
  let screen: Screen;
  let server: PageServer;
  let browser: GraderBrowser;
  let options: Page;

  beforeAll(async () => {
    screen = await openScreen();
    const body = readFileSync('fixtures/split-shop/privacy.html', 'utf8').replaceAll('{{help}}', '');
    server = await PageServer.open({ [POLICY]: { body } });
    browser = await GraderBrowser.open({ headless: false, display: screen.display, hostsHere: ['*.example'] });
    options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/src/options/index.html`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    screen?.close();
  });

  const state = () => options.locator('#every-page ~ [role="status"]');
  const isGranted = () => browser.observer.evaluate((all) => chrome.permissions.contains(all), ALL);
  /** Resolves once browser and settings agree that the script runs on every page, or on none but policies' addresses. */
  const waitForScripts = (count: number) =>
    browser.observer.waitForFunction(
      async (wanted) => (await chrome.scripting.getRegisteredContentScripts()).length === wanted,
      count,
    );

  async function visit(isRead: boolean): Promise<void> {
    const page = await browser.visit(server.address(POLICY));
    if (isRead) await browser.waitForBadge(page, LETTER);
    else {
      await browser.settle();
      expect(await browser.recordOf(page)).toBeNull();
    }
    await page.close();
  }

  async function turnOn(): Promise<void> {
    await options.bringToFront();
    await ignoreEnter(options);
    await options.getByRole('button', { name: 'Turn on' }).click();
    // In the browser's question, 'Deny' has the focus and 'Allow' comes next.
    await screen.pressUntil(['Tab', 'Return'], isGranted);
    await state().filter({ hasText: 'It is on.' }).waitFor();
    await waitForScripts(1);
  }

  it('is off at first: no page is looked at, and the right is not there', async () => {
    await state().filter({ hasText: 'It is off.' }).waitFor();
    expect(await isGranted()).toBe(false);
    await visit(false);
  });

  it('stays off where the person says no', async () => {
    await options.bringToFront();
    await options.getByRole('button', { name: 'Turn on' }).click();
    const isRefused = async () => (await state().innerText()).includes('the right was not given');
    await screen.pressUntil(['Escape'], isRefused);
    expect(await isGranted()).toBe(false);
  });

  it('grades a policy at any address once it is on, and after a stop of the worker', async () => {
    await turnOn();
    await options.screenshot({ path: `${SCREENSHOTS}/every-page-on.png`, fullPage: true });
    await visit(true);
    await browser.killWorker();
    await visit(true);
  });

  it('gives the right back when it is turned off', async () => {
    await options.bringToFront();
    await options.getByRole('button', { name: 'Turn off' }).click();
    await state().filter({ hasText: 'It is off.' }).waitFor();
    await waitForScripts(0);
    await browser.observer.waitForFunction(async (all) => !(await chrome.permissions.contains(all)), ALL);
    await visit(false);
    await options.screenshot({ path: `${SCREENSHOTS}/every-page-off.png`, fullPage: true });
  });

  it('notices that the right was taken back in the browser', async () => {
    await turnOn();
    const page = await browser.context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      browser.extensionId,
    );
    await page.close();
    await state().filter({ hasText: 'It is off.' }).waitFor();
    await waitForScripts(0);
  });
});
