/** What browsers do to extensions at any moment, done on purpose. Each test is one try of the table in docs/reliability.md. */
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { shops } from '../../scripts/serve-shop.ts';
import type { StoredPage } from '../../src/background/report-store.ts';
import { pageRecordKey } from '../../src/protocol.ts';
import { type Hold, holdWorker, waitUntilHeld } from './hold-worker.ts';
import { readAndClose, SCREENSHOTS, shareStage, watchFaults } from './stage.ts';

declare const chrome: {
  storage: Record<
    'local' | 'session',
    {
      QUOTA_BYTES: number;
      getBytesInUse(keys: null): Promise<number>;
      set(entries: object): Promise<void>;
      get(key: null): Promise<Record<string, unknown>>;
      clear(): Promise<void>;
    }
  >;
  tabs: {
    create(tab: object): Promise<{ id: number }>;
    remove(ids: number[]): Promise<void>;
    discard(id: number): Promise<{ id: number; discarded: boolean }>;
    query(filter: object): Promise<{ id: number; active: boolean }[]>;
    update(id: number, change: object): Promise<void>;
  };
  windows: {
    create(window: object): Promise<{ id: number; tabs: { id: number }[] }>;
    remove(id: number): Promise<void>;
  };
  action: { getBadgeText(of: object): Promise<string> };
};

const stage = shareStage();
watchFaults(stage);
const LETTER = /^[ABCDF]$/;
const shop = shops[2]!;
const address = (name: keyof typeof shop.pages) => stage.server.address(shop.host, shop.pages[name]);

/** `RELIABILITY=all` tries every call; else a few from the whole way. */
const isWhole = process.env.RELIABILITY === 'all';
const both = (calls: number[]): Hold[] =>
  calls.flatMap((call) => [{ call, moment: 'before' } as const, { call, moment: 'after' } as const]);
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n + 1);

async function expectGraded(page: Page): Promise<void> {
  const { text } = await stage.browser.waitForBadge(page, LETTER);
  const record = await stage.browser.waitForRecord(page, (known) => known?.state.status === 'done');
  const report = record?.state.status === 'done' ? record.state.report : null;
  expect([report?.grade, record?.url]).toEqual([text, page.url()]);
}

describe('the worker is stopped at a call of a grading', () => {
  it.each(both(isWhole ? upTo(18) : [7, 16]))('$moment call $call', async (hold) => {
    const page = await stage.browser.visit('about:blank');
    const worker = await holdWorker(stage.browser, hold);
    await page.goto(address('policy'));
    await waitUntilHeld(worker, hold);
    await stage.browser.killWorker();
    await expectGraded(page);
    await page.close();
  });
});

describe('the worker is stopped at a call of a click', () => {
  it.each(both(isWhole ? upTo(12) : [9]))('$moment call $call', async (hold) => {
    const page = await stage.browser.visit(address('product'));
    const worker = await holdWorker(stage.browser, hold);
    const popup = await stage.browser.clickIcon(page);
    await waitUntilHeld(worker, hold);
    await stage.browser.killWorker();
    expect(await readAndClose(popup, 'worker-stopped-in-click')).toContain('of 100');
    await page.close();
  });
});

describe('the storage of the session is full', () => {
  it('the oldest reports make room', async () => {
    const record: StoredPage = {
      url: null,
      state: { status: 'unknown', url: null },
      visit: 'x',
      trustKind: false,
      asked: false,
      awaits: [],
      allowed: [],
      worker: 'x',
      at: 0,
    };
    // Ten records of almost a megabyte; the browser takes ten megabytes. The worker may look through them at any moment.
    await stage.browser.observer.evaluate(async (whole) => {
      const large = { ...whole, visit: 'x'.repeat(1_030_000) };
      for (let at = 1; at < 11; at++)
        await chrome.storage.session.set({ [`page:99990${at}`]: { ...large, at } }).catch(() => undefined);
    }, record);
    const page = await stage.browser.visit(address('policy'));
    await expectGraded(page);
    const left = await stage.browser.observer.evaluate(async () => Object.keys(await chrome.storage.session.get(null)));
    expect(left).not.toContain(pageRecordKey(999901));
    expect(left).toContain(pageRecordKey(999908));
    await stage.browser.observer.evaluate(() => chrome.storage.session.clear());
    await page.close();
  });
});

describe('stored settings are damaged or of a later version', () => {
  afterEach(() => stage.browser.observer.evaluate(() => chrome.storage.local.clear()));

  it.each([
    ['null', null],
    ['a number', 7],
    ['a later version', { version: 999, badge: 'sometimes' }],
    ['wrong types', { version: 1, badge: {}, theme: 5, priorities: [] }],
  ])('%s: pages are graded, and a change of settings keeps it aside', async (_, settings) => {
    await stage.browser.observer.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);
    const page = await stage.browser.visit(address('policy'));
    await expectGraded(page);
    await page.goto(`chrome-extension://${stage.browser.extensionId}/src/options/index.html`);
    await page.locator('input[type="radio"]:not(:checked)').first().check();
    await stage.browser.observer.waitForFunction(async () => {
      const stored = await chrome.storage.local.get(null);
      return Object.keys(stored).some((key) => key.startsWith('settings-kept:'));
    });
    const stored = await stage.browser.observer.evaluate(() => chrome.storage.local.get(null));
    expect(Object.values(stored)).toContainEqual(settings);
    await page.close();
  });
});

