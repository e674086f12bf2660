/** The files that the popup saves: named after site and date, checkable, and free of anything that loads or runs. */
import { readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { saveSummary } from '../../scripts/save-summary.ts';
import { shops } from '../../scripts/serve-shop.ts';
import type { Report } from '../../src/core/report.ts';
import { SCREENSHOTS, shareStage } from './stage.ts';

const stage = shareStage();
const FOLDER = 'out/test-summaries';
const shop = shops[0]!;
const files: Record<string, { name: string; content: string }> = {};
let report: Report;

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  const page = await stage.browser.visit(stage.server.address(shop.host, shop.pages.home));
  const popup = await stage.browser.clickIcon(page);
  await popup.waitForAnswer();
  for (const label of ['Page to print', 'Markdown', 'JSON']) {
    const file = await saveSummary(stage.browser, popup, label, FOLDER);
    files[label] = { name: basename(file), content: await readFile(file, 'utf8') };
  }
  await popup.close();
  const state = (await stage.browser.recordOf(page))?.state;
  if (state?.status !== 'done') throw new Error(`no report: ${JSON.stringify(state)}`);
  report = state.report;
});

/** The seed glues list items together where the page sets them apart. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

describe('saved summaries', () => {
  it.each([
    ['Page to print', 'html'],
    ['Markdown', 'md'],
    ['JSON', 'json'],
  ])('%s is named after site and date', (label, extension) => {
    expect(files[label]?.name).toMatch(new RegExp(`koss\\.localhost-20\\d\\d-\\d\\d-\\d\\d\\.${extension}$`));
  });

  it('JSON is the report itself, and every quote stands in the policy', async () => {
    const saved = JSON.parse(files.JSON!.content) as Report;
    expect(saved).toMatchObject(report as unknown as Record<string, unknown>);
    const seed = squeeze(await readFile('fixtures/seeds/koss.txt', 'utf8'));
    const quotes = saved.clauses.flatMap(({ evidence }) => evidence.map(({ quote }) => squeeze(quote)));
    expect(quotes.length).toBeGreaterThan(20);
    expect(quotes.filter((quote) => !seed.includes(quote))).toEqual([]);
  });

  it.each(['Page to print', 'Markdown'])('%s tells address, letter, clauses and rubric', (label) => {
    const content = files[label]!.content;
    for (const fact of [
      report.url!,
      `${Math.round(report.score!)} of 100`,
      report.rubric.version,
      report.textFingerprint,
    ])
      expect(content).toContain(fact);
    const flagged = report.clauses.filter(({ stance }) => stance === 'bad' || stance === 'severe');
    for (const { title } of flagged) expect(content).toContain(title);
  });

  it('the page to print stands alone: it loads nothing and runs nothing', async () => {
    const { content, name } = files['Page to print']!;
    expect(content).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\son\w+=/i);
    const page = await stage.browser.context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`file://${process.cwd()}/${FOLDER}/${name}`);
    await page.screenshot({ path: `${SCREENSHOTS}/summary-html.png`, fullPage: true });
    expect(asked).toHaveLength(1);
    await page.close();
  });
});
