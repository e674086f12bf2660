/** 'Show in page' and 'Mark all passages' in the built extension: the exact words are marked, the page stays as it is, lost words are owned up to. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraderBrowser } from '../../scripts/open-browser.ts';
import type { PopupView } from '../../scripts/popup-view.ts';
import type { Report } from '../../src/core/report.ts';
import type { PageRecord } from '../../src/protocol.ts';
import { FOLDED, FRAME, MARKED_PAGES, RETENTION, SALE, SHADOW } from './marked-policy.ts';
import { PageServer } from './page-server.ts';
import { shareBrowser } from './shared-browser.ts';
import { SCREENSHOTS } from './stage.ts';
import { pressByKey, waitForFocus } from './tab-walk.ts';

// Pictures are taken with `caret: 'initial'`: else Playwright itself changes every field of the page to hide its caret.
const LETTER = /^[ABCDF]$/;

let server: PageServer;
let browser: GraderBrowser;

shareBrowser((shared) => {
  browser = shared;
});
beforeAll(async () => {
  server = await PageServer.open(MARKED_PAGES);
});
afterAll(() => server?.close());

/** The page notes every change of what it is made of. */
async function visit(address: string): Promise<Page> {
  const page = await browser.visit(server.address(address));
  await page.evaluate(() => {
    const noted = Object.assign(globalThis, { changes: [] as string[] });
    const watch = { subtree: true, childList: true, attributes: true, characterData: true };
    const describe = ({ type, target, addedNodes }: MutationRecord) =>
      `${type} of ${target.nodeName}: ${[...addedNodes].map((node) => node.textContent?.slice(0, 80))}`;
    new MutationObserver((records) => noted.changes.push(...records.map(describe))).observe(document, watch);
  });
  return page;
}

const changesOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes);

/** What is marked, by kind: the words of each range, in the top page and its frame. */
function marksOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const marks: Record<string, string[]> = {};
    const views = [window, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow as Window)];
    for (const view of views as unknown as (typeof globalThis)[])
      for (const [name, ranges] of view.CSS.highlights) {
        const key = name.replace('privacy-grader-', '');
        marks[key] = [...(marks[key] ?? []), ...[...ranges].map((range) => range.toString())];
      }
    return marks;
  });
}

async function openReport(page: Page): Promise<PopupView> {
  const popup = await browser.clickIcon(page);
  await popup.waitForAnswer();
  await popup.waitFor(`document.querySelector('.marks button')`);
  return popup;
}

/** Presses 'Show in page' under the quote with these words. */
async function showQuote(popup: PopupView, words: string): Promise<void> {
  await popup.evaluate(`(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const quote = [...document.querySelectorAll('.quote')].find((one) => one.innerText.includes(${JSON.stringify(words)}));
    [...quote.querySelectorAll('button')].find((one) => one.innerText.startsWith('Show in page')).click();
  })()`);
}

const reportOf = async (page: Page): Promise<Report> => {
  const state = (await browser.recordOf(page))?.state;
  if (state?.status !== 'done') throw new Error(`no report of ${page.url()}`);
  return state.report;
};
/** When the background wrote the record. */
const writtenAt = (record: PageRecord | null) => (record as { at?: number } | null)?.at ?? 0;
const isInView = (page: Page, kind: string) =>
  page.evaluate((name) => {
    const [range] = [...(CSS.highlights.get(name) ?? [])];
    const box = (range as Range | undefined)?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  }, `privacy-grader-${kind}`);

