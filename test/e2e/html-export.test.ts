/** The HTML export in a real browser: its own stylesheet is let in, it prints on one page, and axe finds nothing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import type { Report } from '../../src/core/report.ts';
import { html } from '../../src/export/html.ts';
import { DAY, REPORTS } from '../export/reports.ts';
import { clause, evidence, kossReport } from '../popup/sample-reports.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

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

async function openExport(report: Report, colorScheme: 'light' | 'dark'): Promise<{ page: Page; refused: string[] }> {
  const page = await browser.newPage({ colorScheme });
  const refused: string[] = [];
  page.on('console', (message) => refused.push(message.text()));
  await page.setContent(html(report, DAY));
  return { page, refused };
}

describe.each(printed)('HTML export of the %s report on paper', (_, report) => {
  it.each(['A4', 'Letter'])('prints on one %s page', async (format) => {
    const { page } = await openExport(report, 'light');
    const pdf = await page.pdf({ format });
    await page.close();
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  });
});

describe.each(shown)('HTML export of the %s report on screen', (_, report) => {
  it.each(['light', 'dark'] as const)('has its style and no flaw that axe knows of, in the %s theme', async (theme) => {
    const { page, refused } = await openExport(report, theme);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('860px');
    await page.evaluate(AXE);
    const { violations } = await page.evaluate(() => axe.run());
    await page.close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(refused).toEqual([]);
  });
});
