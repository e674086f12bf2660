/** The extension or the whole browser starts anew in the midst of things. Each test is one try of the table in docs/reliability.md. */
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configureExtension, listFaults, noteFaults } from '../../scripts/extension-faults.ts';
import { lookUntil } from '../../scripts/look-until.ts';
import { GraderBrowser } from '../../scripts/open-browser.ts';
import { type ShopServer, serveShop, shops } from '../../scripts/serve-shop.ts';
import { addressKey } from '../../src/changes/address-key.ts';
import { pageRecordKey } from '../../src/protocol.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { rememberedSites, waitForRemembered } from './remembered.ts';
import { readAndClose } from './stage.ts';

declare const chrome: {
  runtime: { reload(): void };
  storage: Record<
    'local' | 'session',
    { get(key: null): Promise<Record<string, unknown>>; onChanged: { addListener(listener: () => void): void } }
  >;
  windows: {
    create(window: object): Promise<{ id: number; tabs: { id: number }[] }>;
    remove(id: number): Promise<void>;
  };
};

const LETTER = /^[ABCDF]$/;
const shop = shops[2]!;
let server: ShopServer;
let browser: GraderBrowser;
const address = (name: keyof typeof shop.pages) => server.address(shop.host, shop.pages[name]);

beforeAll(async () => {
  server = await serveShop(0);
  browser = await GraderBrowser.open();
  await noteFaults(browser);
});
afterAll(async () => {
  const faults = browser && (await listFaults(browser));
  await browser?.close();
  await server?.close();
  expect(faults ?? [], 'what the browser noted as wrong in the extension').toEqual([]);
});

/** The pages of the extension go with it; a new one takes the place of the observer. */
async function restart(how: () => Promise<unknown>): Promise<void> {
  const gone = browser.observer.waitForEvent('close');
  const started = browser.context.waitForEvent('serviceworker');
  await how();
  await Promise.all([gone, started]);
  browser.observer = await browser.context.newPage();
  await browser.observer.goto(`chrome-extension://${browser.extensionId}/manifest.json`);
}

