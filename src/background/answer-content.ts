/** Messages of content scripts go in; reports and badges change. What a page says of itself is checked against the sender. */
import type { Runtime } from 'webextension-polyfill';
import type { FetchedPolicy } from '../discover/fetch-policy.ts';
import type { ContentMessage, ContentMessages, PageReading, PageState, Wanted } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';
import { takeLinkReading } from './aside/take-link-reading.ts';
import { fetchForPage } from './fetch-for-page.ts';
import { forgetLeftPage } from './forget-left-page.ts';
import { gradeReading, gradeSafely } from './grade-reading.ts';
import { checkOpened } from './marks/answer-marks.ts';
import { takeFromBehind } from './read-behind.ts';
import { rememberInTab, snapshotOf, textsOf } from './remember-grading.ts';
import { changePage, type StoredPage, WORKER } from './report-store.ts';
import { giveBack } from './site-grants.ts';
import { unreadPage } from './start-reading.ts';

export interface Place {
  tabId: number;
  /** Where the tab stands now. */
  url: string;
  /** The document that speaks. */
  visit: string;
  /** The address that the document was loaded from. */
  loadedFrom: string;
  /** The tab is in a private window. */
  isPrivate: boolean;
}

/** Tab, address and document of a top frame, from the browser. Null for anyone else. */
export function placeOf(sender: Runtime.MessageSender): Place | null {
  const { tab, frameId, documentId, url: loadedFrom } = sender;
  if (tab?.id === undefined || frameId !== 0 || documentId === undefined || !loadedFrom?.startsWith('http'))
    return null;
  // A single-page shop moves on without a load; only the tab knows where it has gone.
  return {
    tabId: tab.id,
    url: tab.url ?? loadedFrom,
    visit: documentId,
    loadedFrom,
    isPrivate: tab.incognito !== false,
  };
}

/** What comes out is the answer to the page's script. */
export async function answerContent(message: ContentMessage, place: Place): Promise<FetchedPolicy | true> {
  switch (message.type) {
    case 'content:document-wanted':
      return fetchForPage(message.url, place);
    case 'content:page-left':
      await changePage(place.tabId, (page) => (page?.visit === place.visit ? null : page));
      return true;
    case 'content:page-read':
      if (!isStillThere(message.url, place)) return true;
      if (message.ofLink !== undefined) await takeLinkReading(message.reading, message.ofLink, place);
      else if (!(await takeFromBehind(message.reading, place))) await gradePage(message, place);
      return true;
  }
}

/** A page that went on while its message was under way is no longer the page that was read. */
function isStillThere(readAt: string, { url, loadedFrom }: Place): boolean {
  return isSamePage(readAt, url) && new URL(url).origin === new URL(loadedFrom).origin;
}

async function gradePage({ reading, answers }: ContentMessages['content:page-read'], place: Place): Promise<void> {
  const { tabId, url, visit } = place;
  const page = await changePage(tabId, (before) => beginGrading(before, url, visit));
  const state = gradeSafely(() => gradeReading(reading, url, page ?? { trustKind: false, allowed: [] }), url);
  // If the tab has moved on, its record is gone or speaks of another visit: then nobody wants this grade.
  await changePage(tabId, (now) => (now?.visit === visit ? { ...now, state, allowed: [], at: Date.now() } : now));
  await giveBack(page?.allowed ?? []);
  // Only what a person asked for is remembered, not every policy that they pass by.
  if (page?.asked && answers) await rememberPage(reading, state, answers, place);
  if (reading.kind === 'policy') await checkOpened(tabId, url, reading.document.text);
  // The tab may have moved on before its message was heard; then the browser's word of it came too early.
  await forgetLeftPage(tabId);
}

async function rememberPage(
  reading: PageReading,
  state: PageState,
  answers: Wanted,
  { tabId, visit, isPrivate }: Place,
): Promise<void> {
  if (isPrivate || state.status !== 'done' || !('document' in reading)) return;
  const way = reading.kind === 'policy' ? 'page' : 'fetched';
  const snapshot = snapshotOf(state.report, textsOf(reading.document), way);
  await rememberInTab(tabId, 'page', visit, { snapshot, isGathered: answers === 'policy-of-site' });
}

function beginGrading(before: StoredPage | null, url: string, visit: string): StoredPage {
  const known = before !== null && isSamePage(before.url, url) ? before : unreadPage(url);
  const working: PageState = { status: 'working', step: 'grading', url };
  return {
    ...known,
    url,
    // A report that stands there stays until the fuller one is ready.
    state: known.state.status === 'done' ? known.state : working,
    visit,
    behind: null,
    worker: WORKER,
    at: Date.now(),
  };
}
