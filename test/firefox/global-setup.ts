/** Before the tests in Firefox: it is there, and its build is fresh. */
import { build } from 'vite';
import { ensureFirefox } from '../../scripts/ensure-browser.ts';

export default async function setup(): Promise<void> {
  ensureFirefox();
  // Vitest says 'test'; a build for tests would be another extension than the one that people get.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ mode: 'firefox', logLevel: 'error' });
  process.env.NODE_ENV = NODE_ENV;
}
