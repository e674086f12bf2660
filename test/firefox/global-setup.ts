/** Before the tests in Firefox: it is there, its build is fresh, and so is the folder of its pictures. */
import { mkdirSync } from 'node:fs';
import { ensureFirefox } from '../../scripts/ensure-browser.ts';
import { ensureExtensions } from '../../scripts/just-built.ts';

export default async function setup(): Promise<void> {
  ensureFirefox();
  mkdirSync('out/screenshots/firefox', { recursive: true });
  await ensureExtensions('firefox');
}
