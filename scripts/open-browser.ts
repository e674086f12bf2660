/** Opens Chromium with the built extension in a fresh profile; gives the toolbar icon, the badge and what is known of a tab. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { type PageRecord, pageRecordKey } from '../src/protocol.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { ensureLocale } from './ensure-locales.ts';
import { waitForFirstRun } from './first-run-page.ts';
import { lookUntil } from './look-until.ts';
import { PopupView, pressIcon } from './popup-view.ts';

export interface BrowserOptions {
  extension?: string;
  headless?: boolean;
  /** The screen to be seen on, where it is not the person's own. */
  display?: string;
  /** Host names, or patterns of them, that lead to this machine. */
  hostsHere?: string[];
  /** The port to which all ports of those hosts lead; default: each to itself. */
  portHere?: number;
  /** Address of a proxy that everything goes through, this machine's own addresses included. */
  proxy?: string;
  /** Leaves the page open that comes after the installation; else it is closed, for the pages that are visited are what counts. */
  keepsFirstRun?: boolean;
  /** Keeps pages for the way back, as browsers do; Playwright turns that off because it confuses its own `goBack`. */
  keepsPages?: boolean;
  /** A profile to go on with, which is left when the browser is closed; default: a fresh one. */
  profile?: string;
  /** Language of the browser's own interface, and so of the extension; default: that of the system. */
  language?: string;
}

/** The part of the extension interface that is read from a page of the extension. */
interface ExtensionApi {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { session: { get(key: string): Promise<Record<string, PageRecord>> } };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: object): Promise<string>; getTitle(of: object): Promise<string> };
}
declare const chrome: ExtensionApi;

export interface BadgeShown {
  text: string;
  title: string;
}

/** Nothing here may phone home, ask for a password store or show a first-run page. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--password-store=basic',
  '--use-mock-keychain',
];

export class GraderBrowser {
  private readonly tabIds = new WeakMap<Page, number>();

  private constructor(
    readonly context: BrowserContext,
    readonly protocol: CDPSession,
    readonly extensionId: string,
    /** A page of the extension: it sees storage and badges as the worker does, and stays when the worker goes. */
    public observer: Page,
    /** Null where it is somebody else's, who goes on with it. */
    private readonly profile: string | null,
  ) {}

  static async open({
    extension = 'dist/chrome',
    headless = true,
    display,
    hostsHere = [],
    portHere,
    proxy,
    keepsFirstRun = false,
    keepsPages = false,
    language,
    profile: given,
  }: BrowserOptions = {}): Promise<GraderBrowser> {
    const profile = given ?? (await mkdtemp(join(tmpdir(), 'privacy-grader-')));
    const isUsed = existsSync(join(profile, 'Default'));
    const folder = resolve(extension);
    const args = [...QUIET, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`];
    // Root, as in containers, has no sandbox to offer; machines without a display have no graphics card.
    if (process.getuid?.() === 0) args.push('--no-sandbox');
    if (headless || display) args.push('--disable-gpu');
    if (language) {
      ensureLocale(language);
      args.push(`--lang=${language}`);
    }
    // Without the second switch the browser would go straight to loopback addresses.
    if (proxy) args.push(`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>');
    if (hostsHere.length > 0)
      args.push(
        `--host-resolver-rules=${hostsHere.map((host) => `MAP ${host} 127.0.0.1${portHere ? `:${portHere}` : ''}`).join(', ')}`,
      );
    const viewport = headless ? { width: 1280, height: 800 } : null;
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: ensureBrowser(),
      headless,
      viewport,
      env: {
        ...process.env,
        ...(display && { DISPLAY: display }),
        // On Linux the browser asks the system before it asks its own switch.
        ...(language && { LANGUAGE: language }),
      },
      args,
      ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const protocol = await context.browser()!.newBrowserCDPSession();
    const extensionId = new URL(worker.url()).host;
    // It comes once in the life of a profile.
    const firstRun = isUsed ? null : await waitForFirstRun(context);
    const observer = context.pages().find((page) => page !== firstRun) ?? (await context.newPage());
    await observer.goto(`chrome-extension://${extensionId}/manifest.json`);
    if (!keepsFirstRun) await firstRun?.close();
    return new GraderBrowser(context, protocol, extensionId, observer, given === undefined ? profile : null);
  }

  async close(): Promise<void> {
    await this.context.close();
    if (this.profile !== null) await rm(this.profile, { recursive: true, force: true });
  }

  async visit(address: string): Promise<Page> {
    const page = await this.context.newPage();
    await this.remember(page);
    await page.goto(address);
    return page;
  }

  /** Notes the number of the tab in front, which the extension may know before it may know the address. */
  async remember(page: Page): Promise<void> {
    const [tab] = await this.observer.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    if (!tab) throw new Error('the browser has no active tab');
    this.tabIds.set(page, tab.id);
  }

  tabId(page: Page): number {
    const id = this.tabIds.get(page);
    if (id === undefined) throw new Error(`${page.url()} is no page of visit() or remember()`);
    return id;
  }

  clickIcon(page: Page): Promise<PopupView> {
    return PopupView.open(this.protocol, this.extensionId, page);
  }

  /** The click without a look at what opens. */
  pressIcon(page: Page): Promise<void> {
    return pressIcon(this.protocol, this.extensionId, page);
  }

  /** What the background keeps of the page's tab; null where nothing is known. */
  async recordOf(page: Page): Promise<PageRecord | null> {
    const key = pageRecordKey(this.tabId(page));
    // As text: taken over property by property, a long report would take a third of a second.
    const stored = await this.observer.evaluate(
      async (wanted) => JSON.stringify((await chrome.storage.session.get(wanted))[wanted] ?? null),
      key,
    );
    return JSON.parse(stored);
  }

  badgeOf(page: Page): Promise<BadgeShown> {
    return this.observer.evaluate(async (tabId) => {
      return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
    }, this.tabId(page));
  }

  /** Badges tell nobody when they change: so they are looked at until the text fits. */
  waitForBadge(page: Page, wanted: RegExp): Promise<BadgeShown> {
    return lookUntil(
      () => this.badgeOf(page),
      ({ text }) => wanted.test(text),
      `badge ${wanted} of ${page.url()}`,
    );
  }

  waitForRecord(page: Page, isWanted: (record: PageRecord | null) => boolean): Promise<PageRecord | null> {
    return lookUntil(() => this.recordOf(page), isWanted, `record of ${page.url()}`);
  }

  /** Returns when the worker has heard of all that happened before: it answers in order. */
  async settle(): Promise<void> {
    await this.observer.evaluate(() => chrome.runtime.sendMessage({ type: 'popup:grade-text', text: '' }));
  }

  /** Stops the extension's worker, as the browser does whenever it likes. */
  async killWorker(): Promise<void> {
    const { targetInfos } = await this.protocol.send('Target.getTargets');
    for (const { type, url, targetId } of targetInfos)
      if (type === 'service_worker' && url.startsWith(`chrome-extension://${this.extensionId}/`))
        await this.protocol.send('Target.closeTarget', { targetId });
  }
}
