/** One click on the toolbar icon, from any page of a shop, leads to the grade of the shop's policy. */
import { describe, expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import type { Report } from '../../src/core/report.ts';
import { readAndClose, shareStage } from './stage.ts';

const stage = shareStage();
type Shop = (typeof shops)[number];
// From the home page one goes to the policy as well, below.
const journeys = shops.flatMap((shop) => (['product', 'cart'] as const).map((page) => ({ ...shop, page })));

async function expectGraded({ brand, host, pages }: Shop, name: 'home' | 'product' | 'cart'): Promise<Report> {
  const page = await stage.browser.visit(stage.server.address(host, pages[name]));
  expect(await stage.browser.recordOf(page)).toBeNull();
  const said = await readAndClose(await stage.browser.clickIcon(page), `click-${brand}-${name}`);
  const state = (await stage.browser.recordOf(page))?.state;
  const policy = stage.server.address(host, pages.policy);
  expect(state).toMatchObject({
    status: 'done',
    source: { kind: 'linked', fromUrl: page.url() },
    report: { url: policy },
  });
  if (state?.status !== 'done') throw new Error('no report');
  const { grade, score } = state.report;
  expect(said).toMatch(new RegExp(`${grade}: \\w+.*\\s${Math.round(score ?? -1)} of 100`));
  expect(said).toContain(policy.replace('http://', ''));
  expect((await stage.browser.badgeOf(page)).text).toBe(grade);
  await page.close();
  return state.report;
}

describe('a click on the icon', () => {
  it.each(journeys)('on $brand $page shows letter and address', async ({ page, ...shop }) => {
    await expectGraded(shop, page);
  });

  it.each(shops)('on $brand home shows the same report as on its policy page', async (shop) => {
    const linked = await expectGraded(shop, 'home');
    const policy = await stage.browser.visit(stage.server.address(shop.host, shop.pages.policy));
    const said = await readAndClose(await stage.browser.clickIcon(policy), `click-${shop.brand}-policy`);
    const own = (await stage.browser.recordOf(policy))?.state;
    if (own?.status !== 'done') throw new Error('no report');
    expect(own.report.grade).toMatch(/^[ABCDF]$/);
    expect({ ...own.report, documents: [] }).toEqual({ ...linked, documents: [] });
    expect(said).not.toContain('Found through the link');
    await policy.close();
  });

  it('asks the shop once, where its policy is one document, and sends no cookie', async () => {
    const shop = shops[2]!;
    const page = await stage.browser.visit(stage.server.address(shop.host, shop.pages.home));
    await page.evaluate(() => {
      // biome-ignore lint/suspicious/noDocumentCookie: the shop's own cookie is what must not be sent
      document.cookie = 'customer=42';
    });
    const asked: { url: string; cookie: string | undefined }[] = [];
    page.on('request', async (request) => {
      asked.push({ url: request.url(), cookie: undefined });
      asked.at(-1)!.cookie = (await request.allHeaders()).cookie;
    });
    await readAndClose(await stage.browser.clickIcon(page), 'click-without-cookies');
    await stage.browser.settle();
    expect(asked).toEqual([{ url: stage.server.address(shop.host, shop.pages.policy), cookie: undefined }]);
    await page.close();
  });

  it('a second time shows what is known without reading again', async () => {
    const shop = shops[1]!;
    const page = await stage.browser.visit(stage.server.address(shop.host, shop.pages.home));
    await readAndClose(await stage.browser.clickIcon(page), 'click-first');
    const first = await stage.browser.recordOf(page);
    const said = await readAndClose(await stage.browser.clickIcon(page), 'click-second');
    expect(await stage.browser.recordOf(page)).toEqual(first);
    expect(said).toContain('of 100');
    await page.close();
  });
});
