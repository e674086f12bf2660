/**
 * A day with the extension, every request of the browser recorded by a proxy: none but to the pages that are visited and for the
 * policies that the person asked for. Reading, grading, exports, settings, the first page and 'check every page' ask for nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreen, type Screen } from '../../scripts/ensure-screen.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { GraderBrowser } from '../../scripts/open-browser.ts';
import type { PopupView } from '../../scripts/popup-view.ts';
import { saveSummary } from '../../scripts/save-summary.ts';
import { type ShopServer, serveShop, shops } from '../../scripts/serve-shop.ts';
import { type DrawnBlock, drawPdf } from '../draw-pdf.ts';
import { ignoreEnter } from './ignore-enter.ts';
import { PageServer } from './page-server.ts';
import { RecordingProxy } from './recording-proxy.ts';

const HELP = 'help.fifth-shop.example';
const piece = (name: string) => ({
  body: readFileSync(`fixtures/split-shop/${name}.html`, 'utf8').replaceAll('{{help}}', `http://${HELP}:{{port}}`),
});
/** Nothing in this address speaks of privacy. */
const QUIET_POLICY = 'quiet-shop.example/pages/page-7';
const SAVE_BUTTONS = ['Page to print', 'Markdown', 'JSON'];
const ALL = { origins: ['*://*/*'] };
const drawn = (
  JSON.parse(readFileSync('fixtures/policies/shopify-policy/expected.json', 'utf8')) as { blocks: DrawnBlock[] }
).blocks.filter(({ kind }) => ['heading', 'paragraph', 'item'].includes(kind));

/**
 * What Chromium asks its maker for on its own, with or without an extension: updates, its own account, what a form's fields are.
 * It cannot all be turned off; that the extension asks for none of it is seen in its code, which names none of these hosts.
 */
const OF_THE_BROWSER = ['update.googleapis.com', 'accounts.google.com', 'content-autofill.googleapis.com'];
const isOfBrowser = (asked: string) =>
  OF_THE_BROWSER.some((host) => new RegExp(`^\\w+ (?:http://)?${host}[:/]`).test(asked));
/** The browser asks for a site's icon whenever it likes: that is part of a visit, too. */
const isIcon = (asked: string) => /^GET http:\/\/[^/]+\/favicon\.ico$/.test(asked);

declare const chrome: { permissions: { contains(wanted: object): Promise<boolean> } };

