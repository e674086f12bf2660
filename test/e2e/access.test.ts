/** What the extension may do: where its script runs, what browsers warn of, and that 'on click' access works for all but the badge. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ShopPage, shops } from '../../scripts/serve-shop.ts';
import { openStage, readAndClose } from './stage.ts';

const stage = openStage();
const shop = shops[1]!;

interface ManagementApi {
  management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
}
declare const chrome: ManagementApi;

/** How many scripts' worlds of the extension stand in the page. */
async function countOurWorlds(page: Page): Promise<number> {
  const session = await stage.browser.context.newCDPSession(page);
  let count = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) count += 1;
  });
  await session.send('Runtime.enable');
  await session.detach();
  return count;
}

describe('where the script runs', () => {
  it.each(['home', 'product', 'cart'] as const)('not on the %s page of a shop before a click', async (name) => {
    const page = await stage.browser.visit(stage.server.address(shop.host, shop.pages[name]));
    expect(await countOurWorlds(page)).toBe(0);
    await page.close();
  });

  it('on the policy page', async () => {
    const page = await stage.browser.visit(stage.server.address(shop.host, shop.pages.policy));
    await stage.browser.waitForBadge(page, /./);
    expect(await countOurWorlds(page)).toBe(1);
    await page.close();
  });

  it('not where a person searches for the word', async () => {
    const page = await stage.browser.visit(stage.server.address('localhost', '/search?q=privacy'));
    expect(await countOurWorlds(page)).toBe(0);
    await page.close();
  });
});

describe('what browsers warn of at installation', () => {
  const warningsFor = (manifest: object) =>
    stage.browser.observer.evaluate(
      (text) => chrome.management.getPermissionWarningsByManifest(text),
      JSON.stringify(manifest),
    );

  it('is access to all websites, because of the declared script and of nothing else', async () => {
    const manifest = JSON.parse(readFileSync('dist/chrome/manifest.json', 'utf8')) as Record<string, unknown>;
    // Names from _locales cannot be looked up for a bare manifest.
    const named = { ...manifest, name: 'Privacy Grader', description: '', default_locale: undefined };
    expect(await warningsFor(named)).toEqual(['Read and change all your data on all websites']);
    expect(await warningsFor({ ...named, content_scripts: undefined })).toEqual([]);
  });
});

describe("with site access 'on click'", () => {
  beforeAll(async () => {
    const settings = await stage.browser.context.newPage();
    await settings.goto('chrome://extensions/');
    await settings.evaluate(
      (extensionId) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
      stage.browser.extensionId,
    );
    await settings.close();
  });

  async function openWithoutBadge(name: ShopPage): Promise<Page> {
    const page = await stage.browser.visit(stage.server.address(shop.host, shop.pages[name]));
    expect(await countOurWorlds(page)).toBe(0);
    expect((await stage.browser.badgeOf(page)).text).toBe('');
    return page;
  }

  it.each(['home', 'product', 'cart'] as const)('a click on the %s page grades the policy', async (name) => {
    const page = await openWithoutBadge(name);
    expect(await readAndClose(await stage.browser.clickIcon(page), `on-click-${name}`)).toContain('of 100');
    await page.close();
  });

  it('on a policy page the first click lets the script run and brings the badge, the second opens the popup', async () => {
    const page = await openWithoutBadge('policy');
    await stage.browser.pressIcon(page);
    await stage.browser.waitForBadge(page, /^[ABCDF]$/);
    expect(await readAndClose(await stage.browser.clickIcon(page), 'on-click-policy')).toContain('of 100');
    await page.close();
  });
});
