/** Every state of the popup in a real browser: axe finds nothing in either theme, and nothing sticks out at any width. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import { SAMPLE_STATES } from '../popup/sample-states.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDTHS = [320, 420, 800];

declare const axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    configFile: 'test/popup/preview/vite.config.ts',
    root: 'test/popup/preview',
    server: { port: 0 },
    logLevel: 'error',
  });
  await server.listen();
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The preview shows the state anew at once when the fragment changes; folded parts are opened, for they count too. */
function showState(page: Page, state: string): Promise<void> {
  return page.evaluate(async (wanted) => {
    const shown = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = wanted;
    await shown;
    for (const details of document.querySelectorAll('details')) details.open = true;
  }, state);
}

describe.each(['light', 'dark'] as const)('popup in the %s theme', (colorScheme) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage({ colorScheme, viewport: { width: 420, height: 600 } });
    await page.goto(`${server.resolvedUrls?.local[0]}#none`);
    await page.waitForSelector('main h1');
    await page.evaluate(AXE);
  });
  afterAll(() => page?.close());

  it.each(Object.keys(SAMPLE_STATES))('%s: axe finds nothing, and nothing sticks out', async (state) => {
    await showState(page, state);
    const { violations } = await page.evaluate(() => axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(excess, `${width} pixels wide`).toBe(0);
    }
    await page.setViewportSize({ width: 420, height: 600 });
  });
});
