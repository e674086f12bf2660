/** The page of remembered sites: empty, with a few and with five hundred; sorted, searched, compared, deleted, saved and loaded. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GraderBrowser } from '../../scripts/open-browser.ts';
import { memoryToFile } from '../../src/memory/memory-file.ts';
import { sampleSites } from '../history/sample-sites.ts';
import { axeFlaws, axeFlawsOfLook } from './axe.ts';
import { layoutFlaws } from './layout-flaws.ts';
import { rememberedSites } from './remembered.ts';
import { shareBrowser } from './shared-browser.ts';
import { SCREENSHOTS } from './stage.ts';

const WIDTHS = [320, 800];
const jsonFile = (content: string, name = 'sites.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});
const samples = (count: number) => jsonFile(memoryToFile(sampleSites(count), [], '2026-11-27'));

let browser: GraderBrowser;
let page: Page;

shareBrowser((shared) => {
  browser = shared;
});
beforeAll(async () => {
  page = await openHistory();
});

async function openHistory(): Promise<Page> {
  const opened = await browser.context.newPage();
  await opened.goto(`chrome-extension://${browser.extensionId}/src/history/index.html`);
  await opened.locator('main h1').waitFor();
  return opened;
}

const said = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).first().waitFor();
const load = (file: ReturnType<typeof jsonFile>) => page.getByLabel('Load sites from a file:').setInputFiles(file);
const column = (name: string) => page.getByRole('columnheader', { name });
const rowNames = () => page.locator('tbody .cell-site a').allInnerTexts();

async function expectNoFlaw(name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    expect(await layoutFlaws(page), `${name}, ${width} pixels wide`).toEqual([]);
    await page.screenshot({
      path: `${SCREENSHOTS}/sites-${name}-${width}.png`,
      fullPage: width < 500 || name !== '500',
    });
  }
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await (colorScheme === 'dark' ? axeFlaws(page) : axeFlawsOfLook(page))).toEqual([]);
    if (colorScheme === 'dark') await page.screenshot({ path: `${SCREENSHOTS}/sites-${name}-dark.png` });
  }
}

describe('my sites', () => {
  it('says what to do where there are none', async () => {
    await page.getByRole('heading', { name: 'No site is remembered yet' }).waitFor();
    await expectNoFlaw('empty');
  });

  it.each([
    ['a picture', 'PNG', 'It is not a JSON file'],
    ['settings', '{"version": 1, "theme": "dark"}', 'It holds no remembered sites of Privacy Grader.'],
    ['one of a later version', '{"format":"privacy-grader-sites","version":9,"sites":[]}', 'sites version 9'],
  ])('refuses %s in plain words', async (_name, content, reason) => {
    await load(jsonFile(content));
    await said(reason);
    await said('sites.json was not loaded, and nothing has changed.');
    expect(await rememberedSites(browser)).toEqual([]);
  });

  it('takes sites from a file, and shows the last graded first', async () => {
    await load(samples(12));
    await said('sites.json was loaded. New: 12. Brought up to date: 0. There already: 0.');
    await said('12 of 12 sites');
    expect(await rowNames()).toHaveLength(12);
    expect(await column('Graded on').getAttribute('aria-sort')).toBe('descending');
    await expectNoFlaw('twelve');
  });

  it('sorts by every column, by keyboard, and says how', async () => {
    await column('Site').getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await column('Site').getAttribute('aria-sort')).toBe('ascending');
    expect(await column('Graded on').getAttribute('aria-sort')).toBe('none');
    expect((await rowNames()).slice(0, 3)).toEqual(['amber.example', 'birch.example', 'cedar.example']);
    await page.keyboard.press('Space');
    expect(await column('Site').getAttribute('aria-sort')).toBe('descending');
    expect((await rowNames())[0]).toBe('larch.example');
    await column('Letter').getByRole('button').click();
    const letters = await page.locator('tbody .cell-letter .visually-hidden').allInnerTexts();
    expect(letters).toEqual([...letters].sort());
    await column('Last change').getByRole('button').click();
    expect(await page.locator('tbody .cell-change').first().innerText()).toMatch(/2026, \w\s→\sF, 2 worse/);
  });

  it('is a table to a screen reader, also where it looks like a list', async () => {
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await page.getByRole('table').getByRole('row').count()).toBe(13);
    expect(await page.getByRole('rowheader', { name: 'birch.example' }).count()).toBe(1);
    await page.setViewportSize({ width: 1000, height: 900 });
  });

  it('finds sites by name', async () => {
    await page.getByRole('searchbox').fill('GRO');
    await said('1 of 12 sites');
    expect(await rowNames()).toEqual(['grove.example']);
    await page.getByRole('searchbox').fill('nowhere');
    await said('No site has “nowhere” in its name, address or title.');
    await page.getByRole('searchbox').fill('');
    await said('12 of 12 sites');
  });
});

describe('a site', () => {
  it('tells its changes with the words of then and now, and leads back', async () => {
    await page.getByRole('link', { name: 'birch.example' }).click();
    await page.getByRole('heading', { level: 1, name: 'birch.example' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    const change = page.locator('.change');
    expect(await change.innerText()).toMatch(/Changed since May 13, 2026\s+B became F\./);
    expect(await change.innerText()).toMatch(/No longer said: worse for you\s+Then\s+You may have your data erased\./);
    expect(await change.innerText()).toMatch(/New: worse for you\s+Now\s+Disputes go to binding arbitration\./);
    await expectNoFlaw('details');
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'My sites' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'birch.example');
    expect(await rowNames()).toHaveLength(12);
  });
});

describe('a comparison', () => {
  it('sets two to four sites side by side, by the eleven topics', async () => {
    const compare = page.getByRole('button', { name: /^Compare chosen sites/ });
    expect(await compare.isDisabled()).toBe(true);
    for (const name of ['amber', 'birch', 'cedar', 'delta'])
      await page.getByRole('checkbox', { name: `Compare ${name}.example` }).check();
    expect(await page.getByRole('checkbox', { name: 'Compare ember.example' }).isDisabled()).toBe(true);
    await compare.click();
    await page.getByRole('heading', { level: 1, name: 'Comparison by topic' }).waitFor();
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toMatchObject({ length: 5 });
    expect(await page.locator('tbody').getByRole('rowheader').count()).toBe(11);
    const legal = page.getByRole('row', { name: /^Legal terms/ });
    expect(await legal.getByRole('cell').first().innerText()).toContain('Forces disputes into private arbitration');
    await expectNoFlaw('comparison');
    await page.getByRole('link', { name: 'All my sites' }).click();
    await page.getByRole('heading', { level: 1, name: 'My sites' }).waitFor();
  });
});

describe('what a person deletes', () => {
  it('is one site, which can be brought back', async () => {
    const before = await rememberedSites(browser);
    await page.getByRole('button', { name: 'Delete cedar.example' }).click();
    await said('cedar.example is deleted.');
    await said('11 of 11 sites');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Bring back');
    await page.keyboard.press('Enter');
    await said('cedar.example is back.');
    await said('12 of 12 sites');
    expect(await rememberedSites(browser)).toEqual(before);
  });

  it('is gone in another window too', async () => {
    const other = await openHistory();
    await other.getByText('12 of 12 sites').waitFor();
    await page.getByRole('button', { name: 'Delete delta.example' }).click();
    await other.getByText('11 of 11 sites').waitFor();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await other.getByText('12 of 12 sites').waitFor();
    await other.close();
  });

  it('comes back from the file that was saved, as it was', async () => {
    const before = await rememberedSites(browser);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save all (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^privacy-grader-sites-\d{4}-\d\d-\d\d\.json$/);
    const saved = readFileSync(await download.path(), 'utf8');
    await page.getByRole('button', { name: 'Delete all…' }).click();
    await said('Delete all 12 remembered sites with their changes?');
    // A second Enter deletes nothing.
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Delete all…' }).click();
    await page.screenshot({ path: `${SCREENSHOTS}/sites-delete-all.png`, fullPage: true });
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByRole('heading', { name: 'No site is remembered yet' }).waitFor();
    expect(await rememberedSites(browser)).toEqual([]);
    await load(jsonFile(saved));
    await said('New: 12.');
    expect(await rememberedSites(browser)).toEqual(before);
    await load(jsonFile(saved));
    await said('There already: 12.');
  });

  it('can be a table for a spreadsheet first', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the table (CSV)' }).click(),
    ]);
    expect(
      readFileSync(await download.path(), 'utf8')
        .trim()
        .split('\r\n'),
    ).toHaveLength(13);
  });
});

describe('five hundred sites', () => {
  it('look right, and a search among them is quick', async () => {
    await load(samples(500));
    await said('500 of 500 sites');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect(await layoutFlaws(page)).toEqual([]);
      await page.screenshot({ path: `${SCREENSHOTS}/sites-500-${width}.png` });
    }
    await page.getByRole('searchbox').fill('haven-3');
    await said(/^\d+ of 500 sites/);
  });
});

describe('a memory of a later version', () => {
  it('is left as it is, and the page says so', async () => {
    await browser.observer.evaluate(async () => {
      await new Promise((resolve) => {
        indexedDB.deleteDatabase('memory').onsuccess = resolve;
      });
      await new Promise((resolve) => {
        indexedDB.open('memory', 99).onsuccess = ({ target }) => {
          (target as IDBOpenDBRequest).result.close();
          resolve(null);
        };
      });
    });
    await page.reload();
    await said('The remembered sites were written by a later version of Privacy Grader.');
    const [found] = await browser.observer.evaluate(() => indexedDB.databases());
    expect(found).toEqual({ name: 'memory', version: 99 });
  });
});
