/** What the popup saves and copies in Firefox: the same files as in Chromium, by the same buttons. */
import { readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveByPress } from '../../scripts/firefox-downloads.ts';
import type { FirefoxPopup } from '../../scripts/firefox-popup.ts';
import { shops } from '../../scripts/serve-shop.ts';
import type { Report } from '../../src/core/report.ts';
import { openFirefoxStage } from './stage.ts';

const FOLDER = 'out/firefox-downloads';
const stage = openFirefoxStage({ downloads: FOLDER });
const shop = shops[0]!;
let popup: FirefoxPopup;
let report: Report;

beforeAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  const page = await stage.firefox.visit(stage.server.address(shop.host, shop.pages.home));
  popup = await stage.firefox.clickIcon(page);
  await popup.waitForAnswer();
  const state = (await stage.firefox.recordOf(page))?.state;
  if (state?.status !== 'done') throw new Error(`no report: ${JSON.stringify(state)}`);
  report = state.report;
});
afterAll(() => popup?.close());

it.each([
  ['Page to print', 'html'],
  ['Markdown', 'md'],
  ['JSON', 'json'],
])('%s is saved, named after site and date, and tells address, score and text', async (label, ending) => {
  const file = await saveByPress(stage.firefox.window, popup, label);
  expect(basename(file)).toMatch(new RegExp(`koss\\.localhost-20\\d\\d-\\d\\d-\\d\\d\\.${ending}$`));
  const content = await readFile(file, 'utf8');
  for (const fact of [report.url!, String(Math.round(report.score!)), report.textFingerprint])
    expect(content).toContain(fact);
  if (ending === 'json') expect(JSON.parse(content)).toMatchObject(report as unknown as Record<string, unknown>);
});

it('the text is copied', async () => {
  await popup.press('Copy as text');
  await popup.waitFor(`document.querySelector('main').innerText.includes('Copied.')`);
});
