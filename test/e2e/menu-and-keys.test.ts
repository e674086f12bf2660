/**
 * What a person does by the page's own menu and by the keys of the manifest, really done: on a screen that nobody sees, with
 * its mouse and its keyboard.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { LONG_PAUSE, openScreen, type Screen } from '../../scripts/ensure-screen.ts';
import { GraderBrowser } from '../../scripts/open-browser.ts';
import { PopupView } from '../../scripts/popup-view.ts';
import { markedPolicy, RETENTION } from './marked-policy.ts';
import { PageServer } from './page-server.ts';
import { SCREENSHOTS } from './stage.ts';

const SHOP = 'sixth.example/';
const POLICY = 'sixth.example/legal/page-7';
const LETTER = /^[ABCDF]$/;
const home = `<!doctype html><title>Shop</title><style>body { font: 20px sans-serif }</style><h1>Goods</h1>
<p><a id="own" href="/legal/page-7">Fine print</a></p><p><a id="bank" href="http://bank.example:{{port}}/privacy">Bank</a></p>
<blockquote id="words">${'We sell your personal information to data brokers. '.repeat(8)}<br>
We keep your personal information indefinitely, even after you close your account.</blockquote><p id="plain">Bags.</p>`;
const PAGES = {
  [SHOP]: { body: home },
  [POLICY]: { body: markedPolicy() },
  'sixth.example/privacy': { body: markedPolicy() },
  'bank.example/privacy': { body: markedPolicy() },
};

/** The extension's interface in its own pages. */
declare const chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };

// Mouse and keys can be moved on an unseen screen of Linux only.
describe.runIf(process.platform === 'linux')('on a screen with mouse and keyboard', () => {
  let screen: Screen;
  let server: PageServer;
  let browser: GraderBrowser;

  beforeAll(async () => {
    screen = await openScreen();
    server = await PageServer.open(PAGES);
    browser = await GraderBrowser.open({ headless: false, display: screen.display, hostsHere: ['*.example'] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    screen?.close();
  });

  /** Where the element's middle stands on the screen, in pixels. */
  const placeOf = (page: Page, selector: string) =>
    page.evaluate((wanted) => {
      const { left, top, width, height } = document.querySelector(wanted)!.getBoundingClientRect();
      const bars = outerHeight - innerHeight;
      return { x: Math.round(screenX + left + width / 2), y: Math.round(screenY + bars + top + height / 2) };
    }, selector);

  /** Presses our entry of the page's menu, the one before last, or with `fromEnd` another. */
  async function chooseFromMenu(page: Page, selector: string, fromEnd = 2): Promise<PopupView> {
    await page.bringToFront();
    const place = await placeOf(page, selector);
    const popup = await PopupView.openBy(browser.protocol, browser.extensionId, (isOpen) =>
      screen.chooseUntil(place, [...Array<string>(fromEnd).fill('Up'), 'Return'], isOpen),
    );
    await popup.waitFor(`document.readyState === 'complete'`);
    await popup.waitForAnswer();
    return popup;
  }

  describe('the page’s own menu', () => {
    let page: Page;
    /** The browser looks for a picture of the site by itself. */
    const asked = () => server.asked.filter(({ address }) => !address.endsWith('/favicon.ico'));

    beforeAll(async () => {
      page = await browser.visit(server.address(SHOP));
      server.asked.length = 0;
    });
    afterAll(() => page?.close());

    it('‘Grade selected text’ grades the very words, beside the page and without a request', async () => {
      await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('#words')!));
      const popup = await chooseFromMenu(page, '#words');
      const said = await popup.text();
      expect(said).toContain('The text that you selected');
      expect(said).toContain('Selected text');
      expect(said).toContain(RETENTION);
      await popup.screenshot(`${SCREENSHOTS}/chosen-selection.png`);
      await popup.close();
      expect((await browser.badgeOf(page)).text).toBe('');
      expect(asked()).toEqual([]);
    });

    it('‘Grade this link’ grades what is behind it, fetched once and without cookies; the page keeps its own state', async () => {
      await page.evaluate(() => getSelection()!.removeAllRanges());
      const popup = await chooseFromMenu(page, '#own');
      const said = await popup.text();
      expect(said).toContain('The page behind the link');
      expect(said).toMatch(/sixth\.example:\d+\/legal\/page-7/);
      expect(said).toContain(' of 100');
      await popup.screenshot(`${SCREENSHOTS}/chosen-link.png`);
      expect(asked().map(({ address, headers }) => [address, headers.cookie])).toEqual([[POLICY, undefined]]);
      expect((await browser.badgeOf(page)).text).toBe('');
      await popup.press('Back to the page');
      await popup.waitFor(`!document.querySelector('.chosen')`);
      await popup.waitForAnswer();
      await popup.close();
    });

    it('‘Grade this link’ on another site’s address names it, and fetches nothing', async () => {
      server.asked.length = 0;
      const popup = await chooseFromMenu(page, '#bank');
      expect(await popup.text()).toContain('The policy is on another site');
      await popup.screenshot(`${SCREENSHOTS}/chosen-link-elsewhere.png`);
      await popup.close();
      expect(asked()).toEqual([]);
    });

    it('‘Grade this page’ grades the page, though it is no policy', async () => {
      const popup = await chooseFromMenu(page, '#plain', 3);
      expect(await popup.text()).not.toContain('Back to the page');
      await popup.close();
      expect((await browser.recordOf(page))?.state).toMatchObject({ status: 'done', source: { kind: 'this-page' } });
    });
  });

  describe('the keys', () => {
    it('are all given to us: none of those that the manifest suggests is the browser’s own', async () => {
      const commands = await browser.observer.evaluate(() => chrome.commands.getAll());
      expect(commands.map(({ name }) => name).sort()).toEqual(Object.keys(manifest.commands).sort());
      expect(commands.filter(({ shortcut }) => shortcut === '')).toEqual([]);
    });

    it('open the popup on the page in front, and Escape closes it', async () => {
      const page = await browser.visit(server.address('sixth.example/privacy'));
      await page.bringToFront();
      const popup = await PopupView.openBy(browser.protocol, browser.extensionId, (isOpen) =>
        screen.pressUntil(['alt+shift+g'], async () => isOpen(), LONG_PAUSE),
      );
      await popup.waitForAnswer();
      expect(await popup.text()).toContain(' of 100');
      screen.press(['Escape']);
      await popup.gone;
      await page.close();
    });

    it('mark the first passage, the next and the one before, and clear all marks', async () => {
      const page = await browser.visit(server.address('sixth.example/privacy'));
      await browser.waitForBadge(page, LETTER);
      const marked = () => page.evaluate(() => [...CSS.highlights.keys()].length);
      // The window may not have the keyboard yet when the first keys come.
      await screen.pressUntil(['alt+shift+Down'], async () => (await marked()) > 2);
      const { text } = await browser.waitForBadge(page, /^\d+\/\d+$/);
      const [at, of] = text.split('/').map(Number) as [number, number];
      screen.press(['alt+shift+Down']);
      await browser.waitForBadge(page, new RegExp(`^${at + 1}/${of}$`));
      for (const _ of [1, 2]) screen.press(['alt+shift+Up']);
      await browser.waitForBadge(page, new RegExp(`^${at === 1 ? of : at - 1}/${of}$`));
      await page.screenshot({ path: `${SCREENSHOTS}/keys-marks.png`, caret: 'initial' });
      screen.press(['alt+shift+e']);
      await browser.waitForBadge(page, LETTER);
      expect(await marked()).toBe(0);
      await page.close();
    });
  });
});
