/** A page goes in; what axe-core finds comes out: WCAG 2.2 at levels A and AA, target sizes included, and good practice. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer hangs on style sheets; all others read markup, which is one in every look. */
const RULES_OF_LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

declare const axe: {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
};

/** One line per kind of flaw, with the first element that has it. */
export function axeFlaws(page: Page): Promise<string[]> {
  return runAxe(page, { type: 'tag', values: TAGS });
}

/** The same, of a page whose markup was looked at before: in another look, only what can look otherwise. */
export function axeFlawsOfLook(page: Page): Promise<string[]> {
  return runAxe(page, { type: 'rule', values: RULES_OF_LOOKS });
}

/** The same, of a page that was looked at before in other words: colours do not hang on words. */
export function axeFlawsOfWords(page: Page): Promise<string[]> {
  return runAxe(page, { type: 'tag', values: TAGS }, { 'color-contrast': { enabled: false } });
}

async function runAxe(page: Page, runOnly: object, rules: object = {}): Promise<string[]> {
  // A page of an extension lets in no script by its address, but it may be handed one.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // What is well is not listed, element by element.
  const options = { runOnly, rules, resultTypes: ['violations'] };
  const { violations } = await page.evaluate((wanted) => axe.run(wanted), options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes[0]?.failureSummary})`);
}
