/** Opens Firefox with the built extension in a fresh profile; gives the toolbar icon, the badge and what is known of a tab. */
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type PageRecord, pageRecordKey } from '../src/protocol.ts';
import { ensureFirefox } from './ensure-browser.ts';
import type { FirefoxGlobals } from './firefox-globals.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { badgeInFront, type ToolbarBadge } from './firefox-toolbar.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { lookUntil } from './look-until.ts';

/** The part of the extension interface that is read from a page of the extension. */
declare const browser: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { session: { get(key: string): Promise<Record<string, PageRecord>> } };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
};

/** Firefox would draw one by lot. */
const UUID = '7d4e2a10-3c5b-4f5e-9a51-0f7f0c1d2e3a';
const EXTENSION_ID = 'privacy-grader@privacy-grader.example';
/** Milliseconds; Firefox's own default. */
const IDLE_AFTER = 30_000;

/** What `pointer` and `hover` of media queries go by, where 1 stands for fingers; and bars that take no room. */
const TOUCH_SCREEN = {
  'ui.primaryPointerCapabilities': 1,
  'ui.allPointerCapabilities': 1,
  'ui.useOverlayScrollbars': 1,
};

export interface FirefoxOptions {
  extension?: string;
  /** Where files are saved, without a question. */
  downloads?: string;
  isTouchScreen?: boolean;
  /** The background is stopped when it has had nothing to do for so long, in milliseconds. */
  idleAfter?: number;
  /** Host names that lead to this machine. */
  hostsHere?: string[];
}

export class GraderFirefox {
  readonly extensionId = EXTENSION_ID;
  private readonly tabIds = new WeakMap<Page, number>();

  private constructor(
    readonly browser: Browser,
    /** The browser's own window, with its toolbar. */
    readonly window: FirefoxWindow,
    /** A page of the extension: it sees its storage, and stays when the background goes. */
    readonly observer: Page,
  ) {}

  static async open({
    extension = 'dist/firefox',
    downloads = 'out/firefox-downloads',
    isTouchScreen = false,
    idleAfter = IDLE_AFTER,
    hostsHere = [],
  }: FirefoxOptions = {}): Promise<GraderFirefox> {
    const opened = await puppeteer.launch({
      browser: 'firefox',
      executablePath: ensureFirefox(),
      headless: true,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
        // The manifest is looked at as what it is: a page of the extension that does nothing.
        'devtools.jsonview.enabled': false,
        'browser.download.folderList': 2,
        'browser.download.dir': resolve(downloads),
        'browser.download.alwaysOpenPanel': false,
        'extensions.background.idle.timeout': idleAfter,
        'network.dns.localDomains': hostsHere.join(','),
        ...(isTouchScreen && TOUCH_SCREEN),
      },
    });
    await opened.installExtension(resolve(extension));
    const window = await FirefoxWindow.of(opened);
    const firefox = new GraderFirefox(opened, window, await opened.newPage());
    await firefox.openExtensionPage('manifest.json', firefox.observer);
    return firefox;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async visit(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.bringToFront();
    const [tab] = await this.observer.evaluate(() => browser.tabs.query({ active: true, currentWindow: true }));
    if (!tab) throw new Error('Firefox has no active tab');
    this.tabIds.set(page, tab.id);
    await page.goto(address);
    return page;
  }

  /** A file of the extension in a tab, ready for questions. */
  async openExtensionPage(path: string, given?: Page): Promise<Page> {
    const page = given ?? (await this.browser.newPage());
    const address = `moz-extension://${UUID}/${path}`;
    // Firefox tells nobody when a page of an extension has loaded.
    await page.goto(address, { waitUntil: [] });
    await lookUntil(
      () => page.evaluate(() => [location.href, document.readyState]).catch(() => null),
      (seen) => seen?.[0] === address && seen[1] === 'complete',
      `page ${path}`,
    );
    return page;
  }

  async clickIcon(page: Page): Promise<FirefoxPopup> {
    await page.bringToFront();
    return FirefoxPopup.open(this.window, EXTENSION_ID);
  }

  /** If one is open. */
  closePopup(): Promise<void> {
    return FirefoxPopup.closeAny(this.window);
  }

  tabId(page: Page): number {
    const id = this.tabIds.get(page);
    if (id === undefined) throw new Error(`${page.url()} is no page of visit()`);
    return id;
  }

  /** What the background keeps of the page's tab; null where nothing is known. */
  async recordOf(page: Page): Promise<PageRecord | null> {
    const key = pageRecordKey(this.tabId(page));
    const stored = await this.observer.evaluate(
      async (wanted) => JSON.stringify((await browser.storage.session.get(wanted))[wanted] ?? null),
      key,
    );
    return JSON.parse(stored);
  }

  waitForRecord(page: Page, isWanted: (record: PageRecord | null) => boolean): Promise<PageRecord | null> {
    return lookUntil(() => this.recordOf(page), isWanted, `record of ${page.url()}`);
  }

  /** What stands on the icon while the page is in front. */
  async badgeOf(page: Page): Promise<ToolbarBadge> {
    await page.bringToFront();
    return badgeInFront(this.window, EXTENSION_ID);
  }

  async waitForBadge(page: Page, wanted: RegExp): Promise<ToolbarBadge> {
    await page.bringToFront();
    return lookUntil(
      () => badgeInFront(this.window, EXTENSION_ID),
      ({ text }) => wanted.test(text),
      `badge ${wanted} of ${page.url()}`,
    );
  }

  /** Returns when the background has heard of all that happened before: it answers in order. */
  async settle(): Promise<void> {
    await this.observer.evaluate(() => browser.runtime.sendMessage({ type: 'popup:grade-text', text: '' }));
  }

  backgroundState(): Promise<string> {
    return this.window.run((id) => {
      const { WebExtensionPolicy } = globalThis as unknown as FirefoxGlobals;
      return WebExtensionPolicy.getByID(id).extension.backgroundState;
    }, EXTENSION_ID);
  }

  /** Waits until Firefox has stopped the background for having had nothing to do, as it does with every event page. */
  async waitForIdle(): Promise<void> {
    await lookUntil(
      () => this.backgroundState(),
      (state) => state === 'stopped',
      'end of the background',
    );
  }
}
