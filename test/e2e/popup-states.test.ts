/** Every state of the popup in a real browser: axe finds nothing in any look, nothing is cut off, and a screen reader gets the whole of it. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import { SAMPLE_STATES } from '../popup/sample-states.ts';
import { axeFlaws, axeFlawsOfLook } from './axe.ts';
import { layoutFlaws } from './layout-flaws.ts';
import { FIRST_LOOK, LOOKS, type Look } from './looks.ts';
import { spokenFlaws } from './spoken-flaws.ts';
import { SCREENSHOTS } from './stage.ts';

const WIDTHS = [320, 420, 800];
const STATES = Object.keys(SAMPLE_STATES);

let server: ViteDevServer;
let browser: Browser;
// One for all: to open another, and to hand it the checker, takes longer than to look at a state.
let page: Page;

beforeAll(async () => {
  server = await createServer({
    configFile: 'test/popup/preview/vite.config.ts',
    root: 'test/popup/preview',
    server: { port: 0 },
    logLevel: 'error',
  });
  await server.listen();
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
  page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}#none`);
  await page.waitForSelector('main h1');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function look(as: Look): Promise<void> {
  await page.setViewportSize({ width: 420, height: 600 });
  await page.emulateMedia({ contrast: null, forcedColors: null, ...as });
}

/** The preview shows the state anew at once when the fragment changes; folded parts are opened, for they count too. */
function showState(state: string): Promise<void> {
  return page.evaluate(async (wanted) => {
    const shown = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = wanted;
    await shown;
    for (const details of document.querySelectorAll('details')) details.open = true;
  }, state);
}

describe.each(Object.entries(LOOKS))('popup, %s', (name, as) => {
  beforeAll(() => look(as));

  it.each(STATES)('%s: axe finds nothing', async (state) => {
    await showState(state);
    if (state === 'koss') await page.screenshot({ path: `${SCREENSHOTS}/popup-${name.replaceAll(' ', '-')}.png` });
    expect(await (name === FIRST_LOOK ? axeFlaws(page) : axeFlawsOfLook(page))).toEqual([]);
  });
});

describe('popup', () => {
  beforeAll(() => look(LOOKS.light));

  it('nothing moves for whoever wants no motion, and the words still say that work goes on', async () => {
    await showState('reading');
    const moves = () => page.evaluate(() => document.querySelector('progress')!.checkVisibility());
    expect(await moves()).toBe(true);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await moves()).toBe(false);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await page.locator('main').innerText()).toContain('Reading the page…');
    await page.screenshot({ path: `${SCREENSHOTS}/popup-no-motion.png` });
    await page.emulateMedia({ reducedMotion: null });
  });

  it.each(STATES)('%s: nothing is cut off or overlaps at any width', async (state) => {
    await showState(state);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 600 });
      expect(await layoutFlaws(page), `${width} pixels wide`).toEqual([]);
    }
  });

  it.each(STATES)('%s: a screen reader finds its way by headings, and everything has a name', async (state) => {
    await showState(state);
    expect(await spokenFlaws(page)).toEqual([]);
  });
});
