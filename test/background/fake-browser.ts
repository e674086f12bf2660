/** A browser of plain objects for tests of the background: storage with a limit, tabs with pages that answer, and a log of badges. */
import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { textFromMessages } from '../../src/locale/text-from-messages.ts';

interface FakeTab {
  id: number;
  /** In a private window. */
  incognito?: boolean;
  /** Hidden from the extension until the person clicks: then undefined. */
  url?: string;
  /** In front of its window; where not told, it is. */
  active?: boolean;
  /** The document in the tab and where it stands; null: no script of ours in it. */
  page: { documentId: string; address: string } | null;
}

const inEnglish = textFromMessages(JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')));
const getMessage = (key: string, values: string[] = []) => (fake.knowsMessages ? inEnglish(key, values) : '');

export const fake = {
  /** False is a worker that was started before the browser had the extension's messages. */
  knowsMessages: true,
  stored: new Map<string, unknown>(),
  /** What `storage.local` holds. */
  local: {} as Record<string, unknown>,
  /** Ids of content scripts that were registered at run time, with what they match. */
  scripts: new Map<string, string[]>(),
  /** Addresses of tabs that were opened. */
  opened: [] as string[],
  /** The most records that the storage takes. */
  limit: Number.POSITIVE_INFINITY,
  tabs: new Map<number, FakeTab>(),
  badges: new Map<number, { text: string; title: string }>(),
  /** Address of each tab's own popup. */
  popups: new Map<number, string>(),
  /** Host patterns that the browser gave the right to. */
  granted: new Set<string>(),
  /** Messages to pages, in order. */
  sent: [] as { tabId: number; message: { type: string }; documentId: string | undefined }[],
  /** Pages that take an injected script, by tab; others refuse. */
  injectable: new Map<number, string>(),

  reset(): void {
    this.knowsMessages = true;
    this.stored.clear();
    this.local = {};
    this.scripts.clear();
    this.opened.length = 0;
    this.limit = Number.POSITIVE_INFINITY;
    this.tabs.clear();
    this.badges.clear();
    this.popups.clear();
    this.granted.clear();
    this.sent.length = 0;
    this.injectable.clear();
  },
};

function badgeOf(tabId: number): { text: string; title: string } {
  const badge = fake.badges.get(tabId) ?? { text: '', title: '' };
  fake.badges.set(tabId, badge);
  return badge;
}

const session = {
  get: async (key: string | null) =>
    structuredClone(
      Object.fromEntries(key === null ? fake.stored : fake.stored.has(key) ? [[key, fake.stored.get(key)]] : []),
    ),
  set: async (entries: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(entries)) {
      if (!fake.stored.has(key) && fake.stored.size >= fake.limit)
        throw new Error('Session storage quota bytes exceeded');
      fake.stored.set(key, structuredClone(value));
    }
  },
  remove: async (key: string) => void fake.stored.delete(key),
};

const local = {
  get: async () => structuredClone(fake.local),
  set: async (entries: Record<string, unknown>) => void Object.assign(fake.local, structuredClone(entries)),
};

// One at a time is enough where no two contexts are at work.
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => Promise<unknown>) => work() } });

vi.stubGlobal('chrome', {
  storage: { session, local },
  i18n: { getMessage },
  runtime: {
    id: 'us',
    getURL: (path: string) => `extension://us/${path}`,
    getManifest: () => ({ version: '1.0.0', content_scripts: [{ js: ['content.js'] }] }),
  },
  action: {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) =>
      void Object.assign(badgeOf(tabId), { text }),
    setBadgeBackgroundColor: async () => undefined,
    setBadgeTextColor: async () => undefined,
    setPopup: async ({ tabId, popup }: { tabId: number; popup: string }) => void fake.popups.set(tabId, popup),
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) =>
      void Object.assign(badgeOf(tabId), { title }),
  },
  tabs: {
    create: async ({ url, active = true }: { url: string; active?: boolean }) => {
      fake.opened.push(url);
      const id = 100 + fake.opened.length;
      fake.tabs.set(id, { id, url, active, page: null });
      return { id };
    },
    remove: async (tabId: number) => void fake.tabs.delete(tabId),
    get: async (tabId: number) => {
      const tab = fake.tabs.get(tabId);
      if (!tab) throw new Error(`No tab with id: ${tabId}.`);
      return { id: tab.id, url: tab.url, active: tab.active ?? true, incognito: tab.incognito ?? false };
    },
    sendMessage: async (tabId: number, message: { type: string }, { documentId }: { documentId?: string }) => {
      const page = fake.tabs.get(tabId)?.page;
      if (!page || (documentId !== undefined && page.documentId !== documentId))
        throw new Error('Could not establish connection.');
      fake.sent.push({ tabId, message, documentId });
      return page.address;
    },
  },
  permissions: {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => fake.granted.has(origin) || fake.granted.has('*://*/*')),
    remove: async ({ origins }: { origins: string[] }) => {
      for (const origin of origins) fake.granted.delete(origin);
      return true;
    },
  },
  scripting: {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
      ids.filter((id) => fake.scripts.has(id)).map((id) => ({ id })),
    registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
      for (const { id, matches } of scripts) {
        if (fake.scripts.has(id)) throw new Error(`Duplicate script ID '${id}'`);
        fake.scripts.set(id, matches);
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) fake.scripts.delete(id);
    },
    executeScript: async ({ target: { tabId } }: { target: { tabId: number } }) => {
      const documentId = fake.injectable.get(tabId);
      if (!documentId) throw new Error('Cannot access contents of the page.');
      return [{ documentId, frameId: 0 }];
    },
  },
});