describe("'Show in page' on the page itself", () => {
  it('scrolls to the exact words, marks them, gets out of the way, and changes nothing of the page', async () => {
    const page = await visit('sixth.example/privacy');
    await browser.waitForBadge(page, LETTER);
    const popup = await openReport(page);
    await popup.screenshot(`${SCREENSHOTS}/marks-popup.png`);
    await showQuote(popup, SALE);
    await popup.gone;
    expect(await marksOf(page)).toEqual({ severe: [SALE], here: [SALE] });
    expect(await isInView(page, 'here')).toBe(true);
    await browser.waitForBadge(page, /^\d+\/\d+$/);
    expect((await browser.badgeOf(page)).title).toMatch(/^Passage \d+ of \d+ is shown in the page$/);
    await page.screenshot({ path: `${SCREENSHOTS}/marks-one.png`, caret: 'initial' });
    expect(await changesOf(page)).toEqual([]);
    await page.close();
  });

  it.each(['sixth', 'dark', 'hostile'])(
    'marks all passages by stance, goes through them, and clears: %s',
    async (name) => {
      const page = await visit(`${name}.example/privacy`);
      await browser.waitForBadge(page, LETTER);
      const popup = await openReport(page);
      await pressByKey(popup, 'Mark all passages');
      await popup.waitFor(`document.querySelector('.marks').innerText.includes('Passage 1 of ')`);
      // The pressed button is gone: the keyboard goes on from the next one.
      await waitForFocus(popup, 'Next');
      const report = await reportOf(page);
      const marks = await marksOf(page);
      expect(Object.keys(marks).sort()).toEqual(['bad', 'good', 'here', 'neutral', 'severe']);
      const quotes = new Set(
        [...report.clauses, ...report.denials].flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
      );
      expect(await popup.text('.marks')).toContain(`Passage 1 of ${quotes.size} is shown in the page.`);
      expect(await popup.text('.marks')).toContain('Alt+Shift+Down');
      const lines = `[...document.querySelectorAll('.marks li')].map((one) => getComputedStyle(one).textDecorationStyle + ': ' + one.innerText)`;
      expect(await popup.evaluate(lines)).toEqual([
        'wavy: severe',
        'double: What hurts',
        'solid: What helps',
        'dotted: Plain facts',
      ]);
      // A passage that runs through several elements is several ranges, put together here without the page's own breaks.
      const plain = (words: string) => words.replace(/\s|: /g, '');
      const { here: _, ...byStance } = marks;
      expect(plain(Object.values(byStance).flat().sort().join(''))).toHaveLength(plain([...quotes].join('')).length);
      await page.screenshot({ path: `${SCREENSHOTS}/marks-all-${name}.png`, caret: 'initial' });
      await popup.press('Next');
      await popup.waitFor(`document.querySelector('.marks').innerText.includes('Passage 2 of ')`);
      await popup.press('Previous');
      await popup.press('Previous');
      await popup.waitFor(`document.querySelector('.marks').innerText.includes('Passage ${quotes.size} of ')`);
      await page.screenshot({ path: `${SCREENSHOTS}/marks-last-${name}.png`, caret: 'initial' });
      await popup.screenshot(`${SCREENSHOTS}/marks-bar-${name}.png`);
      await pressByKey(popup, 'Clear the marks');
      await popup.waitFor(`!document.querySelector('.marks').innerText.includes('Passage ')`);
      await waitForFocus(popup, 'Mark all passages');
      expect(await marksOf(page)).toEqual({});
      await browser.waitForBadge(page, LETTER);
      expect(await changesOf(page)).toEqual([]);
      await popup.close();
      await page.close();
    },
  );

  it('says so where the words are no longer there, and marks nothing near', async () => {
    const page = await visit('sixth.example/privacy');
    await browser.waitForBadge(page, LETTER);
    const before = await browser.recordOf(page);
    const popup = await openReport(page);
    // The click has the page read once more, with all that belongs to it; what changes from then on, nobody has read.
    await browser.waitForRecord(page, (record) => writtenAt(record) > writtenAt(before));
    await page.evaluate((words) => {
      const line = [...document.querySelectorAll('p')].find((one) => one.textContent === words)!;
      line.textContent = words.replace('data brokers', 'nobody at all');
    }, SALE);
    await showQuote(popup, SALE);
    await popup.waitFor(`document.body.innerText.includes('These words are not in the page, or no longer')`);
    expect(await marksOf(page)).toEqual({});
    await popup.evaluate(
      `[...document.querySelectorAll('[role=status]')].find((one) => one.innerText.startsWith('These words')).scrollIntoView({ block: 'center' })`,
    );
    await popup.screenshot(`${SCREENSHOTS}/marks-gone.png`);
    await popup.close();
    await page.close();
  });

  it('finds words in shadow trees and frames, and says where they are folded away', async () => {
    const page = await visit('parts.example/privacy');
    await browser.waitForBadge(page, LETTER);
    for (const [name, words] of Object.entries({ shadow: SHADOW, frame: FRAME })) {
      const popup = await openReport(page);
      await showQuote(popup, words);
      await popup.gone;
      expect(await marksOf(page)).toMatchObject({ here: [words] });
      await page.screenshot({ path: `${SCREENSHOTS}/marks-${name}.png`, caret: 'initial' });
    }
    const popup = await openReport(page);
    await showQuote(popup, FOLDED);
    await popup.waitFor(`document.body.innerText.includes('a part of the page that is closed')`);
    await popup.close();
    expect(await page.evaluate(() => document.querySelector('details')?.open)).toBe(false);
    await page.locator('summary').click();
    expect(await marksOf(page)).toMatchObject({ here: [FOLDED] });
    await page.close();
  });

  it('loses its marks, and the number on the icon, when the page is left', async () => {
    const page = await visit('sixth.example/privacy');
    await browser.waitForBadge(page, LETTER);
    const popup = await openReport(page);
    await showQuote(popup, RETENTION);
    await popup.gone;
    await browser.waitForBadge(page, /\//);
    await page.goto(server.address('sixth.example/'));
    await browser.waitForBadge(page, /^$/);
    await page.close();
  });
});

describe("'Show in page' from another page of the site", () => {
  it('opens the policy at these words by the browser’s own means; a click there brings our marks', async () => {
    const shop = await browser.visit(server.address('sixth.example/'));
    const popup = await openReport(shop);
    expect(await popup.text('.marks')).toContain('The policy opens in a tab of its own');
    await popup.screenshot(`${SCREENSHOTS}/marks-popup-linked.png`);
    const opened = browser.context.waitForEvent('page');
    await showQuote(popup, RETENTION);
    const policy = await opened;
    await policy.waitForLoadState();
    await browser.remember(policy);
    expect(policy.url()).toMatch(/\/legal\/page-7#:~:text=We%20keep%20your%20personal/);
    await policy.waitForFunction(() => scrollY > 0);
    expect(await marksOf(policy)).toEqual({});
    await policy.screenshot({ path: `${SCREENSHOTS}/marks-fragment.png`, caret: 'initial' });
    const own = await openReport(policy);
    await showQuote(own, RETENTION);
    await own.gone;
    expect(await marksOf(policy)).toMatchObject({ here: [RETENTION] });
    expect(shop.url()).toBe(server.address('sixth.example/'));
    await policy.close();
    await shop.close();
  });
});
