/** The main journeys in Firefox: the badge comes by itself, a click leads from a shop to its policy's grade, reports are saved. */
import { describe, expect, it } from 'vitest';
import { chooseFromMenu } from '../../scripts/firefox-menu.ts';
import { pictureWindow } from '../../scripts/firefox-picture.ts';
import { FirefoxPopup } from '../../scripts/firefox-popup.ts';
import { shops } from '../../scripts/serve-shop.ts';
import { readGlimpse } from '../../src/glimpse.ts';
import { readAndClose, SCREENSHOTS, shareFirefoxStage } from './stage.ts';

const stage = shareFirefoxStage('ordinary');
const LETTER = /^[ABCDF]$/;
const addressOf = (index: number, page: 'home' | 'product' | 'cart' | 'policy') => {
  const shop = shops[index]!;
  return stage.server.address(shop.host, shop.pages[page]);
};

describe('the badge', () => {
  it('tells letter, score and serious clauses on a policy page, and leaves with the page', async () => {
    const page = await stage.firefox.visit(addressOf(2, 'policy'));
    const { text, title } = await stage.firefox.waitForBadge(page, LETTER);
    expect(title).toMatch(new RegExp(`^${text}, \\d{1,3} of 100: (no|\\d+) serious clauses?$`));
    expect((await stage.firefox.recordOf(page))?.state).toMatchObject({
      status: 'done',
      source: { kind: 'this-page' },
    });
    await pictureWindow(stage.firefox.window, `${SCREENSHOTS}/badge.png`);
    const popup = await stage.firefox.clickIcon(page);
    expect(readGlimpse(await popup.evaluate<string>('location.hash'))).toMatchObject({ grade: text });
    expect(await readAndClose(popup, 'badge-clicked')).toContain(`${text}: `);
    await page.goto(addressOf(2, 'cart'));
    await stage.firefox.waitForRecord(page, (record) => record === null);
    await stage.firefox.waitForBadge(page, /^$/);
    // Firefox brings the page back as it was, without a load that could be waited for.
    await page.evaluate(() => history.back());
    await stage.firefox.waitForBadge(page, LETTER);
    await page.close();
  });

  it('leaves when a single-page shop shows something else, and comes when it shows the policy again', async () => {
    const page = await stage.firefox.visit(addressOf(3, 'policy'));
    await stage.firefox.waitForBadge(page, LETTER);
    await page.evaluate(() => {
      const policy = document.querySelector('.legal')!;
      history.pushState({}, '', '/products/minilogue-xd');
      policy.replaceWith(document.createElement('article'));
      addEventListener('popstate', () => document.querySelector('article')!.replaceWith(policy));
    });
    await stage.firefox.waitForBadge(page, /^$/);
    await page.evaluate(() => history.back());
    await stage.firefox.waitForBadge(page, LETTER);
    await page.close();
  });
});

describe('a click on the icon', () => {
  it('opens a window as wide as its column', async () => {
    const page = await stage.firefox.visit(addressOf(0, 'home'));
    const popup = await stage.firefox.clickIcon(page);
    await popup.waitForAnswer();
    await popup.waitFor('innerWidth === 420');
    await popup.close();
    await page.close();
  });

  it.each(shops.map(({ brand }, index) => [brand, index] as const))(
    'on a page of %s shows letter and address of its policy',
    async (brand, index) => {
      const page = await stage.firefox.visit(addressOf(index, 'product'));
      const said = await readAndClose(await stage.firefox.clickIcon(page), `click-${brand}`);
      const state = (await stage.firefox.recordOf(page))?.state;
      const report = state?.status === 'done' ? state.report : null;
      expect(report?.url).toBe(addressOf(index, 'policy'));
      expect(said).toMatch(new RegExp(`${report?.grade}: \\w+.*\\s${Math.round(report?.score ?? -1)} of 100`));
      expect((await stage.firefox.badgeOf(page)).text).toBe(report?.grade);
      await page.close();
    },
  );
});

describe('the page’s own menu', () => {
  it('has an entry on a link: what is behind it is graded, and the popup opens with it', async () => {
    const page = await stage.firefox.visit(addressOf(0, 'home'));
    const { pathname } = new URL(addressOf(0, 'policy'));
    await chooseFromMenu(stage.firefox.window, page, `a[href*="${pathname}"]`, 'Grade this link');
    const said = await readAndClose(await FirefoxPopup.opened(stage.firefox.window), 'menu-link');
    expect(said).toContain('The page behind the link');
    expect(said).toContain(' of 100');
    expect(await stage.firefox.recordOf(page)).toMatchObject({
      state: { status: 'unknown' },
      aside: { state: { status: 'done', report: { url: addressOf(0, 'policy') } } },
    });
    await page.close();
  });
});
