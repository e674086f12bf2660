/** What the popup saves and copies in Firefox: the same files, letters and test cases as in Chromium, by the same buttons; then by keys alone. */
import { readFile, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveByPress } from '../../scripts/firefox-downloads.ts';
import { ESCAPE, type Key, pressKey, TAB } from '../../scripts/firefox-keys.ts';
import type { FirefoxPopup } from '../../scripts/firefox-popup.ts';
import { lookUntil } from '../../scripts/look-until.ts';
import { shops } from '../../scripts/serve-shop.ts';
import type { Report } from '../../src/core/report.ts';
import { SCREENSHOTS, shareFirefoxStage } from './stage.ts';

/** Where Firefox saves, unless it is told otherwise. */
const FOLDER = 'out/firefox-downloads';
const stage = shareFirefoxStage('ordinary');
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

describe('what one can do', () => {
  const unfold = (selector: string) => popup.evaluate(`document.querySelector('${selector}').open = true`);
  const said = (selector: string, words: string) =>
    popup.waitFor(`document.querySelector('${selector} [role=status]').innerText.startsWith('${words}')`);

  it('is listed, and a letter is filled with what the policy gives and copied', async () => {
    await popup.waitFor(`document.querySelector('.act li')`);
    expect(await popup.text('.act')).toContain('leads to tools.google.com, another site');
    await unfold('.request');
    expect(await popup.evaluate(`document.querySelector('.request textarea').value`)).toContain('Koss Stereophones');
    await popup.evaluate(`document.querySelector('.request').scrollIntoView()`);
    await popup.press('Copy letter');
    await said('.request', 'Copied.');
    await popup.screenshot(`${SCREENSHOTS}/act-letter.png`);
  });

  it('about a wrong flag is to copy a test case', async () => {
    await unfold('.card .words');
    await unfold('.card .flag');
    await popup.waitFor(`document.querySelector('.card .flag button')`);
    await popup.press('Copy test case');
    await said('.card .flag', 'Copied.');
  });
});

interface Stop {
  words: string;
  isSeen: boolean;
  /** Whether it bears the mark of the keyboard's focus. */
  isMarked: boolean;
  isFirst: boolean;
}

describe('by keys alone', () => {
  const PRESSABLE = 'a[href], button, summary, select, input, textarea';
  const press = (key: Key) => pressKey(stage.firefox.window, key);

  /** Where the focus goes next. */
  async function tab(): Promise<Stop> {
    await press(TAB);
    const stop = await lookUntil(
      () =>
        popup.evaluate<Stop | null>(`(() => {
          const stop = document.activeElement;
          if (stop === window.lastStop || !stop.matches('${PRESSABLE}')) return null;
          window.lastStop = stop;
          window.firstStop ??= stop;
          const { top, bottom } = stop.getBoundingClientRect();
          return {
            words: stop.innerText.trim(),
            isSeen: bottom > 0 && top < innerHeight,
            isMarked: stop.matches(':focus-visible') && getComputedStyle(stop).outlineStyle !== 'none',
            isFirst: stop === window.firstStop,
          };
        })()`),
      (seen) => seen !== null,
      'next stop of the focus',
    );
    return stop!;
  }

  it('the focus comes once to everything that can be pressed, is seen there, and goes round', async () => {
    // Firefox leaves the focus in its own window until the first Tab.
    await press(TAB);
    await lookUntil(
      () => stage.firefox.window.run(() => document.activeElement?.classList.contains('webextension-popup-browser')),
      (isThere) => isThere === true,
      'focus on the popup',
    );
    const stops = [await tab()];
    for (let stop = await tab(); !stop.isFirst; stop = await tab()) stops.push(stop);
    const pressable = await popup.evaluate<number>(
      `[...document.querySelectorAll('${PRESSABLE}')].filter((one) => one.checkVisibility({ visibilityProperty: true })).length`,
    );
    expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([]);
    expect(stops).toHaveLength(pressable);
    for (const words of ['Mark all passages', 'Write a request', 'Markdown', 'Settings'])
      expect(stops.map((stop) => stop.words)).toContain(words);
  });

  it('it is closed by Escape', async () => {
    await press(ESCAPE);
    await popup.waitUntilGone();
  });
});
