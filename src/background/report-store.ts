/** Knows what is known about each tab. A change goes in, the record in `storage.session`, the popup's beginning and the badge follow, in that order. */

import { browserApi } from '../browser-api.ts';
import { type Aside, type PageRecord, type PageState, pageRecordKey } from '../protocol.ts';
import { paintBadge } from './badge.ts';
import { lendPopup } from './lend-popup.ts';

/** How far the work on one report is, and what it waits for. */
export interface Inquiry {
  state: PageState;
  /** The document it began in, as the browser counts them; null while it was not heard of. */
  visit: string | null;
  /** The person asked for this page's policy: all its documents were gathered, or are being so. */
  asked: boolean;
  /** The person asked for this page to be graded although it may be no policy. */
  trustKind: boolean;
  /** Other origins of the site that the person is being asked to allow. */
  awaits: string[];
  /** Those that the person allowed, for the reading that is under way. */
  allowed: string[];
  /** The tab behind in which the policy is being read, and what was offered before. */
  behind?: { tabId: number; instead: Extract<PageState, { status: 'policy-elsewhere' }> } | null;
  /** The life of the worker that is at work: a later one must not wait for what an earlier one left. */
  worker: string;
  /** When the record was written, in milliseconds; the oldest leaves first when the storage is full. */
  at: number;
}

export interface StoredPage extends PageRecord, Inquiry {
  aside?: StoredAside | null;
}

/** It is forgotten with the page, as it was chosen there. */
export type StoredAside = Aside & Inquiry;

/** Which report of a tab is meant: that of its page, or that of what the person chose there. */
export type Spot = 'page' | 'aside';

/** The one that the popup shows. */
export const spotInFront = (page: StoredPage): Spot => (page.aside ? 'aside' : 'page');

export function inquiryAt(page: StoredPage | null, spot: Spot): Inquiry | null {
  return spot === 'page' ? page : (page?.aside ?? null);
}

const PREFIX = pageRecordKey(0).slice(0, -1);

/** This life of the worker. */
export const WORKER = crypto.randomUUID();

// Reading, changing and writing a record must not interleave with another change of it. A worker that stops takes the
// line with it, and with it all that stood in it: nothing is left half done that a new question would not start again.
let line: Promise<unknown> = Promise.resolve();

/** Replaces a tab's record by what `change` makes of it (null forgets it) and paints the badge. Answers with the outcome. */
export function changePage(
  tabId: number,
  change: (page: StoredPage | null) => StoredPage | null,
): Promise<StoredPage | null> {
  const turn = line.then(async () => {
    const before = await load(tabId);
    const after = change(before);
    if (after === before) return after;
    if (after === null) await browserApi.storage.session.remove(pageRecordKey(tabId));
    else await save(tabId, after);
    await showOnIcon(tabId, after);
    return after;
  });
  line = turn.catch(() => undefined);
  return turn;
}

async function showOnIcon(tabId: number, page: StoredPage | null): Promise<void> {
  await lendPopup(tabId, page);
  await paintBadge(tabId, page?.state ?? { status: 'unknown', url: null });
}

/** The same for one of the tab's reports, and only if there is one. Answers with the outcome; null where there is none. */
export async function changeInquiry(
  tabId: number,
  spot: Spot,
  change: (now: Inquiry) => Inquiry,
): Promise<Inquiry | null> {
  const after = await changePage(tabId, (page) => {
    const before = inquiryAt(page, spot);
    const next = before && change(before);
    if (page === null || next === null || next === before) return page;
    return spot === 'page' ? { ...page, ...next } : { ...page, aside: { ...page.aside!, ...next } };
  });
  return inquiryAt(after, spot);
}

/** What is known about the tab, after all changes that were asked for before. */
export function findPage(tabId: number): Promise<StoredPage | null> {
  return changePage(tabId, (page) => page);
}

/** The person wants badges, or wants none any more. */
export async function repaintBadges(): Promise<void> {
  for (const [tabId, { state }] of await listPages()) await paintBadge(tabId, state);
}

export async function repaintBadge(tabId: number): Promise<void> {
  await paintBadge(tabId, (await findPage(tabId))?.state ?? { status: 'unknown', url: null });
}

/** All reports that are known or under way. */
export async function listInquiries(): Promise<[tabId: number, Spot, Inquiry][]> {
  return (await listPages()).flatMap(([tabId, page]) =>
    (['page', 'aside'] as const).flatMap((spot) => {
      const inquiry = inquiryAt(page, spot);
      return inquiry === null ? [] : [[tabId, spot, inquiry] as [number, Spot, Inquiry]];
    }),
  );
}

/** All that is known, by tab. */
export async function listPages(): Promise<[number, StoredPage][]> {
  const stored = await browserApi.storage.session.get(null);
  return Object.entries(stored).flatMap(([key, page]) => {
    const tabId = Number(key.slice(PREFIX.length));
    return key === pageRecordKey(tabId) ? [[tabId, page as StoredPage] as [number, StoredPage]] : [];
  });
}

async function load(tabId: number): Promise<StoredPage | null> {
  const key = pageRecordKey(tabId);
  return ((await browserApi.storage.session.get(key))[key] as StoredPage | undefined) ?? null;
}

/** Makes room where the browser's limit for the session is reached. */
async function save(tabId: number, page: StoredPage): Promise<void> {
  const { session } = browserApi.storage;
  const key = pageRecordKey(tabId);
  for (;;) {
    try {
      return await session.set({ [key]: page });
    } catch (error) {
      const others = (await listPages()).filter(([other]) => other !== tabId);
      const oldest = others.sort(([, a], [, b]) => a.at - b.at)[0];
      if (!oldest) throw error;
      await session.remove(pageRecordKey(oldest[0]));
      // Nobody would take it back when that page is left.
      await showOnIcon(oldest[0], null);
    }
  }
}
