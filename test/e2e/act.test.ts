/** From a click on the icon in a shop: what one can do, a letter filled and copied, the table saved, a wrong flag copied as a test case. */
import { readFile, rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PopupView } from '../../scripts/popup-view.ts';
import { saveSummary } from '../../scripts/save-summary.ts';
import { shops } from '../../scripts/serve-shop.ts';
import { axeFlaws, axeFlawsOfLook } from './axe.ts';
import { layoutFlaws } from './layout-flaws.ts';
import { spokenFlaws } from './spoken-flaws.ts';
import { SCREENSHOTS, shareStage } from './stage.ts';
import { walkByTab } from './tab-walk.ts';
import { readWhole } from './whole-report.ts';

const stage = shareStage();
const shop = shops[0]!;
const FOLDER = 'out/test-tables';
let popup: PopupView;
let shopPage: Page;

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  shopPage = await stage.browser.visit(stage.server.address(shop.host, shop.pages.home));
  popup = await stage.browser.clickIcon(shopPage);
  await popup.waitForAnswer();
  await popup.waitFor(`document.querySelector('.act li')`);
  // What is copied is noted: no other program may see what a test writes.
  await popup.evaluate(`navigator.clipboard.writeText = async (text) => { window.copied = text; }`);
});

const unfold = (selector: string) => popup.evaluate(`document.querySelector('${selector}').open = true`);
const show = (selector: string) => popup.evaluate(`document.querySelector('${selector}').scrollIntoView()`);
const choose = (label: string, value: string) =>
  popup.evaluate(`(() => {
    const list = [...document.querySelectorAll('.choice')].find((one) => one.innerText.startsWith('${label}')).querySelector('select');
    list.value = '${value}';
    list.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

describe('by the keyboard alone', () => {
  it('Tab reaches all that can be pressed or filled in, in the order in which it is read, and shows where it is', async () => {
    const { stops, wanted } = await walkByTab(popup);
    expect(stops.filter(({ flaw }) => flaw !== '')).toEqual([]);
    expect(stops.map(({ at }) => at)).toEqual(Array.from({ length: wanted }, (_, at) => at));
    expect(wanted).toBeGreaterThan(40);
  });

  it('Enter and Space unfold, fold and press what has the focus', async () => {
    const focus = (selector: string) => popup.evaluate(`document.querySelector('${selector}').focus()`);
    await focus('.request summary');
    await popup.key('Enter');
    await popup.waitFor(`document.querySelector('.request').open`);
    await popup.key(' ');
    await popup.waitFor(`!document.querySelector('.request').open`);
    await focus('.helps .section-head button');
    for (const [key, isOpen] of [
      ['Enter', true],
      [' ', false],
    ] as const) {
      await popup.key(key);
      await popup.waitFor(`document.querySelector('.helps .card .words').open === ${isOpen}`);
    }
  });
});

describe('the whole report', () => {
  it('stands in the popup: cards, limits, law, contradictions, topics, ledger, reading time and documents', async () => {
    const { card, ...rest } = await readWhole(popup);
    expect(card).toMatchObject({ title: 'Forces disputes into arbitration', severity: 'severe' });
    expect(card.marked.length).toBeGreaterThan(0);
    for (const words of card.marked) expect(card.quote).toContain(words);
    expect(rest.limits).toContain('says “may”');
    expect(rest.limits.some((limit) => limit.startsWith('only: '))).toBe(true);
    expect(rest.laws).toBeGreaterThan(0);
    expect(rest.pairs.length).toBeGreaterThan(0);
    expect(rest.pairs).not.toContain(false);
    expect(rest.topics).toHaveLength(11);
    expect(rest.topics.some((topic) => topic.endsWith('contradicts itself'))).toBe(true);
    const points = rest.ledger.slice(0, -1).reduce((sum, each) => sum + each, 0);
    expect(points).toBeCloseTo(rest.ledger.at(-1)!, 5);
    expect(await popup.text('.score')).toBe(`${Math.round(points)} of 100`);
    expect(rest.facts).toMatch(/about \d+ minutes[\s\S]*\d+ of 100: hard/);
    expect(rest.documents).toMatch(/Privacy policy\s[\s\S]*\d words[\s\S]*Not read: /);
    for (const part of ['contradictions', 'topics', 'ledger']) {
      await show(`.${part}`);
      await popup.screenshot(`${SCREENSHOTS}/report-${part}.png`);
    }
    await popup.evaluate(`document.querySelectorAll('.fold, .helps .words').forEach((fold) => { fold.open = false; })`);
  });
});

describe('what you can do', () => {
  it('lists the links and addresses of the policy, with where each leads', async () => {
    await show('.act');
    const said = await popup.text('.act');
    expect(said).toContain('What you can do 4');
    expect(said).toContain('Google Analytics Opt-out Browser Add-on');
    expect(said).toContain('leads to tools.google.com, another site');
    expect(said).toContain('Koss Stereophones, 4129 North Port Washington Ave, Milwaukee, WI 53212');
    const links = await popup.evaluate<string[][]>(
      `[...document.querySelectorAll('.act li a')].map((a) => [a.getAttribute('href'), a.target, a.rel])`,
    );
    expect(links).toEqual([
      // Of the footer, and not there: only a person can look.
      [stage.server.address(shop.host, '/support/do-not-sell'), '_blank', 'noreferrer noopener'],
      ['https://tools.google.com/dlpage/gaoptout', '_blank', 'noreferrer noopener'],
      ['mailto:customersupport@koss.com', '_blank', 'noreferrer noopener'],
    ]);
    await popup.screenshot(`${SCREENSHOTS}/act-list.png`);
  });

  it('fills a letter with what the policy gives, and copies it', async () => {
    await unfold('.request');
    await choose('Law', 'california');
    await choose('What', 'deletion');
    await show('.request');
    await popup.press('Copy letter');
    await popup.waitFor(`document.querySelector('.request [role=status]').innerText === 'Copied.'`);
    await popup.screenshot(`${SCREENSHOTS}/act-letter.png`, { whole: true });
    const copied = await popup.evaluate<string>('window.copied');
    expect(copied).toMatch(/^Request to delete \(Cal\. Civ\. Code § 1798\.105\)\n\nKoss Stereophones, 4129 North Port/);
    for (const part of ['within 45 days', '§ 1798.130(a)(2)', '[your full name]', '/support/privacy-policy'])
      expect(copied).toContain(part);
  });

  it('opens the letter in the mail program, as the person has changed it', async () => {
    await popup.evaluate(`(() => {
      const field = document.querySelector('.request textarea');
      field.value = field.value.replace('[your full name]', 'Zoë & Co?');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await popup.waitFor(`document.querySelector('.request .button').href.includes('Zo%C3%AB')`);
    const href = new URL(await popup.evaluate<string>(`document.querySelector('.request .button').href`));
    const body = await popup.evaluate<string>(`document.querySelector('.request textarea').value`);
    expect(href.protocol + href.pathname).toBe('mailto:customersupport@koss.com');
    expect(href.searchParams.get('subject')).toBe('Request to delete (Cal. Civ. Code § 1798.105)');
    expect(href.searchParams.get('body')).toBe(body.replaceAll('\n', '\r\n'));
    expect(body).toContain('Zoë & Co?');
  });
});

