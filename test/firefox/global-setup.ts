/** Before the tests in Firefox: it is there, its build is fresh, and so is the folder of its pictures. */
import { mkdirSync } from 'node:fs';
import { build } from 'vite';
import { ensureFirefox } from '../../scripts/ensure-browser.ts';

export default async function setup(): Promise<void> {
  ensureFirefox();
  mkdirSync('out/screenshots/firefox', { recursive: true });
  // Vitest says 'test'; a build for tests would be another extension than the one that people get.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ mode: 'firefox', logLevel: 'error' });
  process.env.NODE_ENV = NODE_ENV;
}
