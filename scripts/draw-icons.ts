/** `public/icons/icon.svg` goes in, the sizes that browsers want come out beside it as PNG: `npm run icons` after a change. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { ensureBrowser } from './ensure-browser.ts';

const SIZES = [16, 32, 48, 128];

const drawing = await readFile('public/icons/icon.svg', 'utf8');
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await chromium.launch({ executablePath: ensureBrowser(), args });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = 'body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }';
  await page.setContent(`<!doctype html><style>${style}</style>${drawing}`);
  await page.screenshot({ path: `public/icons/icon-${size}.png`, omitBackground: true });
}
await browser.close();
