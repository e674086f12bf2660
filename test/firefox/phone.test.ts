/** On a narrow phone, where Firefox opens the popup as a page: it takes the whole width, nothing sticks out, fingers hit. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { lookUntil } from '../../scripts/look-until.ts';
import { shops } from '../../scripts/serve-shop.ts';
import { layoutFlaws } from '../e2e/layout-flaws.ts';
import { openFirefoxStage, SCREENSHOTS } from './stage.ts';
import { touchFlaws } from './touch-flaws.ts';

const stage = openFirefoxStage({ isTouchScreen: true });
const PHONE = { width: 360, height: 740 };
let policy: Page;

async function openOnPhone(path: string): Promise<Page> {
  const page = await stage.firefox.openExtensionPage(path);
  await page.setViewport(PHONE);
  await page.waitForSelector('main h1');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}

async function expectNoFlaw(page: Page, name: string): Promise<void> {
  expect(
    await page.evaluate(() => [
      innerWidth,
      document.documentElement.clientWidth,
      matchMedia('(pointer: coarse)').matches,
    ]),
  ).toEqual([PHONE.width, PHONE.width, true]);
  expect(await layoutFlaws(page)).toEqual([]);
  expect(await touchFlaws(page)).toEqual([]);
  await page.screenshot({ path: `${SCREENSHOTS}/phone-${name}.png` });
  await page.close();
}

beforeAll(async () => {
  const shop = shops[0]!;
  policy = await stage.firefox.visit(stage.server.address(shop.host, shop.pages.policy));
  await stage.firefox.waitForBadge(policy, /^[ABCDF]$/);
});

describe('on a phone', () => {
  it('what a finger could miss would be found', async () => {
    const page = await stage.firefox.browser.newPage();
    await page.setContent(
      '<button style="height: 30px; width: 90px">small</button><button style="height: 50px; width: 90px">big</button>',
    );
    expect(await touchFlaws(page)).toEqual(['button “small” is 90 × 30']);
    await page.close();
  });

  it('the report takes the whole width', async () => {
    const page = await openOnPhone(`src/popup/index.html?tab=${stage.firefox.tabId(policy)}`);
    await page.waitForSelector('.grade-panel');
    expect(await page.evaluate(() => document.body.getBoundingClientRect().width)).toBe(PHONE.width);
    await expectNoFlaw(page, 'report');
  });

  it('a page without a policy says what can be done', async () => {
    const blank = await stage.firefox.visit('about:blank');
    const page = await openOnPhone(`src/popup/index.html?tab=${stage.firefox.tabId(blank)}`);
    await lookUntil(
      () => page.evaluate(() => document.querySelector('main')?.innerText ?? ''),
      (said) => said.includes('Other ways'),
      'ways that remain',
    );
    await expectNoFlaw(page, 'no-access');
  });

  it.each(['options', 'first-run', 'history'])('%s fits', async (name) => {
    await expectNoFlaw(await openOnPhone(`src/${name}/index.html`), name);
  });
});
