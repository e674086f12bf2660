/** Before the browser tests: a browser is there, and both builds are fresh. */
import { build } from 'vite';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';

export default async function setup(): Promise<void> {
  ensureBrowser();
  // Vitest says 'test'; a build for tests would be another extension than the one that people get.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ mode: 'production', logLevel: 'error' });
  await build({ mode: 'firefox', logLevel: 'error' });
  process.env.NODE_ENV = NODE_ENV;
}
