/** Firefox stops the background when it has had nothing to do: reports stay, and whatever comes next wakes it. */
import { expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import { readAndClose, shareFirefoxStage } from './stage.ts';

const stage = shareFirefoxStage('idle');
const LETTER = /^[ABCDF]$/;
const shop = shops[2]!;
const address = (name: keyof typeof shop.pages) => stage.server.address(shop.host, shop.pages[name]);

it('stopped between the policy page and the click: the report is still there', async () => {
  const page = await stage.firefox.visit(address('policy'));
  const { text } = await stage.firefox.waitForBadge(page, LETTER);
  const before = await stage.firefox.recordOf(page);
  await stage.firefox.waitForIdle();
  expect(await stage.firefox.badgeOf(page)).toMatchObject({ text });
  expect(await readAndClose(await stage.firefox.clickIcon(page), 'background-stopped')).toContain('of 100');
  expect((await stage.firefox.recordOf(page))?.state).toEqual(before?.state);
  await page.close();
});

it('stopped before a click on a shop page: the click wakes it and is answered', async () => {
  const page = await stage.firefox.visit(address('product'));
  await stage.firefox.waitForIdle();
  expect(await readAndClose(await stage.firefox.clickIcon(page), 'background-woken')).toContain('of 100');
  await page.close();
});

it('stopped before a policy page is opened: the page wakes it and gets its badge', async () => {
  await stage.firefox.waitForIdle();
  const page = await stage.firefox.visit(address('policy'));
  await stage.firefox.waitForBadge(page, LETTER);
  await page.close();
});

it('stopped while the tab moves on: the badge of the page before does not come back', async () => {
  const page = await stage.firefox.visit(address('policy'));
  await stage.firefox.waitForBadge(page, LETTER);
  await stage.firefox.waitForIdle();
  await page.goto(address('cart'));
  await stage.firefox.waitForRecord(page, (record) => record === null);
  await stage.firefox.waitForBadge(page, /^$/);
  await page.close();
});
