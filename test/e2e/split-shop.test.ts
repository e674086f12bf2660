/**
 * A shop whose policy is on another host of its site and in three pieces: one click and one grant lead to the grade. The grant
 * is the browser's own question, answered by keys on a screen that nobody sees.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openScreen, type Screen } from '../../scripts/ensure-screen.ts';
import { GraderBrowser } from '../../scripts/open-browser.ts';
import type { PopupView } from '../../scripts/popup-view.ts';
import { ignoreEnter } from './ignore-enter.ts';
import { PageServer } from './page-server.ts';
import { readAndClose, SCREENSHOTS } from './stage.ts';

const SHOP = 'fifth-shop.example/';
const HELP = 'help.fifth-shop.example';
const file = (name: string) => ({
  body: readFileSync(`fixtures/split-shop/${name}.html`, 'utf8').replaceAll('{{help}}', `http://${HELP}:{{port}}`),
});
const PAGES = {
  [SHOP]: file('home'),
  [`${HELP}/privacy`]: file('privacy'),
  [`${HELP}/cookies`]: file('cookies'),
  [`${HELP}/california`]: file('california'),
};
const BUTTON = `Read it from ${HELP}`;
/** In the browser's question, 'Deny' has the focus and 'Allow' comes next. */
const ALLOW = ['Tab', 'Return'];
const DENY = ['Escape'];

/** While the browser's question stands, keys are not the page's: once it hears one, the question is answered. */
const HEAR_KEYS = `addEventListener('keydown', ({ key }) => { document.documentElement.dataset.heard = key; })`;

/** The extension's interface in its own pages. */
declare const chrome: { permissions: { contains(wanted: { origins: string[] }): Promise<boolean> } };

// Keys can be pressed on an unseen screen of Linux only.
describe.runIf(process.platform === 'linux')('a policy in three pieces on another host of the site', () => {
  let screen: Screen;
  let server: PageServer;
  let browser: GraderBrowser;
  let page: Page;

  beforeAll(async () => {
    screen = await openScreen();
    server = await PageServer.open(PAGES);
    browser = await GraderBrowser.open({ headless: false, display: screen.display, hostsHere: ['*.example'] });
    page = await browser.visit(server.address(SHOP));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    screen?.close();
  });

  const mayReadHelp = () =>
    browser.observer.evaluate((origins) => chrome.permissions.contains({ origins }), [`http://${HELP}/*`]);
  const askedOfHelp = () => server.asked.filter(({ address }) => address.startsWith(HELP));

  async function pressAllow(): Promise<PopupView> {
    const popup = await browser.clickIcon(page);
    await popup.waitFor(`[...document.querySelectorAll('button')].some((one) => one.innerText.trim() === '${BUTTON}')`);
    await popup.screenshot(`${SCREENSHOTS}/split-shop-question.png`);
    await ignoreEnter(page, popup);
    await popup.press(BUTTON);
    return popup;
  }

  it('is not asked for before the person allows it', async () => {
    const popup = await browser.clickIcon(page);
    await popup.waitForAnswer();
    await popup.waitFor(`document.querySelector('main').innerText.includes('at another address of this site')`);
    await popup.close();
    expect(askedOfHelp()).toEqual([]);
    expect(await mayReadHelp()).toBe(false);
  });

  // Before the right is given for the first time: later Chromium gives it again without a question.
  it('stays unread where the person says no', async () => {
    await page.evaluate(HEAR_KEYS);
    await pressAllow();
    await screen.pressUntil(DENY, () =>
      page.evaluate((key) => document.documentElement.dataset.heard === key, DENY[0]),
    );
    expect(askedOfHelp()).toEqual([]);
    expect(await mayReadHelp()).toBe(false);
  });

  it('is graded after one click and one grant, from all three documents', async () => {
    await pressAllow();
    const isTaken = async () => (await browser.recordOf(page))?.state.status !== 'policy-elsewhere';
    await screen.pressUntil(ALLOW, isTaken);
    const record = await browser.waitForRecord(page, (known) => known?.state.status === 'done');
    const report = record?.state.status === 'done' ? record.state.report : null;
    expect(report?.grade).toMatch(/^[ABCDF]$/);
    expect(report?.documents.map(({ read, url }) => [read, url])).toEqual(
      ['privacy', 'cookies', 'california'].map((path) => [true, server.address(`${HELP}/${path}`)]),
    );
    const quoted = new Set(report?.clauses.flatMap(({ evidence }) => evidence.map(({ url }) => url)));
    expect(quoted).toEqual(new Set(report?.documents.map(({ url }) => url)));
  });

  it('was fetched once each, without cookies and without saying where from', () => {
    expect(askedOfHelp().map(({ address }) => address)).toEqual([
      `${HELP}/privacy`,
      `${HELP}/cookies`,
      `${HELP}/california`,
    ]);
    for (const { headers } of askedOfHelp()) expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
  });

  it('gives the right back at once', async () => {
    await browser.settle();
    expect(await mayReadHelp()).toBe(false);
  });

  it('shows letter, badge and the documents in the popup', async () => {
    await browser.waitForBadge(page, /^[ABCDF]$/);
    const popup = await browser.clickIcon(page);
    await popup.waitForAnswer();
    await popup.screenshot(`${SCREENSHOTS}/split-shop-whole.png`, { whole: true });
    const said = await readAndClose(popup, 'split-shop-graded');
    expect(said).toMatch(/Documents read 3\s/);
    expect(said).toContain('In: Cookie policy');
  });
});
