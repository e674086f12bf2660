/** Letter and verdict stand in the popup before the code of the rest is asked for: here the paint that it waits for never comes. */
import { expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import { SCREENSHOTS, shareStage } from './stage.ts';

declare const chrome: { action: { getPopup(of: { tabId: number }): Promise<string> } };

const stage = shareStage();
const { host, pages } = shops[0]!;

it('a known report’s letter and verdict need nothing but the popup’s first script', async () => {
  const { browser, server } = stage;
  const policy = await browser.visit(server.address(host, pages.policy));
  const { text: letter } = await browser.waitForBadge(policy, /^[A-F]$/);
  const clicked = await browser.clickIcon(policy);
  const address = await clicked.evaluate<string>('location.href');
  await clicked.close();

  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 420, height: 240 });
  await page.addInitScript(() => {
    globalThis.requestAnimationFrame = () => 0;
  });
  await page.goto(address);
  expect(await page.locator('main.first-look .grade-line strong').innerText()).toMatch(new RegExp(`^${letter}: `));
  expect(await page.locator('h1').innerText()).toBe(host);
  expect(await page.locator('.verdict').innerText()).toMatch(/serious clauses? against you/);
  expect(await page.locator('article, button').count()).toBe(0);
  await page.screenshot({ path: `${SCREENSHOTS}/popup-first-look.png` });
  await page.close();
});

it('the next page in the tab has none of it', async () => {
  const { browser, server } = stage;
  const page = await browser.visit(server.address(host, pages.policy));
  await browser.waitForBadge(page, /^[A-F]$/);
  const popup = () => browser.observer.evaluate((tabId) => chrome.action.getPopup({ tabId }), browser.tabId(page));
  expect(await popup()).toContain('#');
  await page.goto(server.address(host, pages.cart));
  expect(await popup()).not.toContain('#');
  await page.close();
});
