/** 'Show in page' and 'Mark all passages' in Firefox: the exact words are marked and come into view. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pictureWindow } from '../../scripts/firefox-picture.ts';
import type { GraderFirefox } from '../../scripts/open-firefox.ts';
import { markedPolicy, SALE } from '../e2e/marked-policy.ts';
import { PageServer } from '../e2e/page-server.ts';
import { shareFirefox } from './shared-firefox.ts';
import { SCREENSHOTS } from './stage.ts';

let server: PageServer;
let firefox: GraderFirefox;
let page: Page;

shareFirefox('ordinary', (shared) => {
  firefox = shared;
});
beforeAll(async () => {
  server = await PageServer.open({ 'sixth.localhost/privacy': { body: markedPolicy() } });
  page = await firefox.visit(server.address('sixth.localhost/privacy'));
  await firefox.waitForBadge(page, /^[ABCDF]$/);
});
afterAll(() => server?.close());

/** What is marked, by kind. */
const marksOf = () =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name.replace('privacy-grader-', ''), [...ranges].map(String)]),
    ),
  );

it('marks one passage, brings it into view, and gets out of the way', async () => {
  const popup = await firefox.clickIcon(page);
  await popup.waitForAnswer();
  await popup.waitFor(`document.querySelector('.marks button')`);
  await popup.evaluate(`(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const quote = [...document.querySelectorAll('.quote')].find((one) => one.innerText.includes(${JSON.stringify(SALE)}));
    [...quote.querySelectorAll('button')].find((one) => one.innerText.startsWith('Show in page')).click();
  })()`);
  await popup.waitUntilGone();
  expect(await marksOf()).toEqual({ severe: [SALE], here: [SALE] });
  const box = await page.evaluate(() => {
    const [range] = CSS.highlights.get('privacy-grader-here') ?? [];
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return { isInView: top >= 0 && bottom <= innerHeight };
  });
  expect(box).toEqual({ isInView: true });
  await firefox.waitForBadge(page, /^\d+\/\d+$/);
  await pictureWindow(firefox.window, `${SCREENSHOTS}/marks-one.png`);
});

it('marks all passages by stance', async () => {
  const popup = await firefox.clickIcon(page);
  await popup.waitForAnswer();
  await popup.waitFor(`document.querySelector('.marks button')`);
  await popup.press('Mark all passages');
  await popup.waitFor(`document.querySelector('.marks').innerText.includes('Passage 1 of ')`);
  expect(Object.keys(await marksOf()).sort()).toEqual(['bad', 'good', 'here', 'neutral', 'severe']);
  await popup.close();
});
