/** Pages that the browser keeps for the way back: they take their badge with them when they go, and bring it when they return. */
import { describe, expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import { openStage, readAndClose, watchFaults } from './stage.ts';

const stage = openStage({ keepsPages: true });
watchFaults(stage);
const LETTER = /^[ABCDF]$/;
const shop = shops[2]!;
const address = (name: keyof typeof shop.pages) => stage.server.address(shop.host, shop.pages[name]);

describe('a page is kept for the way back', () => {
  it('a policy page loses its badge and has it again', async () => {
    const page = await stage.browser.visit(address('policy'));
    await stage.browser.waitForBadge(page, LETTER);
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'loaded anew';
      });
    });
    await page.evaluate((cart) => location.assign(cart), address('cart'));
    await stage.browser.waitForRecord(page, (record) => record === null);
    await stage.browser.waitForBadge(page, /^$/);
    await page.evaluate(() => history.back());
    await stage.browser.waitForBadge(page, LETTER);
    expect(await page.title()).toBe('kept');
    expect(await stage.browser.recordOf(page)).toMatchObject({ url: address('policy'), state: { status: 'done' } });
    await page.close();
  });

  it('a shop page that was graded on a click and left is forgotten', async () => {
    const page = await stage.browser.visit(address('home'));
    await readAndClose(await stage.browser.clickIcon(page), 'kept-shop-page');
    await stage.browser.waitForBadge(page, LETTER);
    await page.evaluate((cart) => location.assign(cart), address('cart'));
    await stage.browser.waitForRecord(page, (record) => record === null);
    await stage.browser.waitForBadge(page, /^$/);
    await page.close();
  });

  it('the worker may be stopped while a policy page is left', async () => {
    const page = await stage.browser.visit(address('policy'));
    await stage.browser.waitForBadge(page, LETTER);
    await stage.browser.killWorker();
    await page.evaluate((cart) => location.assign(cart), address('cart'));
    await stage.browser.waitForRecord(page, (record) => record === null);
    await page.close();
  });
});
