/** The HTML export in a real browser: its own stylesheet is let in, it prints on one page, and axe finds nothing. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import type { Report } from '../../src/core/report.ts';
import { html } from '../../src/export/html.ts';
import { DAY, REPORTS } from '../export/reports.ts';
import { clause, evidence, kossReport } from '../popup/sample-reports.ts';
import { axeFlaws } from './axe.ts';
import { layoutFlaws } from './layout-flaws.ts';
import { LOOKS, type Look } from './looks.ts';

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
      evidence: [
        evidence(`${'We share what we know. '.repeat(20)}[[with our partners]]${' and with others'.repeat(20)}`),
      ],
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
const printed = Object.entries<Report>({ koss: kossReport, long: REPORTS.long, fullest });
const shown = Object.entries<Report>({ koss: kossReport, withheld: REPORTS.withheld, hostile: REPORTS.hostile });

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(() => browser?.close());

async function openExport(report: Report, look: Look): Promise<{ page: Page; refused: string[] }> {
  const page = await browser.newPage(look);
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.setContent(html(report, DAY));
  return { page, refused };
}

describe.each(printed)('HTML export of the %s report on paper', (_, report) => {
  it.each(['A4', 'Letter'])('prints on one %s page', async (format) => {
    const { page } = await openExport(report, LOOKS.light);
    const pdf = await page.pdf({ format });
    await page.close();
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});

describe.each(shown)('HTML export of the %s report on screen', (_, report) => {
  it.each(Object.entries(LOOKS))('has its style and no flaw that axe knows of, %s', async (_look, look) => {
    const { page, refused } = await openExport(report, look);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('860px');
    expect(await axeFlaws(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await layoutFlaws(page)).toEqual([]);
    await page.close();
    expect(refused).toEqual([]);
  });
});
