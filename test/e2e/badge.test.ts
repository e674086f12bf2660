/** The badge on policy pages: it comes by itself, tells the letter in words too, and leaves with the page. */
import { describe, expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import { SCREENSHOTS, shareStage } from './stage.ts';

const stage = shareStage();
const LETTER = /^[ABCDF]$/;
const notPolicy = (name: string) => stage.server.address('localhost', `/not-policies/${name}.html`);

async function openPolicy(index: number) {
  const shop = shops[index]!;
  const page = await stage.browser.visit(stage.server.address(shop.host, shop.pages.policy));
  await stage.browser.waitForBadge(page, LETTER);
  return page;
}

describe('the badge', () => {
  it.each(shops)('of $name tells letter, score and serious clauses', async ({ brand, host, pages }) => {
    const page = await stage.browser.visit(stage.server.address(host, pages.policy));
    const { text, title } = await stage.browser.waitForBadge(page, LETTER);
    expect(title).toMatch(
      new RegExp(`^${text}, \\d{1,3} of 100: (no serious clauses|1 serious clause|\\d+ serious clauses)$`),
    );
    expect((await stage.browser.recordOf(page))?.state).toMatchObject({
      status: 'done',
      source: { kind: 'this-page' },
    });
    await page.screenshot({ path: `${SCREENSHOTS}/policy-${brand}.png` });
    await page.close();
  });

  it.each(['privacy-rendered-late', 'privacy-in-accordions'])(
    'comes on %s, a policy that is hard to see',
    async (name) => {
      const page = await stage.browser.visit(notPolicy(name));
      await stage.browser.waitForBadge(page, LETTER);
      await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
      await page.close();
    },
  );

  it('is a dash with the reason on a German policy', async () => {
    const page = await stage.browser.visit(notPolicy('datenschutz'));
    const { title } = await stage.browser.waitForBadge(page, /^–$/);
    expect(title).toMatch(/^No grade: .*English/);
    await page.close();
  });

  it('stays on a step within the page', async () => {
    const page = await openPolicy(2);
    await page.evaluate(() => {
      location.hash = 'security';
    });
    await stage.browser.settle();
    expect((await stage.browser.badgeOf(page)).text).toMatch(LETTER);
    await page.close();
  });

  it('leaves when the tab goes to another page, and comes back with the way back', async () => {
    const page = await openPolicy(2);
    await page.goto(stage.server.address(shops[2]!.host, '/cart'));
    await stage.browser.waitForRecord(page, (record) => record === null);
    await stage.browser.waitForBadge(page, /^$/);
    await page.goBack();
    await stage.browser.waitForBadge(page, LETTER);
    await page.close();
  });

  it('leaves when a single-page shop shows something else, and comes when it shows the policy again', async () => {
    const page = await openPolicy(3);
    await page.evaluate(() => {
      const policy = document.querySelector('.legal')!;
      history.pushState({}, '', '/products/minilogue-xd');
      policy.replaceWith(document.createElement('article'));
      addEventListener('popstate', () => document.querySelector('article')!.replaceWith(policy));
    });
    await stage.browser.waitForBadge(page, /^$/);
    await page.evaluate(() => history.back());
    await stage.browser.waitForBadge(page, LETTER);
    expect((await stage.browser.recordOf(page))?.url).toBe(page.url());
    await page.close();
  });
});