// Keys can be pressed on an unseen screen of Linux only.
describe.runIf(process.platform === 'linux')('a day of requests', () => {
  let screen: Screen;
  let proxy: RecordingProxy;
  let shop: ShopServer;
  let others: PageServer;
  let browser: GraderBrowser;
  let saved: string;

  beforeAll(async () => {
    screen = await openScreen();
    proxy = await RecordingProxy.open();
    shop = await serveShop(0);
    others = await PageServer.open({
      'fifth-shop.example/': piece('home'),
      [`${HELP}/privacy`]: piece('privacy'),
      [`${HELP}/cookies`]: piece('cookies'),
      [`${HELP}/california`]: piece('california'),
      [QUIET_POLICY]: { body: readFileSync('fixtures/split-shop/privacy.html', 'utf8').replaceAll('{{help}}', '') },
      'candles.localhost/': {
        body: '<!doctype html><html lang="en"><title>Candles</title><main><h1>Candles</h1></main><footer><a href="/legal/privacy.pdf">Privacy Policy</a></footer></html>',
      },
      'candles.localhost/legal/privacy.pdf': {
        body: Buffer.from(await drawPdf('Privacy Policy', drawn)),
        headers: { 'content-type': 'application/pdf' },
      },
    });
    saved = mkdtempSync(join(tmpdir(), 'privacy-grader-saved-'));
    browser = await GraderBrowser.open({ headless: false, display: screen.display, proxy: proxy.address });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([others?.close(), shop?.close(), proxy?.close()]);
    screen?.close();
    rmSync(saved, { recursive: true, force: true });
  });

  const takeRequests = () => proxy.take().filter((asked) => !isOfBrowser(asked) && !isIcon(asked));

  /** What was asked for meanwhile; between two such steps nothing may be. */
  async function requestsOf(act: () => Promise<unknown>): Promise<string[]> {
    expect(takeRequests()).toEqual([]);
    await act();
    await browser.settle();
    return takeRequests();
  }

  /** A page as a person visits it: all that it loads is its own. */
  async function visit(address: string): Promise<Page> {
    const own: string[] = [];
    const opened: { page?: Page } = {};
    const asked = await requestsOf(async () => {
      browser.context.on('request', (request) => own.push(`${request.method()} ${request.url()}`));
      opened.page = await browser.visit(address);
      browser.context.removeAllListeners('request');
    });
    expect(asked).toContain(`GET ${address}`);
    expect(asked.filter((one) => !own.includes(one))).toEqual([]);
    return opened.page!;
  }

  async function documentsOf(page: Page): Promise<string[]> {
    const record = await browser.waitForRecord(page, (known) => known?.state.status === 'done');
    return record?.state.status === 'done' ? record.state.report.documents.map(({ url }) => `GET ${url}`) : [];
  }

  const openExtensionPage = async (path: string) => {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/${path}`);
    await page.locator('main h1').first().waitFor();
    return page;
  };

  it('starting up, with the page after the installation, asks for nothing', () => {
    expect(takeRequests()).toEqual([]);
    const code = listFiles('dist/chrome').map((file) => readFileSync(`dist/chrome/${file}`, 'latin1'));
    expect(OF_THE_BROWSER.filter((host) => code.some((text) => text.includes(host)))).toEqual([]);
  });

  it('every page of the extension asks for nothing', async () => {
    const pages = listFiles('dist/chrome').filter((file) => /^src\/(?!popup\/).*\.html$/.test(file));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    const asked = await requestsOf(async () => {
      for (const path of pages) await (await openExtensionPage(path)).close();
    });
    expect(asked).toEqual([]);
  });

  it.each(shops)(
    'a click at $name asks that shop for its policy; reading and saving the report ask for nothing',
    async ({ host, pages }) => {
      const page = await visit(shop.address(host, pages.product));
      let popup: PopupView | undefined;
      const asked = await requestsOf(async () => {
        popup = await browser.clickIcon(page);
        await popup.waitForAnswer();
      });
      const documents = await documentsOf(page);
      expect(documents[0]).toBe(`GET ${shop.address(host, pages.policy)}`);
      expect(asked.sort()).toEqual(documents.sort());
      const later = await requestsOf(async () => {
        await popup!.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
        for (const label of SAVE_BUTTONS) await saveSummary(browser, popup!, label, saved);
        await popup!.close();
      });
      expect(later).toEqual([]);
      await page.close();
    },
  );

  it('the badge of a policy page, and a click there, ask for nothing where the policy is one document', async () => {
    const { host, pages } = shops[2]!;
    const page = await visit(shop.address(host, pages.policy));
    const asked = await requestsOf(async () => {
      await browser.waitForBadge(page, /^[ABCDF]$/);
      const popup = await browser.clickIcon(page);
      await popup.waitForAnswer();
      await popup.close();
    });
    expect(asked).toEqual([]);
    await page.close();
  });

  it('text that is pasted goes nowhere', async () => {
    const page = await visit(shop.address('localhost', '/'));
    const asked = await requestsOf(() =>
      browser.observer.evaluate(
        (text) =>
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
          ).chrome.runtime.sendMessage({ type: 'popup:grade-text', text }),
        readFileSync('fixtures/seeds/koss.txt', 'utf8'),
      ),
    );
    expect(asked).toEqual([]);
    await page.close();
  });

  it('a policy in a PDF file is looked at with the click, and fetched when its button is pressed', async () => {
    const page = await visit(others.address('candles.localhost/'));
    const popup = await browser.clickIcon(page);
    await popup.waitFor(
      `[...document.querySelectorAll('button')].some((one) => one.innerText.trim() === 'Read the PDF')`,
    );
    const before = takeRequests();
    const asked = await requestsOf(async () => {
      await popup.press('Read the PDF');
      await documentsOf(page);
      await popup.close();
    });
    const file = `GET ${others.address('candles.localhost/legal/privacy.pdf')}`;
    expect(before).toEqual([file]);
    expect(asked).toEqual([file]);
    await page.close();
  });

  it('a policy on another host of the shop is fetched once it is allowed, and nothing before', async () => {
    const page = await visit(others.address('fifth-shop.example/'));
    const label = `Read it from ${HELP}`;
    const before = await requestsOf(async () => {
      const popup = await browser.clickIcon(page);
      await popup.waitFor(
        `[...document.querySelectorAll('button')].some((one) => one.innerText.trim() === '${label}')`,
      );
      await ignoreEnter(page, popup);
      await popup.press(label);
    });
    expect(before).toEqual([]);
    const isTaken = async () => (await browser.recordOf(page))?.state.status !== 'policy-elsewhere';
    const asked = await requestsOf(async () => {
      await screen.pressUntil(['Tab', 'Return'], isTaken);
      await documentsOf(page);
    });
    expect(asked.sort()).toEqual((await documentsOf(page)).sort());
    await page.close();
  });

  it("'check every page' asks for nothing: neither turning it on, nor the pages that it looks at", async () => {
    const options = await openExtensionPage('src/options/index.html');
    const asked = await requestsOf(async () => {
      await ignoreEnter(options);
      await options.getByRole('button', { name: 'Turn on' }).click();
      await screen.pressUntil(['Tab', 'Return'], () =>
        browser.observer.evaluate((all) => chrome.permissions.contains(all), ALL),
      );
      await options.locator('[role="status"]').filter({ hasText: 'It is on.' }).waitFor();
    });
    expect(asked).toEqual([]);
    const page = await visit(others.address(QUIET_POLICY));
    expect(await requestsOf(() => browser.waitForBadge(page, /^[ABCDF]$/))).toEqual([]);
    await Promise.all([page.close(), options.close()]);
  });

  it('would have seen a request of the extension itself, wherever to', async () => {
    const asked = await requestsOf(() =>
      browser.observer.evaluate(() => fetch('http://stray.example/beacon', { mode: 'no-cors' }).catch(() => undefined)),
    );
    expect(asked).toEqual(['GET http://stray.example/beacon']);
  });
});
