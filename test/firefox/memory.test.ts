/** Memory in Firefox: a policy that changes between two visits, and a background that was stopped between them. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraderFirefox } from '../../scripts/open-firefox.ts';
import { PageServer } from '../e2e/page-server.ts';
import { rememberedSites, waitForRemembered } from '../e2e/remembered.ts';
import { shareFirefox } from './shared-firefox.ts';
import { SCREENSHOTS } from './stage.ts';

const SHOP = 'sixth-shop.localhost';
const file = (name: string) => readFileSync(`fixtures/changing-shop/${name}.html`, 'utf8');
const policy = { body: file('privacy-in-may') };

let server: PageServer;
let firefox: GraderFirefox;

shareFirefox('idle', (shared) => {
  firefox = shared;
});
beforeAll(async () => {
  server = await PageServer.open({ [`${SHOP}/`]: { body: file('home') }, [`${SHOP}/privacy`]: policy });
});
afterAll(() => server?.close());

async function gradeAt(path: string) {
  const since = Date.now();
  const page = await firefox.visit(server.address(`${SHOP}${path}`));
  const popup = await firefox.clickIcon(page);
  await popup.waitForAnswer();
  await waitForRemembered(firefox, `${SHOP}:${server.port}/privacy`, since);
  return { page, popup };
}

it('the next visit says what has changed', async () => {
  const first = await gradeAt('/');
  expect(await first.popup.text()).not.toContain('Changed since');
  await first.popup.close();
  await first.page.close();
  await firefox.waitForIdle();
  policy.body = file('privacy-in-november');
  const { page, popup } = await gradeAt('/');
  await popup.waitFor(`document.querySelector('.change h2')`);
  expect(await popup.text('.change')).toMatch(/^Changed since \w+ \d+, 20\d\d\s+A became F\./);
  await popup.screenshot(`${SCREENSHOTS}/changed.png`, { whole: true });
  await popup.close();
  await page.close();
});

it('what is remembered is deleted in the settings', async () => {
  expect(await rememberedSites(firefox)).not.toEqual([]);
  const settings = await firefox.openExtensionPage('src/options/index.html');
  await settings.waitForSelector('section[aria-labelledby="memory"] button');
  expect(await settings.evaluate(() => document.querySelector('main')?.innerText)).toContain('1 site');
  await settings.close();
});
