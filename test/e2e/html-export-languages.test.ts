/** The HTML export in each language, of a policy that says all that a policy can say: it still prints on one page. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Messages } from '../../scripts/clause-messages.ts';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import { pseudoLocale } from '../../scripts/pseudo-locale.ts';
import { clauses } from '../../src/clauses/registry.ts';
import type { Omission, Report } from '../../src/core/report.ts';
import { html } from '../../src/export/html.ts';
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import { translateReport } from '../../src/locale/translate-report.ts';
import { DAY } from '../export/reports.ts';
import { clause, evidence, kossReport } from '../popup/sample-reports.ts';
import { axeFlaws } from './axe.ts';
import { layoutFlaws } from './layout-flaws.ts';
import { SCREENSHOTS } from './stage.ts';

const read = (locale: string) =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Messages;
const LANGUAGES: [string, Messages][] = [
  ...readdirSync('public/_locales').map((locale): [string, Messages] => [locale, read(locale)]),
  // Longer than any of them, and from right to left.
  ['ar', { ...pseudoLocale(read('en'), 'ar'), '@@bidi_dir': { message: 'rtl' } }],
];
const LONG_QUOTE = `${'We share what we know. '.repeat(20)}[[with our partners]]${' and with others'.repeat(20)}`;

const everything: Report = {
  ...kossReport,
  clauses: clauses.map(({ patterns: _, ifMissing: __, ifDenied: ___, ...card }) =>
    clause({ ...card, legal: card.legal ?? [], evidence: [evidence(LONG_QUOTE)] }),
  ),
  denials: [],
  omissions: clauses.flatMap(({ id, topic, ifMissing }): Omission[] =>
    ifMissing ? [{ clause: id, topic, ...ifMissing }] : [],
  ),
};

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser?.close());

describe.each(LANGUAGES)('HTML export in %s', (language, messages) => {
  it.each(['A4', 'Letter'])('prints on one %s page', async (format) => {
    setTextSource(textFromMessages(messages));
    const page = await browser.newPage();
    await page.setContent(html(translateReport(everything), DAY));
    const pdf = await page.pdf({ format });
    await page.close();
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('has no flaw on a narrow screen', async () => {
    setTextSource(textFromMessages(messages));
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.setContent(html(translateReport(everything), DAY));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.screenshot({ path: `${SCREENSHOTS}/export-${language}.png` });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await layoutFlaws(page)).toEqual([]);
    expect(await axeFlaws(page)).toEqual([]);
    await page.close();
  });
});
