/** The HTML export in a real browser, in every look and language: its own stylesheet is let in, it prints on one page, and axe finds nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Messages } from '../../scripts/clause-messages.ts';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import { pseudoLocale } from '../../scripts/pseudo-locale.ts';
import { clauses } from '../../src/clauses/registry.ts';
import type { Channel, Omission, Report } from '../../src/core/report.ts';
import { html } from '../../src/export/html.ts';
import { CHANNEL_TEXTS } from '../../src/locale/message-tables.ts';
import { setTextSource } from '../../src/locale/text.ts';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';
import { translateReport } from '../../src/locale/translate-report.ts';
import { DAY, REPORTS } from '../export/reports.ts';
import { clause, evidence, kossReport } from '../popup/sample-reports.ts';
import { axeFlaws, axeFlawsOfLook, axeFlawsOfWords } from './axe.ts';
import { layoutFlaws } from './layout-flaws.ts';
import { FIRST_LOOK, LOOKS, type Look } from './looks.ts';
import { SCREENSHOTS } from './stage.ts';

const LONG_QUOTE = `${'We share what we know. '.repeat(20)}[[with our partners]]${' and with others'.repeat(20)}`;

/** As much as a policy can say: all that hurts and all that helps, with long quotes. */
const fullest: Report = {
  ...kossReport,
  clauses: Array.from({ length: 60 }, (_, at) =>
    clause({
      id: `clause-${at}`,
      topic: 'sharing',
      stance: at % 2 === 0 ? 'bad' : 'good',
      title: 'Hands your data to partners that act on their own',
      explanation: 'They answer to nobody for what they do with it.',
      evidence: [evidence(LONG_QUOTE)],
    }),
  ),
  denials: [],
  omissions: Array.from({ length: 20 }, () => ({
    clause: null,
    topic: 'security' as const,
    title: 'Whether you hear of a data breach or of a loss',
    explanation: 'Nothing promises it.',
  })),
};
/** All clauses that there are, in their own words, which are those of the language. */
const everything: Report = {
  ...kossReport,
  clauses: clauses.map(({ patterns: _, ifMissing: __, ifDenied: ___, ...card }) =>
    clause({ ...card, legal: card.legal ?? [], evidence: [evidence(LONG_QUOTE)] }),
  ),
  denials: [],
  // One of each kind stands on the first page, with words as long as they may be.
  channels: Object.keys(CHANNEL_TEXTS).map((kind) => ({
    kind: kind as Channel['kind'],
    quote: 'If you would rather not be followed, you may write to us at any time, '.repeat(2),
    href: 'https://choices.example/opt-out',
    start: 0,
    end: 140,
    sentence: null,
    url: null,
  })),
  omissions: clauses.flatMap(({ id, topic, ifMissing }): Omission[] =>
    ifMissing ? [{ clause: id, topic, ...ifMissing }] : [],
  ),
};
const printed = Object.entries<Report>({ koss: kossReport, long: REPORTS.long, fullest });
const shown = Object.entries<Report>({ koss: kossReport, withheld: REPORTS.withheld, hostile: REPORTS.hostile });

const read = (locale: string) =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Messages;
const LANGUAGES: [string, Messages][] = [
  ...readdirSync('public/_locales').map((locale): [string, Messages] => [locale, read(locale)]),
  // Longer than any of them, and from right to left.
  ['ar', { ...pseudoLocale(read('en'), 'ar'), '@@bidi_dir': { message: 'rtl' } }],
];

let browser: Browser;
// One for all: to open another, and to hand it the checker, takes longer than to look at an export.
let page: Page;
/** What the browser says about the export that is shown. */
let refused: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  page.on('console', (message) => refused.push(message.text()));
});
afterAll(() => browser?.close());

async function show(report: Report): Promise<void> {
  refused = [];
  await page.setContent(html(report, DAY));
}

async function look(as: Look): Promise<void> {
  await page.emulateMedia({ contrast: null, forcedColors: null, ...as });
}

async function expectOneSheet(format: string): Promise<void> {
  const pdf = await page.pdf({ format });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
}

function unfold(): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe.each(printed)('HTML export of the %s report on paper', (_, report) => {
  beforeAll(() => show(report));

  it.each(['A4', 'Letter'])('prints on one %s page', expectOneSheet);
});

describe.each(shown)('HTML export of the %s report on screen', (_, report) => {
  beforeAll(async () => {
    await show(report);
    await unfold();
  });

  it.each(Object.entries(LOOKS))('has its style and no flaw that axe knows of, %s', async (name, as) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await look(as);
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('860px');
    expect(await (name === FIRST_LOOK ? axeFlaws(page) : axeFlawsOfLook(page))).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await layoutFlaws(page)).toEqual([]);
    expect(refused).toEqual([]);
  });
});

describe.each(LANGUAGES)('HTML export in %s', (language, messages) => {
  beforeAll(async () => {
    setTextSource(textFromMessages(messages));
    await look(LOOKS[FIRST_LOOK]);
    await show(translateReport(everything));
  });
  afterAll(() => setTextSource(textFromMessages(read('en'))));

  it.each(['A4', 'Letter'])('prints on one %s page', expectOneSheet);

  it('has no flaw on a narrow screen', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.screenshot({ path: `${SCREENSHOTS}/export-${language}.png` });
    expect(await page.locator('.ways').first().isVisible()).toBe(true);
    await unfold();
    expect(await layoutFlaws(page)).toEqual([]);
    expect(await (language === 'en' ? axeFlaws(page) : axeFlawsOfWords(page))).toEqual([]);
  });
});
