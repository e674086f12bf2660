/** A policy that changes between two visits: the popup says what, with the words of then and now; and it says nothing where nothing has. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraderBrowser } from '../../scripts/open-browser.ts';
import type { PopupView } from '../../scripts/popup-view.ts';
import { axeFlaws, axeFlawsOfLook } from './axe.ts';
import { PageServer } from './page-server.ts';
import { rememberedSites, waitForRemembered } from './remembered.ts';
import { shareBrowser } from './shared-browser.ts';
import { SCREENSHOTS } from './stage.ts';

const SHOP = 'sixth-shop.example';
const file = (name: string) => readFileSync(`fixtures/changing-shop/${name}.html`, 'utf8');
const policy = { body: file('privacy-in-may') };
const PAGES = { [`${SHOP}/`]: { body: file('home') }, [`${SHOP}/privacy`]: policy };

let server: PageServer;
let browser: GraderBrowser;

shareBrowser((shared) => {
  browser = shared;
});
beforeAll(async () => {
  server = await PageServer.open(PAGES);
});
afterAll(() => server?.close());

interface Visit {
  page: Page;
  popup: PopupView;
  since: number;
}

/** Goes to the page, clicks the icon, and waits for the report. */
async function gradeAt(path: string): Promise<Visit> {
  const since = Date.now();
  const page = await browser.visit(server.address(`${SHOP}${path}`));
  const popup = await browser.clickIcon(page);
  await popup.waitForAnswer();
  return { page, popup, since };
}

/** Ends the visit once the reading that the click asked for is remembered. */
async function leave({ page, popup, since }: Visit): Promise<string> {
  await waitForRemembered(browser, `${SHOP}:${server.port}/privacy`, since);
  const said = await popup.text();
  await popup.close();
  await page.close();
  return said;
}

describe('a policy on the next visit', () => {
  it('is quiet as long as nothing has changed, on whichever page the person clicks', async () => {
    for (const path of ['/', '/privacy', '/']) {
      const visit = await gradeAt(path);
      expect(await leave(visit)).not.toContain('Changed since');
    }
  });

  it('says what has changed, from a click on any page of the shop', async () => {
    policy.body = file('privacy-in-november');
    const visit = await gradeAt('/');
    const { popup } = visit;
    await popup.waitFor(`document.querySelector('.change h2')`);
    const said = await popup.text('.change');
    expect(said).toMatch(/^Changed since \w+ \d+, 20\d\d\s+A became F\./);
    expect(said).toContain('New: worse for you');
    expect(said).toContain('resolved by final and binding arbitration');
    await popup.screenshot(`${SCREENSHOTS}/changed.png`, { whole: true });
    expect(await popup.evaluate(`document.querySelector('.change details').open`)).toBe(false);
    await popup.press(await popup.text('.change summary'));
    const all = await popup.text('.change');
    expect(all).toMatch(/No longer said: worse for you\s+Then\s+We do not sell your personal information\./);
    expect(all).toMatch(/In other words\s+Then\s+.*seven years.*\s+Now\s+.*ten years/);
    await leave(visit);
  });

  it('looks right in both themes, and axe finds nothing', async () => {
    const { page, popup } = await gradeAt('/privacy');
    await popup.waitFor(`document.querySelector('.change h2')`);
    await popup.close();
    const popupPage = await browser.context.newPage();
    await popupPage.setViewportSize({ width: 420, height: 900 });
    await popupPage.goto(`chrome-extension://${browser.extensionId}/src/popup/index.html?tab=${browser.tabId(page)}`);
    await popupPage.locator('.change h2').waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await popupPage.emulateMedia({ colorScheme });
      expect(await (colorScheme === 'light' ? axeFlaws(popupPage) : axeFlawsOfLook(popupPage))).toEqual([]);
      await popupPage.screenshot({ path: `${SCREENSHOTS}/changed-${colorScheme}.png`, fullPage: true });
    }
    await popupPage.close();
    await page.close();
  });
});

describe('the memory turned off', () => {
  it('takes nothing new from that moment, keeps what is there, and offers to delete it', async () => {
    const options = await browser.context.newPage();
    await options.goto(`chrome-extension://${browser.extensionId}/src/options/index.html`);
    await options.getByText('1 site is remembered.').waitFor();
    await options.getByRole('checkbox', { name: 'Remember graded sites' }).uncheck();
    await options.getByText('Nothing new is remembered. 1 site from before is still kept.').waitFor();
    const before = await rememberedSites(browser);
    policy.body = file('privacy-in-may');
    const { page, popup } = await gradeAt('/privacy');
    await browser.waitForRecord(page, (record) => record?.state.status === 'done' && record.state.report.grade === 'A');
    expect(await popup.text()).not.toContain('Changed since');
    const [history] = await Promise.all([browser.context.waitForEvent('page'), popup.press('My sites')]);
    await history.getByText('The memory is turned off').waitFor();
    await browser.settle();
    expect(await rememberedSites(browser)).toEqual(before);
    await options.bringToFront();
    await options.screenshot({ path: `${SCREENSHOTS}/options-memory-off.png`, fullPage: true });
    expect(await axeFlaws(options)).toEqual([]);
    await options.getByRole('button', { name: 'Delete all…' }).click();
    await options.getByRole('button', { name: 'Delete for good' }).click();
    await options.getByText('Nothing is remembered any more.').waitFor();
    expect(await rememberedSites(browser)).toEqual([]);
  });
});
