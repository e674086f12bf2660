/** The browser stops the worker whenever it likes, and pages come and go: reports stay, stale badges do not. */
import { describe, expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import { readAndClose, shareStage, watchFaults } from './stage.ts';

const stage = shareStage();
watchFaults(stage);
const LETTER = /^[ABCDF]$/;
const shop = shops[2]!;
const address = (name: keyof typeof shop.pages) => stage.server.address(shop.host, shop.pages[name]);

describe('the worker is stopped', () => {
  it('between the policy page and the click: the report is still there', async () => {
    const page = await stage.browser.visit(address('policy'));
    await stage.browser.waitForBadge(page, LETTER);
    const before = await stage.browser.recordOf(page);
    await stage.browser.killWorker();
    const said = await readAndClose(await stage.browser.clickIcon(page), 'worker-stopped');
    expect(said).toContain('of 100');
    expect((await stage.browser.recordOf(page))?.state).toEqual(before?.state);
    await page.close();
  });

  it('before a click on a shop page: the click wakes it and is answered', async () => {
    const page = await stage.browser.visit(address('product'));
    await stage.browser.killWorker();
    expect(await readAndClose(await stage.browser.clickIcon(page), 'worker-woken')).toContain('of 100');
    await page.close();
  });

  it('before a policy page is opened: the page wakes it and gets its badge', async () => {
    await stage.browser.killWorker();
    const page = await stage.browser.visit(address('policy'));
    await stage.browser.waitForBadge(page, LETTER);
    await page.close();
  });

  it('while the tab moves on: the badge of the page before does not come back', async () => {
    const page = await stage.browser.visit(address('policy'));
    await stage.browser.waitForBadge(page, LETTER);
    await stage.browser.killWorker();
    await page.goto(address('cart'));
    await stage.browser.waitForRecord(page, (record) => record === null);
    await stage.browser.waitForBadge(page, /^$/);
    await page.close();
  });
});

describe('the page goes away', () => {
  it('while it is being graded: no badge, no record, and the next click grades anew', async () => {
    // A stopped worker takes its time to hear of the page; by then the tab is elsewhere.
    await stage.browser.killWorker();
    const page = await stage.browser.visit('about:blank');
    await page.goto(address('policy'), { waitUntil: 'domcontentloaded' });
    await page.goto(address('cart'));
    await stage.browser.settle();
    await stage.browser.waitForRecord(page, (record) => record === null);
    await stage.browser.waitForBadge(page, /^$/);
    expect(await readAndClose(await stage.browser.clickIcon(page), 'moved-on')).toContain('of 100');
    expect((await stage.browser.recordOf(page))?.url).toBe(address('cart'));
    await page.close();
  });

  it('with its tab: nothing is kept of it', async () => {
    const page = await stage.browser.visit(address('policy'));
    await stage.browser.waitForBadge(page, LETTER);
    await page.close();
    await stage.browser.waitForRecord(page, (record) => record === null);
  });
});
