/** Every page of the built extension but the popup, in every look, and with long words from right to left. */
import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraderBrowser } from '../../scripts/open-browser.ts';
import { memoryToFile } from '../../src/memory/memory-file.ts';
import { sampleSites } from '../history/sample-sites.ts';
import { axeFlaws, axeFlawsOfLook } from './axe.ts';
import { layoutFlaws } from './layout-flaws.ts';
import { FIRST_LOOK, LOOKS } from './looks.ts';
import { openPseudoBrowser } from './pseudo-browser.ts';
import { spokenFlaws } from './spoken-flaws.ts';
import { SCREENSHOTS } from './stage.ts';

/** Found by itself: a new page is looked at as soon as it is built. The popup's states have tests of their own. */
const PAGES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /^[^/]+\/index\.html$/.test(name) && !name.startsWith('popup/'))
  .map((name) => name.replace('/index.html', ''));
const WIDTHS = [320, 420, 800];

let browser: GraderBrowser;
let close: () => Promise<void>;

beforeAll(async () => {
  ({ browser, close } = await openPseudoBrowser());
});
afterAll(() => close?.());

/** The page of remembered sites is looked at with sites in it; it is empty in history.test.ts. */
async function fillHistory(page: Page): Promise<void> {
  const content = memoryToFile(sampleSites(8), [], '2026-11-27');
  const file = { name: 'sites.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.locator('tbody tr').nth(7).waitFor();
}

describe.each(PAGES)('%s', (name) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/src/${name}/index.html`);
    await page.locator('main h1').waitFor();
    if (name === 'history') await fillHistory(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  });
  afterAll(() => page?.close());

  it('is titled, and runs from right to left where the language does', async () => {
    expect(await page.evaluate(() => [document.title.length > 0, document.documentElement.dir])).toEqual([true, 'rtl']);
  });

  it.each(Object.entries(LOOKS))('axe finds nothing, %s', async (lookName, look) => {
    await page.emulateMedia(look);
    expect(await (lookName === FIRST_LOOK ? axeFlaws(page) : axeFlawsOfLook(page))).toEqual([]);
    await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null });
  });

  it('nothing is cut off or overlaps at any width', async () => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect(await layoutFlaws(page), `${width} pixels wide`).toEqual([]);
      if (width === 320) await page.screenshot({ path: `${SCREENSHOTS}/pseudo-${name}.png`, fullPage: true });
    }
  });

  it('a screen reader finds its way by headings, and everything has a name', async () => {
    expect(await spokenFlaws(page)).toEqual([]);
  });
});
