/** Messages of content scripts go in; reports and badges change. What a page says of itself is checked against the sender. */
import type { Runtime } from 'webextension-polyfill';
import type { ContentMessage, PageState } from '../protocol.ts';
import { isSamePage } from '../same-page.ts';
import { forgetLeftPage } from './forget-left-page.ts';
import { gradeReading } from './grade-reading.ts';
import { changePage, WORKER } from './report-store.ts';

interface Place {
  tabId: number;
  /** Where the tab stands now. */
  url: string;
  /** The document that speaks. */
  visit: string;
  /** The address that the document was loaded from. */
  loadedFrom: string;
}

/** Tab, address and document of a top frame, from the browser. Null for anyone else. */
export function placeOf(sender: Runtime.MessageSender): Place | null {
  const { tab, frameId, documentId, url: loadedFrom } = sender;
  if (tab?.id === undefined || frameId !== 0 || documentId === undefined || !loadedFrom?.startsWith('http'))
    return null;
  // A single-page shop moves on without a load; only the tab knows where it has gone.
  return { tabId: tab.id, url: tab.url ?? loadedFrom, visit: documentId, loadedFrom };
}

export async function answerContent(message: ContentMessage, place: Place): Promise<void> {
  if (message.type === 'content:page-left')
    await changePage(place.tabId, (page) => (page?.visit === place.visit ? null : page));
  else if (isStillThere(message.url, place)) await gradePage(message.reading, place);
}

/** A page that went on while its message was under way is no longer the page that was read. */
function isStillThere(readAt: string, { url, loadedFrom }: Place): boolean {
  return isSamePage(readAt, url) && new URL(url).origin === new URL(loadedFrom).origin;
}

type Reading = Extract<ContentMessage, { type: 'content:page-read' }>['reading'];

async function gradePage(reading: Reading, { tabId, url, visit }: Place): Promise<void> {
  const working: PageState = { status: 'working', step: 'grading', url };
  const page = await changePage(tabId, (before) => ({
    url,
    state: working,
    visit,
    trustKind: before?.trustKind === true && isSamePage(before.url, url),
    worker: WORKER,
    at: Date.now(),
  }));
  const state = gradeSafely(reading, url, page?.trustKind ?? false);
  // If the tab has moved on, its record is gone or speaks of another visit: then nobody wants this grade.
  await changePage(tabId, (now) => (now?.visit === visit ? { ...now, state, at: Date.now() } : now));
  // The tab may have moved on before its message was heard; then the browser's word of it came too early.
  await forgetLeftPage(tabId);
}

/** A fault of ours must end in words, not in a popup that waits. */
function gradeSafely(reading: Reading, url: string, trustKind: boolean): PageState {
  try {
    return gradeReading(reading, url, trustKind);
  } catch (error) {
    return { status: 'failed', code: 'internal', detail: String(error), url };
  }
}
