/** The built extension in browsers of other languages: all its words are in that language, and the policy's own words stay. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Messages } from '../../scripts/clause-messages.ts';
import { GraderBrowser } from '../../scripts/open-browser.ts';
import type { PopupView } from '../../scripts/popup-view.ts';
import { saveSummary } from '../../scripts/save-summary.ts';
import { type ShopServer, serveShop, shops } from '../../scripts/serve-shop.ts';
import { SCREENSHOTS } from './stage.ts';

const FOLDER = 'out/test-languages';
const shop = shops[0]!;
const read = (locale: string) =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Messages;
const english = read('en');

/** English sentences of ours; a word or two may be the same in another language. */
const SENTENCES = Object.values(english)
  .map(({ message }) => message)
  .filter((message) => /\w+ \w+ \w+ \w+ \w+/.test(message) && !message.includes('$'));
const leftInEnglish = (text: string) => SENTENCES.filter((sentence) => text.includes(sentence));

/** All that the popup says in words of its own: marked English (quotes, titles of documents) is the policy's. */
const OWN_WORDS = `(() => {
  const copy = document.querySelector('main').cloneNode(true);
  for (const foreign of copy.querySelectorAll('[lang="en"]')) foreign.remove();
  return copy.textContent;
})()`;

describe.each(['de', 'ja'])('in a browser that speaks %s', (language) => {
  const own = read(language);
  let server: ShopServer;
  let browser: GraderBrowser;
  let popup: PopupView;
  let badgeTitle: string;
  let quotes: string[];

  beforeAll(async () => {
    server = await serveShop(0);
    browser = await GraderBrowser.open({ language });
    const page = await browser.visit(server.address(shop.host, shop.pages.home));
    popup = await browser.clickIcon(page);
    await popup.waitForAnswer();
    const record = await browser.waitForRecord(page, (known) => known?.state.status === 'done');
    const report = record?.state.status === 'done' ? record.state.report : null;
    quotes = report!.clauses.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    badgeTitle = (await browser.waitForBadge(page, /^[ABCDF]$/)).title;
    await popup.screenshot(`${SCREENSHOTS}/popup-${language}.png`);
    await popup.screenshot(`${SCREENSHOTS}/popup-${language}-whole.png`, { whole: true });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('the popup says which language it speaks, and speaks it throughout', async () => {
    expect(await popup.evaluate('document.documentElement.lang')).toBe(language);
    const words = await popup.evaluate<string>(OWN_WORDS);
    for (const key of ['hurts', 'helps', 'omissions', 'topics', 'ledger', 'save', 'clause_binding_arbitration_title'])
      expect(words).toContain(own[key]!.message);
    expect(leftInEnglish(words)).toEqual([]);
  });

  it('quotes stay as the policy has them, marked as English', async () => {
    const shown = await popup.evaluate<string>(
      `[...document.querySelectorAll('blockquote[lang="en"]')].map((each) => each.textContent).join('\\n')`,
    );
    expect(quotes.length).toBeGreaterThan(10);
    // Long quotes are shown short at first.
    const short = quotes.filter((quote) => quote.length < 200 && !/\s{2,}|\n/.test(quote));
    expect(short.filter((quote) => !shown.includes(quote))).toEqual([]);
  });

  it('the badge says it in that language too', () => {
    const pattern = own.badgeTitleManySerious!.message.replace(/\$\w+\$/g, '.+');
    expect(badgeTitle).toMatch(new RegExp(`^${pattern}$`));
  });

  it('the page to print speaks it, and its quotes are marked', async () => {
    const file = await saveSummary(browser, popup, own.saveHtml!.message, FOLDER);
    const content = await readFile(file, 'utf8');
    expect(content).toContain(`<html lang="${language}" dir="ltr">`);
    expect(content).toContain(own.exportNote!.message);
    expect(leftInEnglish(content)).toEqual([]);
    const page = await browser.context.newPage();
    await page.goto(`file://${file}`);
    await page.screenshot({ path: `${SCREENSHOTS}/summary-${language}.png`, fullPage: true });
    await page.close();
  });
});