describe('the storage of the extension is full', () => {
  it('a change of settings is refused in words, and what was set stays', async () => {
    const { observer } = stage.browser;
    // The browser counts a key's length and its value's as JSON; a little room is left, too little for anything.
    await observer.evaluate(async () => {
      const { local } = chrome.storage;
      const room = local.QUOTA_BYTES - (await local.getBytesInUse(null));
      await local.set({ filler: 'x'.repeat(room - 'filler""'.length - 10) });
    });
    const page = await stage.browser.visit(address('policy'));
    await expectGraded(page);
    await page.goto(`chrome-extension://${stage.browser.extensionId}/src/options/index.html`);
    const chosen = page.getByRole('radio', { name: 'Dark' });
    await chosen.click();
    await page.getByRole('alert').filter({ hasText: 'Your settings are as they were' }).waitFor();
    expect(await chosen.isChecked()).toBe(false);
    await page.screenshot({ path: `${SCREENSHOTS}/settings-not-stored.png` });
    await observer.evaluate(() => chrome.storage.local.clear());
    await page.close();
  });
});

describe('fifty policy tabs are restored at once', () => {
  it('each has its report and badge, and leaves nothing when it is closed', async () => {
    const { observer } = stage.browser;
    const ids = await observer.evaluate(
      (url) =>
        Promise.all(Array.from({ length: 50 }, async () => (await chrome.tabs.create({ url, active: false })).id)),
      address('policy'),
    );
    await observer.waitForFunction(
      async (tabs) => {
        const badges = await Promise.all(tabs.map((tabId) => chrome.action.getBadgeText({ tabId })));
        if (!badges.every((text) => /^[ABCDF]$/.test(text))) return false;
        // Fifty reports and policies: read once they are all there, not four times a second.
        const records = await chrome.storage.session.get(null);
        const isDone = (id: number) =>
          (records[`page:${id}`] as { state?: { status: string } } | undefined)?.state?.status === 'done';
        return tabs.every(isDone);
      },
      ids,
      { timeout: 50_000, polling: 250 },
    );
    await observer.evaluate((tabs) => chrome.tabs.remove(tabs), ids);
    await observer.waitForFunction(
      async (keys) => Object.keys(await chrome.storage.session.get(null)).every((key) => !keys.includes(key)),
      ids.map(pageRecordKey),
    );
  });
});

describe('two windows show policies', () => {
  it('each has its own badge, and a click in one speaks of its page', async () => {
    const first = await stage.browser.visit(address('policy'));
    await expectGraded(first);
    const opened = stage.browser.context.waitForEvent('page');
    const other = shops[0]!;
    const url = stage.server.address(other.host, other.pages.policy);
    const window = await stage.browser.observer.evaluate(
      (where) => chrome.windows.create({ url: where, focused: true }),
      url,
    );
    const second = await opened;
    await second.waitForURL(url);
    await stage.browser.remember(second);
    await expectGraded(second);
    expect(await readAndClose(await stage.browser.clickIcon(second), 'second-window')).toContain(other.host);
    await stage.browser.observer.evaluate((id) => chrome.windows.remove(id), window.id);
    await expectGraded(first);
    await first.close();
  });
});

describe('a tab is discarded', () => {
  it('its badge comes back with it', async () => {
    const page = await stage.browser.visit(address('policy'));
    await expectGraded(page);
    const id = stage.browser.tabId(page);
    const { observer } = stage.browser;
    await observer.bringToFront();
    const discarded = await observer.evaluate((tab) => chrome.tabs.discard(tab), id);
    expect(discarded.discarded).toBe(true);
    const key = pageRecordKey(discarded.id);
    await observer.waitForFunction(async (gone) => !(gone in (await chrome.storage.session.get(null))), key);
    expect(await observer.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), discarded.id)).toBe('');
    await observer.evaluate((tab) => chrome.tabs.update(tab, { active: true }), discarded.id);
    await observer.waitForFunction(
      async ({ tabId, wanted }) => {
        const record = (await chrome.storage.session.get(null))[wanted] as { state: { status: string } } | undefined;
        return record?.state.status === 'done' && /^[ABCDF]$/.test(await chrome.action.getBadgeText({ tabId }));
      },
      { tabId: discarded.id, wanted: key },
    );
    await observer.evaluate((tab) => chrome.tabs.remove([tab]), discarded.id);
  });
});
