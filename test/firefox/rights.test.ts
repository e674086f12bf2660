/** Firefox takes the script of policies' addresses for one right to all sites, which people may withdraw: what then works, and the way back. */
import { describe, expect, it } from 'vitest';
import { answerQuestion, withdrawAllSites } from '../../scripts/firefox-rights.ts';
import { shops } from '../../scripts/serve-shop.ts';
import { openFirefoxStage, readAndClose, SCREENSHOTS } from './stage.ts';

const stage = openFirefoxStage();
const LETTER = /^[ABCDF]$/;
const shop = shops[2]!;
const address = (name: keyof typeof shop.pages) => stage.server.address(shop.host, shop.pages[name]);
const withdraw = () => withdrawAllSites(stage.firefox.window, stage.firefox.extensionId);
const openSettings = async () => {
  const page = await stage.firefox.openExtensionPage('src/options/index.html');
  await page.waitForSelector('main h1');
  return page;
};
const textOf = (page: Awaited<ReturnType<typeof openSettings>>) =>
  page.evaluate(() => document.querySelector('main')?.innerText ?? '');

describe('without the right to all sites', () => {
  it('a click works on a shop and on a policy, and no letter comes by itself', async () => {
    await withdraw();
    const policy = await stage.firefox.visit(address('policy'));
    await stage.firefox.settle();
    expect(await stage.firefox.recordOf(policy)).toBeNull();
    expect(await readAndClose(await stage.firefox.clickIcon(policy), 'withdrawn-policy')).toContain('of 100');
    const product = await stage.firefox.visit(address('product'));
    expect(await readAndClose(await stage.firefox.clickIcon(product), 'withdrawn-shop')).toContain('of 100');
    for (const page of [policy, product]) await page.close();
  });

  it('the settings say so and offer the way back; a refusal changes nothing', async () => {
    const settings = await openSettings();
    await settings.waitForSelector('#not-by-itself');
    await settings.screenshot({ path: `${SCREENSHOTS}/withdrawn-settings.png` });
    await settings.locator('section[aria-labelledby="not-by-itself"] button').click();
    await answerQuestion(stage.firefox.window, 'refuse');
    await settings.waitForSelector('section[aria-labelledby="not-by-itself"] [role="status"] strong');
    expect(await textOf(settings)).toContain('Nothing has changed: the right was not given.');
    await settings.locator('section[aria-labelledby="not-by-itself"] button').click();
    await answerQuestion(stage.firefox.window, 'allow');
    await settings.waitForSelector('section[aria-labelledby="not-by-itself"]', { hidden: true });
    expect(await settings.evaluate(() => document.activeElement?.localName), 'the pressed button is gone').toBe('h1');
    await settings.close();
    const policy = await stage.firefox.visit(address('policy'));
    await stage.firefox.waitForBadge(policy, LETTER);
    await policy.close();
  });
});

describe('check every page', () => {
  it('turned on and off again leaves the letter on policies', async () => {
    const settings = await openSettings();
    expect(await textOf(settings)).toContain('Firefox gave the right with the installation');
    const button = settings.locator('section[aria-labelledby="every-page"] button');
    const waitForWords = (words: string) =>
      settings.waitForFunction((wanted) => document.querySelector('main')?.innerText.includes(wanted), {}, words);
    await button.click();
    await waitForWords('It is on.');
    await button.click();
    await waitForWords('It is off.');
    await settings.close();
    const policy = await stage.firefox.visit(address('policy'));
    await stage.firefox.waitForBadge(policy, LETTER);
    await policy.close();
  });

  it('is turned off when its right is withdrawn', async () => {
    const settings = await openSettings();
    const waitForWords = (words: string) =>
      settings.waitForFunction((wanted) => document.querySelector('main')?.innerText.includes(wanted), {}, words);
    await settings.locator('section[aria-labelledby="every-page"] button').click();
    await waitForWords('It is on.');
    await withdraw();
    await waitForWords('It is off.');
    await settings.waitForSelector('#not-by-itself');
    await settings.close();
  });
});
