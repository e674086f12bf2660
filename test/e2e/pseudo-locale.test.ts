/**
 * The built extension with words half as long again, from right to left: every state of the popup holds at every width, and
 * every word was looked up. The languages' own builds are in languages.test.ts.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraderBrowser } from '../../scripts/open-browser.ts';
import { type PageState, pageRecordKey } from '../../src/protocol.ts';
import { SAMPLE_STATES } from '../popup/sample-states.ts';
import { layoutFlaws } from './layout-flaws.ts';
import { openPseudoBrowser, PSEUDO_LANGUAGE } from './pseudo-browser.ts';
import { SCREENSHOTS } from './stage.ts';

const WIDTHS = [320, 420, 800];

declare const chrome: { storage: { session: { set(items: object): Promise<void> } } };

let browser: GraderBrowser;
let close: () => Promise<void>;
let page: Page;
let key: string;

beforeAll(async () => {
  ({ browser, close } = await openPseudoBrowser());
  const tab = await browser.visit('about:blank');
  key = pageRecordKey(browser.tabId(tab));
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/src/popup/index.html?tab=${browser.tabId(tab)}`);
  await page.waitForSelector('main h1');
  await browser.settle();
});
afterAll(() => close?.());

/** The popup shows what the background notes; folded parts are opened, for they count too. */
async function showState(state: PageState): Promise<void> {
  const shown = page.evaluate(
    () =>
      new Promise((resolve) =>
        new MutationObserver(resolve).observe(document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        }),
      ),
  );
  await browser.observer.evaluate(([name, value]) => chrome.storage.session.set({ [name as string]: value }), [
    key,
    { url: null, state },
  ] as const);
  await shown;
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe('with long words from right to left', () => {
  it('the popup runs from right to left', async () => {
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([
      PSEUDO_LANGUAGE,
      'rtl',
    ]);
  });

  it('what is cut off, sticks out or overlaps would be found', async () => {
    const broken = await browser.context.newPage();
    await broken.setViewportSize({ width: 320, height: 600 });
    await broken.setContent(`<p style="width: 40px; overflow: hidden; white-space: nowrap">words that are cut</p>
      <p>words below</p><p style="position: relative; top: -30px">words above</p><p style="width: 400px">wide</p>`);
    expect((await layoutFlaws(broken)).map((flaw) => flaw.replace(/^.*(?=cuts|lie|wider)/, ''))).toEqual([
      'wider than its window',
      'cuts off what is in it',
      'lie on each other',
    ]);
    await broken.close();
  });

  it.each(Object.entries<PageState>(SAMPLE_STATES))(
    '%s: nothing is cut off or overlaps at any width',
    async (name, state) => {
      await showState(state);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 600 });
        expect(await layoutFlaws(page), `${width} pixels wide`).toEqual([]);
        if (width === 320) await page.screenshot({ path: `${SCREENSHOTS}/pseudo-${name}.png`, fullPage: true });
      }
    },
  );
});