describe('the table', () => {
  it('is saved with every quote, harmless and whole', async () => {
    const file = await saveSummary(stage.browser, popup, 'CSV table', FOLDER);
    const content = await readFile(file, 'utf8');
    expect(file).toMatch(/privacy-grade-koss\.localhost-20\d\d-\d\d-\d\d\.csv$/);
    expect(content).toMatch(/^\ufeffpolicy,address,graded_on,/);
    const [, ...rows] = content.split('\r\n');
    expect(rows.filter((row) => row.includes(',binding-arbitration,')).length).toBeGreaterThan(1);
    expect(content).toContain('customersupport@koss.com');
    expect(rows.filter((row) => /^[=+\-@\t]/.test(row))).toEqual([]);
  });
});

describe('this flag is wrong', () => {
  it('copies a test case with words, clause and versions, and the address only where it is wanted', async () => {
    await unfold('.card .words');
    await unfold('.card .flag');
    await popup.waitFor(`document.querySelector('.card .flag button')`);
    await show('.card .flag');
    await popup.press('Copy test case');
    await popup.waitFor(`document.querySelector('.card .flag [role=status]').innerText !== ''`);
    expect(await popup.text('.card .flag [role=status]')).toBe('Copied. Paste it into a bug report.');
    await popup.screenshot(`${SCREENSHOTS}/act-flag.png`);
    const bare = await popup.evaluate<string>('window.copied');
    expect(bare).toMatch(
      /^\/\/ [a-z-]+: flagged, and should not be\n\/\/ Privacy Grader \d+\.\d+\.\d+, rubric \d+ \([0-9a-f]+\)/,
    );
    expect(bare).toMatch(/\n\{ text: '.+', because: 'why it is none' \},\n$/);
    expect(bare).not.toContain('koss.localhost');
    await popup.evaluate(`document.querySelector('.card .flag input').click()`);
    await popup.press('Copy test case');
    await popup.waitFor(`window.copied.includes('koss.localhost')`);
  });
});

describe('its forms, unfolded,', () => {
  let page: Page;

  beforeAll(async () => {
    // A popup goes when another page comes to the front.
    await popup.close();
    const view = `src/popup/index.html?tab=${stage.browser.tabId(shopPage)}`;
    page = await stage.browser.visit(`chrome-extension://${stage.browser.extensionId}/${view}`);
    await page.waitForSelector('.act li');
    // One form of each kind: they are all alike, and looking takes time.
    await page.evaluate(() => {
      const wanted = '.act details, .card:first-of-type > .words, .omissions li:first-child .flag';
      for (const details of document.querySelectorAll<HTMLDetailsElement>(wanted)) details.open = true;
      document.querySelector<HTMLDetailsElement>('.card .flag')!.open = true;
    });
    await page.waitForSelector('.card .flag button');
    await page.waitForSelector('.omissions .flag textarea');
  });
  afterAll(() => page?.close());

  it.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.locator('.act').screenshot({ path: `${SCREENSHOTS}/act-${colorScheme}.png` });
    expect(await (colorScheme === 'light' ? axeFlaws(page) : axeFlawsOfLook(page))).toEqual([]);
  });

  it.each([320, 420, 800])('nothing is cut off or overlaps, %d pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 600 });
    expect(await layoutFlaws(page)).toEqual([]);
  });

  it('a screen reader finds its way by headings, and everything has a name', async () => {
    expect(await spokenFlaws(page)).toEqual([]);
  });
});
