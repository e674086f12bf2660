/**
 * A browser with the extension and the fixture shops go in; what a shopper gets on all four comes out: from each home page
 * one click on the toolbar icon, the popup's letter, pictures, saved summaries, and the badge on the policy page.
 */
import { writeFile } from 'node:fs/promises';
import type { Report } from '../src/core/report.ts';
import type { BadgeShown, GraderBrowser } from './open-browser.ts';
import { saveSummary } from './save-summary.ts';
import { type Shop, type ShopServer, shops } from './serve-shop.ts';

export interface BrandResult {
  shop: Shop;
  /** What the popup ended with: a report, or null and why. */
  report: Report | null;
  failure: string | null;
  badge: BadgeShown;
}

/** The words on the popup's buttons that save a file. */
const SAVE_BUTTONS = ['Page to print', 'Markdown', 'JSON'];

export async function doMainJob(browser: GraderBrowser, server: ShopServer, out: string): Promise<BrandResult[]> {
  const results: BrandResult[] = [];
  for (const shop of shops) results.push(await gradeBrand(browser, server, out, shop));
  const badges = results.map(({ shop, badge }) => ({ page: shop.host + shop.pages.policy, ...badge }));
  await writeFile(`${out}/badges.json`, `${JSON.stringify(badges, null, 2)}\n`);
  return results;
}

async function gradeBrand(browser: GraderBrowser, server: ShopServer, out: string, shop: Shop): Promise<BrandResult> {
  const home = await browser.visit(server.address(shop.host, shop.pages.home));
  await home.screenshot({ path: `${out}/${shop.brand}-home.png` });
  const popup = await browser.clickIcon(home);
  await popup.waitForAnswer();
  await popup.screenshot(`${out}/${shop.brand}-popup.png`);
  await popup.screenshot(`${out}/${shop.brand}-popup-whole.png`, { whole: true });
  const state = (await browser.recordOf(home))?.state;
  const report = state?.status === 'done' ? state.report : null;
  const failure = report?.grade ? null : await popup.text();
  if (report) for (const label of SAVE_BUTTONS) await saveSummary(browser, popup, label, `${out}/summaries`);
  await popup.close();
  await home.close();
  return { shop, report, failure, badge: await readBadge(browser, server, out, shop) };
}

/** On the policy page nobody clicks: the badge comes by itself. */
async function readBadge(browser: GraderBrowser, server: ShopServer, out: string, shop: Shop): Promise<BadgeShown> {
  const policy = await browser.visit(server.address(shop.host, shop.pages.policy));
  const badge = await browser.waitForBadge(policy, /./);
  await policy.screenshot({ path: `${out}/${shop.brand}-policy.png` });
  await policy.close();
  return badge;
}
