/** One click on the toolbar icon, from any page of a shop, leads to the grade of the shop's policy. */
import { describe, expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import { openStage, readAndClose } from './stage.ts';

const stage = openStage();
const journeys = shops.flatMap((shop) => (['home', 'product', 'cart'] as const).map((page) => ({ ...shop, page })));

describe('a click on the icon', () => {
  it.each(journeys)('on $brand $page shows letter and address', async ({ brand, host, pages, page: name }) => {
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
    const report = state?.status === 'done' ? state.report : null;
    expect(said).toMatch(new RegExp(`${report?.grade}: \\w+.*\\s${Math.round(report?.score ?? -1)} of 100`));
    expect(said).toContain(policy.replace('http://', ''));
    expect((await stage.browser.badgeOf(page)).text).toBe(report?.grade);
    await page.close();
  });

  it.each(shops)(
    'on the policy page of $brand shows the same report as from the shop',
    async ({ brand, host, pages }) => {
      const policy = await stage.browser.visit(stage.server.address(host, pages.policy));
      const said = await readAndClose(await stage.browser.clickIcon(policy), `click-${brand}-policy`);
      const home = await stage.browser.visit(stage.server.address(host, pages.home));
      await readAndClose(await stage.browser.clickIcon(home), `click-${brand}-home`);
      const [own, linked] = [await stage.browser.recordOf(policy), await stage.browser.recordOf(home)];
      expect(own?.state.status === 'done' && own.state.report.grade).toMatch(/^[ABCDF]$/);
      const [ownReport, linkedReport] = [own, linked].map((each) =>
        each?.state.status === 'done' ? { ...each.state.report, documents: [] } : null,
      );
      expect(ownReport).toEqual(linkedReport);
      expect(said).not.toContain('Found through the link');
      for (const page of [policy, home]) await page.close();
    },
  );

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
