/** Before the browser tests: a browser is there, and both builds are fresh. */
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import { ensureExtensions } from '../../scripts/just-built.ts';

export default async function setup(): Promise<void> {
  ensureBrowser();
  await ensureExtensions('chrome', 'firefox');
}
