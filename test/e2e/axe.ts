/** A page goes in; what axe-core finds comes out: WCAG 2.2 at levels A and AA, target sizes included, and good practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare const axe: {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
};

/** One line per kind of flaw, with the first element that has it. */
export async function axeFlaws(page: Page): Promise<string[]> {
  // A page of an extension lets in no script by its address, but it may be handed one.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options = { runOnly: { type: 'tag', values: TAGS } };
  const { violations } = await page.evaluate((wanted) => axe.run(wanted), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes[0]?.failureSummary})`);
}