/** What the page's console says of scripts that the update has cut off. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(error.message));
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
  return said;
}

describe('the extension is updated under an open page', () => {
  const reload = () => restart(() => browser.observer.evaluate(() => chrome.runtime.reload()).catch(() => undefined));

  it('a policy page goes on without an error, and a click grades it', async () => {
    const page = await browser.visit(address('policy'));
    await browser.waitForBadge(page, LETTER);
    const said = listen(page);
    await reload();
    // The old script hears of changes, of another address and of its page's leaving, and has nobody to tell.
    await page.evaluate(() => {
      document.querySelector('main')?.append('We sell your personal information.');
      history.pushState(null, '', '/pages/another-privacy-page');
      history.back();
    });
    await page.waitForURL(address('policy'));
    await page.bringToFront();
    await browser.remember(page);
    expect(await readAndClose(await browser.clickIcon(page), 'after-update')).toContain('of 100');
    await browser.waitForBadge(page, LETTER);
    await page.goto(address('cart'));
    await browser.waitForBadge(page, /^$/);
    expect(said).toEqual([]);
    await page.close();
  });

  it('a shop page that was graded on a click is graded again', async () => {
    const page = await browser.visit(address('product'));
    await readAndClose(await browser.clickIcon(page), 'before-update');
    const said = listen(page);
    await reload();
    await page.bringToFront();
    await browser.remember(page);
    expect(await readAndClose(await browser.clickIcon(page), 'after-update-shop')).toContain('of 100');
    expect(said).toEqual([]);
    await page.close();
  });
});

describe('a private window shows a policy', () => {
  it('it has its badge, and nothing of it is left or remembered once it is closed', async () => {
    await restart(() => configureExtension(browser, { incognitoAccess: true }));
    const { observer } = browser;
    const [unseen, seen] = [shops[0]!, shops[3]!];
    const url = server.address(unseen.host, unseen.pages.policy);
    const opened = browser.context.waitForEvent('page');
    const window = await observer.evaluate((where) => chrome.windows.create({ url: where, incognito: true }), url);
    const hidden = await opened;
    await hidden.waitForURL(url);
    await browser.remember(hidden);
    await browser.waitForBadge(hidden, LETTER);
    // Only what a person asked for is ever remembered: so this one asks.
    expect(await readAndClose(await browser.clickIcon(hidden), 'private-window')).toContain('of 100');
    const key = pageRecordKey(browser.tabId(hidden));
    await observer.evaluate((id) => chrome.windows.remove(id), window.id);
    await observer.waitForFunction(async (gone) => !(gone in (await chrome.storage.session.get(null))), key);
    // The memory is on: the same in an ordinary window is remembered.
    const since = Date.now();
    const page = await browser.visit(server.address(seen.host, seen.pages.policy));
    await readAndClose(await browser.clickIcon(page), 'after-private-window');
    await waitForRemembered(browser, addressKey(page.url()), since);
    const left = await observer.evaluate(async () =>
      JSON.stringify([await chrome.storage.local.get(null), await indexedDB.databases()]),
    );
    expect(left + JSON.stringify(await rememberedSites(browser))).not.toContain(unseen.host);
    await page.close();
  });
});

/** Has the settings page change the theme as fast as it can, for as long as the browser lives. */
async function keepWriting({ context, extensionId }: GraderBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/options/index.html`);
  const choices = await Promise.all(
    ['Light', 'Dark'].map((name) => page.getByRole('radio', { name }).elementHandle() as Promise<ElementHandle>),
  );
  await page.evaluate((radios) => {
    let changes = 0;
    chrome.storage.local.onChanged.addListener(() => {
      changes += 1;
      document.title = String(changes);
    });
    const choose = () => {
      (radios as HTMLInputElement[]).find(({ checked }) => !checked)?.click();
      setTimeout(choose);
    };
    choose();
  }, choices);
  return page;
}

/** False for one that has ended and only waits for somebody to ask how. */
function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return !readFileSync(`/proc/${processId}/stat`, 'utf8').includes(') Z ');
  } catch (error) {
    // It is there, but systems other than Linux do not list it in files.
    return (error as NodeJS.ErrnoException).syscall === 'open' && !existsSync('/proc');
  }
}

/** Without a word to anybody. Its helpers see that it is gone a moment later, and hold its files until then. */
async function kill(browser: GraderBrowser): Promise<void> {
  const { processInfo } = await browser.protocol.send('SystemInfo.getProcessInfo');
  const gone = browser.context.waitForEvent('close');
  process.kill(processInfo.find(({ type }) => type === 'browser')!.id, 'SIGKILL');
  await gone;
  await lookUntil(
    async () => processInfo.filter(({ id }) => isRunning(id)),
    (left) => left.length === 0,
    'end of the processes of a browser that was killed',
  );
}

/** Milliseconds: as much as the hooks have in which browsers are started elsewhere. */
const STARTS_BROWSERS = 120_000;

describe('the browser is killed while it writes settings', () => {
  // Two browsers are started for each try: one is enough for every day.
  it.each(process.env.RELIABILITY === 'all' ? [1, 2, 3] : [1])(
    'try %i: the settings are those of one moment',
    async () => {
      const profile = await mkdtemp(join(tmpdir(), 'privacy-grader-killed-'));
      const killed = await GraderBrowser.open({ profile });
      const writing = await keepWriting(killed);
      await writing.waitForFunction(() => Number(document.title) > 20);
      await kill(killed);
      const again = await GraderBrowser.open({ profile });
      const { settings } = await again.observer.evaluate(() => chrome.storage.local.get(null));
      expect([
        { ...DEFAULT_SETTINGS, theme: 'dark' },
        { ...DEFAULT_SETTINGS, theme: 'light' },
      ]).toContainEqual(settings);
      const page = await again.context.newPage();
      await page.goto(`chrome-extension://${again.extensionId}/src/options/index.html`);
      const { theme } = settings as { theme: string };
      await page.getByRole('radio', { name: theme === 'dark' ? 'Dark' : 'Light', checked: true }).waitFor();
      await again.close();
      await rm(profile, { recursive: true, force: true });
    },
    STARTS_BROWSERS,
  );
});
